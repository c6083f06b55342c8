// Keeps the page up to date. It draws nothing itself: the server draws, and what differs is taken over piece by piece, so
// that what somebody is typing, reading or pointing at stays where it is.
'use strict';

const patience = 120;
let wanted = false;
let busy = false;

document.documentElement.classList.add('js');

// What is on the page and what should be there: nodes with an id are matched by it, the others by their kind and order.
function patch(now, next) {
  if (now.hasAttribute('data-keep')) return;
  for (const { name } of [...now.attributes]) {
    if (!next.hasAttribute(name) && !keeps(now, name)) now.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (now.getAttribute(name) !== value && !keeps(now, name)) now.setAttribute(name, value);
  }
  if (now.localName !== 'textarea' && !(now.localName === 'select' && isChosen(now))) patchChildren(now, next);
}

// The browser's own state, not the page's: what is open, what is typed, what is chosen.
const keeps = (node, name) => name === 'open' || (name === 'value' && node.localName === 'input' && node.type !== 'hidden' && node.value !== node.defaultValue);

const isChosen = select => select.selectedIndex !== Math.max(0, [...select.options].findIndex(option => option.defaultSelected));

function patchChildren(now, next) {
  const ids = new Set([...next.children].map(child => child.id));
  let at = now.firstChild;
  for (const wish of [...next.childNodes]) {
    const match = find(at, now, wish);
    if (!match) {
      now.insertBefore(document.importNode(wish, true), at);
      continue;
    }
    // What stands before it and is not wanted any more goes, so that what is wanted need not be moved: a node that is moved
    // loses its focus and where it was scrolled to.
    while (at !== match && !(at.id && ids.has(at.id))) at = drop(at);
    if (match !== at) now.insertBefore(match, at); else at = at.nextSibling;
    if (match.nodeType === Node.ELEMENT_NODE) patch(match, wish);
    else if (match.data !== wish.data) match.data = wish.data;
  }
  while (at) at = drop(at);
}

function drop(node) {
  const { nextSibling } = node;
  node.remove();
  return nextSibling;
}

function find(at, parent, wish) {
  if (wish.id) {
    const same = document.getElementById(wish.id);
    return same?.parentNode === parent && same.localName === wish.localName ? same : null;
  }
  // Text is matched where it stands only: there is always more of it further on.
  if (wish.nodeType !== Node.ELEMENT_NODE) return at?.nodeType === wish.nodeType ? at : null;
  while (at && !(at.nodeType === Node.ELEMENT_NODE && !at.id && kindOf(at) === kindOf(wish))) at = at.nextSibling;
  return at;
}

const kindOf = node => `${node.localName} ${node.classList[0] ?? ''} ${node.getAttribute('aria-labelledby') ?? ''}`;

function show(html, keepsNotice) {
  const next = new DOMParser().parseFromString(html, 'text/html');
  if (!next.getElementById('middle')) return;
  // What went wrong stays until something else is done; news alone do not take it away.
  const notice = document.querySelector('.notice');
  if (keepsNotice && notice) next.querySelector('.bar').after(next.importNode(notice, true));
  const before = { ...document.body.dataset };
  document.title = next.title;
  patch(document.body, next.body);
  tick();
  const now = document.body.dataset;
  if (now.handset !== before.handset) toTheStart('.thread');
  if (now.handset !== before.handset || now.message !== before.message) toTheStart('.detail');
  if (now.view !== before.view) toTheStart('.middle');
}

// Of something else one sees the beginning; of a thread that is the newest message.
function toTheStart(pane) {
  const scrolled = document.querySelector(pane);
  if (scrolled) scrolled.scrollTop = 0;
}

// The state the page is in, so that news elsewhere does not carry it away; looked at only where somebody looks.
function here() {
  const { account, handset, message, view, pane } = document.body.dataset;
  const sees = document.visibilityState === 'visible' && document.querySelector('.phone')?.checkVisibility();
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ account, handset: view ? '' : handset, message, view, pane: sees && pane === 'list' ? 'thread' : pane })) {
    if (value) query.set(name, value);
  }
  if (!sees) query.set('peek', '');
  return { url: `/?${query}`, pane };
}

async function refresh() {
  wanted = true;
  if (busy) return;
  busy = true;
  while (wanted) {
    wanted = false;
    const { url, pane } = here();
    try {
      const response = await fetch(url);
      const html = await response.text();
      // Somebody went elsewhere meanwhile: this is no longer the page.
      if (here().url === url) {
        show(html, true);
        document.body.dataset.pane = pane;
      }
    } catch {
      // The sandbox is away; when it is back, the stream of events says so.
    }
    await new Promise(soon => setTimeout(soon, patience));
  }
  busy = false;
}

