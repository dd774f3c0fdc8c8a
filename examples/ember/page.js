// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The login component of the article, without templates.
import { me, start } from './app.js';

const settings = Object.fromEntries(new URLSearchParams(location.search));
const element = (id) => document.getElementById(id);
const session = await start(settings);

async function show(error = '') {
  element('error').textContent = error;
  element('login').hidden = session.isAuthenticated;
  element('inside').hidden = !session.isAuthenticated;
  element('person').textContent = session.isAuthenticated ? JSON.stringify(await me(session, settings.server)) : '';
}

element('login').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { username, password } = Object.fromEntries(new FormData(event.target));
  try {
    await session.authenticate('authenticator:custom-oauth2', 'password', username, password);
    await show();
  } catch (failure) {
    await show(failure.responseJSON?.error ?? String(failure));
  }
});
element('leave').addEventListener('click', async () => {
  await session.invalidate();
  await show();
});
globalThis.session = session; // for the curious at the console, and for the test
await show();
element('ember').dataset.ready = 'yes';
