/** Logistic regression over hashed places, by stochastic gradient descent with AdaGrad's steps (J. Duchi and others, 2011). */
import type { WordWeights } from '../../src/clean/story/wordScores.js';

/** Examples, each a list of places among `size`. */
export interface SparseExamples {
  readonly size: number;
  readonly places: readonly Int32Array[];
  readonly answers: Uint8Array;
  readonly weights: Float32Array;
}

const EPOCHS = 5;
const STEP = 0.15;
/** Pull of every used weight towards 0. */
const L2 = 2e-5;

/**
 * @param chosen the numbers of the examples to learn from
 * @param random numbers from 0 up to 1, which order the examples
 */
export function fitWords(examples: SparseExamples, chosen: Int32Array, random: () => number): WordWeights {
  const { size, places, answers, weights: importance } = examples;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  let bias = 0;
  const order = chosen.slice();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const step = STEP * (1 - epoch / EPOCHS);
    for (const example of order) {
      const each = places[example] as Int32Array;
      const scale = 1 / Math.sqrt(Math.max(1, each.length));
      let sum = 0;
      for (const place of each) sum += weights[place] as number;
      const p = 1 / (1 + Math.exp(-(bias + sum * scale)));
      const slope = (importance[example] as number) * (p - (answers[example] as number));
      bias -= 0.002 * slope;
      for (const place of each) {
        const g = slope * scale + L2 * (weights[place] as number);
        squares[place] = (squares[place] as number) + g * g;
        weights[place] = (weights[place] as number) - (step * g) / Math.sqrt(squares[place] as number);
      }
    }
  }
  return { weights, scale: 1, bias };
}

/** Fisher and Yates. */
function shuffle(values: Int32Array, random: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [values[i], values[k]] = [values[k] as number, values[i] as number];
  }
}
