import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { beforeAll, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { readArticle } from '../../src/read/read.js';
import type { Article } from '../../src/types.js';

const SAMPLE = readFileSync(new URL('../../samples/harbour.txt', import.meta.url), 'utf8');
const WIDTH = 72;

/** A line cut at the last blank that lets it fit into the width, as `fold -s` does it. */
function folded(line: string): string {
  if (line.length <= WIDTH) return line;
  const at = line.lastIndexOf(' ', WIDTH - 1) + 1;
  return `${line.slice(0, at)}\n${folded(line.slice(at))}`;
}

const wrapped = SAMPLE.split('\n').map(folded).join('\n');

/** What the same article must give however it comes. */
function told({ title, byline, published, section, text, captions }: Article) {
  return { title, byline, published, section, text, captions };
}

let plain: Article;
beforeAll(async () => {
  plain = clean(await readArticle(SAMPLE));
});

test('the sample gives its title, its story and its captions, and says why each other line went', () => {
  expect(plain.title).toMatch(/^Brenmouth and Kassel Lines agree/);
  expect(plain.byline).toBe('Agencies');
  expect(plain.paragraphs.map(({ kind }) => kind)).toEqual(Array(plain.paragraphs.length).fill('paragraph'));
  expect(plain.captions.map(({ credit }) => credit)).toEqual(['Estuary Pictures', 'Estuary Pictures']);
  const kept = plain.paragraphs.length + plain.captions.length + ['title', 'byline'].length;
  const written = SAMPLE.split('\n').filter((line) => line.trim() !== '');
  expect(plain.removed).toHaveLength(written.length - kept);
  expect(plain.removed.map(({ kind }) => kind)).not.toContain('outside');
});

test.each([
  ['hard-wrapped', wrapped],
  ['with CR LF', SAMPLE.replaceAll('\n', '\r\n')],
  ['hard-wrapped with CR LF', wrapped.replaceAll('\n', '\r\n')],
  ['in windows-1252', iconv.encode(SAMPLE, 'windows-1252')],
  ['in UTF-16 with a byte order mark', iconv.encode(SAMPLE, 'utf-16')],
  ['hard-wrapped and pasted twice', `${wrapped}\n${wrapped}`],
  ['pasted twice', `${SAMPLE}\n${SAMPLE}`],
  ['pasted twice without a blank line', `${SAMPLE.trimEnd()}\n${SAMPLE}`],
])('%s it is the same article', async (_form, input) => {
  expect(told(clean(await readArticle(input)))).toEqual(told(plain));
});
