// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// openid-client (npm) registers itself at the running program and uses what it got.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { webcrypto } from 'node:crypto';
import { after, test } from 'node:test';

import { skipUnless, startCallback, startServer } from './gatehouse_server.mjs';
import { authorize } from './html_forms.mjs';

globalThis.crypto ??= webcrypto;
skipUnless(new URL('node_modules/openid-client/package.json', import.meta.url), 'openid-client (npm ci)');
const client = await import('openid-client');

const callback = await startCallback();
const server = await startServer(callback.uri);
after(async () => {
  await server.stop();
  await callback.stop();
});

/** An administrative command beside the server, on its workspace. */
function command(...args) {
  const answer = execFileSync(process.env.GATEHOUSE_PROGRAM, [...args, '--json', '--workspace', server.workspace]);
  return JSON.parse(answer.toString());
}

/** `options`: an initial access token, or none. */
function register(metadata, options = {}) {
  return client.dynamicClientRegistration(
    new URL(server.issuer),
    { redirect_uris: [callback.uri], client_name: 'Newcomer', scope: 'openid profile', ...metadata },
    client.ClientSecretBasic(),
    { execute: [client.allowInsecureRequests], ...options },
  );
}

test('nobody registers while registration is off', async () => {
  await assert.rejects(register({}));
});

test('an initial access token registers one client, which signs somebody in', async () => {
  command('settings', 'set', '--registration', 'token', '--registration-scopes', 'openid profile');
  const { initial_access_token: token } = command('token', 'mint-initial');
  server.issued.add(token);
  await new Promise((resolve) => setTimeout(resolve, 150)); // effective within a tenth of a second
  const config = await register({}, { initialAccessToken: token });
  const metadata = config.clientMetadata();
  server.issued.add(metadata.client_secret).add(metadata.registration_access_token);

  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: callback.uri,
    scope: 'openid profile',
    state,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const called = await authorize(url, callback.uri);
  const tokens = await client.authorizationCodeGrant(config, called, { pkceCodeVerifier: verifier, expectedState: state });
  server.issued.add(tokens.access_token);
  const claims = await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub);
  assert.equal(claims.name, 'Alice Liddell');

  await assert.rejects(register({}, { initialAccessToken: token }), 'the token was good once');
});

test('what is beyond the policy is refused', async () => {
  const { initial_access_token: token } = command('token', 'mint-initial');
  server.issued.add(token);
  await assert.rejects(register({ scope: 'openid reports' }, { initialAccessToken: token }));
  await assert.rejects(register({ grant_types: ['client_credentials'] }, { initialAccessToken: token }));
});
