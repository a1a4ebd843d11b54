/**
 * A linear-chain conditional random field whose gold labels may be partly open: trained by AdaGrad (Duchi, Hazan, Singer 2011) on the
 * likelihood of all label rows that the gold allows, with features dropped at random.
 */
import { LABEL_COUNT, mayClose, mayFollow, mayOpen } from '../../../src/entities/labels.js';

const L = LABEL_COUNT;

/** A stretch of tokens that are labelled together; before and behind it no name stands. */
export interface Stretch {
  /** Of each token, its features as rows of the weights. */
  readonly features: readonly Int32Array[];
  /** Of each token, the labels that the gold allows, as bits. */
  readonly allowed: Int32Array;
  /** How much it counts. */
  readonly weight: number;
}

export interface Weights {
  /** L each row. */
  readonly features: Float32Array;
  /** From label to label. */
  readonly steps: Float32Array;
}

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  /** The share of features that is dropped. */
  readonly dropout: number;
  /** The weights told are the mean of those after each of so many last epochs. */
  readonly averaged: number;
  readonly random: () => number;
  /** Where to begin; else from nothing. */
  readonly from?: Weights;
  /** Weights that are 0 at the beginning stay so. */
  readonly sparse?: boolean;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

const ALLOWED_STEP = Uint8Array.from({ length: L * L }, (_, k) =>
  mayFollow(Math.floor(k / L), k % L) ? 1 : 0,
);
const OPENS = Uint8Array.from({ length: L }, (_, label) => (mayOpen(label) ? 1 : 0));
const CLOSES = Uint8Array.from({ length: L }, (_, label) => (mayClose(label) ? 1 : 0));
const ALL = (1 << L) - 1;
const FIRST_SQUARE = 1e-2;
const NO_GRADIENT = 1e-4;

/** Log-potentials of a stretch and what follows of them. */
class Chain {
  #size = 0;
  scores = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  /** Marginal probabilities, of the last run. */
  marginals = new Float64Array(0);
  stepSums = new Float64Array(L * L);

