// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Passkeys: shows what needs this script, asks the server for options and the authenticator for an answer, and sends the
// answer with the page's own form. Nothing else on the pages needs a script.
(() => {
  'use strict';
  if (!window.PublicKeyCredential || !navigator.credentials) return;

  const toBytes = (text) =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  const toText = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

  const withBytes = (credential) => ({ ...credential, id: toBytes(credential.id) });
  const prepared = (options) => {
    const made = { ...options, challenge: toBytes(options.challenge) };
    if (options.user) made.user = { ...options.user, id: toBytes(options.user.id) };
    if (options.excludeCredentials) made.excludeCredentials = options.excludeCredentials.map(withBytes);
    return made;
  };

  const answers = {
    async sign_in(publicKey) {
      const { rawId, response } = await navigator.credentials.get({ publicKey });
      return {
        id: toText(rawId),
        clientDataJSON: toText(response.clientDataJSON),
        authenticatorData: toText(response.authenticatorData),
        signature: toText(response.signature),
        userHandle: toText(response.userHandle ?? new ArrayBuffer(0)),
      };
    },
    async add(publicKey) {
      const { rawId, response } = await navigator.credentials.create({ publicKey });
      return {
        id: toText(rawId),
        clientDataJSON: toText(response.clientDataJSON),
        attestationObject: toText(response.attestationObject),
        transports: response.getTransports?.() ?? [],
      };
    },
  };

  /** What the server asks the authenticator for, after it has seen the fields it wants to see before. */
  async function optionsFor(action, form) {
    const body = new URLSearchParams({ action });
    const names = action === 'add' ? ['csrf', 'password'] : ['csrf', 'interaction'];
    for (const name of names) if (form.elements[name]) body.set(name, form.elements[name].value);
    const answer = await fetch('/passkey/options', { method: 'POST', body, redirect: 'error' });
    const options = await answer.json();
    if (!answer.ok) throw new Error(options.error);
    return options;
  }

  async function run(action, form) {
    const { challenge, publicKey } = await optionsFor(action, form);
    const passkey = { challenge, ...await answers[action](prepared(publicKey)) };
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'passkey' });
    field.value = JSON.stringify(passkey);
    form.append(field);
    // What stands in the password field is none of this attempt's business.
    for (const typed of form.querySelectorAll('input[type=password]')) typed.disabled = true;
    form.submit();
  }

  function nameOf(error) {
    if (error.name === 'NotAllowedError' || error.name === 'AbortError') return 'cancelled';
    return error.name === 'InvalidStateError' ? 'held' : error.message;
  }

  function connect(button) {
    const { form } = button;
    const action = button.dataset.passkey;
    const problems = [...form.querySelectorAll('[data-problem]')];
    const show = (name) => {
      const isKnown = problems.some((problem) => problem.dataset.problem === name);
      for (const problem of problems) problem.hidden = problem.dataset.problem !== (isKnown ? name : 'failed');
    };
    async function start() {
      if (action === 'add' && !form.reportValidity()) return;
      for (const problem of problems) problem.hidden = true;
      button.disabled = true;
      try {
        await run(action, form);
      } catch (error) {
        show(nameOf(error));
        button.disabled = false;
      }
    }
    button.addEventListener('click', start);
    // Enter in a field means the button: this form has nothing to send before.
    if (action === 'add') form.addEventListener('submit', (event) => { event.preventDefault(); start(); });
    button.hidden = false;
    form.hidden = false;
  }

  for (const button of document.querySelectorAll('[data-passkey]')) connect(button);
})();
