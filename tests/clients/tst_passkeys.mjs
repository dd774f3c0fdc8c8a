// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chromium with a virtual authenticator (CDP WebAuthn) adds a passkey on the account page, signs out, signs in with it, and
// removes it. Fails on any complaint of the console, a loosened policy, and what axe-core finds.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { freePort, password, skipUnless, startCallback, startServer, username } from './gatehouse_server.mjs';

const chromiumPath = process.env.GATEHOUSE_CHROMIUM ?? '/usr/bin/chromium';
const axePath = new URL('node_modules/axe-core/axe.min.js', import.meta.url);
skipUnless(chromiumPath, 'chromium');
skipUnless(new URL('node_modules/playwright-core/package.json', import.meta.url), 'playwright-core (npm ci)');
skipUnless(axePath, 'axe-core (npm ci)');
const { chromium } = await import('playwright-core');
const axe = readFileSync(axePath, 'utf8');
const folder = process.env.GATEHOUSE_SCREENSHOTS ?? 'screenshots';
mkdirSync(folder, { recursive: true });

// Browsers make no passkeys for an IP address, so this server is known by its name.
const port = await freePort();
const base = `http://localhost:${port}`;
const callback = await startCallback();
const server = await startServer(callback.uri, () => {}, { port, issuer: base });
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

/** A person at a browser with an authenticator that says yes. */
async function visit(options = {}, authenticator = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    const policy = response.headers()['content-security-policy'] ?? '';
    if (policy.includes('unsafe')) complaints.push(`unsafe CSP at ${response.url()}`);
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true,
      isUserVerified: true, automaticPresenceSimulation: true, ...authenticator },
  });
  const credentials = async () =>
    (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials;
  return { context, page, complaints, devtools, authenticatorId, credentials };
}

async function finish({ context, complaints }) {
  await context.close();
  assert.deepEqual(complaints, []);
}

async function signIn(page) {
  await page.goto(`${base}/login`);
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', password);
  await page.press('input[name=password]', 'Enter');
  await page.waitForURL(`${base}/account`);
}

async function signOut(page) {
  await page.goto(`${base}/logout`);
  await page.locator('form button[type=submit]').first().click();
  await page.waitForLoadState();
}

async function addPasskey(page, name) {
  await page.goto(`${base}/account`);
  await page.fill('#passkey-name', name);
  await page.click('[data-passkey=add]');
  await page.waitForURL(`${base}/account?done=passkey_added`);
}

/** The code of an authenticator app (RFC 6238) for the key that the page shows. */
function oneTimeCode(base32) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...base32].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
  const mac = createHmac('sha1', key).update(step).digest();
  const number = mac.readUInt32BE(mac[19] & 15) & 0x7fffffff;
  return String(number % 1000000).padStart(6, '0');
}

async function switchCodesOn(page) {
  await page.goto(`${base}/account/code`);
  await page.fill('#code', oneTimeCode(await page.textContent('ol.steps code')));
  await page.fill('#password', password);
  await page.click('form button[type=submit]');
  await page.waitForSelector('ul.codes');
  const codes = await page.locator('ul.codes code').allTextContents();
  assert.equal(codes.length, 10);
  return codes;
}

async function removePasskey(page, name) {
  await page.goto(`${base}/account`);
  await page.getByRole('button', { name: `Remove the passkey ${name}` }).click();
  await page.waitForURL(`${base}/account?done=passkey_removed`);
}

const idTokenClaims = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));

async function findings(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'target-size': { enabled: true } },
  }));
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  const found = violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
  return isWide ? [...found, 'wider than the window'] : found;
}

