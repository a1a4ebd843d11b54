import { expect, test } from 'vitest';
import { countShared } from '../../../lab/eval/counts.js';
import { accuracy, median, percent, spread } from '../../../lab/eval/figures.js';
import { markdownTable } from '../../../lab/eval/table.js';

test.each<[number, number, number, number, number, number]>([
  [3, 4, 6, 0.75, 0.5, 0.6],
  [0, 4, 6, 0, 0, 0],
  [0, 0, 0, 0, 0, 0],
])('%i hits of %i found and %i expected', (hits, found, expected, precision, recall, f1) =>
  expect(accuracy(hits, found, expected)).toEqual({ precision, recall, f1: expect.closeTo(f1, 10) }),
);

test.each<[number[], number]>([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[], Number.NaN],
])('median of %j', (values, middle) => expect(median(values)).toBe(middle));

test('shared items count as often as both lists have them', () =>
  expect(countShared(['a', 'a', 'b'], ['a', 'b', 'b', 'c'])).toBe(2));

test('per cent', () => expect(percent(0.4567)).toBe('45.7'));

test.each<[number, number[]]>([
  [0, []],
  [2, [0, 2]],
  [9, [0, 1, 2, 3]],
])('%i spread over four', (count, shown) => expect(spread([0, 1, 2, 3], count)).toEqual(shown));

test('a table', () =>
  expect(markdownTable(['set', 'F1'], [['a-long-name', '0.5'], ['b']])).toBe(
    ['| set         |  F1 |', '| ----------- | --: |', '| a-long-name | 0.5 |', '| b           |     |'].join(
      '\n',
    ),
  ));