  reserve(tokens: number): void {
    if (tokens <= this.#size) return;
    this.#size = tokens * 2;
    this.scores = new Float64Array(this.#size * L);
    this.#alpha = new Float64Array(this.#size * L);
    this.#beta = new Float64Array(this.#size * L);
    this.marginals = new Float64Array(this.#size * L);
  }

  /**
   * Forward and backward over the labels that `allowed` leaves open, in scaled probabilities.
   *
   * @returns the logarithm of the sum over all rows; marginals and the sums of the steps are left behind
   */
  run(length: number, steps: Float64Array, allowed: Int32Array | undefined, exps: Float64Array): number {
    const alpha = this.#alpha;
    const beta = this.#beta;
    let log = 0;
    for (let i = 0; i < length; i++) {
      const open = allowed === undefined ? ALL : (allowed[i] as number);
      let sum = 0;
      for (let y = 0; y < L; y++) {
        let value = 0;
        if ((open >> y) & 1) {
          if (i === 0) value = OPENS[y] ? (steps[y] as number) : 0;
          else
            for (let x = 0; x < L; x++)
              value += (alpha[(i - 1) * L + x] as number) * (steps[x * L + y] as number);
          value *= exps[i * L + y] as number;
        }
        alpha[i * L + y] = value;
        sum += value;
      }
      if (!(sum > 0)) return Number.NEGATIVE_INFINITY;
      for (let y = 0; y < L; y++) alpha[i * L + y] = (alpha[i * L + y] as number) / sum;
      log += Math.log(sum);
    }
    let end = 0;
    const last = (length - 1) * L;
    for (let y = 0; y < L; y++) {
      beta[last + y] = CLOSES[y] ? (steps[y * L] as number) : 0;
      end += (alpha[last + y] as number) * (beta[last + y] as number);
    }
    if (!(end > 0)) return Number.NEGATIVE_INFINITY;
    log += Math.log(end);
    this.#backward(length, steps, allowed, exps);
    return log;
  }

  #backward(length: number, steps: Float64Array, allowed: Int32Array | undefined, exps: Float64Array): void {
    const alpha = this.#alpha;
    const beta = this.#beta;
    this.stepSums.fill(0);
    for (let i = length - 1; i >= 0; i--) {
      let total = 0;
      for (let y = 0; y < L; y++) {
        const value = (alpha[i * L + y] as number) * (beta[i * L + y] as number);
        this.marginals[i * L + y] = value;
        total += value;
      }
      for (let y = 0; y < L; y++) {
        const share = (this.marginals[i * L + y] as number) / total;
        this.marginals[i * L + y] = share;
        if (i === 0) this.stepSums[y] = (this.stepSums[y] as number) + share;
        if (i === length - 1) this.stepSums[y * L] = (this.stepSums[y * L] as number) + share;
      }
      if (i === 0) break;
      const open = allowed === undefined ? ALL : (allowed[i] as number);
      let norm = 0;
      for (let x = 0; x < L; x++) {
        let value = 0;
        for (let y = 0; y < L; y++) {
          if (!((open >> y) & 1)) continue;
          value += (steps[x * L + y] as number) * (exps[i * L + y] as number) * (beta[i * L + y] as number);
        }
        beta[(i - 1) * L + x] = value;
        norm += (alpha[(i - 1) * L + x] as number) * value;
      }
      for (let x = 0; x < L; x++) {
        const a = alpha[(i - 1) * L + x] as number;
        if (a === 0) continue;
        for (let y = 0; y < L; y++) {
          if (!((open >> y) & 1)) continue;
          const p =
            (a * (steps[x * L + y] as number) * (exps[i * L + y] as number) * (beta[i * L + y] as number)) /
            norm;
          this.stepSums[x * L + y] = (this.stepSums[x * L + y] as number) + p;
        }
      }
      let largest = 0;
      for (let x = 0; x < L; x++) largest = Math.max(largest, beta[(i - 1) * L + x] as number);
      for (let x = 0; x < L; x++) beta[(i - 1) * L + x] = (beta[(i - 1) * L + x] as number) / largest;
    }
  }
}

function stepPotentials(steps: Float32Array): Float64Array {
  return Float64Array.from(steps, (weight, k) => (ALLOWED_STEP[k] ? Math.exp(weight) : 0));
}

/** Weights that make the gold likely. The same stretches, options and random numbers give the same weights. */
export function fit(stretches: readonly Stretch[], rows: number, options: FitOptions): Weights {
  const { epochs, rate, dropout, averaged, random, from, sparse, onEpoch } = options;
  const weights = from === undefined ? new Float32Array(rows * L) : Float32Array.from(from.features);
  const steps = from === undefined ? new Float32Array(L * L) : Float32Array.from(from.steps);
  const squares = new Float32Array(rows * L).fill(FIRST_SQUARE);
  if (sparse === true)
    squares.forEach((_, at) => {
      if (weights[at] === 0) squares[at] = Number.POSITIVE_INFINITY;
    });
  const stepSquares = new Float32Array(L * L).fill(FIRST_SQUARE);
  const sum = new Float32Array(rows * L);
  const stepSum = new Float32Array(L * L);
  const order = Int32Array.from(stretches, (_, i) => i);
  const chain = new Chain();
  const kept = new Int32Array(100_000);
  const goldMarginals: Float64Array[] = [];
  const scale = 1 / (1 - dropout);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const which of order) {
      const { features, allowed, weight } = stretches[which] as Stretch;
      const length = features.length;
      chain.reserve(length);
      const { scores } = chain;
      let used = 0;
      const ends: number[] = [];
      for (let i = 0; i < length; i++) {
        const base = i * L;
        for (let y = 0; y < L; y++) scores[base + y] = 0;
        for (const row of features[i] as Int32Array) {
          if (dropout > 0 && random() < dropout) continue;
          if (used < kept.length) kept[used++] = row;
          const at = row * L;
          for (let y = 0; y < L; y++)
            scores[base + y] = (scores[base + y] as number) + (weights[at + y] as number);
        }
        ends.push(used);
        exponentiate(scores, base, scale);
      }
      const potentials = stepPotentials(steps);
      const gold = chain.run(length, potentials, allowed, scores);
      if (gold === Number.NEGATIVE_INFINITY) continue;
      const goldSteps = Float64Array.from(chain.stepSums);
      goldMarginals[0] = chain.marginals.slice(0, length * L);
      const all = chain.run(length, potentials, undefined, scores);
      loss += (all - gold) * weight;
      const wanted = goldMarginals[0] as Float64Array;
      let start = 0;
      for (let i = 0; i < length; i++) {
        const end = ends[i] as number;
        for (let y = 0; y < L; y++) {
          const gradient =
            ((wanted[i * L + y] as number) - (chain.marginals[i * L + y] as number)) * scale * weight;
          if (Math.abs(gradient) < NO_GRADIENT) continue;
          const square = gradient * gradient;
          for (let k = start; k < end; k++) {
            const at = (kept[k] as number) * L + y;
            const seen = (squares[at] as number) + square;
            squares[at] = seen;
            weights[at] = (weights[at] as number) + (rate * gradient) / Math.sqrt(seen);
          }
        }
        start = end;
      }
      for (let k = 0; k < L * L; k++) {
        const gradient = ((goldSteps[k] as number) - (chain.stepSums[k] as number)) * weight;
        if (ALLOWED_STEP[k] === 0 || Math.abs(gradient) < NO_GRADIENT) continue;
        stepSquares[k] = (stepSquares[k] as number) + gradient * gradient;
        steps[k] = (steps[k] as number) + (rate * gradient) / Math.sqrt(stepSquares[k] as number);
      }
    }
    onEpoch?.(epoch, loss / stretches.length);
    if (epoch >= epochs - averaged) {
      for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (weights[k] as number) / averaged;
      for (let k = 0; k < L * L; k++) stepSum[k] = (stepSum[k] as number) + (steps[k] as number) / averaged;
    }
  }
  return { features: sum, steps: stepSum };
}

