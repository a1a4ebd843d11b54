import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { pageRecord, warcRecord } from '../read/archive.js';
import { ARTICLE, type Case, CLEAN, lines, PAGE, RECORD } from './case.js';

const ARCHIVE = Buffer.concat([
  warcRecord({ type: 'warcinfo', content: 'software: a crawler\r\n' }),
  pageRecord('https://a.example/ferry', PAGE),
  pageRecord('../../etc/passwd', PAGE),
]);
const IDS = ['one', 'two', 'two', 'three'];
const FEED = `${IDS.map((id) => JSON.stringify({ id, text: ARTICLE })).join('\n')}\n`;
/** The records of the first so many, as an earlier run wrote them. */
const held = (many: number): string =>
  IDS.slice(0, many)
    .map((id) => `${JSON.stringify({ schema: 1, id, text: 'as it was' })}\n`)
    .join('');

function idsIn(file: string): unknown[] {
  const texts = readFileSync(file, 'utf8').split('\n');
  expect(texts.pop()).toBe('');
  return texts.map((text) => (JSON.parse(text) as { id: unknown }).id);
}

const holdsAll = (folder: string): void => expect(idsIn(join(folder, 'out.jsonl'))).toEqual(IDS);

const EXPORT = `${ARTICLE}\nEnd of Document\n\n${ARTICLE}\nEnd of Document\n`;
const SECOND = EXPORT.indexOf(ARTICLE, ARTICLE.length);
const SECOND_LINE = EXPORT.slice(0, SECOND).split('\n').length;

