import { expect } from 'vitest';
import { ARTICLE, type Case, CLEAN, lines, PAGE, parsed, RECORD, RULE } from './case.js';

/** What it is for, and its formats. */
export const GOOD_CASES: readonly Case[] = [
  // What it is for
  { name: 'a file', args: ['a.txt'], files: { 'a.txt': ARTICLE }, code: 0, stdout: CLEAN },
  {
    name: 'the command by name',
    args: ['clean', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 0,
    stdout: CLEAN,
  },
  { name: 'piped text', args: [], stdin: ARTICLE, code: 0, stdout: CLEAN },
  {
    name: '- among files',
    args: ['a.txt', '-'],
    stdin: ARTICLE,
    files: { 'a.txt': ARTICLE },
    code: 0,
    stdout: `==> a.txt <==\n${CLEAN}\n==> - <==\n${CLEAN}`,
  },
  { name: '/dev/stdin', args: ['/dev/stdin'], stdin: ARTICLE, code: 0, stdout: CLEAN },
  {
    name: 'saved HTML',
    args: ['a.html'],
    files: { 'a.html': PAGE },
    code: 0,
    stdout: /^The ferry[^<>]*there\.\n$/,
  },
  {
    name: 'a file whose name begins with a dash',
    args: ['--', '-a.txt'],
    files: { '-a.txt': ARTICLE },
    code: 0,
    stdout: CLEAN,
  },
  {
    name: 'names from a list',
    args: ['--files-from', 'list'],
    files: { list: 'a.txt\r\n\nb c.txt', 'a.txt': ARTICLE, 'b c.txt': ARTICLE },
    code: 0,
    stdout: `==> a.txt <==\n${CLEAN}\n==> b c.txt <==\n${CLEAN}`,
  },
  {
    name: 'an empty list',
    args: ['--files-from', 'list', '--json'],
    files: { list: '' },
    code: 0,
    stdout: '[\n]\n',
  },

  // Formats
  {
    name: '--json of one',
    args: ['--json', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 0,
    stdout: parsed((r: { schema: number; id: string; removed: unknown[]; lines?: unknown }) => {
      expect(Object.keys(r)).toEqual([
        'schema',
        'id',
        'title',
        'byline',
        'dateline',
        'published',
        'section',
        'text',
        'paragraphs',
        'captions',
        'removed',
      ]);
      expect(r).toMatchObject({ schema: 1, id: 'a.txt', text: CLEAN.trimEnd() });
      expect(r.removed).toMatchObject([{ line: 5, text: 'Advertisement', kind: 'ad' }]);
    }),
  },
  {
    name: '--json of several is an array, failures in their places',
    args: ['--json', 'a.txt', 'none', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 1,
    stderr: 'copydesk: none: not found (check the name)\n',
    stdout: parsed((r: unknown[]) => {
      expect(r).toMatchObject([
        { id: 'a.txt' },
        { schema: 1, id: 'none', error: { code: 'not-found' } },
        { id: 'a.txt' },
      ]);
    }),
  },
  {
    name: '--json of records is an array, even of one',
    args: ['--json'],
    stdin: RECORD,
    code: 0,
    stdout: parsed((r) => expect(r).toMatchObject([{ id: 'one' }])),
  },
  {
    name: '--jsonl',
    args: ['--jsonl', 'a.txt', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 0,
    stdout: lines((r) => expect(r).toMatchObject([{ id: 'a.txt' }, { id: 'a.txt' }])),
  },
  {
    name: '--explain',
    args: ['--explain', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 0,
    stdout: /^ *5 {2}dropped {2}ad .*Advertisement\n *6 {2}blank\n/m,
  },
  {
    name: '--explain --json',
    args: ['--explain', '--json', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 0,
    stdout: parsed((r: { lines: unknown[] }) => {
      expect(r.lines).toHaveLength(10);
      expect(r.lines[4]).toMatchObject({ line: 5, verdict: 'dropped', kind: 'ad', text: 'Advertisement' });
    }),
  },
  {
    name: 'Markdown with front matter',
    args: ['-f', 'markdown', '--front-matter', 'a: "b".txt'],
    files: { 'a: "b".txt': ARTICLE },
    code: 0,
    stdout: /^---\nsource: "a: \\"b\\"\.txt"\n---\n\nThe ferry/,
  },
  {
    name: 'HTML',
    args: ['-f', 'html', 'a.txt', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 0,
    stdout: /^<!doctype html>\n<html>[\s\S]*<\/article>\n<article>[\s\S]*<\/html>\n$/,
  },
  {
    name: '--width',
    args: ['--width', '40', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 0,
    stdout: (text) =>
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40),
  },
  {
    name: '--no-clean keeps the text as it is',
    args: ['--no-clean', '--json'],
    stdin: 'Advertisement\r\n\r\n  Two \n',
    code: 0,
    stdout: parsed((r) =>
      expect(r).toMatchObject({
        text: 'Advertisement\r\n\r\n  Two \n',
        removed: [],
        paragraphs: [
          { start: 0, end: 13 },
          { start: 19, end: 22 },
        ],
      }),
    ),
  },
  {
    name: '--keep',
    args: ['--keep', 'ad', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 0,
    stdout: /\n\nAdvertisement\n\n/,
  },
  {
    name: '--rules',
    args: ['--rules', 'r.json'],
    files: { 'r.json': JSON.stringify([RULE]) },
    stdin: ARTICLE.replace('Advertisement', 'Ring the bell'),
    code: 0,
    stdout: CLEAN,
  },
  {
    name: '--verbose',
    args: ['--verbose', 'a.txt'],
    files: { 'a.txt': ARTICLE },
    code: 0,
    stdout: CLEAN,
    stderr: /^copydesk: a\.txt: 4 lines kept, 1 dropped, \d+ words, \d+ ms\n$/,
  },
];
