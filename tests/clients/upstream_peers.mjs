// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The providers that sign people in for tst_upstream_browser.mjs. Each peer has:
//   configuration     what Gatehouse's registry says of it
//   decide(page)      what a person does at its pages, until the browser is back at Gatehouse
//   seen              what it saw: { refresh, api, revoke } as numbers, and whether the revoked token was its newest
//   forget()          it forgets every token it gave out
//   stop()
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { freePort, password, startServer, username } from './gatehouse_server.mjs';

const run = promisify(execFile);
const python = '/usr/bin/python3'; // Debian's: another has no Authlib

/** A program of providers/ (see serving.py there), or null when what it needs is not installed. */
async function startProgram(file, callback, decide) {
  const path = fileURLToPath(new URL(`providers/${file}`, import.meta.url));
  const program = file.endsWith('.py') ? python : process.execPath;
  const child = spawn(program, [path, callback], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const seen = { issued: 0, refresh: 0, api: 0, revoke: 0, forgotten: 0, hasRevokedNewest: true };
  const secrets = new Set();
  let told;
  const ready = new Promise((resolve) => { told = resolve; });
  let forgotten = () => {};
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = JSON.parse(line);
    for (const secret of said.secrets ?? []) secrets.add(secret);
    if (!said.event) return told(said);
    seen[said.event] += 1;
    if (said.event === 'revoke') seen.hasRevokedNewest &&= said.newest;
    if (said.event === 'forgotten') forgotten();
  });
  const first = await Promise.race([ready, ended.then((code) => ({ failed: code }))]);
  if (first.skipped) {
    console.log(`skipped: ${file}: ${first.skipped}`);
    return null;
  }
  assert.ok(first.provider, `${file} ended with ${first.failed}`);
  return {
    configuration: first.provider, seen, secrets, decide,
    forget: () => new Promise((resolve) => { forgotten = resolve; child.stdin.write('forget\n'); }),
    stop: async () => { child.stdin.end(); await ended; },
  };
}

/** The page of serving.py. */
async function allow(page) {
  await page.click('button[name=allow]');
}

/** The pages that oidc-provider shows out of the box. */
async function signInAtOidcProvider(page) {
  // Somebody who is known there is only asked for consent.
  await page.waitForSelector('input[name=prompt]', { state: 'attached' });
  if (await page.locator('input[name=login]').count()) {
    await page.fill('input[name=login]', 'jane');
    await page.fill('input[name=password]', 'anything');
    await page.click('button[type=submit]');
    await page.waitForSelector('input[name=prompt][value=consent]', { state: 'attached' });
  }
  await page.click('button[type=submit]');
}

async function signInAtGatehouse(page) {
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', password);
  await page.press('input[name=password]', 'Enter');
  // Who agreed before is not asked again.
  const confirm = page.locator('button[name=confirm][value=yes]');
  await Promise.race([
    confirm.waitFor().then(() => confirm.click()),
    page.waitForURL((url) => url.hostname === '127.0.0.1'),
  ]);
}

/** A second Gatehouse. What it saw stands in its list of access tokens. */
async function startSecond(callback) {
  const port = await freePort();
  // Cookies know no ports: another name keeps the two apart.
  const second = await startServer(callback, (document) => {
    const web = document.clients.find((client) => client.client_id === 'web');
    web.token_expires_in = { authorization_code: 30, refresh_token: 3600 };
  }, { port, issuer: `http://localhost:${port}` });
  const command = (...words) => run(process.env.GATEHOUSE_PROGRAM, [...words, '--workspace', second.workspace]);
  const listed = async (...words) =>
    JSON.parse((await command('token', 'list', '--json', '--client', 'web', ...words)).stdout);
  return {
    configuration: {
      preset: 'oidc', issuer: second.issuer, client_id: 'web', client_secret: second.secrets.web,
      allow_private_network: true, client_kwargs: { scope: 'openid profile email offline_access' },
    },
    secrets: new Set([second.secrets.web]), decide: signInAtGatehouse, listed,
    forget: async () => {
      for (const { id } of await listed('--active')) await command('token', 'revoke', `${id}`);
    },
    stop: second.stop,
  };
}

/** Name in the registry → what starts the peer with its callback. */
export const peers = {
  authlib1: (callback) => startProgram('authlib_oauth1.py', callback, allow),
  oauthlib1: (callback) => startProgram('oauthlib_oauth1.py', callback, allow),
  authlib2: (callback) => startProgram('authlib_oauth2.py', callback, allow),
  oauthlib2: (callback) => startProgram('oauthlib_oauth2.py', callback, allow),
  oidcprovider: (callback) => startProgram('oidc_provider.mjs', callback, signInAtOidcProvider),
  second: startSecond,
};
