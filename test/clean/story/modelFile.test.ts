import { describe, expect, it } from 'vitest';
import { forestOf, type Tree } from '../../../src/clean/story/forest.js';
import { readModel, writeModel } from '../../../src/clean/story/modelFile.js';

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

describe('a model file', () => {
  it('gives back the model that was written', () => {
    const words = { weights: Float32Array.of(1.27, -0.5, 0, 0.01), scale: 1, bias: -0.75 };
    const [first, second] = [forestOf([TREE, LEAF], 2), forestOf([LEAF], 1)];
    const model = readModel(writeModel({ counts: ['a', 'b'], first, words, context: ['c'], second }));
    expect(model.counts).toEqual(['a', 'b']);
    expect(model.context).toEqual(['c']);
    expect(model.first).toEqual(first);
    expect(model.second).toEqual(second);
    expect(model.words.bias).toBe(-0.75);
    words.weights.forEach((weight, i) => {
      expect((model.words.weights[i] as number) * model.words.scale).toBeCloseTo(weight, 2);
    });
  });

  it('is read from the middle of other bytes, and written again the same', () => {
    const words = { weights: Float32Array.of(1, -1), scale: 1, bias: 0 };
    const [first, second] = [forestOf([TREE], 2), forestOf([LEAF], 1)];
    const bytes = writeModel({ counts: ['a', 'b'], first, words, context: ['c'], second });
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(writeModel(readModel(shifted.subarray(1)))).toEqual(bytes);
  });
});
