import { expect, test } from 'vitest';
import { inject, survivorsOf } from '../../../lab/eval/injection.js';

const BLOCKS = [['Listen', '5 min'], ['Share']];
const sequence = (values: readonly number[]): (() => number) => {
  const left = [...values];
  return () => left.shift() ?? 0;
};

test('three blocks go between the lines, and lines that stood there are not counted', () => {
  // The blocks 0, 1, 1; then after the first line, after the last of four, after the first.
  const page = inject('A headline\nShare', BLOCKS, sequence([0, 0.5, 0.99, 0, 0.99, 0]));
  expect(page.text.split('\n')).toEqual(['A headline', 'Share', 'Listen', '5 min', 'Share', 'Share']);
  expect(page.added).toEqual(['Listen', '5 min']);
});

test('nothing goes before the first line', () => {
  for (const value of [0, 0.3, 0.6, 0.99])
    expect(inject('First\nSecond', BLOCKS, () => value).text).toMatch(/^First\n/);
});

test('a line survives if it is a line of the output', () => {
  const page = { text: '', added: ['Listen', 'Share', 'Share'] };
  expect(survivorsOf(page, 'Listen to the sea\n\n Share ')).toEqual(['Share', 'Share']);
});
