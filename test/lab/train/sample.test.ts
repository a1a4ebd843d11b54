import { expect, test } from 'vitest';
import { seededRandom } from '../../../lab/eval/random.js';
import { sampleByWeight } from '../../../lab/train/sample.js';

const WEIGHTS = Float32Array.from({ length: 20_000 }, (_, i) => (i % 10 === 0 ? 30 : 1));

test('a sample has about the size asked for, and about the weight of the whole', () => {
  const { chosen, weights } = sampleByWeight(WEIGHTS, 5000, seededRandom(3));
  expect(chosen.length).toBeGreaterThan(4800);
  expect(chosen.length).toBeLessThan(5200);
  const sum = (values: Float32Array) => values.reduce((all, value) => all + value, 0);
  expect(sum(weights) / sum(WEIGHTS)).toBeCloseTo(1, 1);
});

test('heavy examples are all drawn, with the weight they had; light ones weigh more', () => {
  const { chosen, weights } = sampleByWeight(WEIGHTS, 5000, seededRandom(3));
  const heavy = [...chosen].filter((i) => i % 10 === 0);
  expect(heavy).toHaveLength(2000);
  chosen.forEach((i, k) => {
    if (i % 10 === 0) expect(weights[k]).toBe(30);
    else expect(weights[k]).toBeGreaterThan(1);
  });
});

test('where no more examples are there than asked for, all are drawn as they are', () => {
  const { chosen, weights } = sampleByWeight(WEIGHTS, 20_000, seededRandom(3));
  expect(chosen).toHaveLength(WEIGHTS.length);
  expect(weights).toEqual(WEIGHTS);
});
