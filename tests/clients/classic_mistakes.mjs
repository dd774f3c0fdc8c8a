// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of classic mistakes share; the list with words is docs/explanations.md.
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';

/** The number of a request as an error_uri names it or as a page shows it. */
export const numberIn = (text) =>
  (/[?&]request=([0-9a-f]{16})/.exec(text) ?? /\b([0-9a-f]{16})\b/.exec(text))?.[1];

/** The explanation of the request `number` names `cause` and shows both sides; `said` stands in it. */
export async function assertExplained(server, name, number, { cause, expected, got, said = [] }) {
  const explanation = await server.explain(number);
  // For tools/mistake-pictures.sh: which request was which mistake.
  if (process.env.GATEHOUSE_MISTAKES)
    appendFileSync(process.env.GATEHOUSE_MISTAKES, `${JSON.stringify({ name, number, cause: explanation.cause })}\n`);
  assert.equal(explanation.cause, cause, explanation.detail);
  assert.deepEqual([explanation.expected, explanation.got], [expected, got]);
  assert.ok(explanation.causes.length && explanation.fixes.length && explanation.specification_url);
  for (const word of said) assert.ok(`${explanation.happened} ${explanation.detail}`.includes(word), word);
}
