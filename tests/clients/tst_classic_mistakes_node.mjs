// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Classic mistakes, made by openid-client, oauth4webapi and simple-oauth2 against the running program.
import { webcrypto } from 'node:crypto';
import { after, test } from 'node:test';

import { assertExplained, numberIn } from './classic_mistakes.mjs';
import { skipUnless, startCallback, startServer } from './gatehouse_server.mjs';
import { authorize } from './html_forms.mjs';

// Node 18, which Debian 12 has, keeps WebCrypto out of the global scope.
globalThis.crypto ??= webcrypto;
for (const name of ['openid-client', 'oauth4webapi', 'simple-oauth2'])
  skipUnless(new URL(`node_modules/${name}/package.json`, import.meta.url), `${name} (npm ci)`);
const openid = await import('openid-client');
const oauth = await import('oauth4webapi');
const { ClientCredentials } = (await import('simple-oauth2')).default;

const keys = await oauth.generateKeyPair('ES256', { extractable: true });
const { x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey);
const callback = await startCallback();
const server = await startServer(callback.uri, (document) => {
  document.settings = { error_pages: true };
  document.clients.push({
    client_id: 'signer', client_name: 'Signer', grant_types: ['client_credentials'], response_types: [],
    scope: 'reports', token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: 'ES256',
    jwks: { keys: [{ kty: 'EC', crv: 'P-256', x, y, kid: 'signer-1', use: 'sig' }] },
  });
});
after(async () => {
  await server.stop();
  await callback.stop();
});

/** The error that the promise ends with. */
async function failureOf(promise) {
  try {
    await promise;
  } catch (failure) {
    return failure;
  }
  throw new Error('nothing was refused');
}
const numberOf = (failure) => failure.response.headers.get('x-request-id');

test('the id_token as access token', async (mistake) => {
  const secret = openid.ClientSecretBasic(server.secrets.web);
  const config = await openid.discovery(new URL(server.issuer), 'web', {}, secret,
    { execute: [openid.allowInsecureRequests] });
  const verifier = openid.randomPKCECodeVerifier();
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: callback.uri,
    scope: 'openid profile',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const called = await authorize(url, callback.uri);
  const tokens = await openid.authorizationCodeGrant(config, called, { pkceCodeVerifier: verifier });
  const failure = await failureOf(openid.fetchUserInfo(config, tokens.id_token, openid.skipSubjectCheck));
  await assertExplained(server, mistake.name, numberOf(failure),
    { cause: 'token.unknown', said: ['a JWT, perhaps an id_token'] });
});

test('the clock of the client is ten minutes slow', async (mistake) => {
  const issuer = new URL(server.issuer);
  const insecure = { [oauth.allowInsecureRequests]: true };
  const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
  const signer = { client_id: 'signer', [oauth.clockSkew]: -600 };
  const signature = oauth.PrivateKeyJwt({ key: keys.privateKey, kid: 'signer-1' });
  const parameters = new URLSearchParams({ scope: 'reports' });
  const response = await oauth.clientCredentialsGrantRequest(as, signer, signature, parameters, insecure);
  const failure = await failureOf(oauth.processClientCredentialsResponse(as, signer, response));
  await assertExplained(server, mistake.name, numberOf(failure), { cause: 'assertion.expired', said: ['in the past, by 5'] });
});

test('JSON instead of a form', async (mistake) => {
  const client = new ClientCredentials({
    client: { id: 'machine', secret: server.secrets.machine },
    auth: { tokenHost: server.base, tokenPath: '/oauth/token' },
    options: { bodyFormat: 'json' },
  });
  const failure = await failureOf(client.getToken({ scope: 'reports' }));
  await assertExplained(server, mistake.name, numberIn(failure.data.payload.error_uri),
    { cause: 'body.content_type', said: ['content type application/json'] });
});
