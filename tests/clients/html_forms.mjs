// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the sign-in and consent pages as a person without JavaScript would: by their forms.
import assert from 'node:assert/strict';
import { request } from 'node:http';

import { password, username } from './gatehouse_server.mjs';

function attributes(tag) {
  const found = {};
  for (const [, name, value] of tag.matchAll(/([a-z-]+)="([^"]*)"/g))
    found[name] = value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return found;
}

function forms(html) {
  return [...html.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].map(([text]) => ({
    action: attributes(text.slice(0, text.indexOf('>'))).action ?? '',
    inputs: [...text.matchAll(/<input[^>]*>/g)].map(([tag]) => attributes(tag)),
    buttons: [...text.matchAll(/<button[^>]*>/g)].map(([tag]) => attributes(tag)),
  }));
}

/** One request, no redirects followed. Not fetch: that of Debian 12's Node hides all cookies but one. */
function send(url, headers, body) {
  if (body !== undefined)
    headers = { ...headers, origin: new URL(url).origin, 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    const call = request(url, { method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      let html = '';
      response.setEncoding('utf8').on('data', (part) => (html += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, html }));
    });
    call.on('error', reject).end(body);
  });
}

/** Follows `start` through the pages until `callback` is called; gives that address. */
export async function authorize(start, callback, decision = 'yes') {
  const cookies = new Map();
  async function go(url, fields) {
    const headers = cookies.size ? { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } : {};
    const answer = await send(url, headers, fields && new URLSearchParams(fields).toString());
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      cookies.set(name, value);
    }
    return answer;
  }

  let url = start;
  let response = await go(url);
  for (let step = 0; step < 20; ++step) {
    const { location } = response.headers;
    if (location) {
      url = new URL(location, url);
      if (url.href.startsWith(callback)) return url;
      response = await go(url);
      continue;
    }
    const form = forms(response.html).find(
      ({ inputs, buttons }) =>
        inputs.some(({ name }) => name === 'password') || buttons.some(({ name }) => name === 'confirm'),
    );
    assert.ok(form, `neither a sign-in nor a consent form: ${response.status} ${response.html}`);
    const fields = Object.fromEntries(
      form.inputs.filter(({ name, type }) => name && type !== 'checkbox').map(({ name, value }) => [name, value ?? '']),
    );
    if ('password' in fields) Object.assign(fields, { username, password });
    else fields.confirm = decision;
    url = new URL(form.action, url);
    response = await go(url, fields);
  }
  throw new Error('redirected in circles');
}
