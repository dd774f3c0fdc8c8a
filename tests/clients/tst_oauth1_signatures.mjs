// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 1,000 generated requests signed by Gatehouse, by npm's oauth-1.0a and by liboauth: every signature is the same. The
// requests are the same at every run: odd characters, repeated names, empty values, query and body, ports, hosts in
// capitals.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';

let OAuth;
try {
  ({ default: OAuth } = await import('oauth-1.0a'));
} catch {
  console.log("skipped: npm's oauth-1.0a is not installed");
  process.exit(77);
}

/** mulberry32: small, and the same everywhere. */
let state = 20261122;
function below(limit) {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % limit;
}
const pick = (list) => list[below(list.length)];
const alphabet = [...'abcXYZ019-._~ !*\'()+&=%/?#[]@:;,$"<>|{}^`\\\täößé中文😀\u0301'];
const word = (least, most, from = alphabet) =>
  Array.from({ length: least + below(most + 1 - least) }, () => pick(from)).join('');
// liboauth keeps name and value in one text, so that it cannot tell an "=" of the name from the one after it.
const nameAlphabet = alphabet.filter((letter) => letter !== '=');
const plain = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const signers = {
  'HMAC-SHA1': (base, key) => createHmac('sha1', key).update(base).digest('base64'),
  'HMAC-SHA256': (base, key) => createHmac('sha256', key).update(base).digest('base64'),
  'RSA-SHA1': (base) => createSign('RSA-SHA1').update(base).sign(privateKey, 'base64'),
};
const methods = [...Object.keys(signers), 'PLAINTEXT'];

/** Names repeat now and then, with other values or the same. */
function pairs(most) {
  const list = Array.from({ length: below(most + 1) }, () => [word(1, 5, nameAlphabet), word(0, 12)]);
  if (list.length && below(3) === 0) list.push([pick(list)[0], word(0, 3)], [...pick(list)]);
  return list;
}

/** As RFC 3986 has it, or as forms do with a plus for the space; with "%7E" for "~" from time to time. */
function escaped(text) {
  let made = encodeURIComponent(text);
  if (below(2)) made = made.replaceAll('%20', '+');
  return below(4) ? made : made.replaceAll('~', '%7E');
}

function generated(index) {
  const signature_method = methods[index % methods.length];
  const query = pairs(4);
  // A parameter without "=" has the empty value.
  const written = query.map(([name, value]) =>
    escaped(name) + (value || below(2) ? '=' + escaped(value) : ''));
  const scheme = pick(['http', 'https']);
  const host = pick(['api.example', 'API.Example', 'a-b.example', '127.0.0.1', 'xn--mnchen-3ya.example']);
  const port = pick(['', '', ':80', ':443', ':8443', ':1']);
  const path = pick(['', '/', '/1.1/', '/1.1/a%20b.json', '/photos/~me/' + word(1, 9, plain), '/a;b=c/d']);
  const isBody = below(2) === 1;
  return {
    method: isBody ? pick(['POST', 'PUT', 'post']) : pick(['GET', 'DELETE', 'get']),
    url: `${scheme}://${host}${port}${path}${written.length ? '?' + written.join('&') : ''}`,
    query, form: isBody ? pairs(5) : [], signature_method,
    client_id: word(1, 12), client_secret: signature_method === 'RSA-SHA1' ? privateKey : word(1, 20),
    token: below(5) ? word(1, 12) : '', token_secret: below(4) ? word(1, 20) : '',
    nonce: word(8, 30, plain), timestamp: 1 + below(2 ** 31),
  };
}

/** oauth-1.0a neither parses escapes nor makes a base URI of an address: the WHATWG URL of this engine does. */
function baseUri(request) {
  const url = new URL(request.url);
  return url.origin + url.pathname;
}

function byJavaScript(request) {
  const consumer = { key: request.client_id, secret: request.client_secret };
  const oauth = new OAuth({
    consumer, signature_method: request.signature_method,
    ...(signers[request.signature_method] && { hash_function: signers[request.signature_method] }),
  });
  oauth.getNonce = () => request.nonce;
  oauth.getTimeStamp = () => request.timestamp;
  const data = {};
  for (const [name, value] of [...request.query, ...request.form]) (data[name] ??= []).push(value);
  const token = request.token ? { key: request.token, secret: request.token_secret }
    : { secret: request.token_secret };
  return oauth.authorize({ method: request.method, url: baseUri(request), data }, token).oauth_signature;
}

/** The answers of a program that reads and writes JSON lines. */
function answers(program, lines) {
  const run = spawnSync(program, { input: lines.map((r) => JSON.stringify(r)).join('\n') + '\n', maxBuffer: 1 << 26,
    timeout: 60_000 });
  assert.equal(run.status, 0, String(run.stderr));
  const list = run.stdout.toString().trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(list.length, lines.length);
  return list;
}

const requests = Array.from({ length: 1000 }, (_, index) => generated(index));
const ours = answers(process.env.GATEHOUSE_OAUTH1_SIGN, requests).map((answer, index) => {
  assert.ok(answer.authorization, JSON.stringify({ request: requests[index], answer }));
  return decodeURIComponent(/oauth_signature="([^"]*)"/.exec(answer.authorization)[1]);
});
requests.forEach((request, index) =>
  assert.equal(ours[index], byJavaScript(request), JSON.stringify({ index, request })));
console.log(`oauth-1.0a: ${requests.length} signatures agree`);

if (process.env.GATEHOUSE_OAUTH1_LIBOAUTH) {
  // It has no HMAC-SHA256: those are signed with HMAC-SHA1 once more. It does not write hosts small, nor methods large,
  // takes ":80" for what goes without saying with https too, and leaves a name without "=" as it is.
  const known = requests.map((request) => ({
    ...request, signature_method: request.signature_method.replace('SHA256', 'SHA1'),
    url: request.url.replace(/^(https:\/\/[^/?]*):80(?=[/?]|$)/, '$1:8080'),
  }));
  const again = answers(process.env.GATEHOUSE_OAUTH1_SIGN, known);
  const withEquals = (query) => query.replace(/(?<=^|[?&])([^=&?]+)(?=&|$)/g, '$1=');
  const theirs = answers(process.env.GATEHOUSE_OAUTH1_LIBOAUTH, known.map((request) => ({
    ...request, method: request.method.toUpperCase(),
    url: baseUri(request) + withEquals(/\?.*|$/.exec(request.url)[0]),
  })));
  known.forEach((request, index) => {
    const mine = decodeURIComponent(/oauth_signature="([^"]*)"/.exec(again[index].authorization)[1]);
    assert.equal(mine, theirs[index].signature, JSON.stringify({ index, request, base: again[index].base }));
  });
  console.log(`liboauth: ${known.length} signatures agree`);
}