/** Packed inputs, web archives, exports of press archives, and runs that go on where others ended. */
export const CORPUS_CASES: readonly Case[] = [
  // Exports of press archives
  {
    name: 'an export of a press archive: one article after the other',
    args: ['--jsonl', 'nexis.txt'],
    files: { 'nexis.txt': EXPORT },
    code: 0,
    stdout: lines((records) =>
      expect(records).toMatchObject([
        { id: 'nexis.txt:1', text: CLEAN.trimEnd() },
        { id: `nexis.txt:${SECOND_LINE}` },
      ]),
    ),
  },
  {
    name: 'an export, each article into a file of its own',
    args: ['--out-dir', 'out', 'nexis.txt'],
    files: { 'nexis.txt': EXPORT },
    code: 0,
    after: (folder) =>
      expect(readdirSync(join(folder, 'out')).sort()).toEqual(
        ['nexis-1.txt', `nexis-${SECOND_LINE}.txt`].sort(),
      ),
  },
  {
    name: 'an export that is said to be one text',
    args: ['--input', 'text', '--jsonl', 'nexis.txt'],
    files: { 'nexis.txt': EXPORT },
    code: 0,
    stdout: lines((records) => expect(records).toMatchObject([{ id: 'nexis.txt' }])),
  },
  // Packed
  {
    name: 'packed text',
    args: ['a.txt.gz'],
    files: { 'a.txt.gz': gzipSync(ARTICLE) },
    code: 0,
    stdout: CLEAN,
  },
  { name: 'packed standard input', args: [], stdin: gzipSync(ARTICLE), code: 0, stdout: CLEAN },
  {
    name: 'packed HTML, told by its name inside',
    args: ['a.html.gz', '--json'],
    files: {
      'a.html.gz': gzipSync(
        'The <b>ferry</b> between Osterholm and the outer islands will sail again from Monday.',
      ),
    },
    code: 0,
    stdout: /The ferry between/,
  },
  {
    name: 'packed records, several members',
    args: ['--jsonl', 'feed.jsonl.gz'],
    files: { 'feed.jsonl.gz': Buffer.concat([gzipSync(`${RECORD}\n`), gzipSync(RECORD)]) },
    code: 0,
    stdout: lines((records) => expect(records).toMatchObject([{ id: 'one' }, { id: 'one' }])),
  },
  {
    name: 'packed records that are broken off: those before the break are done',
    args: ['--jsonl', 'feed.gz'],
    files: { 'feed.gz': gzipSync(`${RECORD}\n`.repeat(9)).subarray(0, -8) },
    code: 1,
    stdout: lines((records: { id: string }[]) => {
      expect(records.map(({ id }) => id)).toEqual([...Array(9).fill('one'), 'feed.gz']);
      expect(records[9]).toMatchObject({ error: { code: 'unreadable' } });
    }),
    stderr: 'copydesk: feed.gz: is damaged gzip data: unexpected end of file (fetch or pack it again)\n',
  },
  {
    name: 'the limit counts what comes out, a record at a time',
    args: ['--jsonl', '--max-bytes', '1M', '--input', 'jsonl', '-'],
    stdin: gzipSync(Buffer.concat([Buffer.alloc(30 * 1024 * 1024, '0'), Buffer.from(`\n${RECORD}`)])),
    code: 1,
    stdout: lines((records) =>
      expect(records).toMatchObject([{ id: '-:1', error: { code: 'too-large' } }, { id: 'one' }]),
    ),
    stderr: /^copydesk: -:1: has 31,457,280 bytes, over the limit/,
  },

  // Text is text
  {
    name: 'the text of a record is text, whatever it looks like',
    args: ['--jsonl', '--no-clean'],
    stdin: JSON.stringify({ text: '<!doctype html><p>The ferry.</p>' }),
    code: 0,
    stdout: lines((records) => expect(records).toMatchObject([{ text: '<!doctype html><p>The ferry.</p>' }])),
  },

  // Web archives
  {
    name: 'a web archive, packed',
    args: ['--jsonl', 'crawl.warc.gz'],
    files: { 'crawl.warc.gz': gzipSync(ARCHIVE) },
    code: 0,
    stdout: lines((records) =>
      expect(records).toMatchObject([{ id: 'https://a.example/ferry' }, { id: '../../etc/passwd' }]),
    ),
  },
  {
    name: 'a web archive by its content, and its address as the source',
    args: ['-f', 'markdown', '--front-matter'],
    stdin: ARCHIVE,
    code: 0,
    stdout: /^==> [^\n]* <==\n---\n(?:.*\n)?source: "https:\/\/a\.example\/ferry"\n---\n/,
  },
  {
    name: 'the pages of a web archive stay in the folder',
    args: ['--out-dir', 'in/o', '--input', 'warc', 'in/a'],
    files: { 'in/a': ARCHIVE },
    code: 0,
    after: (folder) => {
      expect(readdirSync(folder)).toEqual(['in']);
      expect(readdirSync(join(folder, 'in/o')).sort()).toEqual([
        'etc-passwd.txt',
        'https-a.example-ferry.txt',
      ]);
    },
  },
  {
    name: 'what is no web archive',
    args: ['--jsonl', '--input', 'warc', '-'],
    stdin: ARTICLE,
    code: 1,
    stdout: lines((records) => expect(records).toMatchObject([{ id: '-', error: { code: 'bad-record' } }])),
    stderr: /^copydesk: -: is a damaged web archive: a record does not begin with WARC\/ [^\n]*\n$/,
  },

  // --resume
  ...[0, 1, 2, 3, 4].map(
    (many): Case => ({
      name: `--resume after ${many} records and a broken line`,
      args: ['--resume', '--jsonl', '-o', 'out.jsonl', 'feed.jsonl'],
      files: { 'feed.jsonl': FEED, 'out.jsonl': `${held(many)}{"schema":1,"id":"tw` },
      code: 0,
      stdout: '',
      after: holdsAll,
    }),
  ),
  {
    name: '--resume of a run that has not begun',
    args: ['--resume', '--jsonl', '-o', 'out.jsonl', 'feed.jsonl'],
    files: { 'feed.jsonl': FEED },
    code: 0,
    after: holdsAll,
  },
  {
    name: '--resume says with --verbose what it leaves out',
    args: ['--resume', '--jsonl', '-o', 'out.jsonl', 'feed.jsonl', '--verbose'],
    files: { 'feed.jsonl': FEED, 'out.jsonl': held(3) },
    code: 0,
    stderr: /\ncopydesk: 1 document in \d+ s, 3 more were there already, none failed, [^\n]*\n$/,
    after: holdsAll,
  },
  {
    name: '--resume leaves a file alone that is not ours',
    args: ['--resume', '--jsonl', '-o', 'out.jsonl', 'feed.jsonl'],
    files: { 'feed.jsonl': FEED, 'out.jsonl': `${held(1)}my notes\n` },
    code: 2,
    stderr:
      'copydesk: out.jsonl: --resume cannot go on with it: line 2 is no record of copydesk (choose another file)\n',
    after: (folder) => expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe(`${held(1)}my notes\n`),
  },
  {
    name: '--resume leaves a file alone of which only the last line is not ours',
    args: ['--resume', '--jsonl', '-o', 'out.jsonl', 'feed.jsonl'],
    files: { 'feed.jsonl': FEED, 'out.jsonl': 'my notes' },
    code: 2,
    stderr: /its last line is no record of copydesk/,
    after: (folder) => expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('my notes'),
  },
  {
    name: '--resume with --out-dir does what has no file yet',
    args: ['--resume', '--out-dir', 'o', 'in/a.txt', 'none', 'in/b.txt', 'feed.jsonl'],
    files: {
      'in/a.txt': ARTICLE,
      'in/b.txt': ARTICLE,
      'o/in/a.txt': 'as it was',
      'o/two.txt': 'as it was',
      'feed.jsonl': FEED,
    },
    code: 1,
    stderr: 'copydesk: none: not found (check the name)\n',
    after: (folder) => {
      const read = (name: string): string => readFileSync(join(folder, 'o', name), 'utf8');
      expect(readdirSync(join(folder, 'o')).sort()).toEqual([
        'in',
        'one.txt',
        'three.txt',
        'two-2.txt',
        'two.txt',
      ]);
      expect(['in/a.txt', 'in/b.txt', 'two.txt', 'two-2.txt'].map(read)).toEqual([
        'as it was',
        CLEAN,
        'as it was',
        CLEAN,
      ]);
    },
  },
  {
    name: '--resume without an output',
    args: ['--resume', '--jsonl', 'feed.jsonl'],
    code: 2,
    stderr: /^copydesk: --resume needs --out-dir, or -o FILE with --jsonl /,
  },
  {
    name: '--resume of a format that does not grow',
    args: ['--resume', '--json', '-o', 'out', 'feed.jsonl'],
    code: 2,
    stderr: /^copydesk: --resume cannot go on with a file of json \(use --jsonl\)\n$/,
    after: (folder) => expect(existsSync(join(folder, 'out'))).toBe(false),
  },
  {
    name: '--resume and --force',
    args: ['--resume', '--force', '--out-dir', 'o', 'a'],
    code: 2,
    stderr: /cannot be used/,
  },

  // Hostile names and files
  {
    name: 'names with line feeds and escapes',
    args: ['--out-dir', 'o', 'a\n\x1b[31mb.txt', 'c\u202ed.txt', 'none\n\x1b'],
    files: { 'a\n\x1b[31mb.txt': ARTICLE, 'c\u202ed.txt': ARTICLE },
    code: 1,
    stderr: 'copydesk: none␊␛: not found (check the name)\n',
    after: (folder) => expect(readdirSync(join(folder, 'o')).sort()).toEqual(['a-[31mb.txt', 'c-d.txt']),
  },
  {
    name: 'a link that leads in a circle',
    args: ['a', '--jsonl'],
    links: { a: 'b', b: 'a' },
    code: 1,
    stdout: lines((records) => expect(records).toMatchObject([{ id: 'a', error: { code: 'unreadable' } }])),
    stderr: 'copydesk: a: is a link that leads in a circle (mend the link)\n',
  },
];
