// Writes one JSON object a line: a random request, with a valid signature or not, and the result of npm's twilio. The
// requests are the same each time.
import crypto from 'node:crypto';
import querystring from 'node:querystring';
import twilio from 'twilio';

const REQUESTS = 10_000;

let state = 20261124;

// A linear congruential generator, because Math.random takes no seed.
function below(limit) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

const pick = (pieces) => pieces[below(pieces.length)];
const upTo = (max, piece) => Array.from({ length: below(max + 1) }, piece);
const oneIn = (n) => below(n) === 0;

const words = ['delivered', 'sent', 'SM0123456789abcdef0123456789abcdef', '+12025550156', '', ' ', ' trimmed? ', 'ä€😀', 'a=b&c', '%41', 'x+y', "it's", '\n', '0', 'é', '日本', '\u00A0', '~!*()'];
const names = ['To', 'From', 'MessageSid', 'MessageStatus', 'AccountSid', 'SmsSid', 'to', 'TO', 'Body', 'MediaUrl0', 'a', 'b', 'ab', 'Ä', '😀', '', '10', '9', 'x y', 'é', '~', '_'];
const paths = ['', '/', '/twilio/status', '/a%20b', '/a%2fb', '/a%2Fb', "/it's", '/ä', '/a//b', '/a/../b', '/;x=1', '/sub/', '/%E4%BD%A0', '/A(B)', '/a|b', '/~user'];
const queries = ['', '', '?', '?foo=1&bar=2', '?a=%20&b=+', "?q=it's", '?q=%27', '?x', '?x=', '?a=1&a=2', '?ä=ö', '?u=https://example.com/', '?q=%c3%a4', '?q=%C3%A4', '?&&', '?cid=abc.def-_', '?q=(1)!*', '?a[]=1', '?q="x"'];
const hosts = ['example.com', 'example.com', 'hooks.example.org', 'EXAMPLE.com', 'a-b.example', '127.0.0.1', '[::1]', '[2001:DB8::1]', 'xn--bcher-kva.example', 'localhost'];
const ports = ['', '', '', ':443', ':80', ':8443', ':1234', ':65535'];
const users = [...Array(17).fill(''), 'user:pass@', 'user@', 'u%40x:p@'];
const fragments = [...Array(17).fill(''), '#rc=2', '#', '#rc=2&ct=100'];
const schemes = ['https', 'https', 'https', 'http', 'HTTPS'];

const randomToken = () => pick(['12345', 'a'.repeat(32), crypto.createHash('md5').update(String(below(1e9))).digest('hex'), 'tökén', 'x'.repeat(100)]);

function randomUrl(extraQuery = '') {
  const query = pick(queries);
  return {
    scheme: pick(schemes), user: pick(users), host: pick(hosts), port: pick(ports), path: pick(paths),
    query: extraQuery ? (query.length > 1 ? `${query}&${extraQuery}` : `?${extraQuery}`) : query, fragment: pick(fragments),
  };
}

const write = (u) => `${u.scheme}://${u.user}${u.host}${u.port}${u.path}${u.query}${u.fragment}`;

// The signature by the documentation, independent of both sides: pairs sorted by name and value, each of them once.
function sign(token, url, params, algorithm) {
  const text = Object.keys(params).sort().reduce((data, name) => {
    const values = Array.isArray(params[name]) ? [...new Set(params[name])].sort() : [params[name]];
    return data + values.map((value) => name + value).join('');
  }, url);
  return crypto.createHmac(algorithm === 'HMAC_SHA256' ? 'sha256' : 'sha1', token).update(text, 'utf8').digest('base64');
}

// The URL forms that Twilio may sign, and those that exist only as Node writes them.
const defaultPort = (u) => (u.scheme.toLowerCase() === 'https' ? ':443' : ':80');
const normalised = (url) => { try { return new URL(url).toString(); } catch { return url; } };
function legacy(url) {
  const mark = url.indexOf('?');
  return mark < 0 || mark === url.length - 1 ? url : `${url.slice(0, mark)}?${querystring.stringify(querystring.parse(url.slice(mark + 1)))}`;
}

