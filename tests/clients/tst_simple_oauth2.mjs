// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// simple-oauth2 (npm), the client of many Node servers, uses the running program.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, test } from 'node:test';

import { password, skipUnless, startCallback, startServer, username } from './gatehouse_server.mjs';
import { authorize } from './html_forms.mjs';

skipUnless(new URL('node_modules/simple-oauth2/package.json', import.meta.url), 'simple-oauth2 (npm ci)');
const { AuthorizationCode, ClientCredentials, ResourceOwnerPassword } = (await import('simple-oauth2')).default;

const callback = await startCallback();
const server = await startServer(callback.uri);
after(async () => {
  await server.stop();
  await callback.stop();
});

function configuration(id, { options = {}, ...paths } = {}) {
  return {
    client: { id, secret: server.secrets[id] },
    auth: { tokenHost: server.base, tokenPath: '/oauth/token', revokePath: '/oauth/revoke', ...paths },
    options,
  };
}

function note(token) {
  for (const name of ['access_token', 'refresh_token']) if (token.token[name]) server.issued.add(token.token[name]);
  return token;
}

/** The status with which userinfo answers the token. */
async function userinfoStatus(token) {
  const headers = { authorization: `Bearer ${token.token.access_token}` };
  return (await fetch(`${server.base}/oauth/userinfo`, { headers })).status;
}

async function signIn(id, options) {
  const client = new AuthorizationCode(configuration(id, { options, authorizePath: '/oauth/authorize' }));
  const verifier = randomBytes(48).toString('base64url');
  const url = client.authorizeURL({
    redirect_uri: callback.uri,
    scope: ['openid', 'profile', 'offline_access'],
    state: 'simple',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const called = await authorize(new URL(url), callback.uri);
  assert.equal(called.searchParams.get('state'), 'simple');
  return note(
    await client.getToken({
      code: called.searchParams.get('code'),
      redirect_uri: callback.uri,
      code_verifier: verifier,
    }),
  );
}

/** What the server said when it refused, as simple-oauth2 hands it on. */
const refusal = (error) => (failure) => failure.data.payload.error === error;

for (const [id, authorizationMethod] of [['web', 'header'], ['post', 'body']])
  test(`code with PKCE, the secret in the ${authorizationMethod}`, async () => {
    const token = await signIn(id, { authorizationMethod });
    assert.equal(token.expired(), false);
    assert.equal(await userinfoStatus(token), 200);
  });

test('refreshing gives another pair', async () => {
  const first = await signIn('web');
  const second = note(await first.refresh());
  assert.notEqual(second.token.access_token, first.token.access_token);
  assert.notEqual(second.token.refresh_token, first.token.refresh_token);
  assert.equal(await userinfoStatus(second), 200);
});

test('revoking all ends both tokens', async () => {
  const token = await signIn('web');
  await token.revokeAll();
  assert.equal(await userinfoStatus(token), 401);
  await assert.rejects(token.refresh(), refusal('invalid_grant'));
});

test('revoking the access token alone leaves the refresh token', async () => {
  const token = await signIn('web');
  await token.revoke('access_token');
  assert.equal(await userinfoStatus(token), 401);
  assert.equal(await userinfoStatus(note(await token.refresh())), 200);
});

test('user name and password', async () => {
  const client = new ResourceOwnerPassword(configuration('password'));
  const token = note(await client.getToken({ username, password, scope: 'openid profile offline_access' }));
  assert.equal(await userinfoStatus(token), 200);
  await assert.rejects(client.getToken({ username, password: 'wrong' }), refusal('invalid_grant'));
  assert.equal(await userinfoStatus(note(await token.refresh())), 200);
});

test('a client without the password grant may not use it', async () => {
  const client = new ResourceOwnerPassword(configuration('web'));
  await assert.rejects(client.getToken({ username, password }), refusal('unauthorized_client'));
});

test('client credentials', async () => {
  const token = note(await new ClientCredentials(configuration('machine')).getToken({ scope: 'reports' }));
  assert.equal(token.token.scope, 'reports');
  assert.equal(token.token.refresh_token, undefined);
});
