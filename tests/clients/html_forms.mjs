// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the sign-in and consent pages as a person without JavaScript would: by their forms.
import assert from 'node:assert/strict';
import * as http from 'node:http';
import * as https from 'node:https';

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
    const { request } = new URL(url).protocol === 'https:' ? https : http;
    const call = request(url, { method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      let html = '';
      response.setEncoding('utf8').on('data', (part) => (html += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, html }));
    });
    call.on('error', reject).end(body);
  });
}

/** A browser without scripts: cookies, redirects and forms. */
class Browser {
  #cookies = new Map();

  async #go(url, fields) {
    const cookies = [...this.#cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await send(url, cookies ? { cookie: cookies } : {}, fields && new URLSearchParams(fields).toString());
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      this.#cookies.set(name, value);
    }
    return answer;
  }

  /** Walks on from `url` until `isEnd(url)` or until a page has no form that `fill` knows; what it came to. */
  async walk(url, fill, isEnd = () => false) {
    let response = await this.#go(url);
    for (let step = 0; step < 20; ++step) {
      const { location } = response.headers;
      if (location) {
        url = new URL(location, url);
        if (isEnd(url)) return { url };
        response = await this.#go(url);
        continue;
      }
      const form = forms(response.html).find(({ inputs, buttons }) => fill.knows(inputs, buttons));
      if (!form) return { url, response };
      const shown = form.inputs.filter(({ name, type }) => name && type !== 'checkbox');
      const fields = Object.fromEntries(shown.map(({ name, value }) => [name, value ?? '']));
      if ('password' in fields) Object.assign(fields, { username, password });
      else if (form.buttons.some(({ name }) => name === 'confirm')) fields.confirm = fill.decision;
      url = new URL(form.action, url);
      response = await this.#go(url, fields);
    }
    throw new Error('went in circles');
  }
}

const isSignIn = (inputs) => inputs.some(({ name }) => name === 'password');
const isQuestion = (buttons) => buttons.some(({ name }) => name === 'confirm');

/**
 * Follows `start` through the pages until `callback` is called; gives that address. A walk that ends at a page is an
 * error, or with `mayEndOnPage` undefined.
 */
export async function authorize(start, callback, decision = 'yes', mayEndOnPage = false) {
  const fill = { decision, knows: (inputs, buttons) => isSignIn(inputs) || isQuestion(buttons) };
  const end = await new Browser().walk(start, fill, (url) => url.href.startsWith(callback));
  if (!end.response) return end.url;
  assert.ok(mayEndOnPage, `neither a sign-in nor a consent form: ${end.response.status} ${end.response.html}`);
  return undefined;
}

/** Approves at the device page, from the address that the device shows; gives the last page. */
export async function approveDevice(start, decision = 'yes') {
  let questions = 0;
  const hasCode = (inputs) => inputs.some(({ name }) => name === 'user_code');
  const fill = {
    decision,
    knows: (inputs, buttons) => {
      if (isQuestion(buttons)) ++questions;
      return questions < 2 && (isSignIn(inputs) || isQuestion(buttons) || (questions === 0 && hasCode(inputs)));
    },
  };
  const { response } = await new Browser().walk(start, fill);
  assert.equal(response.status, 200, response.html);
  assert.ok(questions > 0, `never asked: ${response.html}`);
  return response.html;
}