let going = 0;

async function go(url, options, before) {
  const turn = ++going;
  const response = await fetch(url, options);
  const html = await response.text();
  if (turn !== going) return response;
  before?.(response);
  show(html);
  if (response.redirected) history.replaceState(null, '', new URL(response.url).search || '/');
  return response;
}

// News
function listen() {
  const source = new EventSource('/inbox/events');
  const live = document.getElementById('live');
  live.hidden = false;
  say(live, 'waiting', 'connecting');
  source.addEventListener('ready', () => { say(live, 'live', 'live'); refresh(); });
  source.addEventListener('message', event => { announce(JSON.parse(event.data)); refresh(); });
  source.addEventListener('refused', event => { announceRefusal(JSON.parse(event.data)); refresh(); });
  source.addEventListener('changed', refresh);
  source.addEventListener('error', () => {
    say(live, 'waiting', 'reconnecting');
    // Some browsers give up when nobody answers at all; this one does not.
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  });
}

function say(live, state, word) {
  live.dataset.state = state;
  const text = document.createElement('span');
  text.textContent = word;
  live.replaceChildren(text);
  live.title = `Updates: ${word}`;
}

// Only what is worth hearing: what came, and how it ended badly.
function announce(message) {
  if (message.history.length === 1 && message.callbacks.length === 0) {
    tell(message.direction === 'inbound' ? `${message.from} wrote: ${message.body}` : `Message to ${message.to}: ${message.body}`);
  } else if (message.error && message.callbacks.length === 0) {
    tell(`Message to ${message.to} ${message.status}: ${message.error.code} ${message.error.name}`);
  }
}

function announceRefusal(refused) {
  tell(`A message was refused: ${refused.error?.code ?? refused.httpStatus} ${refused.error?.name ?? refused.message}`);
}

function tell(words) {
  document.getElementById('announcer').textContent = words.slice(0, 200);
}

// Links and forms: the same addresses and the same posts, without the flicker.
document.addEventListener('click', async event => {
  const link = event.target.closest('a[href^="/?"]');
  if (link && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    await go(link.getAttribute('href')).catch(() => location.reload());
    closeMenus();
    settle(link);
  }
  const copy = event.target.closest('[data-copy]');
  if (copy) {
    const label = copy.querySelector('span');
    const word = await put(document.querySelector(copy.dataset.copy));
    const before = label.dataset.before ??= label.textContent;
    label.textContent = word;
    tell(word);
    setTimeout(() => label.textContent = before, 1200);
  }
  if (!event.target.closest('.menu')) closeMenus();
});

// Beyond loopback a browser keeps the clipboard to itself: there the text is marked, ready to be copied by hand.
async function put(source) {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return 'Copied';
  } catch {
    const details = source.closest('details');
    if (details) details.open = true;
    getSelection().selectAllChildren(source);
    return 'Marked';
  }
}

// Where the eye goes, the focus goes: on a phone the list is gone once a thread is open.
function settle(link) {
  if (!link.isConnected || !link.checkVisibility()) document.getElementById('middle').focus({ preventScroll: true });
}

addEventListener('popstate', () => go(location.href).catch(() => location.reload()));

document.addEventListener('submit', async event => {
  const form = event.target;
  if (form.method !== 'post') return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  try {
    // What was typed and chosen is done with, where it was done: what the server says now is shown.
    const response = await go(form.action, { method: 'POST', body }, answer => { if (answer.ok && !form.matches('.actions form')) form.reset(); });
    if (response.ok && form.matches('.composer')) document.getElementById('reply')?.focus();
    if (!response.ok) document.querySelector('.notice')?.scrollIntoView({ block: 'nearest' });
  } catch {
    tell('The sandbox does not answer.');
  }
});

// Keys: arrows walk through handsets and messages, Enter sends a reply, Escape closes or goes back.
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') return escape(event);
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

function escape(event) {
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

// The clock goes on between two looks.
let seenNow = '';
let seenAt = 0;

function tick() {
  const now = document.getElementById('now');
  if (now.dataset.now !== seenNow) {
    seenNow = now.dataset.now;
    seenAt = performance.now();
  }
  const time = new Date(Number(seenNow) + (performance.now() - seenAt) * Number(now.dataset.speed));
  const text = time.toISOString().slice(11, 19);
  const shown = now.querySelector('time');
  if (shown.textContent !== text) shown.textContent = text;
  const phone = document.querySelector('.carrier time');
  if (phone && phone.textContent !== text.slice(0, 5)) phone.textContent = text.slice(0, 5);
}

setInterval(tick, 250);
document.addEventListener('visibilitychange', refresh);
tick();
listen();