test('a passkey is added, signs in, and is removed', async () => {
  const visitor = await visit();
  const { page } = visitor;
  await signIn(page);
  await addPasskey(page, 'My laptop');
  assert.equal((await visitor.credentials()).length, 1);
  assert.match(await page.textContent('#passkeys ~ ul'), /My laptop.*not used yet/s);
  await signOut(page);

  await page.goto(`${base}/login`);
  await page.click('[data-passkey=sign_in]');
  await page.waitForURL(`${base}/account`);
  assert.match(await page.textContent('#passkeys ~ ul'), /My laptop.*last used/s);

  await removePasskey(page, 'My laptop');
  await signOut(page);
  await page.goto(`${base}/login`);
  await page.click('[data-passkey=sign_in]');
  // The authenticator still has it; the server does not know it any more.
  await page.waitForSelector('[role=alert]:visible');
  assert.match(await page.textContent('[role=alert]:visible'), /was not accepted/);
  await page.goto(`${base}/account`);
  assert.equal(page.url(), `${base}/login`);
  await finish(visitor);
});

test('an application learns that it was a passkey', async () => {
  const visitor = await visit();
  const { page } = visitor;
  await signIn(page);
  await addPasskey(page, 'For the application');
  await signOut(page);
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  await page.goto(`${base}/oauth/authorize?${new URLSearchParams({
    response_type: 'code', client_id: 'web', redirect_uri: callback.uri, scope: 'openid', prompt: 'consent',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256',
  })}`);
  await page.click('[data-passkey=sign_in]');
  await page.click('button[name=confirm][value=yes]');
  await page.waitForURL(`${callback.uri}?**`);
  const answer = await fetch(`${base}/oauth/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`web:${server.secrets.web}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'authorization_code', redirect_uri: callback.uri,
      code: new URL(page.url()).searchParams.get('code'), code_verifier: verifier }),
  });
  const claims = idTokenClaims((await answer.json()).id_token);
  assert.deepEqual(claims.amr, ['hwk', 'user', 'mfa']);
  assert.equal(claims.acr, 'phr');
  await removePasskey(page, 'For the application');
  await finish(visitor);
});

test('an authenticator that does not verify its user adds nothing', async () => {
  const visitor = await visit({}, { hasUserVerification: false, isUserVerified: false });
  const { page } = visitor;
  await signIn(page);
  await page.click('[data-passkey=add]');
  await page.waitForSelector('[data-problem]:visible');
  assert.equal((await visitor.credentials()).length, 0);
  await finish(visitor);
});

test('without JavaScript there is no button, and the rest works', async () => {
  const visitor = await visit({ javaScriptEnabled: false });
  const { page } = visitor;
  await page.goto(`${base}/login`);
  assert.equal(await page.locator('[data-passkey=sign_in]').isVisible(), false);
  await signIn(page);
  assert.equal(await page.locator('[data-passkey=add]').isVisible(), false);
  assert.match(await page.textContent('main'), /needs JavaScript/);
  await finish(visitor);
});

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'right to left': { colorScheme: 'light', locale: 'ar' },
  '320 pixels': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  '320 pixels, German': { colorScheme: 'dark', locale: 'de', viewport: { width: 320, height: 640 } },
};
for (const [look, options] of Object.entries(looks)) {
  test(`the pages have nothing that axe-core finds: ${look}`, async () => {
    const visitor = await visit(options);
    const { page } = visitor;
    const found = [];
    const lookAt = async (name) => {
      await page.screenshot({ path: join(folder, `${name}-${look.replaceAll(/\W+/g, '-')}.png`), fullPage: true });
      found.push(...(await findings(page)).map((finding) => `${name}: ${finding}`));
    };
    await page.goto(`${base}/login`);
    await lookAt('passkey-sign-in');
    await signIn(page);
    await lookAt('passkey-none');
    await addPasskey(page, 'A phone with quite a long name for a small window');
    await lookAt('passkey-account');
    await page.locator('form[action="/account/passkeys"] button[type=submit]').first().click();
    await page.waitForURL(`${base}/account?done=passkey_removed`);
    // One-time codes are switched on here, too: their back-up codes are shown once.
    const codes = await switchCodesOn(page);
    await lookAt('backup-codes');
    await page.click('main a.button');
    await lookAt('account-with-codes');
    await page.goto(`${base}/account/code`);
    await lookAt('account-code');
    await page.fill('#code', codes[0]);
    await page.click('button[value=turn_off]');
    await page.waitForURL(`${base}/account?done=code_off`);
    assert.deepEqual(found, []);
    await finish(visitor);
  });
}
