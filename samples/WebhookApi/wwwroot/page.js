// Every text goes in as text: nothing that anybody wrote is ever read as markup.
const byId = id => document.getElementById(id);
const most = 200; // as many as the application keeps

function make(tag, content, name) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...[content].flat().filter(part => part !== null && part !== undefined));
  return element;
}

const clock = at => new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const isBad = step => ['Undelivered', 'Failed', 'Canceled'].includes(step.status) || step.isGivenUp;

function step(one) {
  const element = make('li', one.isGivenUp ? `${one.status}, nobody looks any longer` : one.status, isBad(one) ? 'bad' : one.isFinal ? 'end' : '');
  element.title = clock(one.at);
  return element;
}

function why(one) {
  return make('div', [`${one.code ?? ''} ${one.why}`.trim(), one.advice.length ? make('ul', one.advice.map(sentence => make('li', sentence))) : null], 'why');
}

function life(one) {
  const last = one.steps.at(-1);
  const element = make('li', [
    make('div', [make('b', one.to || 'a message whose answer was lost'), make('span', one.steps.length ? clock(one.steps[0].at) : '')], 'head'),
    make('p', one.text, 'text'),
    make('ol', one.steps.map(step), 'steps'),
    last?.why ? why(last) : null,
  ]);
  element.id = one.id;
  return element;
}

// Puts in only what is new, so that a screen reader tells the new step and not the whole life again.
function renew(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  const [was, now] = [[...old.childNodes], [...fresh.childNodes]];
  if (was.length === 0 || was.length > now.length || old.className !== fresh.className) {
    old.replaceWith(fresh);
    return;
  }

  was.forEach((part, at) => renew(part, now[at]));
  old.append(...now.slice(was.length));
}

function add(list, element) {
  list.prepend(element);
  while (list.children.length > most) list.lastElementChild.remove();
}

function show(one) {
  const [old, fresh] = [byId(one.id), life(one)];
  if (old) {
    renew(old, fresh);
    return;
  }

  add(byId('lives'), fresh);
  byId('none').hidden = true;
}

function answer(one) {
  add(byId('replies'), make('li', [make('div', [make('b', one.from), make('span', clock(one.at))], 'head'), make('p', one.text, 'text')]));
}

const events = new EventSource('/events');
const hear = (name, listen) => events.addEventListener(name, event => listen(JSON.parse(event.data)));

hear('all', all => {
  byId('lives').replaceChildren();
  byId('replies').replaceChildren();
  byId('none').hidden = all.lives.length > 0;
  all.lives.forEach(show);
  all.replies.forEach(answer);
  byId('live').textContent = 'live';
  byId('live').dataset.state = 'live';
});
hear('life', show);
hear('reply', answer);
events.onerror = () => {
  byId('live').textContent = 'not connected';
  byId('live').dataset.state = 'off';
};

function tell(place, sentence, suggestion) {
  place.replaceChildren(sentence ?? '');
  place.hidden = !sentence;
  if (!suggestion) return;
  const take = make('button', suggestion);
  take.type = 'button';
  take.onclick = () => { byId('to').value = suggestion; tell(place); byId('to').removeAttribute('aria-invalid'); byId('to').focus(); };
  place.append(' Did you mean ', take, '?');
}

async function post(body) {
  try {
    const response = await fetch('/send', { method: 'POST', body });
    return response.status === 202 ? {} : await response.json();
  } catch {
    return { sentence: 'The application does not answer: does it still run?' };
  }
}

byId('send').addEventListener('submit', async event => {
  event.preventDefault();
  tell(byId('to-fault'));
  tell(byId('outcome'));
  const told = await post(new URLSearchParams(new FormData(event.target)));
  const isNumber = told.field === 'to';
  byId('to').toggleAttribute('aria-invalid', isNumber);
  if (isNumber) byId('to').setAttribute('aria-invalid', 'true');
  tell(byId(isNumber ? 'to-fault' : 'outcome'), told.sentence, told.suggestion);
});

for (const button of document.querySelectorAll('[data-to]')) {
  button.onclick = () => { byId('to').value = button.dataset.to; byId('to').focus(); };
}
