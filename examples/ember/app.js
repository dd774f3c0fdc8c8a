// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Application from '@ember/application';
import initializer from 'ember-simple-auth/initializers/ember-simple-auth';
import LocalStorageStore from 'ember-simple-auth/session-stores/local-storage';

import { authenticatorFor } from './authenticator.js';
import { Session } from './session.js';

// Everything is registered by hand below; ember-cli would find it in folders instead.
const Resolver = { create: () => ({ resolve: () => undefined, normalize: (name) => name }) };

/** Starts the application and gives its session: `settings` are server and clientId. */
export async function start(settings) {
  const application = Application.create({ autoboot: false, rootElement: '#ember', Resolver });
  application.register('config:environment', {}, { instantiate: false });
  application.register('authenticator:custom-oauth2', authenticatorFor(settings));
  application.register('session-store:application', LocalStorageStore);
  application.register('service:session', Session);
  application.initializer(initializer);
  await application.boot();
  const instance = application.buildInstance();
  await instance.boot();
  const session = instance.lookup('service:session');
  await session.setup();
  return session;
}

/** The protected resource of the article, asked with the session's token. */
export async function me(session, server) {
  const headers = { Authorization: `Bearer ${session.data.authenticated.access_token}` };
  const response = await fetch(`${server}/api/me`, { headers });
  if (!response.ok) throw new Error(`/api/me: ${response.status}`);
  return response.json();
}
