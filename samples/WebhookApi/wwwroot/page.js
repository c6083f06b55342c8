// All text from messages is inserted as text nodes: none of it is parsed as markup.
const byId = id => document.getElementById(id);
const maxEntries = 200; // the same as MessageFeed.MaxShown

function create(tag, content, className) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...[content].flat().filter(part => part !== null && part !== undefined));
  return element;
}

const timeFormat = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' };
const formatTime = at => new Date(at).toLocaleTimeString([], timeFormat);
const isFailed = step => ['Undelivered', 'Failed', 'Canceled'].includes(step.status) || step.isTrackingExpired;

function renderStep(step) {
  const text = step.isTrackingExpired ? `${step.status}, tracking expired` : step.status;
  const element = create('li', text, isFailed(step) ? 'bad' : step.isFinal ? 'end' : '');
  element.title = formatTime(step.at);
  return element;
}

function renderFailure(step) {
  const advice = step.advice.length ? create('ul', step.advice.map(sentence => create('li', sentence))) : null;
  return create('div', [`${step.code ?? ''} ${step.why}`.trim(), advice], 'why');
}

function renderMessage(message) {
  const last = message.steps.at(-1);
  const element = create('li', [
    create('div', [
      create('b', message.to || 'a message whose response was lost'),
      create('span', message.steps.length ? formatTime(message.steps[0].at) : ''),
    ], 'head'),
    create('p', message.text, 'text'),
    create('ol', message.steps.map(renderStep), 'steps'),
    last?.why ? renderFailure(last) : null,
  ]);
  element.id = message.id;
  return element;
}

// Inserts only the new nodes, so that a screen reader announces the new status and not the whole message.
function merge(current, fresh) {
  if (current.isEqualNode(fresh)) return;
  const [currentNodes, freshNodes] = [[...current.childNodes], [...fresh.childNodes]];
  if (currentNodes.length === 0 || currentNodes.length > freshNodes.length || current.className !== fresh.className) {
    current.replaceWith(fresh);
    return;
  }

  currentNodes.forEach((node, index) => merge(node, freshNodes[index]));
  current.append(...freshNodes.slice(currentNodes.length));
}

function prepend(list, element) {
  list.prepend(element);
  while (list.children.length > maxEntries) list.lastElementChild.remove();
}

function showMessage(message) {
  const [current, fresh] = [byId(message.id), renderMessage(message)];
  if (current) {
    merge(current, fresh);
    return;
  }

  prepend(byId('lives'), fresh);
  byId('none').hidden = true;
}

function showReply(reply) {
  const head = create('div', [create('b', reply.from), create('span', formatTime(reply.at))], 'head');
  prepend(byId('replies'), create('li', [head, create('p', reply.text, 'text')]));
}

const events = new EventSource('/events');
const on = (name, handler) => events.addEventListener(name, event => handler(JSON.parse(event.data)));

on('all', all => {
  byId('lives').replaceChildren();
  byId('replies').replaceChildren();
  byId('none').hidden = all.messages.length > 0;
  all.messages.forEach(showMessage);
  all.replies.forEach(showReply);
  byId('live').textContent = 'live';
  byId('live').dataset.state = 'live';
});
on('update', showMessage);
on('reply', showReply);
events.onerror = () => {
  byId('live').textContent = 'not connected';
  byId('live').dataset.state = 'off';
};

function showError(element, sentence, suggestion) {
  element.replaceChildren(sentence ?? '');
  element.hidden = !sentence;
  if (!suggestion) return;
  const button = create('button', suggestion);
  button.type = 'button';
  button.onclick = () => {
    byId('to').value = suggestion;
    showError(element);
    byId('to').removeAttribute('aria-invalid');
    byId('to').focus();
  };
  element.append(' Did you mean ', button, '?');
}

async function post(body) {
  try {
    const response = await fetch('/send', { method: 'POST', body });
    return response.status === 202 ? {} : await response.json();
  } catch {
    return { sentence: 'The application does not respond: does it still run?' };
  }
}

byId('send').addEventListener('submit', async event => {
  event.preventDefault();
  showError(byId('to-fault'));
  showError(byId('outcome'));
  const result = await post(new URLSearchParams(new FormData(event.target)));
  const isNumber = result.field === 'to';
  byId('to').toggleAttribute('aria-invalid', isNumber);
  if (isNumber) byId('to').setAttribute('aria-invalid', 'true');
  showError(byId(isNumber ? 'to-fault' : 'outcome'), result.sentence, result.suggestion);
});

for (const button of document.querySelectorAll('[data-to]')) {
  button.onclick = () => { byId('to').value = button.dataset.to; byId('to').focus(); };
}
