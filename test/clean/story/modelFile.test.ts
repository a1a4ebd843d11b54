import { describe, expect, it } from 'vitest';
import { forestOf, scoreRow, type Tree } from '../../../src/clean/story/forest.js';
import { readModel, writeModel } from '../../../src/clean/story/modelFile.js';

/** Gives 1 above the cut, −1 up to it; below −5 of the other feature it gives 0.25. */
const TREE: Tree = {
  feature: Int16Array.of(0, 1, -1, -1, -1),
  cut: Float32Array.of(0.5, -5, 0, 0, 0),
  left: Int16Array.of(1, 3, 0, 0, 0),
  value: Float32Array.of(0, 0, 1, 0.25, -1),
};
const LEAF: Tree = {
  feature: Int16Array.of(-1),
  cut: Float32Array.of(0),
  left: Int16Array.of(0),
  value: Float32Array.of(0.125),
};

describe('a forest', () => {
  it.each([
    [[0.6, 0], 1.125],
    [[0.5, 0], -0.875],
    [[0.5, -5], 0.375],
  ])('adds the leaves that the row %j reaches', (row, score) => {
    expect(scoreRow(forestOf([TREE, LEAF]), Float32Array.from([9, ...row]), 1)).toBe(score);
  });
});

describe('a model file', () => {
  it('gives back the model that was written', () => {
    const words = { weights: Float32Array.of(1.27, -0.5, 0, 0.01), bias: -0.75 };
    const model = readModel(
      writeModel({ counts: ['a', 'b'], first: [TREE, LEAF], words, context: ['c'], second: [LEAF] }),
    );
    expect(model.counts).toEqual(['a', 'b']);
    expect(model.context).toEqual(['c']);
    expect(model.first).toEqual(forestOf([TREE, LEAF]));
    expect(model.second).toEqual(forestOf([LEAF]));
    expect(model.words.bias).toBe(-0.75);
    words.weights.forEach((weight, i) => {
      expect(model.words.weights[i]).toBeCloseTo(weight, 2);
    });
  });
});
