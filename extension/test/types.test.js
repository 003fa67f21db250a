// No type of the scripts is left open: what is not known is unknown, and is looked at before it is used.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const OPEN = /@(?:param|returns|type|typedef|template)[^@]*?\{[^@]*?\bany\b[^@]*?\}|[:<|]\s*any\b/;

test('no type is any', () => {
  assert.match('/** @param {Record<string, any>} row */', OPEN, 'an open type is found');
  assert.match('declare var it: any;', OPEN, 'in a declaration too');
  assert.doesNotMatch('/** @returns {string} "" for any other {@link address} */', OPEN, 'the word any is no type');
  const root = new URL('..', import.meta.url), files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(js|d\.ts)$/.test(name) && !/^(built|test)\//.test(name));
  assert.ok(files.length > 100, `only ${files.length} files`);
  const open = files.flatMap(name => readFileSync(new URL(name, root), 'utf8').split('\n')
    .flatMap((line, i) => OPEN.test(line) ? [`${name}:${i + 1}: ${line.trim()}`] : []));
  assert.deepEqual(open, []);
});
