// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 1,000 generated requests signed by Gatehouse and by npm's oauth-1.0a: every signature is the same.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHmac, randomBytes, randomInt } from "node:crypto";

const program = process.env.GATEHOUSE_OAUTH1_SIGN;
let OAuth;
try {
  ({ default: OAuth } = await import("oauth-1.0a"));
} catch {
  console.log("skipped: npm's oauth-1.0a is not installed");
  process.exit(77);
}

const alphabet = [..."abcXYZ019-._~ !*'()+&=%/?#[]@:;,$\"<>äößé中文😀"];
const word = (least, most) =>
  Array.from({ length: randomInt(least, most + 1) }, () => alphabet[randomInt(alphabet.length)]).join("");
// oauth-1.0a does not undo escapes of the query that it is given, so the query is plain there.
const plain = () => randomBytes(randomInt(1, 6)).toString("hex");

const hashes = { "HMAC-SHA1": "sha1", "HMAC-SHA256": "sha256" };

function generated(index) {
  const form = Array.from({ length: randomInt(0, 5) }, (_, i) => [`${word(0, 4)}f${i}`, word(0, 12)]);
  const query = Array.from({ length: randomInt(0, 4) }, (_, i) => `${plain()}${i}=${plain()}`).join("&");
  const host = ["api.example", "API.Example:8443", "a.example:80"][index % 3];
  return {
    method: index % 2 ? "POST" : "GET",
    url: `https://${host.toLowerCase()}/1.1/${plain()}.json${query ? "?" + query : ""}`,
    form: index % 2 ? form : [],
    signature_method: [...Object.keys(hashes), "PLAINTEXT"][index % 3],
    client_id: word(1, 12), client_secret: word(1, 20),
    token: index % 5 ? word(1, 12) : "", token_secret: index % 5 ? word(0, 20) : "",
    nonce: randomBytes(8).toString("hex"), timestamp: randomInt(1, 2 ** 31),
  };
}

function theirs(request) {
  const options = {
    consumer: { key: request.client_id, secret: request.client_secret },
    signature_method: request.signature_method,
  };
  const hash = hashes[request.signature_method];
  if (hash)
    options.hash_function = (base, key) => createHmac(hash, key).update(base).digest("base64");
  const oauth = new OAuth(options);
  oauth.getNonce = () => request.nonce;
  oauth.getTimeStamp = () => request.timestamp;
  const token = request.token ? { key: request.token, secret: request.token_secret } : {};
  return oauth.authorize(
    { method: request.method, url: request.url, data: Object.fromEntries(request.form) }, token).oauth_signature;
}

const requests = Array.from({ length: 1000 }, (_, index) => generated(index));
const run = spawnSync(program, { input: requests.map((r) => JSON.stringify(r)).join("\n") + "\n", maxBuffer: 1 << 26 });
assert.equal(run.status, 0);
const answers = run.stdout.toString().trim().split("\n").map((line) => JSON.parse(line));
assert.equal(answers.length, requests.length);
requests.forEach((request, index) => {
  const encoded = /oauth_signature="([^"]*)"/.exec(answers[index].authorization)[1];
  assert.equal(decodeURIComponent(encoded), theirs(request), JSON.stringify({ request, base: answers[index].base }));
});
console.log(`${requests.length} signatures agree`);
