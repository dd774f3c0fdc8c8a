// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// oauth4webapi (npm), which checks every answer against the specifications, uses the running program.
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { after, before, test } from 'node:test';

import { skipUnless, startCallback, startServer } from './gatehouse_server.mjs';
import { approveDevice, authorize } from './html_forms.mjs';

// Node 18, which Debian 12 has, keeps WebCrypto out of the global scope.
globalThis.crypto ??= webcrypto;
skipUnless(new URL('node_modules/oauth4webapi/package.json', import.meta.url), 'oauth4webapi (npm ci)');
const oauth = await import('oauth4webapi');
const insecure = { [oauth.allowInsecureRequests]: true };

const keys = await oauth.generateKeyPair('ES256', { extractable: true });
const publicKey = await crypto.subtle.exportKey('jwk', keys.publicKey);
const callback = await startCallback();
const server = await startServer(callback.uri, ({ clients }) =>
  clients.push({
    client_id: 'signer',
    client_name: 'Signer',
    redirect_uris: [callback.uri],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    scope: 'openid profile email offline_access',
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    require_pushed_authorization_requests: true,
    jwks: { keys: [{ kty: 'EC', crv: 'P-256', x: publicKey.x, y: publicKey.y, kid: 'signer-1', use: 'sig' }] },
  }),
);
after(async () => {
  await server.stop();
  await callback.stop();
});

let as;
before(async () => {
  const issuer = new URL(server.issuer);
  as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
});

const web = { client_id: 'web' };
const webSecret = oauth.ClientSecretBasic(server.secrets.web);
const signer = { client_id: 'signer' };
const signature = (options) => oauth.PrivateKeyJwt({ key: keys.privateKey, kid: 'signer-1' }, options);
const scope = 'openid profile email offline_access';

function note(tokens) {
  for (const secret of [tokens.access_token, tokens.refresh_token]) if (secret) server.issued.add(secret);
  return tokens;
}

/** Parameters of an authorization request, and what is needed to judge its answer. */
async function newRequest(client) {
  const verifier = oauth.generateRandomCodeVerifier();
  const expected = { verifier, state: oauth.generateRandomState(), nonce: oauth.generateRandomNonce() };
  const parameters = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: callback.uri,
    response_type: 'code',
    scope,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: expected.state,
    nonce: expected.nonce,
  });
  return { parameters, expected };
}

/** Signs in at `parameters`; gives the tokens, every check of the library passed. */
async function redeem(client, authentication, parameters, expected) {
  const url = new URL(as.authorization_endpoint);
  url.search = parameters;
  const called = await authorize(url, callback.uri);
  const answer = oauth.validateAuthResponse(as, client, called, expected.state);
  const response = await oauth.authorizationCodeGrantRequest(
    as, client, authentication, answer, callback.uri, expected.verifier, insecure);
  const options = { expectedNonce: expected.nonce, requireIdToken: true };
  return note(await oauth.processAuthorizationCodeResponse(as, client, response, options));
}

async function signIn() {
  const { parameters, expected } = await newRequest(web);
  return redeem(web, webSecret, parameters, expected);
}

async function push(client, authentication, parameters) {
  const response = await oauth.pushedAuthorizationRequest(as, client, authentication, parameters, insecure);
  return oauth.processPushedAuthorizationResponse(as, client, response);
}

async function introspect(token) {
  const inspector = { client_id: 'inspector' };
  const secret = oauth.ClientSecretBasic(server.secrets.inspector);
  const response = await oauth.introspectionRequest(as, inspector, secret, token, insecure);
  return oauth.processIntrospectionResponse(as, inspector, response);
}

const refusedAs = (error) => (failure) => failure.error === error;

test('code with PKCE, and userinfo is about the same person', async () => {
  const tokens = await signIn();
  const { sub } = oauth.getValidatedIdTokenClaims(tokens);
  const response = await oauth.userInfoRequest(as, web, tokens.access_token, insecure);
  const profile = await oauth.processUserInfoResponse(as, web, sub, response);
  assert.equal(profile.email, 'alice@example.org');
});

