// Keeps the page up to date. The server renders the page; this script applies only the differences to the document, so that
// input, focus and scroll positions are preserved.
'use strict';

const refreshInterval = 120;
let refreshRequested = false;
let refreshing = false;

document.documentElement.classList.add('js');

// Updates the current node to match the next one. Nodes with an id are matched by id, other nodes by their kind and order.
function patch(current, next) {
  if (current.hasAttribute('data-keep')) return;
  for (const { name } of [...current.attributes]) {
    if (!next.hasAttribute(name) && !isBrowserState(current, name)) current.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (current.getAttribute(name) !== value && !isBrowserState(current, name)) current.setAttribute(name, value);
  }
  if (current.localName !== 'textarea' && !(current.localName === 'select' && hasSelection(current))) patchChildren(current, next);
}

// State of the browser that the server does not know: open details and edited inputs.
const isBrowserState = (node, name) => name === 'open'
  || (name === 'value' && node.localName === 'input' && node.type !== 'hidden' && node.value !== node.defaultValue);

const hasSelection = select =>
  select.selectedIndex !== Math.max(0, [...select.options].findIndex(option => option.defaultSelected));

function patchChildren(current, next) {
  const ids = new Set([...next.children].map(child => child.id));
  let position = current.firstChild;
  for (const wanted of [...next.childNodes]) {
    const match = findMatch(position, current, wanted);
    if (!match) {
      current.insertBefore(document.importNode(wanted, true), position);
      continue;
    }
    // Obsolete nodes before the match are removed, so that the match need not be moved: a moved node loses its focus and
    // its scroll position.
    while (position !== match && !(position.id && ids.has(position.id))) position = removeNode(position);
    if (match !== position) current.insertBefore(match, position); else position = position.nextSibling;
    if (match.nodeType === Node.ELEMENT_NODE) patch(match, wanted);
    else if (match.data !== wanted.data) match.data = wanted.data;
  }
  while (position) position = removeNode(position);
}

// Removes a node and returns its next sibling.
function removeNode(node) {
  const { nextSibling } = node;
  node.remove();
  return nextSibling;
}

function findMatch(position, parent, wanted) {
  if (wanted.id) {
    const same = document.getElementById(wanted.id);
    return same?.parentNode === parent && same.localName === wanted.localName ? same : null;
  }
  // A text node is matched at the current position only, because other text nodes follow almost everywhere.
  if (wanted.nodeType !== Node.ELEMENT_NODE) return position?.nodeType === wanted.nodeType ? position : null;
  while (position && !(position.nodeType === Node.ELEMENT_NODE && !position.id && kindOf(position) === kindOf(wanted))) {
    position = position.nextSibling;
  }
  return position;
}

const kindOf = node => `${node.localName} ${node.classList[0] ?? ''} ${node.getAttribute('aria-labelledby') ?? ''}`;

function show(html, keepNotice) {
  const next = new DOMParser().parseFromString(html, 'text/html');
  if (!next.getElementById('middle')) return;
  // An error notice stays until the next action; an event from the sandbox does not remove it.
  const notice = document.querySelector('.notice');
  if (keepNotice && notice) next.querySelector('.bar').after(next.importNode(notice, true));
  const before = { ...document.body.dataset };
  document.title = next.title;
  patch(document.body, next.body);
  tick();
  const now = document.body.dataset;
  if (now.handset !== before.handset) scrollToStart('.thread');
  if (now.handset !== before.handset || now.message !== before.message) scrollToStart('.detail');
  if (now.view !== before.view) scrollToStart('.middle');
}

// The start of a thread is its newest message, because threads are laid out from the bottom.
function scrollToStart(selector) {
  const pane = document.querySelector(selector);
  if (pane) pane.scrollTop = 0;
}

// The URL of the current state of the page. A refresh requests this URL, so that a message in another thread does not change
// the page. The thread is marked as read only while it is visible.
function getCurrentState() {
  const { account, handset, message, view, pane } = document.body.dataset;
  const isVisible = document.visibilityState === 'visible' && document.querySelector('.phone')?.checkVisibility();
  const query = new URLSearchParams();
  const parameters = { account, handset: view ? '' : handset, message, view, pane: isVisible && pane === 'list' ? 'thread' : pane };
  for (const [name, value] of Object.entries(parameters)) {
    if (value) query.set(name, value);
  }
  if (!isVisible) query.set('peek', '');
  return { url: `/?${query}`, pane };
}

async function refresh() {
  refreshRequested = true;
  if (refreshing) return;
  refreshing = true;
  while (refreshRequested) {
    refreshRequested = false;
    const { url, pane } = getCurrentState();
    try {
      const response = await fetch(url);
      const html = await response.text();
      // The response is outdated when the user navigated meanwhile.
      if (getCurrentState().url === url) {
        show(html, true);
        document.body.dataset.pane = pane;
      }
    } catch {
      // The sandbox is not reachable. The event stream reconnects and refreshes the page.
    }
    await new Promise(resolve => setTimeout(resolve, refreshInterval));
  }
  refreshing = false;
}

let lastNavigation = 0;

async function navigate(url, options, onResponse) {
  const navigation = ++lastNavigation;
  const response = await fetch(url, options);
  const html = await response.text();
  if (navigation !== lastNavigation) return response;
  onResponse?.(response);
  show(html);
  if (response.redirected) history.replaceState(null, '', new URL(response.url).search || '/');
  return response;
}

