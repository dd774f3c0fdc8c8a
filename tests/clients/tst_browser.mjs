// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headless Chromium signs in, consents and denies. Fails on any CSP violation or console error. Leaves a screenshot
// of every page in GATEHOUSE_SCREENSHOTS.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { password, skipUnless, startCallback, startServer, username } from './gatehouse_server.mjs';

const chromiumPath = process.env.GATEHOUSE_CHROMIUM ?? '/usr/bin/chromium';
skipUnless(chromiumPath, 'chromium');
skipUnless(new URL('node_modules/playwright-core/package.json', import.meta.url), 'playwright-core (npm ci)');
const { chromium } = await import('playwright-core');

const folder = process.env.GATEHOUSE_SCREENSHOTS ?? 'screenshots';
mkdirSync(folder, { recursive: true });

const callback = await startCallback();
const server = await startServer(callback.uri);
const browser = server.watched(await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
}));
after(async () => {
  await browser.close();
  await server.stop();
  await callback.stop();
});

/** A fresh person at a fresh browser. `complaints` is what the console said that no page of ours may cause. */
async function visit(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    // A refusal that the test provokes has a 4xx status of its own; the page itself is no failed resource.
    const isOwnStatus = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (!isPage && response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    if (isPage && response.url().startsWith(server.base) && response.status() < 300) checkHeaders(response, complaints);
  });
  return { context, page, complaints };
}

function checkHeaders(response, complaints) {
  const headers = response.headers();
  const policy = headers['content-security-policy'] ?? '';
  for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
    if (!policy.includes(part)) complaints.push(`no ${part} in the CSP of ${response.url()}`);
  if (policy.includes('unsafe')) complaints.push(`unsafe CSP at ${response.url()}`);
  if (headers['x-content-type-options'] !== 'nosniff') complaints.push(`no nosniff at ${response.url()}`);
}

function authorizeUrl(client = 'web', extra = {}) {
  const parameters = {
    response_type: 'code',
    client_id: client,
    redirect_uri: callback.uri,
    scope: 'openid profile email',
    state: 'state-of-the-client',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...extra,
  };
  return `${server.base}/oauth/authorize?${new URLSearchParams(parameters)}`;
}

const shot = (page, name) => page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });

async function signIn(page, secret = password) {
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', secret);
  await page.press('input[name=password]', 'Enter');
}

async function finish({ context, complaints }) {
  await context.close();
  assert.deepEqual(complaints, []);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';

  test(`signs in, consents and comes back to the client ${how} JavaScript`, async () => {
    const visitor = await visit({ javaScriptEnabled });
    const { page } = visitor;
    await page.goto(authorizeUrl('web', { prompt: 'consent' }));
    await shot(page, `sign-in-${how}-javascript`);
    await signIn(page);
    await page.waitForSelector('button[name=confirm][value=yes]');
    await shot(page, `consent-${how}-javascript`);
    await page.click('button[name=confirm][value=yes]');
    await page.waitForURL(`${callback.uri}?**`);
    const called = new URL(page.url()).searchParams;
    assert.equal(called.get('state'), 'state-of-the-client');
    assert.equal(called.get('iss'), server.issuer);
    assert.ok(called.get('code'));
    await finish(visitor);
  });

  test(`denying sends access_denied ${how} JavaScript`, async () => {
    const visitor = await visit({ javaScriptEnabled });
    const { page } = visitor;
    await page.goto(authorizeUrl('post', { prompt: 'consent' }));
    await signIn(page);
    await page.click('button[name=confirm][value=no]');
    await page.waitForURL(`${callback.uri}?**`);
    const called = new URL(page.url()).searchParams;
    assert.equal(called.get('error'), 'access_denied');
    assert.equal(called.get('code'), null);
    await finish(visitor);
  });

  test(`a wrong password keeps the name and asks again ${how} JavaScript`, async () => {
    const visitor = await visit({ javaScriptEnabled });
    const { page } = visitor;
    await page.goto(authorizeUrl());
    await signIn(page, 'wrong');
    await page.waitForSelector('[role=alert], .error, [aria-invalid=true]');
    assert.equal(await page.inputValue('input[name=username]'), username);
    assert.equal(await page.inputValue('input[name=password]'), '');
    await shot(page, `wrong-password-${how}-javascript`);
    await signIn(page);
    // The right password leads on from the same page.
    await page.waitForSelector('button[name=confirm], h1:has-text("Back at the client")');
    await finish(visitor);
  });
}

test('a client nobody registered is shown as a page and never redirected to', async () => {
  const visitor = await visit();
  const before = callback.calls.length;
  const response = await visitor.page.goto(authorizeUrl('nobody'));
  assert.equal(response.status(), 400);
  assert.equal(callback.calls.length, before);
  await shot(visitor.page, 'unknown-client');
  await finish(visitor);
});

test('the other pages show without complaint', async () => {
  const visitor = await visit();
  const { page } = visitor;
  for (const [path, name] of [['/login', 'login'], ['/oauth/errors', 'errors'],
    ['/oauth/errors/invalid_grant', 'error-invalid-grant']]) {
    await page.goto(server.base + path);
    assert.ok(await page.locator('h1').count(), `${path} has no heading`);
    await shot(page, name);
  }
  await page.goto(`${server.base}/login`);
  await signIn(page);
  await page.goto(`${server.base}/account`);
  await shot(page, 'account');
  await page.goto(`${server.base}/logout`);
  await shot(page, 'logout');
  await finish(visitor);
});

test('pages fit a narrow window and follow the dark scheme', async () => {
  const visitor = await visit({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  const { page } = visitor;
  const fits = async () =>
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), page.url());
  await page.goto(authorizeUrl('web', { prompt: 'consent' }));
  await fits();
  await shot(page, 'sign-in-narrow-dark');
  await signIn(page);
  await page.waitForSelector('button[name=confirm]');
  await fits();
  await shot(page, 'consent-narrow-dark');
  await finish(visitor);
});
