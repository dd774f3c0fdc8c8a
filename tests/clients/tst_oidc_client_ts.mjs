// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// oidc-client-ts (npm), the client of single-page applications, in Chromium: sign-in, silent renewal, sign-out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, test } from 'node:test';

import { password, skipUnless, startServer, username } from './gatehouse_server.mjs';

const chromiumPath = process.env.GATEHOUSE_CHROMIUM ?? '/usr/bin/chromium';
const library = new URL('node_modules/oidc-client-ts/dist/browser/oidc-client-ts.min.js', import.meta.url);
skipUnless(chromiumPath, 'chromium');
skipUnless(new URL('node_modules/playwright-core/package.json', import.meta.url), 'playwright-core (npm ci)');
skipUnless(library, 'oidc-client-ts (npm ci)');
const { chromium } = await import('playwright-core');

// The application: one page and the library, at an origin of its own.
const page = readFileSync(new URL('pages/oidc_client_ts.html', import.meta.url));
const script = readFileSync(library);
const application = createServer((request, response) => {
  const isScript = request.url.startsWith('/oidc-client-ts');
  response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html' });
  response.end(isScript ? script : page);
});
await new Promise((resolve) => application.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${application.address().port}`;

const common = {
  redirect_uris: [`${origin}/callback`, `${origin}/silent`],
  post_logout_redirect_uris: [`${origin}/goodbye`],
  grant_types: ['authorization_code'],
  response_types: ['code'],
  scope: 'openid profile email',
  allowed_origins: [origin],
};
const server = await startServer(`${origin}/callback`, ({ clients }) =>
  clients.push(
    { ...common, client_id: 'visitor', client_name: 'Visitor', token_endpoint_auth_method: 'none' },
    { ...common, client_id: 'page', client_name: 'Page', token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'], scope: 'openid profile email offline_access' },
    // Not how one builds a page; but only a client that can prove who it is may skip consent in a hidden frame (C028).
    { ...common, client_id: 'kiosk', client_name: 'Kiosk', token_endpoint_auth_method: 'client_secret_post',
      client_secret: 'kiosk-secret-61d0e9a7c3f8b254' },
  ),
);
const browser = server.watched(await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] }));
after(async () => {
  await browser.close();
  await server.stop();
  application.closeAllConnections();
  application.close();
});

/** A fresh browser at the application, its UserManager made with `settings`. */
async function open(settings) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(origin);
  await tab.evaluate((values) => (sessionStorage.settings = JSON.stringify(values)),
    { authority: server.issuer, ...settings });
  await tab.reload();
  return { tab, close: () => context.close() };
}

const shown = (tab, text) => tab.waitForFunction((part) => document.getElementById('state')?.textContent.includes(part), text);

async function signIn(tab, isRemembered = false) {
  await tab.evaluate(() => void manager.signinRedirect());
  await tab.waitForSelector('input[name=password]');
  await tab.fill('input[name=username]', username);
  await tab.fill('input[name=password]', password);
  await tab.press('input[name=password]', 'Enter');
  await tab.waitForSelector('button[name=confirm]');
  if (isRemembered) await tab.check('input[name=remember]');
  await tab.click('button[name=confirm][value=yes]');
  await shown(tab, 'signed in as alice@example.org');
  return note(await tab.evaluate(async () => await manager.getUser()));
}

function note(user) {
  for (const secret of [user.access_token, user.refresh_token]) if (secret) server.issued.add(secret);
  return user;
}

const spa = { client_id: 'page', scope: 'openid profile email offline_access' };
const kiosk = { client_id: 'kiosk', client_secret: server.secrets.kiosk, client_authentication: 'client_secret_post',
  scope: 'openid profile email' };

test('signs in by redirect, with PKCE, and reads userinfo across origins', async () => {
  const { tab, close } = await open(spa);
  const user = await signIn(tab);
  assert.equal(user.profile.name, 'Alice Liddell');
  assert.equal(user.token_type.toLowerCase(), 'bearer');
  await close();
});

test('renews silently with its refresh token', async () => {
  const { tab, close } = await open(spa);
  const first = await signIn(tab);
  const second = note(await tab.evaluate(async () => await manager.signinSilent()));
  assert.notEqual(second.access_token, first.access_token);
  assert.equal(second.profile.sub, first.profile.sub);
  await close();
});

test('renews silently in a hidden frame while the session lasts', async () => {
  const { tab, close } = await open(kiosk);
  const first = await signIn(tab, true);
  assert.equal(first.refresh_token, undefined);
  const second = note(await tab.evaluate(async () => await manager.signinSilent()));
  assert.notEqual(second.access_token, first.access_token);
  await close();
});

test('a hidden frame never gets a public client past consent', async () => {
  const { tab, close } = await open({ client_id: 'visitor', scope: 'openid profile email' });
  await signIn(tab);
  const failure = await tab.evaluate(async () => manager.signinSilent().then(() => 'renewed', (error) => error.error));
  assert.ok(['consent_required', 'interaction_required'].includes(failure), failure);
  await close();
});

test('revokes its tokens', async () => {
  const { tab, close } = await open(spa);
  const user = await signIn(tab);
  await tab.evaluate(async () => await manager.revokeTokens(['access_token', 'refresh_token']));
  const headers = { authorization: `Bearer ${user.access_token}` };
  assert.equal((await fetch(`${server.base}/oauth/userinfo`, { headers })).status, 401);
  await close();
});

test('signs out by redirect, and the next sign-in asks for the password', async () => {
  const { tab, close } = await open(spa);
  await signIn(tab);
  await tab.evaluate(() => void manager.signoutRedirect());
  await shown(tab, 'signed out');
  await signIn(tab);
  await close();
});
