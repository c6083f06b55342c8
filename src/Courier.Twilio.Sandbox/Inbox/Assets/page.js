// Keeps the page up to date. It draws nothing itself: the server draws, and what differs is taken over piece by piece, so
// that what somebody is typing, reading or pointing at stays where it is.
'use strict';

const patience = 120;
let wanted = false;
let busy = false;

document.documentElement.classList.add('js');

// What is on the page and what should be there: nodes with an id are matched by it, the others by their place.
function patch(now, next) {
  if (now.hasAttribute('data-keep')) return;
  for (const { name } of [...now.attributes]) {
    if (!next.hasAttribute(name) && !keeps(now, name)) now.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (now.getAttribute(name) !== value && !keeps(now, name)) now.setAttribute(name, value);
  }
  if (now.localName === 'textarea' || (now.localName === 'select' && sameOptions(now, next))) return;
  patchChildren(now, next);
}

// The browser's own state, not the page's: what is open, what is typed.
const keeps = (node, name) => name === 'open' || (name === 'value' && node.localName === 'input' && node.type !== 'hidden' && node.value !== node.defaultValue);

const sameOptions = (now, next) => now.textContent === next.textContent;

function patchChildren(now, next) {
  let at = now.firstChild;
  for (const wish of [...next.childNodes]) {
    const match = find(at, now, wish);
    if (!match) {
      now.insertBefore(document.importNode(wish, true), at);
      continue;
    }
    if (match !== at) now.insertBefore(match, at); else at = at.nextSibling;
    if (match.nodeType === Node.ELEMENT_NODE) patch(match, wish);
    else if (match.data !== wish.data) match.data = wish.data;
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

function find(at, parent, wish) {
  if (wish.id) {
    const same = document.getElementById(wish.id);
    return same?.parentNode === parent && same.localName === wish.localName ? same : null;
  }
  return at && at.nodeType === wish.nodeType && at.nodeName === wish.nodeName && !at.id ? at : null;
}

function show(html) {
  const next = new DOMParser().parseFromString(html, 'text/html');
  if (!next.getElementById('middle')) return;
  document.title = next.title;
  patch(document.body, next.body);
  tick();
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
        show(html);
        document.body.dataset.pane = pane;
      }
    } catch {
      // The sandbox is away; when it is back, the stream of events says so.
    }
    await new Promise(soon => setTimeout(soon, patience));
  }
  busy = false;
}

async function go(url, options) {
  const response = await fetch(url, options);
  const html = await response.text();
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
    await navigator.clipboard.writeText(document.querySelector(copy.dataset.copy).textContent);
    const label = copy.querySelector('span');
    const before = label.textContent;
    label.textContent = 'Copied';
    tell('Copied');
    setTimeout(() => label.textContent = before, 1200);
  }
  if (!event.target.closest('.menu')) closeMenus();
});

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
    const response = await go(form.action, { method: 'POST', body });
    if (response.ok && !form.matches('.actions form')) form.reset();
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
