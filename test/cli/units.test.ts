import { expect, test } from 'vitest';
import { wantsColour } from '../../src/cli/color.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { exitOfSignal, mergeExits } from '../../src/cli/exit.js';
import { fileStem, freeName, sharedFolder } from '../../src/cli/folder.js';
import { parse } from '../../src/cli/parse.js';
import { fc } from '../fastCheck.js';

test('the worst exit code wins', () => {
  expect(mergeExits([])).toBe(0);
  expect(mergeExits([0, 1, 0])).toBe(1);
  expect(exitOfSignal('SIGTERM')).toBe(143);
});

test.each([
  ['always', { NO_COLOR: '1' }, false, true],
  ['never', { FORCE_COLOR: '1' }, true, false],
  ['auto', {}, true, true],
  ['auto', {}, false, false],
  ['auto', { NO_COLOR: '' }, true, true],
  ['auto', { NO_COLOR: '0' }, true, false],
  ['auto', { FORCE_COLOR: '1' }, false, true],
  ['auto', { FORCE_COLOR: '0' }, true, false],
  ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['auto', { TERM: 'dumb' }, true, false],
] as const)('colour %s, %j, terminal %s: %s', (when, env, isTTY, wanted) => {
  expect(wantsColour(when, env, { isTTY })).toBe(wanted);
});

test.each([
  ['a/story.txt', 'a/story.txt', 'story'],
  ['-', '-', 'stdin'],
  ['-:3', '-', 'stdin-3'],
  ['x/feed.jsonl:12', 'x/feed.jsonl', 'feed-12'],
  ['../../etc/passwd', 'feed.jsonl', 'etc-passwd'],
  ['..', 'feed.jsonl', 'record'],
  ['a\u202e\0b', 'feed.jsonl', 'a-b'],
])('the file of %j from %j is named %j', (id, input, stem) => {
  expect(fileStem(id, input)).toBe(stem);
});

test('a name of a record is always a file name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (id) => {
      const name = freeName(fileStem(id, 'feed.jsonl'), '.json', new Map());
      expect(name).toMatch(/^[^.\s/\\\p{Cc}][^/\\\p{Cc}]*$/u);
      expect(Buffer.byteLength(name)).toBeLessThan(256);
    }),
  );
});

test('no two results have one name, also where the file system sees no case', () => {
  const taken = new Map<string, number>();
  expect(['a', 'A', 'a-2', 'a'].map((stem) => freeName(stem, '.txt', taken))).toEqual([
    'a.txt',
    'A-2.txt',
    'a-2-2.txt',
    'a-3.txt',
  ]);
});

test('options stand before or after the command and the files', () => {
  for (const argv of ['--explain clean a b', 'clean --explain a b', 'clean a b --explain', 'a --explain b']) {
    expect(parse(argv.split(' '), 80)).toMatchObject({ operands: ['a', 'b'], options: { explain: true } });
  }
  expect(parse(['--max-bytes', '2k', '--keep', 'ad,meta', '--keep', 'nav', 'a'], 80)).toMatchObject({
    options: { maxBytes: 2048, keep: ['ad', 'meta', 'nav'], clean: true, format: 'text' },
  });
  expect(parse(['--jsonl', '--no-clean'], 80)).toMatchObject({ options: { format: 'jsonl', clean: false } });
});

test('every command loads', async () => {
  for (const { load } of COMMANDS) expect(await load()).toBeTypeOf('function');
});

test.each([
  [[], ''],
  [['/a/b.txt'], '/a'],
  [['/a/b/c.txt', '/a/d.txt'], '/a'],
  [['/a/b.txt', '/ab/c.txt'], '/'],
])('the folder that %j share is %j', (paths, folder) => expect(sharedFolder(paths)).toBe(folder));
