// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ember-simple-auth's own OAuth2PasswordGrant authenticator, executed in Chromium in the application of examples/ember.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, test } from 'node:test';

import { password, skipUnless, startServer, username } from './gatehouse_server.mjs';

const chromiumPath = process.env.GATEHOUSE_CHROMIUM ?? '/usr/bin/chromium';
skipUnless(chromiumPath, 'chromium');
for (const name of ['playwright-core', 'esbuild', 'ember-source', 'ember-simple-auth'])
  skipUnless(new URL(`node_modules/${name}/package.json`, import.meta.url), `${name} (npm ci)`);
const { chromium } = await import('playwright-core');
const { bundle } = await import('./ember_bundle.mjs');

const example = new URL('../../examples/ember/', import.meta.url);
const page = readFileSync(new URL('index.html', example));
const script = await bundle(new URL('page.js', example));
const application = createServer((request, response) => {
  const isScript = request.url.startsWith('/bundle.js');
  response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html' });
  response.end(isScript ? script : page);
});
await new Promise((resolve) => application.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${application.address().port}`;

const client = {
  grant_types: ['password', 'refresh_token'],
  response_types: [],
  scope: 'openid profile email',
  default_scopes: 'profile email',
  allowed_origins: [origin],
  token_endpoint_auth_method: 'none',
};
const server = await startServer(`${origin}/callback`, ({ clients }) =>
  clients.push(
    { ...client, client_id: 'ember', client_name: 'Ember' },
    // The library refreshes five to ten seconds ahead: with this, at once.
    { ...client, client_id: 'hasty', client_name: 'Hasty', token_expires_in: { password: 12, refresh_token: 3600 } },
    { ...client, client_id: 'without', client_name: 'Without', grant_types: ['authorization_code'],
      response_types: ['code'], redirect_uris: [`${origin}/callback`] },
  ),
);
const browser = server.watched(await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] }));
after(async () => {
  await browser.close();
  await server.stop();
  application.closeAllConnections();
  application.close();
});

async function open(clientId) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const requests = [];
  tab.on('pageerror', (error) => requests.push(`page error: ${error}`));
  tab.on('request', (request) => request.method() === 'POST' && requests.push(new URL(request.url()).pathname));
  await tab.goto(`${origin}/?${new URLSearchParams({ server: server.base, clientId })}`);
  await tab.waitForSelector('#ember[data-ready]', { state: 'attached' });
  return { tab, requests, close: () => context.close() };
}

async function signIn(tab, name = username, secret = password) {
  await tab.fill('input[name=username]', name);
  await tab.fill('input[name=password]', secret);
  await tab.click('#login button');
}

async function tokens(tab) {
  const { access_token: access, refresh_token: refresh } = await tab.evaluate(() => session.data.authenticated);
  for (const token of [access, refresh]) if (token) server.issued.add(token);
  return { access, refresh };
}

const meStatus = async (token) =>
  (await fetch(`${server.base}/api/me`, { headers: { authorization: `Bearer ${token}` } })).status;
/** What the page shows of the answer of /api/me. */
async function inside(tab) {
  await tab.waitForFunction(() => document.getElementById('person').textContent !== '');
  return JSON.parse(await tab.textContent('#person'));
}
const person = { email: 'alice@example.org', username: 'alice' };

for (const name of [username, 'alice@example.org'])
  test(`signs in as ${name}, calls /api/me, stays signed in over a reload and signs out`, async () => {
    const { tab, requests, close } = await open('ember');
    await signIn(tab, name);
    assert.deepEqual(await inside(tab), person);
    const { access, refresh } = await tokens(tab);
    assert.ok(refresh);
    await tab.reload();
    assert.deepEqual(await inside(tab), person);
    assert.equal((await tokens(tab)).access, access);
    await tab.click('#leave');
    await tab.waitForSelector('#login:not([hidden])');
    assert.equal(await meStatus(access), 401);
    assert.deepEqual(requests, ['/oauth/token', '/oauth/revoke', '/oauth/revoke']);
    await close();
  });

test('refreshes by itself before the token expires', async () => {
  const { tab, requests, close } = await open('hasty');
  await signIn(tab);
  await inside(tab);
  const first = await tokens(tab);
  await tab.waitForFunction((old) => session.data.authenticated.access_token !== old, first.access, { timeout: 20_000 });
  const second = await tokens(tab);
  assert.notEqual(second.refresh, first.refresh);
  assert.equal(await meStatus(second.access), 200);
  assert.deepEqual(requests, ['/oauth/token', '/oauth/token']);
  await close();
});

test('a wrong password says so to the operator and invalid_grant to the page', async () => {
  const { tab, close } = await open('ember');
  await signIn(tab, username, 'wrong');
  await tab.waitForFunction(() => document.getElementById('error').textContent === 'invalid_grant');
  assert.match(server.readLog(), /client=ember error=invalid_grant detail=[^\n]*password/);
  await close();
});

test('a client without the grant says so to the operator and unauthorized_client to the page', async () => {
  const { tab, close } = await open('without');
  await signIn(tab);
  await tab.waitForFunction(() => document.getElementById('error').textContent === 'unauthorized_client');
  assert.match(server.readLog(), /client=without error=unauthorized_client detail=[^\n]*password/);
  await close();
});
