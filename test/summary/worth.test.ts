import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scoreRow, type Tree } from '../../src/clean/story/forest.js';
import { FEATURES } from '../../src/summary/features.js';
import { readWorthModel, writeWorthModel } from '../../src/summary/worth.js';

const TREE: Tree = {
  feature: Int16Array.of(1, -1, -1),
  cut: Float32Array.of(0.5, 0, 0),
  left: Int16Array.of(1, 0, 0),
  value: Float32Array.of(0, -2, 3),
};

test('a model is read as it was written', () => {
  const forest = readWorthModel(writeWorthModel([TREE, TREE]));
  const row = new Float32Array(FEATURES.length);
  expect(scoreRow(forest, row, 0)).toBe(-4);
  row[1] = 1;
  expect(scoreRow(forest, row, 0)).toBe(6);
});

test('a model made for other features is refused', () => {
  const bytes = Buffer.from(writeWorthModel([TREE]));
  bytes.write('x', bytes.indexOf(FEATURES[0]));
  expect(() => readWorthModel(bytes)).toThrow('summary.bin was made for other features');
});

test('the shipped model fits the features and is small', () => {
  const bytes = readFileSync('models/summary.bin');
  expect(readWorthModel(bytes).roots.length).toBeGreaterThan(0);
  expect(bytes.length).toBeLessThan(60_000);
});
