// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import EmberSession from 'ember-simple-auth/services/session';

/** There are no routes to go to in so small an application. */
export class Session extends EmberSession {
  handleAuthentication() {}
  handleInvalidation() {}
}
