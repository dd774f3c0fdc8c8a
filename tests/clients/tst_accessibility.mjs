// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// axe-core looks at every page that people see, by the rules of WCAG 2.2 A and AA: light, dark, right to left and
// 320 pixels wide, as shipped and with an operator's theme. A finding fails.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';

import { password, skipUnless, startCallback, startServer, username } from './gatehouse_server.mjs';

const chromiumPath = process.env.GATEHOUSE_CHROMIUM ?? '/usr/bin/chromium';
const axePath = new URL('node_modules/axe-core/axe.min.js', import.meta.url);
skipUnless(chromiumPath, 'chromium');
skipUnless(new URL('node_modules/playwright-core/package.json', import.meta.url), 'playwright-core (npm ci)');
skipUnless(axePath, 'axe-core (npm ci)');
const { chromium } = await import('playwright-core');
const axe = readFileSync(axePath, 'utf8');

const callback = await startCallback();
const server = await startServer(callback.uri);
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const themed = await startServer(callback.uri, (document) => {
  document.settings = { server_name: 'Acme ID',
    theme: { accent: '#7a1f5c', accent_dark: '#f0a8d8', logo: png, footer: 'Run by the <b>Acme</b> club' } };
});
const lab = await startServer(callback.uri, (document) => {
  document.users[0].persona = 'signs_in';
  document.users.push({ username: 'mallory', name: 'Mallory', persona: 'refused' });
}, { flags: ['--lab'] });
const browser = server.watched(await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
}));
after(async () => {
  await browser.close();
  await server.stop();
  await themed.stop();
  await lab.stop();
  await callback.stop();
});

const looks = {
  light: { colorScheme: 'light', locale: 'en' },
  dark: { colorScheme: 'dark', locale: 'en' },
  'right to left': { colorScheme: 'light', locale: 'ar' },
  'right to left, dark': { colorScheme: 'dark', locale: 'ar' },
  '320 pixels': { colorScheme: 'light', locale: 'en', viewport: { width: 320, height: 640 } },
  '320 pixels, German': { colorScheme: 'dark', locale: 'de', viewport: { width: 320, height: 640 } },
};

const servers = { 'as shipped': server, 'with a theme': themed, 'in lab mode': lab };

const authorizeUrl = (server, client) => `${server.base}/oauth/authorize?${new URLSearchParams({
  response_type: 'code',
  client_id: client,
  redirect_uri: callback.uri,
  scope: 'openid profile email offline_access',
  state: 'state-of-the-client',
  prompt: 'consent',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
})}`;

/** What is wrong with the page that is shown, in lines for people. */
async function findings(page, name) {
  // Evaluated by the debugger: the pages' own Content-Security-Policy stays as it is.
  await page.evaluate(axe);
  const results = await page.evaluate(() => axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'target-size': { enabled: true } },
  }));
  const found = [];
  for (const rule of results.violations)
    for (const node of rule.nodes) found.push(`${name}: ${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`);
  assert.ok(results.passes.length > 5, `${name}: axe-core looked at nothing`);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  if (isWide) found.push(`${name}: wider than the window`);
  const direction = await page.evaluate(() => document.documentElement.dir || 'ltr');
  const language = await page.evaluate(() => document.documentElement.lang);
  if ((direction === 'rtl') !== language.startsWith('ar')) found.push(`${name}: ${language} runs ${direction}`);
  return found;
}

async function signIn(page, secret = password) {
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', secret);
  await page.press('input[name=password]', 'Enter');
}

async function deviceCode(server) {
  const metadata = await (await fetch(`${server.base}/.well-known/openid-configuration`)).json();
  const answer = await fetch(metadata.device_authorization_endpoint, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'television', scope: 'openid profile' }),
  });
  assert.equal(answer.status, 200);
  return answer.json();
}

for (const [dress, server] of Object.entries(servers))
for (const [look, options] of Object.entries(looks)) {
  test(`sign-in, consent and stop pages, ${dress}: ${look}`, async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const found = [];
    await page.goto(authorizeUrl(server, 'web'));
    found.push(...await findings(page, 'sign-in'));
    await signIn(page, 'wrong');
    await page.waitForSelector('[role=alert], .error, [aria-invalid=true]');
    found.push(...await findings(page, 'sign-in refused'));
    await signIn(page);
    await page.waitForSelector('button[name=confirm]');
    found.push(...await findings(page, 'consent'));
    await page.goto(authorizeUrl(server, 'nobody'));
    found.push(...await findings(page, 'stop page'));
    await context.close();
    assert.deepEqual(found, []);
  });

  test(`device, account, logout and error pages, ${dress}: ${look}`, async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const found = [];
    for (const [path, name] of [['/login', 'login'], ['/device', 'device'], ['/oauth/errors', 'errors'],
      ['/oauth/errors/invalid_grant', 'error documentation'], ['/nothing/here', 'not found']]) {
      await page.goto(server.base + path);
      if (await page.locator('h1').count()) found.push(...await findings(page, name));
    }
    await page.goto(`${server.base}/login`);
    await signIn(page);
    await page.goto(`${server.base}/account`);
    found.push(...await findings(page, 'account'));
    const code = await deviceCode(server);
    await page.goto(code.verification_uri_complete.replace(server.issuer, server.base));
    found.push(...await findings(page, 'device with a code'));
    await page.goto(`${server.base}/logout`);
    found.push(...await findings(page, 'logout'));
    await page.locator('form button').first().click();
    await page.waitForLoadState();
    found.push(...await findings(page, 'logged out'));
    await context.close();
    assert.deepEqual(found, []);
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`the operator's theme: ${colorScheme}`, async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme, locale: 'en' });
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${themed.base}/login`);
    const color = await page.evaluate(() => getComputedStyle(document.querySelector('button.primary')).backgroundColor);
    assert.equal(color, colorScheme === 'light' ? 'rgb(122, 31, 92)' : 'rgb(240, 168, 216)');
    const hasLogo = await page.evaluate(() => document.querySelector('header img').naturalWidth === 1);
    assert.ok(hasLogo, 'the logo is not shown');
    assert.match(await page.textContent('footer'), /Run by the <b>Acme<\/b> club/);
    assert.deepEqual(await findings(page, 'sign-in'), []);
    assert.deepEqual(complaints, []);
    await context.close();
  });
}

for (const [look, options] of Object.entries(looks)) {
  test(`personas: ${look}`, async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const found = [];
    await page.goto(authorizeUrl(lab, 'web'));
    assert.equal(await page.locator('aside.lab').count(), 1);
    await page.locator('button[name=persona][value=mallory]').click();
    await page.waitForSelector('[role=alert]');
    found.push(...await findings(page, 'persona refused'));
    await page.locator(`button[name=persona][value=${username}]`).click();
    await page.waitForSelector('button[name=confirm]');
    found.push(...await findings(page, 'consent after a persona'));
    await context.close();
    assert.deepEqual(found, []);
  });
}