/** Turns log-potentials of a token into potentials, the largest of which is 1. */
function exponentiate(scores: Float64Array, base: number, scale: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < L; y++) top = Math.max(top, scores[base + y] as number);
  for (let y = 0; y < L; y++) scores[base + y] = Math.exp(((scores[base + y] as number) - top) * scale);
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [order[i], order[k]] = [order[k] as number, order[i] as number];
  }
}

/** Of each token of a stretch, its most probable label and how probable it is. */
export function likeliest(
  stretch: Stretch,
  weights: Weights,
  chain = new Chain(),
): { labels: number[]; odds: number[] } {
  const length = stretch.features.length;
  chain.reserve(length);
  stretch.features.forEach((rows, i) => {
    const base = i * L;
    for (let y = 0; y < L; y++) chain.scores[base + y] = 0;
    for (const row of rows) {
      for (let y = 0; y < L; y++)
        chain.scores[base + y] =
          (chain.scores[base + y] as number) + (weights.features[row * L + y] as number);
    }
    exponentiate(chain.scores, base, 1);
  });
  chain.run(length, stepPotentials(weights.steps), undefined, chain.scores);
  const labels: number[] = [];
  const odds: number[] = [];
  for (let i = 0; i < length; i++) {
    let best = 0;
    for (let y = 1; y < L; y++) {
      if ((chain.marginals[i * L + y] as number) > (chain.marginals[i * L + best] as number)) best = y;
    }
    labels.push(best);
    odds.push(chain.marginals[i * L + best] as number);
  }
  return { labels, odds };
}
