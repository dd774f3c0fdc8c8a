// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headless Chromium signs people in at Gatehouse through providers that nobody here wrote, and through a second
// Gatehouse: sign-in, account, refresh, a call of the API, revocation. See upstream_peers.mjs for who they are.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { freePort, password, skipUnless, startServer, username } from './gatehouse_server.mjs';
import { peers } from './upstream_peers.mjs';

const chromiumPath = process.env.GATEHOUSE_CHROMIUM ?? '/usr/bin/chromium';
skipUnless(chromiumPath, 'chromium');
skipUnless(new URL('node_modules/playwright-core/package.json', import.meta.url), 'playwright-core (npm ci)');
const { chromium } = await import('playwright-core');

const folder = process.env.GATEHOUSE_SCREENSHOTS ?? 'screenshots';
mkdirSync(folder, { recursive: true });

const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const started = new Map();
for (const [name, start] of Object.entries(peers)) {
  const peer = await start(`${base}/authorize/${name}`);
  if (peer) started.set(name, peer);
}
const home = await startServer('http://127.0.0.1:1/callback', (document) => {
  document.providers = [...started].map(([name, peer]) => ({ name, label: `Peer ${name}`, ...peer.configuration }));
}, { port });
const browser = home.watched(await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
}));
after(async () => {
  await browser.close();
  for (const peer of started.values()) {
    for (const secret of peer.secrets) home.issued.add(secret);
    await peer.stop();
  }
  await home.stop();
});

/** A fresh person at a fresh browser, which reaches nothing but this machine. */
async function visit() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(10_000);
  await context.route((url) => !['127.0.0.1', 'localhost'].includes(url.hostname), (route) => route.abort());
  return { context, page: await context.newPage() };
}

const isHome = (url) => url.origin === base && !url.pathname.startsWith('/login');

/** From our sign-in page through the provider's pages back to us. */
async function throughThe(peer, name, page) {
  await page.goto(`${base}/login`);
  await page.click(`a[href^="/login/${name}"]`);
  await peer.decide(page);
  await page.waitForURL(isHome);
}

async function profile(page, name) {
  const response = await page.goto(`${base}/profile/${name}`);
  return { status: response.status(), text: await page.textContent('main') };
}

async function unlink(page, name) {
  await page.goto(`${base}/account`);
  await page.click(`form[action="/login/${name}"] button[value=unlink]`);
  await page.waitForURL(`${base}/account?done=unlinked`);
}

async function signsInAndLinks(peer, name, page) {
  await throughThe(peer, name, page);
  await page.waitForSelector('button[value=link]');
  await page.screenshot({ path: join(folder, `upstream-first-${name}.png`), fullPage: true });
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', password);
  await page.click('button[value=link]');
  await page.waitForURL(`${base}/account`);
  assert.ok((await page.textContent('main')).includes(`Peer ${name}`));
}

/** What a code gave was stale, so the first call refreshes; what that gave is not, so the second does not. */
async function refreshesOnce(peer, name, page) {
  const before = await profile(page, name);
  assert.equal(before.status, 200, before.text);
  assert.match(before.text, /Jane|Alice/);
  await page.screenshot({ path: join(folder, `upstream-profile-${name}.png`), fullPage: true });
  assert.equal((await profile(page, name)).status, 200);
  if (name === 'second') assert.equal((await peer.listed()).length, 2);
  else assert.equal(peer.seen.refresh, peer.configuration.request_token_url ? 0 : 1);
  if (peer.seen) assert.ok(peer.seen.api >= 3, JSON.stringify(peer.seen));
}

for (const [name, peer] of started) {
  test(`${name}: signs in, refreshes, calls the API and revokes`, async () => {
    const { context, page } = await visit();
    await signsInAndLinks(peer, name, page);
    await refreshesOnce(peer, name, page);

    // Another browser of the same person: the account is known, nothing is asked.
    const other = await visit();
    await throughThe(peer, name, other.page);
    assert.equal(other.page.url(), `${base}/account`);
    await other.context.close();

    await unlink(page, name);
    assert.equal((await profile(page, name)).status, 404);
    // The first browser's tokens were replaced by the other's, which are the ones to revoke.
    if (name === 'second') assert.ok((await peer.listed('--active')).every(({ family }) => family === 1));
    else if (!peer.configuration.request_token_url) {
      assert.equal(peer.seen.revoke, 1);
      assert.ok(peer.seen.hasRevokedNewest, 'another token than the newest was revoked');
    }
    await context.close();
  });

  test(`${name}: makes an account, and says so when the provider took the token back`, async () => {
    const { context, page } = await visit();
    await throughThe(peer, name, page);
    await page.fill('input[name=new_username]', `from-${name}`);
    await page.click('button[value=create]');
    await page.waitForURL(`${base}/account`);
    assert.equal((await profile(page, name)).status, 200);
    await peer.forget();
    const refused = await profile(page, name);
    assert.equal(refused.status, 502, refused.text);
    assert.ok(refused.text.includes(`Peer ${name}`));
    await page.screenshot({ path: join(folder, `upstream-refused-${name}.png`), fullPage: true });
    await context.close();
  });
}
