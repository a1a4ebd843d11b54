import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../lab/eval/random.js';
import { boost, quantise } from '../../../lab/train/boosting.js';
import { fitWords } from '../../../lab/train/logistic.js';
import { forestOf, scoreLines } from '../../../src/clean/story/forest.js';

const OPTIONS = {
  trees: 30,
  leaves: 4,
  learningRate: 0.3,
  leastCurvature: 1,
  l2: 1,
  featureShare: 1,
  exampleShare: 0.8,
};

describe('boosted trees', () => {
  const random = seededRandom(5);
  const count = 400;
  const [a, b] = [0, 1].map(() => Float32Array.from({ length: count }, () => random())) as [
    Float32Array,
    Float32Array,
  ];
  const answers = Uint8Array.from(a, (x, i) => Number(x > 0.5 !== (b[i] as number) > 0.5));
  const examples = {
    count,
    features: [quantise(a), quantise(b)],
    answers,
    weights: new Float32Array(count).fill(1),
  };

  it('learn what no single feature tells', () => {
    const forest = forestOf(boost(examples, OPTIONS, seededRandom(1)), 2);
    const scores = scoreLines(forest, [a, b], [...a.keys()]);
    const right = [...answers].filter((answer, i) => (scores[i] as number) > 0 === (answer === 1));
    expect(right.length / count).toBeGreaterThan(0.95);
  });

  it('come out the same from the same seed', () => {
    expect(boost(examples, OPTIONS, seededRandom(1))).toEqual(boost(examples, OPTIONS, seededRandom(1)));
  });
});

describe('logistic regression over places', () => {
  it('learns which places speak for yes', () => {
    const places = Array.from({ length: 200 }, (_, i) => Int32Array.of(i % 2, 2 + (i % 5)));
    const answers = Uint8Array.from(places, ([first]) => first as number);
    const chosen = Int32Array.from(places, (_, i) => i);
    const weights = new Float32Array(200).fill(1);
    const learnt = fitWords({ size: 8, places, answers, weights }, chosen, seededRandom(1));
    expect(learnt.weights[1]).toBeGreaterThan(0.5);
    expect(learnt.weights[0]).toBeLessThan(-0.5);
  });
});
