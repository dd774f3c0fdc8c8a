// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Classic mistakes in Chromium: the two of the Ember article, made by ember-simple-auth in the application of
// examples/ember, and two of oidc-client-ts.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, test } from 'node:test';

import { assertExplained, numberIn } from './classic_mistakes.mjs';
import { password, skipUnless, startServer, username } from './gatehouse_server.mjs';

const chromiumPath = process.env.GATEHOUSE_CHROMIUM ?? '/usr/bin/chromium';
skipUnless(chromiumPath, 'chromium');
for (const name of ['playwright-core', 'esbuild', 'ember-source', 'ember-simple-auth', 'oidc-client-ts'])
  skipUnless(new URL(`node_modules/${name}/package.json`, import.meta.url), `${name} (npm ci)`);
const { chromium } = await import('playwright-core');
const { bundle } = await import('./ember_bundle.mjs');

const local = (path) => readFileSync(new URL(path, import.meta.url));
const files = {
  '/ember': ['text/html', local('../../examples/ember/index.html')],
  '/bundle.js': ['text/javascript', await bundle(new URL('../../examples/ember/page.js', import.meta.url))],
  '/oidc-client-ts.min.js': ['text/javascript', local('node_modules/oidc-client-ts/dist/browser/oidc-client-ts.min.js')],
};
const page = ['text/html', local('pages/oidc_client_ts.html')];
const application = createServer((request, response) => {
  const [type, content] = files[new URL(request.url, 'http://127.0.0.1').pathname] ?? page;
  response.writeHead(200, { 'Content-Type': type });
  response.end(content);
});
await new Promise((resolve) => application.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${application.address().port}`;

const common = { response_types: ['code'], scope: 'openid profile email', allowed_origins: [origin],
  redirect_uris: [`${origin}/callback`, `${origin}/silent`], token_endpoint_auth_method: 'none' };
const server = await startServer(`${origin}/callback`, (document) => {
  document.settings = { error_pages: true };
  document.clients.push(
    { ...common, client_id: 'ember', client_name: 'Ember', grant_types: ['password'], response_types: [] },
    { ...common, client_id: 'without', client_name: 'Without', grant_types: ['authorization_code'] },
    // A confidential client, else the hidden frame is refused for another reason first (C028).
    { ...common, client_id: 'kiosk', client_name: 'Kiosk', grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'client_secret_post', client_secret: 'kiosk-secret-61d0e9a7c3f8b254',
      post_logout_redirect_uris: [`${origin}/signed-out`] },
  );
});
const browser = server.watched(await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] }));
after(async () => {
  await browser.close();
  await server.stop();
  application.closeAllConnections();
  application.close();
});

/** The error_uri that ember-simple-auth is told for these credentials. */
async function emberRefusal(clientId, name, secret) {
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(`${origin}/ember?${new URLSearchParams({ server: server.base, clientId })}`);
  await tab.waitForSelector('#ember[data-ready]', { state: 'attached' });
  return tab.evaluate(
    (given) => session.authenticate('authenticator:custom-oauth2', 'password', ...given)
      .then(() => 'signed in', (failure) => failure.responseJSON.error_uri), [name, secret]);
}

test('Ember: the password is wrong', async (mistake) => {
  const uri = await emberRefusal('ember', username, 'wrong horse');
  await assertExplained(server, mistake.name, numberIn(uri), { cause: 'password.wrong', said: ['password is wrong'] });
});

test('Ember: the client lacks the password grant', async (mistake) => {
  const uri = await emberRefusal('without', username, password);
  await assertExplained(server, mistake.name, numberIn(uri),
    { cause: 'grant_type.not_registered', expected: 'authorization_code', got: 'password' });
});

/** A tab with the application of oidc-client-ts. */
async function openApplication() {
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(origin);
  await tab.evaluate((values) => (sessionStorage.settings = JSON.stringify(values)), {
    authority: server.issuer, client_id: 'kiosk', client_secret: server.secrets.kiosk,
    client_authentication: 'client_secret_post', scope: 'openid profile email' });
  await tab.reload();
  return tab;
}

test('silent renewal without a session', async (mistake) => {
  const tab = await openApplication();
  const uri = await tab.evaluate(() => manager.signinSilent().then(() => 'renewed', (failure) => failure.error_uri));
  await assertExplained(server, mistake.name, numberIn(uri), { cause: 'login.required' });
});

test('return address of the sign-out not registered', async (mistake) => {
  const tab = await openApplication();
  await tab.evaluate(() => void manager.signinRedirect());
  await tab.fill('input[name=username]', username);
  await tab.fill('input[name=password]', password);
  await tab.press('input[name=password]', 'Enter');
  await tab.click('button[name=confirm][value=yes]');
  await tab.waitForFunction(() => document.getElementById('state')?.textContent.includes('signed in'));
  await tab.evaluate(() => void manager.signoutRedirect());
  await tab.waitForURL(/\/oauth\/logout/);
  await assertExplained(server, mistake.name, numberIn(await tab.textContent('body')),
    { cause: 'logout.redirect_uri', expected: `${origin}/signed-out`, got: `${origin}/goodbye` });
});
