// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program with a certificate, as on a machine that others reach: openid-client and Chromium trust that certificate
// and no other, and nothing is allowed to be insecure.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, webcrypto, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { freePort, password, skipUnless, startCallback, startServer, username } from './gatehouse_server.mjs';

// Node reads what it trusts besides the usual when it starts, and never again.
if (!process.env.GATEHOUSE_TEST_KEY) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-tls-'));
  const [certificate, key] = ['server.pem', 'server.key'].map((name) => join(folder, name));
  execFileSync('openssl', ['req', '-x509', '-nodes', '-days', '2', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256',
    '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-keyout', key, '-out', certificate],
  { stdio: 'ignore' });
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)],
    { stdio: 'inherit', env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate, GATEHOUSE_TEST_KEY: key } });
  rmSync(folder, { recursive: true });
  process.exit(status ?? 1);
}

globalThis.crypto ??= webcrypto;
const chromiumPath = process.env.GATEHOUSE_CHROMIUM ?? '/usr/bin/chromium';
skipUnless(chromiumPath, 'chromium');
skipUnless(new URL('node_modules/openid-client/package.json', import.meta.url), 'openid-client (npm ci)');
skipUnless(new URL('node_modules/playwright-core/package.json', import.meta.url), 'playwright-core (npm ci)');
const client = await import('openid-client');
const { authorize } = await import('./html_forms.mjs');
const { chromium } = await import('playwright-core');

const certificate = process.env.NODE_EXTRA_CA_CERTS;
const publicKey = new X509Certificate(readFileSync(certificate)).publicKey.export({ type: 'spki', format: 'der' });
const pin = createHash('sha256').update(publicKey).digest('base64');

const callback = await startCallback();
const port = await freePort();
const server = await startServer(callback.uri, () => {}, {
  port,
  issuer: `https://localhost:${port}`,
  flags: ['--tls-certificate', certificate, '--tls-key', process.env.GATEHOUSE_TEST_KEY],
});
const browser = server.watched(await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', `--ignore-certificate-errors-spki-list=${pin}`],
}));
after(async () => {
  await browser.close();
  await server.stop();
  await callback.stop();
});

const verifier = client.randomPKCECodeVerifier();
async function authorizationUrl(config, more = {}) {
  return client.buildAuthorizationUrl(config, {
    redirect_uri: callback.uri,
    scope: 'openid profile',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: 'state-of-the-client',
    ...more,
  });
}
const discover = () => client.discovery(new URL(server.issuer), 'web',
  { id_token_signed_response_alg: 'RS256' }, client.ClientSecretBasic(server.secrets.web));

test('everything that discovery names is https', async () => {
  assert.match(server.base, /^https:/);
  const metadata = (await discover()).serverMetadata();
  assert.equal(metadata.issuer, server.issuer);
  const addresses = Object.entries(metadata).filter(([name]) => /_endpoint$|^jwks_uri$/.test(name));
  assert.ok(addresses.length >= 8);
  for (const [name, address] of addresses) assert.ok(address.startsWith(`${server.issuer}/`), `${name}: ${address}`);
});

test('openid-client signs in without being allowed anything insecure', async () => {
  const config = await discover();
  client.enableNonRepudiationChecks(config);
  const called = await authorize(await authorizationUrl(config), callback.uri, 'yes');
  const tokens = await client.authorizationCodeGrant(config, called,
    { pkceCodeVerifier: verifier, expectedState: 'state-of-the-client' });
  for (const secret of [tokens.access_token, tokens.refresh_token]) if (secret) server.issued.add(secret);
  assert.equal(tokens.claims().iss, server.issuer);
  const profile = await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub);
  assert.equal(profile.name, 'Alice Liddell');
});

test('Chromium signs in with cookies that only this host gets, and only over TLS', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const answer = await page.goto((await authorizationUrl(await discover(), { prompt: 'consent' })).href);
  // It would hold for every other program on this machine.
  assert.equal(answer.headers()['strict-transport-security'], undefined);
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', password);
  await page.press('input[name=password]', 'Enter');
  await page.click('button[name=confirm][value=yes]');
  await page.waitForURL(`${callback.uri}?**`);
  assert.equal(new URL(page.url()).searchParams.get('iss'), server.issuer);
  const cookies = await context.cookies(server.issuer);
  assert.deepEqual(cookies.map(({ name }) => name).filter((name) => !name.startsWith('__Host-')), []);
  const session = cookies.find(({ name }) => name === '__Host-gatehouse_session');
  assert.ok(session, 'no session');
  assert.deepEqual([session.secure, session.httpOnly, session.sameSite, session.domain],
    [true, true, 'Lax', 'localhost']);
  await page.goto(`${server.issuer}/account`);
  await page.getByText('Alice Liddell').first().waitFor();
  await context.close();
});

test('a browser that does not know the certificate comes no further', async () => {
  const stranger = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await stranger.newPage();
  await assert.rejects(page.goto(`${server.issuer}/login`), /ERR_CERT_AUTHORITY_INVALID/);
  await stranger.close();
});

test('plain HTTP on the same port gets no answer', async () => {
  const bytes = await new Promise((resolve, reject) => {
    let got = Buffer.alloc(0);
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n'));
    socket.on('data', (part) => (got = Buffer.concat([got, part])));
    socket.on('error', (error) => (error.code === 'ECONNRESET' ? resolve(got) : reject(error)));
    socket.on('close', () => resolve(got));
  });
  assert.ok(!bytes.toString('latin1').includes('HTTP/'), bytes.toString('latin1'));
});