// Events
function subscribe() {
  const source = new EventSource('/inbox/events');
  const live = document.getElementById('live');
  live.hidden = false;
  showConnection(live, 'waiting', 'connecting');
  source.addEventListener('ready', () => { showConnection(live, 'live', 'live'); refresh(); });
  source.addEventListener('message', event => { announceMessage(JSON.parse(event.data)); refresh(); });
  source.addEventListener('rejected', event => { announceRejection(JSON.parse(event.data)); refresh(); });
  source.addEventListener('changed', refresh);
  source.addEventListener('error', () => {
    showConnection(live, 'waiting', 'reconnecting');
    // Some browsers do not reconnect after a refused connection.
    if (source.readyState === EventSource.CLOSED) setTimeout(subscribe, 1000);
  });
}

function showConnection(live, state, label) {
  live.dataset.state = state;
  const text = document.createElement('span');
  text.textContent = label;
  live.replaceChildren(text);
  live.title = `Updates: ${label}`;
}

// Announces new messages and failures to screen readers; other changes would be noise.
function announceMessage(message) {
  if (message.history.length === 1 && message.callbacks.length === 0) {
    announce(message.direction === 'inbound' ? `${message.from} wrote: ${message.body}` : `Message to ${message.to}: ${message.body}`);
  } else if (message.error && message.callbacks.length === 0) {
    announce(`Message to ${message.to} ${message.status}: ${message.error.code} ${message.error.name}`);
  }
}

function announceRejection(rejected) {
  announce(`A message was rejected: ${rejected.error?.code ?? rejected.httpStatus} ${rejected.error?.name ?? rejected.message}`);
}

function announce(text) {
  document.getElementById('announcer').textContent = text.slice(0, 200);
}

// Links and forms work as without the script, but update the page in place.
document.addEventListener('click', async event => {
  const link = event.target.closest('a[href^="/?"]');
  if (link && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    await navigate(link.getAttribute('href')).catch(() => location.reload());
    closeMenus();
    moveFocus(link);
  }
  const copy = event.target.closest('[data-copy]');
  if (copy) {
    const label = copy.querySelector('span');
    const result = await copyText(document.querySelector(copy.dataset.copy));
    const before = label.dataset.before ??= label.textContent;
    label.textContent = result;
    announce(result);
    setTimeout(() => label.textContent = before, 1200);
  }
  if (!event.target.closest('.menu')) closeMenus();
});

// Browsers allow clipboard access on loopback only. Elsewhere the text is selected, so that the user can copy it.
async function copyText(source) {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return 'Copied';
  } catch {
    const details = source.closest('details');
    if (details) details.open = true;
    getSelection().selectAllChildren(source);
    return 'Selected';
  }
}

// Moves the focus to the content when the link is no longer visible, as on a phone, where the thread replaces the list.
function moveFocus(link) {
  if (!link.isConnected || !link.checkVisibility()) document.getElementById('middle').focus({ preventScroll: true });
}

addEventListener('popstate', () => navigate(location.href).catch(() => location.reload()));

document.addEventListener('submit', async event => {
  const form = event.target;
  if (form.method !== 'post') return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  try {
    // After a success the form shows the server's values again, not the submitted input.
    const response = await navigate(form.action, { method: 'POST', body }, response => {
      if (response.ok && !form.matches('.actions form')) form.reset();
    });
    if (response.ok && form.matches('.composer')) document.getElementById('reply')?.focus();
    if (!response.ok) document.querySelector('.notice')?.scrollIntoView({ block: 'nearest' });
  } catch {
    announce('The sandbox does not respond.');
  }
});

// Keys: the arrows move through handsets and messages, Enter sends a reply, Escape closes a menu or goes back.
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') return closeOrGoBack(event);
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target.matches('.composer textarea')) {
    event.preventDefault();
    event.target.form.requestSubmit();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const list = event.target.closest?.('.rows, .entries, .pages, .choices');
  if (!step || !list) return;
  const links = [...list.querySelectorAll('.row, .bubble, .pages a, .choices a')];
  const next = links[links.indexOf(event.target.closest('a')) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
});

function closeOrGoBack(event) {
  const menu = document.querySelector('.menu[open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
    return;
  }
  const back = [...document.querySelectorAll('.back')].findLast(link => link.checkVisibility());
  if (back && !event.target.matches('input, textarea, select')) back.click();
}

function closeMenus() {
  for (const menu of document.querySelectorAll('.menu[open]')) menu.open = false;
}

// The clock advances on the page between two updates from the server.
let serverTime = '';
let receivedAt = 0;

function tick() {
  const now = document.getElementById('now');
  if (now.dataset.now !== serverTime) {
    serverTime = now.dataset.now;
    receivedAt = performance.now();
  }
  const time = new Date(Number(serverTime) + (performance.now() - receivedAt) * Number(now.dataset.speed));
  const text = time.toISOString().slice(11, 19);
  const shown = now.querySelector('time');
  if (shown.textContent !== text) shown.textContent = text;
  const phone = document.querySelector('.carrier time');
  if (phone && phone.textContent !== text.slice(0, 5)) phone.textContent = text.slice(0, 5);
}

setInterval(tick, 250);
document.addEventListener('visibilitychange', refresh);
tick();
subscribe();