test('refreshing', async () => {
  const first = await signIn();
  const response = await oauth.refreshTokenGrantRequest(as, web, webSecret, first.refresh_token, insecure);
  const second = note(await oauth.processRefreshTokenResponse(as, web, response));
  assert.notEqual(second.refresh_token, first.refresh_token);
});

test('revocation shows in introspection', async () => {
  const tokens = await signIn();
  assert.equal((await introspect(tokens.access_token)).active, true);
  const response = await oauth.revocationRequest(as, web, webSecret, tokens.refresh_token, insecure);
  await oauth.processRevocationResponse(response);
  assert.equal((await introspect(tokens.access_token)).active, false);
  assert.equal((await introspect(tokens.refresh_token)).active, false);
});

test('a pushed request, and its request_uri serves once', async () => {
  const { parameters, expected } = await newRequest(web);
  const pushed = await push(web, webSecret, parameters);
  assert.ok(pushed.expires_in > 0);
  const short = new URLSearchParams({ client_id: 'web', request_uri: pushed.request_uri });
  await redeem(web, webSecret, short, expected);
  const again = await authorize(new URL(`${as.authorization_endpoint}?${short}`), callback.uri, 'yes', true);
  assert.equal(again, undefined);
});

test('a client that signs its assertions pushes, redeems, refreshes and revokes', async () => {
  const { parameters, expected } = await newRequest(signer);
  const pushed = await push(signer, signature(), parameters);
  const short = new URLSearchParams({ client_id: 'signer', request_uri: pushed.request_uri });
  const tokens = await redeem(signer, signature(), short, expected);
  const response = await oauth.refreshTokenGrantRequest(as, signer, signature(), tokens.refresh_token, insecure);
  const second = note(await oauth.processRefreshTokenResponse(as, signer, response));
  await oauth.processRevocationResponse(
    await oauth.revocationRequest(as, signer, signature(), second.refresh_token, insecure));
  assert.equal((await introspect(second.access_token)).active, false);
});

test('an assertion serves once', async () => {
  const { parameters } = await newRequest(signer);
  const jti = crypto.randomUUID();
  const sameAgain = signature({ [oauth.modifyAssertion]: (header, payload) => (payload.jti = jti) });
  await push(signer, sameAgain, parameters);
  // invalid_client comes with a challenge, which the library reports instead of the body.
  await assert.rejects(push(signer, sameAgain, parameters), { name: 'WWWAuthenticateChallengeError', status: 401 });
});

test('a request that was not pushed is refused to a client that has to', async () => {
  const { parameters } = await newRequest(signer);
  const called = await authorize(new URL(`${as.authorization_endpoint}?${parameters}`), callback.uri, 'yes', true);
  assert.ok(!called?.searchParams.has('code'));
});

test('a device is authorized by a person at another screen', async () => {
  const television = { client_id: 'television' };
  const parameters = new URLSearchParams({ scope: 'openid profile' });
  const response = await oauth.deviceAuthorizationRequest(as, television, oauth.None(), parameters, insecure);
  const device = await oauth.processDeviceAuthorizationResponse(as, television, response);
  const poll = async () => {
    const answer = await oauth.deviceCodeGrantRequest(as, television, oauth.None(), device.device_code, insecure);
    return oauth.processDeviceCodeResponse(as, television, answer);
  };
  await assert.rejects(poll(), refusedAs('authorization_pending'));
  await approveDevice(new URL(device.verification_uri_complete));
  await new Promise((resolve) => setTimeout(resolve, (device.interval + 0.2) * 1000)); // what RFC 8628 asks of a device
  const tokens = note(await poll());
  assert.equal(oauth.getValidatedIdTokenClaims(tokens).aud, 'television');
  await assert.rejects(poll(), (failure) => ['invalid_grant', 'slow_down'].includes(failure.error));
});
