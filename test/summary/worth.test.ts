import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forestOf, scoreLines, type Tree } from '../../src/clean/story/forest.js';
import { FEATURES } from '../../src/summary/features.js';
import { readWorthModel, writeWorthModel } from '../../src/summary/worth.js';

const TREE: Tree = {
  feature: Int16Array.of(1, -1, -1),
  cut: Float32Array.of(0.5, 0, 0),
  left: Int16Array.of(1, 0, 0),
  value: Float32Array.of(0, -2, 3),
};

const FOREST = forestOf([TREE, TREE], FEATURES.length);

test('a model is read as it was written', () => {
  const columns = FEATURES.map((_, column) => Float32Array.of(0, column === 1 ? 1 : 0));
  expect([...scoreLines(readWorthModel(writeWorthModel(FOREST)), columns, [0, 1])]).toEqual([-4, 6]);
});

test('a model made for other features is refused', () => {
  const bytes = Buffer.from(writeWorthModel(FOREST));
  bytes.write('x', bytes.indexOf(FEATURES[0]));
  expect(() => readWorthModel(bytes)).toThrow('summary.bin was made for other features');
});

test('the shipped model fits the features and is small', () => {
  const bytes = readFileSync('models/summary.bin');
  expect(readWorthModel(bytes).values.length).toBeGreaterThan(0);
  expect(bytes.length).toBeLessThan(60_000);
});
