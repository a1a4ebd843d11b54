import { expect, test } from 'vitest';
import { averageOf, scoreDocument, shinglesOf, wordsOf } from '../../../lab/eval/clean.js';

test.each<[string, string[]]>([
  ['The port’s 2 cranes.', ['The', 'port', 's', '2', 'cranes']],
  ['snake_case Ärger', ['snake_case', 'Ärger']],
  ['— …', []],
])('words of %j', (text, words) => expect(wordsOf(text)).toEqual(words));

test.each<[string, string[]]>([
  ['a b c d e', ['a b c d', 'b c d e']],
  ['a b c d', ['a b c d']],
  ['a b', ['a b']],
  ['', []],
])('shingles of %j', (text, shingles) => expect(shinglesOf(wordsOf(text))).toEqual(shingles));

test.each<[string, string, [hits: number, found: number, expected: number], number]>([
  // gold, output, shingles, shared words
  ['a b c d e f', 'a b c d e f', [3, 3, 3], 6],
  ['a b c d e f', 'a b c d e x', [2, 3, 3], 5],
  ['a b c d', 'x a b c d', [1, 2, 1], 4],
  ['a b c d', 'A b c d', [0, 1, 1], 4],
  ['a a a a a a', 'a a a a', [1, 1, 3], 4],
  ['a b c d', '', [0, 0, 1], 0],
])('gold %j, output %j', (gold, output, [hits, found, expected], shared) => {
  const score = scoreDocument(gold, output);
  expect(score.shingles).toEqual({ hits, found, expected });
  expect(score.words.hits).toBe(shared);
  expect(score.isEmpty).toBe(output === '');
});

test('precision is averaged where there is output, recall where there is gold, F1 taken of the averages', () => {
  const { precision, recall, f1 } = averageOf([
    { hits: 1, found: 2, expected: 1 },
    { hits: 0, found: 0, expected: 4 },
    { hits: 0, found: 3, expected: 0 },
  ]);
  expect([precision, recall]).toEqual([0.25, 0.5]);
  expect(f1).toBeCloseTo(1 / 3, 10);
});
