// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the built program for a test and stops it again.
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { accessSync, closeSync, constants, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

import { leaks, passed, secretsIn, watch, watchBrowser } from './secret_watch.mjs';

const ready = /^gatehouse: listening on (https?:\/\/127\.0\.0\.1:\d+) issuer=(\S+)$/;

export const username = 'alice';
export const password = 'down-the-rabbit-hole-1865';

/** Ends the test with CTest's code for skipped when something it needs is not there. */
export function skipUnless(path, what) {
  try {
    accessSync(path ?? '', constants.R_OK);
  } catch {
    console.log(`skipped: ${what} is missing`);
    process.exit(77);
  }
}

/** A client's redirect URI: remembers the addresses it was called with. */
export async function startCallback() {
  const calls = [];
  const server = createServer((request, response) => {
    if (request.url.startsWith('/callback')) calls.push(new URL(request.url, 'http://127.0.0.1'));
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end('<!doctype html><link rel="icon" href="data:,"><title>Client</title><h1>Back at the client</h1>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const uri = `http://127.0.0.1:${server.address().port}/callback`;
  return { uri, calls, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/** A port that is free now, for a server whose address others must know before it runs. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What serves may be another program of the same behaviour (tests/ui/mistake_pictures_main.cpp). */
const commandLine = () => process.env.GATEHOUSE_COMMAND_LINE || process.env.GATEHOUSE_PROGRAM;

/** `gatehouse trace` writes down what can be seen of every request, until the server ends. */
async function followTrace(folder) {
  const trace = openSync(join(folder, 'trace.json'), 'a');
  const follower = spawn(commandLine(),
    ['trace', '--follow', '--json', '--workspace', join(folder, 'work.gatehouse')], { stdio: ['ignore', trace, 'pipe'] });
  closeSync(trace);
  const ended = new Promise((resolve) => follower.once('exit', resolve));
  const line = await new Promise((resolve) => createInterface({ input: follower.stderr }).once('line', resolve));
  assert.match(line, /^following/, 'the trace cannot be followed');
  return { ended };
}

/** What is left of a run, by the name of the place. */
function remains(folder) {
  const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'latin1') : '');
  const places = { 'the log': read('server.log'), 'the trace': read('trace.json'),
    'the database': read('work.gatehouse') + read('work.gatehouse-wal') };
  if (process.env.GATEHOUSE_TRACE_TO_HAR)
    places['the HAR export'] = execFileSync(process.env.GATEHOUSE_TRACE_TO_HAR,
      { input: Buffer.from(places['the trace'], 'latin1'), encoding: 'latin1', maxBuffer: 1 << 28 });
  return places;
}

/**
 * The program with a workspace of its own and the registry of this folder, its redirect URI being `callback`.
 * `change` may add to the document before it is imported. `issuer` names it otherwise than by its address;
 * `flags` are further options of `serve`.
 */
export async function startServer(callback, change = () => {}, { port = 0, issuer, flags = [] } = {}) {
  skipUnless(process.env.GATEHOUSE_PROGRAM, 'the program (GATEHOUSE_PROGRAM)');
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-'));
  const text = readFileSync(new URL('registry.json', import.meta.url), 'utf8').replaceAll('CALLBACK', callback);
  const document = JSON.parse(text);
  change(document);
  const file = join(folder, 'registry.json');
  writeFileSync(file, JSON.stringify(document));
  const secrets = {};
  for (const client of document.clients) secrets[client.client_id] = client.client_secret;

  const logFile = join(folder, 'server.log');
  const log = openSync(logFile, 'a');
  const child = spawn(
    process.env.GATEHOUSE_PROGRAM,
    ['serve', '--workspace', join(folder, 'work.gatehouse'), '--listen', `127.0.0.1:${port}`, '--import', file,
      ...(issuer ? ['--issuer', issuer] : []), ...flags],
    { stdio: ['ignore', 'pipe', log] },
  );
  closeSync(log);
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  const line = await Promise.race([
    new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve)),
    ended.then((code) => `(exit code ${code})`),
  ]);
  const match = ready.exec(line);
  assert.ok(match, `no ready line but ${line}\n${readFileSync(logFile, 'utf8')}`);

  const workspace = join(folder, 'work.gatehouse');
  const followed = await followTrace(folder).catch((failure) => {
    child.kill();
    throw failure;
  });
  const ownPort = Number(new URL(match[1]).port);
  watch(ownPort);

  const issued = new Set([password, ...Object.values(secrets).filter(Boolean)]);
  async function stop() {
    child.kill('SIGTERM');
    const code = await ended;
    await followed.ended;
    const places = remains(folder);
    rmSync(folder, { recursive: true });
    assert.equal(code, 0, `exit code ${code}\n${places['the log'].slice(-4000)}`);
    // Security checklist C123: none of what was handed out may stand in what stays behind.
    const noted = [...issued].filter(Boolean).map((secret) => [secret, 'noted by the test']);
    const found = leaks(new Map([...noted, ...secretsIn(passed(ownPort))]), places);
    // The test's own servers would keep Node alive when it ends here.
    if (found.length) setTimeout(() => process.exit(1), 1000).unref();
    assert.deepEqual(found, [], 'secrets leaked');
  }
  const readLog = () => readFileSync(logFile, 'utf8');
  /** Runs an administrative command beside the server; gives what it printed. */
  const command = async (...args) =>
    (await promisify(execFile)(commandLine(), [...args, '--workspace', workspace])).stdout;
  /** What the running server says of the refused request of that number. */
  async function explain(number) {
    assert.match(number ?? '', /^[0-9a-f]{16}$/, 'no request number');
    return JSON.parse(await command('explain', number, '--json'));
  }
  /** What this browser sends and gets is watched for secrets too. */
  const watched = (browser) => watchBrowser(browser, match[1]);
  return { base: match[1], issuer: match[2], workspace, secrets, issued, readLog, command, explain, watched, stop };
}
