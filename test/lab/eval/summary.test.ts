import { describe, expect, test } from 'vitest';
import { bootstrapMean } from '../../../lab/eval/bootstrap.js';
import { seededRandom } from '../../../lab/eval/random.js';
import { isOutOfOrder, isTooLong, opensDangling, TEXT_CHECKS } from '../../../lab/eval/readerChecks.js';
import { leadOf, referencesOf, rougeF1 } from '../../../lab/eval/summary.js';

const SENTENCES = ['One two three.', 'Four five.', 'Six seven eight.'];

test.each<[{ words: number } | { sentences: number }, number]>([
  [{ sentences: 2 }, 2],
  [{ sentences: 9 }, 3],
  [{ words: 5 }, 2],
  [{ words: 7 }, 2],
  [{ words: 8 }, 3],
  // The first sentence stands, however long.
  [{ words: 1 }, 1],
])('LEAD within %j', (length, count) => expect(leadOf(SENTENCES, length)).toEqual(SENTENCES.slice(0, count)));

test('a reference is a text or its sentences; there may be several', () => {
  const row = { id: 'a', article: '' };
  expect(referencesOf({ ...row, reference: 'It rained. All left.' })).toEqual([['It rained.', 'All left.']]);
  expect(referencesOf({ ...row, reference: ['It rained. All left.'] })).toEqual([['It rained. All left.']]);
  expect(referencesOf({ ...row, references: ['It rained.', ['All left.']] })).toEqual([
    ['It rained.'],
    ['All left.'],
  ]);
});

test('several references are averaged', () => {
  expect(rougeF1([['Rain fell.'], ['Snow came.']], ['Rain fell.'])).toEqual([50, 50, 50]);
});

describe('what a reader would see', () => {
  test.each<[string, string, boolean]>([
    ['He left.', 'Moss spoke. He left.', true],
    ['“But why?', 'Moss spoke. “But why?', true],
    ['He left.', 'He left. Moss spoke.', false],
    ['Helen left.', 'Moss spoke. Helen left.', false],
  ])('%j of %j dangles: %s', (sentence, article, isSo) =>
    expect(opensDangling([sentence], article)).toBe(isSo),
  );

  test.each<[string, string[]]>([
    ['All left.', []],
    ['“All left.”', []],
    ['All left', ['no end mark']],
    ['Read more here.', ['furniture']],
  ])('%j has the faults %j', (sentence, faults) =>
    expect(TEXT_CHECKS.filter((check) => check.fails([sentence])).map(({ name }) => name)).toEqual(faults),
  );

  test('order and length', () => {
    const at = (start: number) => ({ text: '', start, end: start + 1 });
    expect([isOutOfOrder([at(0), at(5)]), isOutOfOrder([at(5), at(0)])]).toEqual([false, true]);
    expect([isTooLong(SENTENCES, { sentences: 3 }), isTooLong(SENTENCES, { words: 7 })]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the bootstrap', () => {
  test('of equal differences has no width', () =>
    expect(bootstrapMean([2, 2, 2], seededRandom(7))).toEqual({ low: 2, high: 2 }));

  test('is near the normal interval and the same on every run', () => {
    const differences = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    const { low, high } = bootstrapMean(differences, seededRandom(7));
    expect(low).toBeCloseTo(-0.196, 1);
    expect(high).toBeCloseTo(0.196, 1);
    expect(bootstrapMean(differences, seededRandom(7))).toEqual({ low, high });
  });

  test('draws from numbers spread evenly, from no short cycle', () => {
    const random = seededRandom(11);
    const draws = Array.from({ length: 80_000 }, () => random());
    const eighths = draws.reduce(
      (counts, x) => counts.with(Math.floor(8 * x), (counts[Math.floor(8 * x)] ?? 0) + 1),
      Array<number>(8).fill(0),
    );
    expect(Math.min(...eighths)).toBeGreaterThan(9_500);
    expect(new Set(draws).size).toBeGreaterThan(79_900);
  });
});
