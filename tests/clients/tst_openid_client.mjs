// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// openid-client (npm), an OpenID Connect client that nobody here wrote, uses the running program.
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { after, before, test } from 'node:test';

import { skipUnless, startCallback, startServer } from './gatehouse_server.mjs';
import { authorize } from './html_forms.mjs';

// Node 18, which Debian 12 has, keeps WebCrypto out of the global scope.
globalThis.crypto ??= webcrypto;
skipUnless(new URL('node_modules/openid-client/package.json', import.meta.url), 'openid-client (npm ci)');
const client = await import('openid-client');

const callback = await startCallback();
const server = await startServer(callback.uri);
after(async () => {
  await server.stop();
  await callback.stop();
});

function configure(id, authentication, algorithm = 'RS256') {
  return client.discovery(new URL(server.issuer), id, { id_token_signed_response_alg: algorithm }, authentication, {
    execute: [client.allowInsecureRequests],
  });
}

/** Signs in and consents with PKCE, state and nonce; openid-client checks the answer and the id_token. */
async function signIn(config, scope, decision) {
  const verifier = client.randomPKCECodeVerifier();
  const expected = {
    pkceCodeVerifier: verifier,
    expectedState: client.randomState(),
    expectedNonce: client.randomNonce(),
  };
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: callback.uri,
    scope,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: expected.expectedState,
    nonce: expected.expectedNonce,
  });
  const called = await authorize(url, callback.uri, decision);
  const tokens = await client.authorizationCodeGrant(config, called, expected);
  for (const secret of [tokens.access_token, tokens.refresh_token]) if (secret) server.issued.add(secret);
  return tokens;
}

const scope = 'openid profile email offline_access';
let web;

before(async () => {
  web = await configure('web', client.ClientSecretBasic(server.secrets.web));
});

test('discovery names this issuer and S256 alone', () => {
  const metadata = web.serverMetadata();
  assert.equal(metadata.issuer, server.issuer);
  assert.equal(metadata.supportsPKCE(), true);
  assert.deepEqual(metadata.code_challenge_methods_supported, ['S256']);
});

for (const [id, algorithm] of [['web', 'RS256'], ['post', 'ES256']]) {
  test(`code with PKCE gives an id_token signed with ${algorithm}, and userinfo agrees`, async () => {
    const secret = server.secrets[id];
    const authentication = id === 'post' ? client.ClientSecretPost(secret) : client.ClientSecretBasic(secret);
    const config = await configure(id, authentication, algorithm);
    client.enableNonRepudiationChecks(config); // checks the signature against /oauth/jwks as well
    const tokens = await signIn(config, scope);
    const claims = tokens.claims();
    assert.equal(claims.iss, server.issuer);
    const profile = await client.fetchUserInfo(config, tokens.access_token, claims.sub);
    assert.equal(profile.email, 'alice@example.org');
    assert.equal(profile.name, 'Alice Liddell');
  });
}

test('a public client signs in with PKCE alone', async () => {
  const phone = await configure('phone', client.None());
  const tokens = await signIn(phone, 'openid profile');
  assert.equal(tokens.token_type, 'bearer');
});

test('refreshing rotates, and reuse after the next step kills the family', async () => {
  const first = await signIn(web, scope);
  const second = await client.refreshTokenGrant(web, first.refresh_token);
  assert.notEqual(second.refresh_token, first.refresh_token);
  const third = await client.refreshTokenGrant(web, second.refresh_token);
  for (const token of [second, third]) server.issued.add(token.access_token).add(token.refresh_token);
  // The successor of the first has itself been used: nobody who lost an answer would come back now.
  await assert.rejects(client.refreshTokenGrant(web, first.refresh_token), { error: 'invalid_grant' });
  await assert.rejects(client.refreshTokenGrant(web, third.refresh_token), { error: 'invalid_grant' });
});

test('a revoked token is no longer active', async () => {
  const tokens = await signIn(web, scope);
  const inspector = await configure('inspector', client.ClientSecretBasic(server.secrets.inspector));
  const before = await client.tokenIntrospection(inspector, tokens.access_token);
  assert.equal(before.active, true);
  assert.equal(before.client_id, 'web');
  await client.tokenRevocation(web, tokens.access_token);
  assert.equal((await client.tokenIntrospection(inspector, tokens.access_token)).active, false);
  await assert.rejects(client.fetchUserInfo(web, tokens.access_token, client.skipSubjectCheck));
});

test('denying consent reaches the client as access_denied', async () => {
  // Nobody has consented to these scopes yet, so the page is shown.
  await assert.rejects(signIn(web, 'openid reports', 'no'), { error: 'access_denied' });
});

test('client credentials', async () => {
  const machine = await configure('machine', client.ClientSecretBasic(server.secrets.machine));
  const tokens = await client.clientCredentialsGrant(machine, { scope: 'reports' });
  server.issued.add(tokens.access_token);
  assert.equal(tokens.scope, 'reports');
  assert.equal(tokens.refresh_token, undefined);
});
