// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers every secret that passes between this process, or a browser it drives, and the server, whichever library
// speaks. The same as secret_watch.py, which says what is secret and why other things are not.
import net from 'node:net';

const names = 'code|access_token|refresh_token|id_token|id_token_hint|token|device_code|user_code|code_verifier|' +
  'client_secret|password|client_assertion|assertion|subject_token|actor_token|registration_access_token|csrf|' +
  'request_uri|oauth_token_secret|oauth_verifier|ticket|sealed|flow|secret|logout_token';
const parameter = new RegExp(`(?:^|[?&#\\s])(${names})=([^&\\s#"'<>;,]+)`, 'g');
const challenge = /(?:^|[?&#\s])code_challenge=([^&\s#"'<>;,]+)/g;
const member = new RegExp(`"(${names})"\\s*:\\s*"([^"\\\\]+)"`, 'g');
const hidden = new RegExp(`name="(${names})" value="([^"&]+)"`, 'g');
const credentials = /^authorization:\s*(\w+)\s+(\S+)/gim;
const setCookie = /^set-cookie:\s*([^=\r\n]+)=([^;\r\n]+)/gim;
const cookies = /^cookie:\s*([^\r\n]+)/gim;
const allowed = new Set(['user_code in the database']);
const shortest = 8;

/** What is secret in the text of one or more connections: value -> kind. */
export function secretsIn(wire) {
  const found = new Map();
  const remember = (value, kind) => value.length >= shortest && found.set(value, kind);
  const decoded = (text) => {
    try {
      return decodeURIComponent(text.replaceAll('+', ' '));
    } catch {
      return text;
    }
  };
  for (const [, name, value] of wire.matchAll(parameter)) remember(decoded(value), name);
  for (const expression of [member, hidden])
    for (const [, name, value] of wire.matchAll(expression)) remember(value, name);
  for (const [, scheme, value] of wire.matchAll(credentials)) {
    remember(value, `${scheme} credentials`);
    const pair = Buffer.from(value, 'base64').toString();
    if (scheme.toLowerCase() === 'basic') remember(decoded(pair.slice(pair.indexOf(':') + 1)), 'client_secret');
  }
  for (const [, name, value] of wire.matchAll(setCookie)) remember(value, `cookie ${name}`);
  for (const [, line] of wire.matchAll(cookies))
    for (const cookie of line.split(';'))
      remember(cookie.slice(cookie.indexOf('=') + 1).trim(), `cookie ${cookie.slice(0, cookie.indexOf('=')).trim()}`);
  // Public, whatever else a test sends it as: a challenge as its own verifier.
  for (const [, value] of wire.matchAll(challenge)) found.delete(decoded(value));
  return found;
}

/** "refresh_token in the log": for each kind of secret that stands in one of `places` (name -> text). */
export function leaks(secrets, places) {
  const found = new Set();
  for (const [place, content] of Object.entries(places))
    for (const [value, kind] of secrets)
      if (content.includes(value) || content.includes(encodeURIComponent(value))) found.add(`${kind} in ${place}`);
  return [...found].filter((leak) => !allowed.has(leak)).sort();
}

const watched = new Map(); // port -> texts
const note = (port, text) => watched.get(port)?.push(text);

// Every library of Node ends at these methods.
const { push, _writeGeneric: write } = net.Socket.prototype;
net.Socket.prototype.push = function noteReceived(chunk, ...rest) {
  if (chunk && watched.has(this.remotePort)) note(this.remotePort, chunk.toString('latin1'));
  return push.call(this, chunk, ...rest);
};
net.Socket.prototype._writeGeneric = function noteSent(isSeveral, data, encoding, done) {
  const port = this.remotePort ?? this.gatehousePort;
  const parts = isSeveral ? data.map(({ chunk }) => chunk) : [data];
  if (watched.has(port)) note(port, parts.map((part) => (typeof part === 'string' ? part : part.toString('latin1'))).join(''));
  return write.call(this, isSeveral, data, encoding, done);
};

/** From now on: everything that this process sends to the local `port` and reads from it. */
export function watch(port) {
  if (!watched.has(port)) watched.set(port, []);
}
export const passed = (port) => (watched.get(port) ?? []).join('\n');

/** What pages of `browser` send to `base` and get from it, in contexts that are opened from now on. */
export function watchBrowser(browser, base) {
  const port = Number(new URL(base).port);
  const pending = new Set();
  const lines = (headers) => Object.entries(headers)
    .flatMap(([name, value]) => value.split('\n').map((one) => `\n${name}: ${one}`)).join('');
  async function look(response) {
    if (new URL(response.url()).port !== String(port)) return;
    const request = response.request();
    note(port, `${response.url()}${lines(await request.allHeaders())}\n\n${request.postData() ?? ''}`);
    const isText = /json|html/.test(response.headers()['content-type'] ?? '');
    const body = isText && ![301, 302, 303, 307].includes(response.status()) ? await response.text() : '';
    note(port, `${lines(await response.allHeaders())}\n\n${body}`);
  }
  const open = browser.newContext.bind(browser);
  browser.newContext = async (...options) => {
    const context = await open(...options);
    context.on('response', (response) => {
      // A page that is closed meanwhile has no more to tell.
      const looking = look(response).catch(() => {}).finally(() => pending.delete(looking));
      pending.add(looking);
    });
    return context;
  };
  const close = browser.close.bind(browser);
  browser.close = async () => {
    await Promise.all(pending);
    await close();
  };
  return browser;
}
