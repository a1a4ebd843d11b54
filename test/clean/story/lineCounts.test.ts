import { describe, expect, it } from 'vitest';
import { toPage } from '../../../src/clean/page.js';
import { lookUp } from '../../../src/clean/rows.js';
import { Columns } from '../../../src/clean/story/columns.js';
import { addLineColumns } from '../../../src/clean/story/lineCounts.js';
import { plainArticle } from '../../../src/read/lines.js';

function countsOf(line: string): Record<string, number | undefined> {
  const { page } = toPage(plainArticle(line), lookUp([]));
  const columns = new Columns(1);
  addLineColumns(columns, page);
  return Object.fromEntries(columns.names.map((name) => [name, columns.get(name)[0]]));
}

describe('the counts on a line', () => {
  it.each<[string, Readonly<Record<string, number>>]>([
    [
      'He said so. She did, too.',
      { sentences: Math.fround(Math.log1p(2)), said: 1, endsSentence: 1, lastMark: 1 },
    ],
    ['“Yes,” she said', { quotes: 2, opensWith: 1, lastMark: 0 }],
    ['Subscribe to our newsletter', { opensImperative: 1, opensWith: 3 }],
    [
      '10 MARCH 2020',
      { opensWith: 2, lastMark: 9, upperShare: Math.fround(5 / 13), digitShare: Math.fround(6 / 13) },
    ],
    ['see www.harbour.example (map)', { address: 1, brackets: 1, lastMark: 8, opensLower: 1 }],
    ['Élan', { opensWith: 5 }],
  ])('%s', (line, expected) => {
    expect(countsOf(line)).toMatchObject(expected);
  });
});
