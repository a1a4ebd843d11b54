import { expect, test } from 'vitest';
import { rougeLsum, rougeN, rougeScores, rougeTokens, subsequencePlaces } from '../../../lab/eval/rouge.js';

const letters = (text: string): string[] => text.split(' ');

test.each([
  ['Ports reopened!', ['port', 'reopen']],
  ['The U.S. ban, 2024', ['the', 'u', 's', 'ban', '2024']],
  // Words of three letters are not stemmed.
  ['his was', ['his', 'was']],
  ['café', ['caf']],
  ['…', []],
])('tokens of %j', (text, tokens) => expect(rougeTokens(text)).toEqual(tokens));

test.each<[string, string, number, number, number]>([
  // reference, summary, n, precision, recall
  ['a b c d', 'a b c d', 1, 1, 1],
  ['a b c d', 'c d', 1, 1, 0.5],
  ['a b c d', 'c d a b', 2, 2 / 3, 2 / 3],
  ['a a b', 'a b b', 1, 2 / 3, 2 / 3],
  ['a b', 'x y', 1, 0, 0],
  ['a', 'a', 2, 0, 0],
])('ROUGE of %j and %j, n = %i', (reference, summary, n, precision, recall) => {
  const score = rougeN(letters(reference), letters(summary), n);
  expect(score.precision).toBeCloseTo(precision, 10);
  expect(score.recall).toBeCloseTo(recall, 10);
});

test.each<[string, string, number[]]>([
  ['a b c d', 'a c d', [3, 2, 0]],
  ['a b c', 'c b a', [0]],
  ['a b', 'x', []],
])('longest common subsequence of %j and %j', (one, other, places) => {
  expect(subsequencePlaces(letters(one), letters(other))).toEqual(places);
});

test('Lsum unites the subsequences with all sentences of the summary (the example of the paper)', () => {
  const score = rougeLsum(
    [letters('w1 w2 w3 w4 w5')],
    [letters('w1 w2 w6 w7 w8'), letters('w1 w3 w8 w9 w5')],
  );
  expect(score.recall).toBeCloseTo(4 / 5, 10);
  expect(score.precision).toBeCloseTo(4 / 10, 10);
});

test('Lsum counts no word more often than the summary has it', () => {
  expect(rougeLsum([letters('a b'), letters('a c')], [letters('a')])).toMatchObject({
    precision: 1,
    recall: 1 / 4,
  });
});

test('a summary in another order keeps its words, loses pairs and subsequence', () => {
  const scores = rougeScores(['Police killed the gunman.'], ['The gunman kills police.']);
  expect(scores.rouge1.f1).toBe(1);
  expect(scores.rouge2.f1).toBeCloseTo(1 / 3, 10);
  expect(scores.rougeLsum.f1).toBe(0.5);
});

test('of nothing, the scores are 0', () => {
  expect(rougeScores(['Rain fell.'], [])).toMatchObject({ rouge1: { f1: 0 }, rougeLsum: { f1: 0 } });
});