// The same URL with another port, or with the default port if it has none.
function withPort(url, port, onlyIfNone = false) {
  const [, start, host, own, rest] = /^([a-z]+:\/\/(?:[^/?#]*@)?)(\[[^\]]*\]|[^/?#:]*)(:\d+)?(.*)$/is.exec(url) ?? [null, url, '', '', ''];
  return start + host + (onlyIfNone && own ? own : port) + rest;
}

const signedUrls = [
  ...Array(8).fill((u) => write({ ...u, fragment: '' })),
  (u) => write({ ...u, port: u.port || defaultPort(u), fragment: '' }),
  (u) => write({ ...u, port: '', fragment: '' }),
  (u) => write({ ...u, user: '', fragment: '' }),
  (u) => write({ ...u, user: '', port: u.port ? '' : defaultPort(u), fragment: '' }),
  (u) => write(u),
  (u) => normalised(write(u)),
  (u) => legacy(normalised(write(u))),
];

function mutate(text) {
  const letters = [...text];
  const at = below(letters.length + 1);
  const other = { 0: '1', '=': '-', '/': 'A', '+': 'A' };
  letters[at] = at < letters.length && /^[a-y]$/i.test(letters[at]) ? String.fromCharCode(letters[at].charCodeAt(0) + 1) : other[letters[at]] ?? `${letters[at] ?? ''}x`;
  return letters.join('');
}

const nonCanonical = (signature) => {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return signature.slice(0, -2) + digits[digits.indexOf(signature.at(-2)) ^ 1] + '=';
};

const changes = {
  header: (r) => ({ ...r, signature: mutate(r.signature) }),
  noHeader: (r) => ({ ...r, signature: pick([null, '']) }),
  spaces: (r) => ({ ...r, signature: pick([` ${r.signature}`, `${r.signature} `, `${r.signature.slice(0, 9)}\n${r.signature.slice(9)}`]) }),
  nonCanonical: (r) => ({ ...r, signature: nonCanonical(r.signature) }),
  notBase64: (r) => ({ ...r, signature: pick(['=', 'é'.repeat(28), '🙂'.repeat(14), 'x'.repeat(10_000), r.signature.toLowerCase(), '\0'.repeat(28)]) }),
  token: (r) => ({ ...r, token: mutate(r.token) }),
  algorithm: (r) => ({ ...r, algorithm: r.algorithm === 'HMAC_SHA256' ? 'HMAC_SHA1' : 'HMAC_SHA256' }),
  path: (r) => ({ ...r, parts: { ...r.parts, path: `${r.parts.path || '/'}x` } }),
  host: (r) => ({ ...r, parts: { ...r.parts, host: 'evil.example' } }),
  scheme: (r) => ({ ...r, parts: { ...r.parts, scheme: r.parts.scheme === 'http' ? 'https' : 'http' } }),
};

const formChanges = {
  value: (r) => ({ ...r, params: { ...r.params, To: mutate(String(r.params.To ?? '')) } }),
  more: (r) => ({ ...r, params: { ...r.params, Extra: 'x' } }),
  less: (r) => ({ ...r, params: Object.fromEntries(Object.entries(r.params).slice(1)) }),
};

const bodyChanges = {
  body: (r) => ({ ...r, body: `${r.body} ` }),
  hash: (r) => ({ ...r, parts: { ...r.parts, query: mutate(r.parts.query) } }),
};

function randomForm() {
  const params = {};
  for (const name of upTo(9, () => pick(names))) {
    params[name] = oneIn(6) ? upTo(4, () => pick(words)) : pick(words);
  }
  return params;
}

const hashOf = (body) => crypto.createHash('sha256').update(body, 'utf8').digest('hex');

function randomJson() {
  const body = JSON.stringify({ property: pick(words), boolean: oneIn(2), list: upTo(3, () => below(100)) });
  const hash = hashOf(body);
  const query = pick([
    ...Array(8).fill(`bodySHA256=${hash}`), `bodySHA256=${hash.toUpperCase()}`, `bodySHA256=${hash}&bodySHA256=${hash}`,
    `bodySHA256=${hashOf('other')}&bodySHA256=${hash}`, `bodySHA256=${hash}&bodySHA256=${hashOf('other')}`, 'bodySHA256', 'bodySHA256=', `bodysha256=${hash}`, `body%53HA256=${hash}`, `bodySHA256=%${hash.charCodeAt(0).toString(16)}${hash.slice(1)}`, '',
  ]);
  return { body, query };
}

function resultOf(validate) {
  try { return validate(); } catch { return 'throws'; }
}

for (let i = 0; i < REQUESTS; i++) {
  const isForm = !oneIn(3);
  const token = randomToken();
  const algorithm = pick(['HMAC_SHA1', 'HMAC_SHA256']);
  let request;
  if (isForm) {
    const parts = randomUrl();
    const params = randomForm();
    request = { kind: 'form', token, algorithm, parts, params, signature: sign(token, pick(signedUrls)(parts), params, algorithm) };
  } else {
    const { body, query } = randomJson();
    const parts = randomUrl(query);
    request = { kind: 'json', token, algorithm, parts, params: {}, body, signature: sign(token, pick(signedUrls)(parts), {}, algorithm) };
  }

  let change = 'nothing';
  if (oneIn(2)) {
    const candidates = { ...changes, ...(isForm ? formChanges : bodyChanges) };
    change = pick(Object.keys(candidates));
    request = candidates[change](request);
  }

  const url = write(request.parts);
  const isValid = (address) => resultOf(() => isForm
    ? twilio.validateRequest(request.token, request.signature, address, request.params, request.algorithm)
    : twilio.validateRequestWithBody(request.token, request.signature, address, request.body, request.algorithm)) === true;
  const ports = (address) => [withPort(address, ''), withPort(address, defaultPort(request.parts), true)];
  console.log(JSON.stringify({
    kind: request.kind,
    change,
    token: request.token,
    algorithm: request.algorithm,
    url,
    form: Object.entries(request.params).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, one])),
    body: request.body ?? null,
    signature: request.signature,
    theirs: isValid(url),
    theirsStripped: [{ user: '' }, { fragment: '' }, { user: '', fragment: '' }].some((without) => isValid(write({ ...request.parts, ...without }))),
    theirSignature: twilio.getExpectedTwilioSignature(request.token, write({ ...request.parts, fragment: '' }), request.params, request.algorithm),
    asReceived: ports(url),
    normalized: ports(normalised(url)).flatMap((address) => [address, legacy(address)]),
  }));
}
