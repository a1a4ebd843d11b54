import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { CleanRow } from '../../../lab/eval/clean.js';
import { EntityRow } from '../../../lab/eval/entities.js';
import { CommandError, commandUnderTest, runCopydesk } from '../../../lab/eval/run.js';
import { readSet, SetError } from '../../../lab/eval/sets.js';

let folder = '';
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
/** A command that answers each line of its input with what `answer` (an expression over the record r) gives. */
const fakeCommand = (answer: string): string => {
  const script = file(
    'fake.mjs',
    `import { readFileSync } from 'node:fs';
     const records = readFileSync(0, 'utf8').split('\\n').filter(Boolean).map((line) => JSON.parse(line));
     for (const r of records.reverse()) { const a = ${answer}; if (a) console.log(JSON.stringify({ id: r.id, ...a })); }`,
  );
  return `${process.execPath} ${script}`;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-eval-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

describe('sets', () => {
  const ROW = '{"id":"a","text":"t","gold":"g","kind":"k"}\n';

  test.each<[string, string | Buffer]>([
    ['plain.jsonl', `${ROW}\n${ROW}`],
    ['packed.jsonl.gz', gzipSync(ROW + ROW)],
  ])('%s', (name, content) => {
    const row = { id: 'a', text: 't', gold: 'g', kind: 'k' };
    expect(readSet(file(name, content), CleanRow)).toEqual([row, row]);
  });

  test.each<[string, v.GenericSchema, RegExp]>([
    ['', CleanRow, /bad\.jsonl: holds no rows/],
    [`${ROW}{`, CleanRow, /bad\.jsonl:2: is no JSON/],
    ['{"id":"a","gold":"g"}', CleanRow, /bad\.jsonl:1: has neither "text" nor "html"/],
    ['{"id":"a","text":"t","gold":3}', CleanRow, /bad\.jsonl:1: gold: .*string/],
    [
      '{"id":"a","sents":[{"text":"Ada","spans":[[0,9,"PER"]]}]}',
      EntityRow,
      /:1: sents\.0: has a span that is none/,
    ],
    ['{"id":"a","sents":[{"text":"Ada","spans":[[0,3,"GPE"]]}]}', EntityRow, /:1: sents\.0\.spans\.0\.2: /],
  ])('%j is refused', (content, shape, message) => {
    const read = () => readSet(file('bad.jsonl', content), shape);
    expect(read).toThrow(SetError);
    expect(read).toThrow(message);
  });

  test('a file that is not there', () =>
    expect(() => readSet('nowhere.jsonl', CleanRow)).toThrow(/nowhere\.jsonl: cannot be read/));
});

describe('the command', () => {
  const Shape = v.object({ text: v.string() });

  test('is $COPYDESK, else the built one', () => {
    expect(commandUnderTest({ COPYDESK: 'node other.js' })).toEqual(['node', 'other.js']);
    expect(commandUnderTest({})[1]).toMatch(/copydesk\.js$/);
  });

  test('answers come in the order of the documents, whatever the order they arrive in', async () => {
    vi.stubEnv('COPYDESK', fakeCommand('{ text: r.text.toUpperCase() }'));
    expect(await runCopydesk(Shape, ['clean'], [{ text: 'a' }, { text: 'b' }])).toEqual([
      { text: 'A' },
      { text: 'B' },
    ]);
  });

  test('failed and missing records are undefined and warned of', async () => {
    const warn = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubEnv('COPYDESK', fakeCommand(`{ a: { text: 'A' }, b: { error: { code: 'empty' } } }[r.text]`));
    const documents = [{ text: 'a' }, { text: 'b' }, { text: 'c' }];
    expect(await runCopydesk(Shape, ['clean'], documents)).toEqual([{ text: 'A' }, undefined, undefined]);
    expect(warn).toHaveBeenCalledWith('warning: of 3 records 1 failed and 1 are missing (exit 0)');
    warn.mockRestore();
  });

  test.each<[string, () => string]>([
    ['gave no record', () => fakeCommand('undefined')],
    ['cannot be run', () => join(folder, 'no-such-program')],
  ])('%s', async (message, command) => {
    vi.stubEnv('COPYDESK', command());
    const run = runCopydesk(Shape, ['clean'], [{ text: 'a' }]);
    await expect(run).rejects.toThrow(CommandError);
    await expect(run).rejects.toThrow(message);
  });

  test('a record of another shape', async () => {
    vi.stubEnv('COPYDESK', fakeCommand('{ text: 3 }'));
    await expect(runCopydesk(Shape, ['clean'], [{ text: 'a' }])).rejects.toThrow(/record 0: text: /);
  });
});

describe('npm run eval', () => {
  const run = promisify(execFile);
  const evalMain = (args: string[], COPYDESK = 'none') =>
    run(process.execPath, ['--import', 'tsx', 'lab/eval/main.ts', ...args], {
      env: { ...process.env, COPYDESK },
    });

  test('prints a table', async () => {
    const set = file(
      'set.jsonl',
      '{"id":"a","text":"one two three four five","gold":"one two three four","kind":"page"}',
    );
    const { stdout } = await evalMain(['clean', set, '--worst', '1'], fakeCommand('{ text: r.text }'));
    expect(stdout).toBe(
      [
        '| set       |   n |    F1 |     P |     R | word F1 | empty |',
        '| --------- | --: | ----: | ----: | ----: | ------: | ----: |',
        '| set.jsonl |   1 | 0.667 | 0.500 | 1.000 |   0.889 |     0 |',
        '| - page    |   1 | 0.667 | 0.500 | 1.000 |   0.889 |     0 |',
        '  0.667 a (page) too much 1, missed 0',
        '',
      ].join('\n'),
    );
  });

  test.each<[string[], number]>([
    [['nonsense'], 2],
    [['summary', '--words', 'many', 'set.jsonl'], 2],
    [['clean', 'nowhere.jsonl'], 1],
  ])('%j ends with exit code %i', async (args, code) => {
    await expect(evalMain(args)).rejects.toMatchObject({ code });
  });
});
