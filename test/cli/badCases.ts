import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { ARTICLE, type Case, CLEAN, lines, PAGE, PNG, parsed, RECORD } from './case.js';

/** Bad inputs, and where results go. */
export const BAD_CASES: readonly Case[] = [
  // Bad inputs
  {
    name: 'a folder',
    args: ['d'],
    files: { 'd/': '' },
    code: 1,
    stderr: 'copydesk: d: is a folder (give the files in it)\n',
  },
  {
    name: 'an empty file',
    args: ['a'],
    files: { a: '' },
    code: 1,
    stderr: 'copydesk: a: is empty (nothing to clean)\n',
  },
  {
    name: 'only furniture',
    args: ['--json'],
    stdin: 'Advertisement\n\nAdvertisement\n',
    code: 1,
    stdout: parsed((r) => expect(r).toMatchObject({ id: '-', error: { code: 'no-article' } })),
    stderr:
      'copydesk: -: no article found: all 2 lines look like furniture (see why with --explain, or keep kinds with --keep)\n',
  },
  {
    name: 'only furniture, explained',
    args: ['--explain'],
    stdin: 'Advertisement\n',
    code: 1,
    stdout: /^1 {2}dropped {2}ad /,
    stderr: /no article found/,
  },
  {
    name: 'a PNG',
    args: ['a'],
    files: { a: PNG },
    code: 1,
    stderr: /^copydesk: a: looks like a PNG image, not text [^\n]*\n$/,
  },
  {
    name: 'gzip that is broken off',
    args: ['a.txt.gz'],
    files: { 'a.txt.gz': gzipSync(ARTICLE).subarray(0, 100) },
    code: 1,
    stderr: 'copydesk: a.txt.gz: is damaged gzip data: unexpected end of file (fetch or pack it again)\n',
  },
  {
    name: 'gzip within gzip',
    args: ['a'],
    files: { a: gzipSync(gzipSync(ARTICLE)) },
    code: 1,
    stderr: /^copydesk: a: looks like gzip data, not text [^\n]*\n$/,
  },
  {
    name: 'gzip that unpacks to more than the limit',
    args: ['a', '--max-bytes', '1M'],
    files: { a: gzipSync(Buffer.alloc(2 * 1024 * 1024, 'a')) },
    code: 1,
    stderr: 'copydesk: a: is longer than the limit of 1,048,576 bytes (raise it with --max-bytes)\n',
  },
  {
    name: 'invalid UTF-8 is read all the same, with a note',
    args: ['a'],
    files: { a: Buffer.from(ARTICLE.replace('Anna', 'Ann\xe9'), 'latin1') },
    code: 0,
    stdout: CLEAN.replace('Anna', 'Anné'),
    stderr: /^copydesk: a: not valid UTF-8, read as windows-1252[^\n]*\n$/,
  },
  {
    name: 'notes are left out by --quiet',
    args: ['--quiet', 'a'],
    files: { a: Buffer.from(ARTICLE.replace('Anna', 'Ann\xe9'), 'latin1') },
    code: 0,
    stdout: /Anné/,
  },
  {
    name: 'NULs',
    args: ['a'],
    files: { a: ARTICLE.replace('Friday', 'Fri\0day') },
    code: 0,
    stdout: CLEAN,
    stderr: /NUL/,
  },
  {
    name: 'a file over the limit',
    args: ['--max-bytes', '1K', 'a'],
    files: { a: 'x'.repeat(1025) },
    code: 1,
    stderr: 'copydesk: a: has 1,025 bytes, over the limit of 1,024 (raise it with --max-bytes)\n',
  },
  {
    name: 'a line of 50 MB on standard input',
    args: [],
    stdin: Buffer.alloc(50 * 1024 * 1024, 'a'),
    code: 1,
    stderr: 'copydesk: -: is longer than the limit of 10,485,760 bytes (raise it with --max-bytes)\n',
  },
  {
    name: 'broken JSONL in mid-stream',
    args: ['--jsonl'],
    stdin: `${RECORD}\n{"id": "two", "text\n{"id": "three"}\n${RECORD}\n`,
    code: 1,
    stdout: lines((r) =>
      expect(r).toMatchObject([
        { id: 'one' },
        { id: '-:2', error: { code: 'bad-record' } },
        { id: 'three', error: { code: 'bad-record' } },
        { id: 'one' },
      ]),
    ),
    stderr: /^copydesk: -:2: line 2 [^\n]*\ncopydesk: -: three: line 3 [^\n]*\n$/,
  },
  {
    name: 'a file name that would write on the terminal',
    args: ['a\n\x1b]0;x\u202e'],
    code: 1,
    stderr: 'copydesk: a␊␛]0;x\\u{202e}: not found (check the name)\n',
  },
  {
    name: 'an empty name',
    args: ['', 'a'],
    files: { a: ARTICLE },
    code: 2,
    stdout: '',
    stderr: 'copydesk: a FILE has an empty name (is a variable of your script unset?)\n',
  },
  {
    name: 'an encoding that there is not',
    args: ['--encoding', 'nope', 'a'],
    files: { a: ARTICLE },
    code: 2,
    stdout: '',
    stderr: "copydesk: there is no encoding 'nope' (name one like utf-8, windows-1252 or shift_jis)\n",
  },

  // Output
  {
    name: '-o',
    args: ['-o', 'out', 'a'],
    files: { a: ARTICLE, out: 'old' },
    code: 0,
    stdout: '',
    after: (folder) => {
      expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(CLEAN);
      expect(readdirSync(folder).sort()).toEqual(['a', 'out']);
    },
  },
  {
    name: '-o onto the input',
    args: ['-o', 'a', 'a'],
    files: { a: ARTICLE },
    code: 0,
    stdout: '',
    after: (folder) => expect(readFileSync(join(folder, 'a'), 'utf8')).toBe(CLEAN),
  },
  {
    name: '-o of failures alone leaves the old file',
    args: ['-o', 'out', 'none'],
    files: { out: 'old' },
    code: 1,
    stderr: /^copydesk: none: not found/,
    after: (folder) => {
      expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['out']);
    },
  },
  {
    name: '-o on a full device',
    args: ['-o', '/dev/full', 'a'],
    files: { a: ARTICLE },
    code: 1,
    stdout: '',
    stderr: 'copydesk: /dev/full: could not be written: no space left (free some and run again)\n',
  },
  {
    name: '-o into no folder',
    args: ['-o', 'no/out', 'a'],
    files: { a: ARTICLE },
    code: 1,
    stdout: '',
    stderr: 'copydesk: no/out: could not be written: no such folder (make it first)\n',
  },
  {
    name: '--out-dir: one name twice',
    args: ['--out-dir', 'o', '--json', 'x.txt', 'x.html', 'none'],
    files: { 'x.txt': ARTICLE, 'x.html': PAGE },
    code: 1,
    stdout: '',
    stderr: /^copydesk: none: not found[^\n]*\n$/,
    after: (folder) => expect(readdirSync(join(folder, 'o')).sort()).toEqual(['x-2.json', 'x.json']),
  },
  {
    name: '--out-dir keeps the folders below the one that all inputs share',
    args: ['--out-dir', 'o', 'in/a/x.txt', 'in/b/../.c/x.txt', 'in/feed.jsonl'],
    files: { 'in/a/x.txt': ARTICLE, 'in/.c/x.txt': ARTICLE, 'in/b/': '', 'in/feed.jsonl': RECORD },
    code: 0,
    after: (folder) =>
      expect(readdirSync(join(folder, 'o'), { recursive: true }).sort()).toEqual([
        'a',
        'a/x.txt',
        'c',
        'c/x.txt',
        'one.txt',
      ]),
  },
  {
    name: '--out-dir never overwrites',
    args: ['--out-dir', 'o', 'a.txt', 'b.txt'],
    files: { 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'o/a.txt': 'mine' },
    code: 1,
    stderr: 'copydesk: o/a.txt: could not be written: is there already (overwrite with --force)\n',
    after: (folder) => {
      expect(readFileSync(join(folder, 'o/a.txt'), 'utf8')).toBe('mine');
      expect(existsSync(join(folder, 'o/b.txt'))).toBe(true);
    },
  },
  {
    name: '--out-dir where a file stands',
    args: ['--out-dir', 'o', 'a.txt'],
    files: { 'a.txt': ARTICLE, o: 'mine' },
    code: 1,
    stderr: 'copydesk: o: could not be written: there is a file of that name (choose another)\n',
    after: (folder) => expect(readFileSync(join(folder, 'o'), 'utf8')).toBe('mine'),
  },
  {
    name: '--out-dir --force',
    args: ['--out-dir', 'o', '--force', 'a.txt'],
    files: { 'a.txt': ARTICLE, 'o/a.txt': 'mine' },
    code: 0,
    after: (folder) => expect(readFileSync(join(folder, 'o/a.txt'), 'utf8')).toBe(CLEAN),
  },
  {
    name: '--out-dir --force spares the inputs',
    args: ['--out-dir', '.', '--force', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 1,
    stderr: /is an input/,
    after: (folder) => expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(ARTICLE),
  },
  {
    name: '--out-dir --force spares an input behind a link',
    args: ['--out-dir', 'link', '--force', 'd/a.txt'],
    files: { 'd/a.txt': ARTICLE },
    links: { link: 'd' },
    code: 1,
    stderr: /^copydesk: link\/a\.txt: could not be written: is an input [^\n]*\n$/,
    after: (folder) => expect(readFileSync(join(folder, 'd/a.txt'), 'utf8')).toBe(ARTICLE),
  },
  {
    name: 'standard input for rules and documents',
    args: ['--rules', '-', '--out-dir', 'o'],
    stdin: '[]',
    code: 2,
    stderr: /^copydesk: standard input can be read only once[^\n]*\n$/,
  },
  {
    name: '--out-dir: ids stay in the folder',
    args: ['--out-dir', 'in/o', '-'],
    stdin: ['../../x', '/etc/x', '..', 'a\u0000b', 'CON.']
      .map((id) => JSON.stringify({ id, text: ARTICLE }))
      .join('\n'),
    files: { 'in/': '' },
    code: 0,
    after: (folder) => {
      expect(readdirSync(folder)).toEqual(['in']);
      expect(readdirSync(join(folder, 'in'))).toEqual(['o']);
      expect(readdirSync(join(folder, 'in/o'))).toHaveLength(5);
    },
  },
];
