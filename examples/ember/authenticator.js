// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import OAuth2PasswordGrant from 'ember-simple-auth/authenticators/oauth2-password-grant';

/** What `ember g authenticator custom-oauth2` makes, told where the server is. */
export function authenticatorFor({ server, clientId }) {
  return class CustomAuthenticator extends OAuth2PasswordGrant {
    serverTokenEndpoint = `${server}/oauth/token`;
    serverTokenRevocationEndpoint = `${server}/oauth/revoke`;
    clientId = clientId;

    async authenticate(provider, username, password, scope = [], headers = {}) {
      if (provider !== 'password') throw new Error(`no way to sign in by ${provider}`);
      return super.authenticate(username, password, scope, headers);
    }
  };
}
