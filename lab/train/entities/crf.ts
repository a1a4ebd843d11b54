/**
 * A linear-chain conditional random field whose gold labels may be partly open: trained by AdaGrad (Duchi, Hazan, Singer 2011) on the
 * likelihood of all label rows that the gold allows, with features dropped at random.
 */
import { LABEL_COUNT } from '../../../src/entities/labels.js';
import { ALLOWED_STEP, Chain, exponentiate, stepPotentials } from './chain.js';

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

const FIRST_SQUARE = 1e-2;
/** Smaller gradients change nothing. */
const NO_GRADIENT = 1e-4;
/** A stretch has no more features; those beyond are left out. */
const MOST_KEPT = 100_000;

/** Weights that make the gold likely. The same stretches, options and random numbers give the same weights. */
export function fit(stretches: readonly Stretch[], rows: number, options: FitOptions): Weights {
  const { epochs, averaged, random, onEpoch } = options;
  const fitting = new Fitting(rows, options);
  const mean: Weights = { features: new Float32Array(rows * L), steps: new Float32Array(L * L) };
  const order = Int32Array.from(stretches, (_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const which of order) loss += fitting.learn(stretches[which] as Stretch);
    onEpoch?.(epoch, loss / stretches.length);
    if (epoch < epochs - averaged) continue;
    addShare(mean.features, fitting.weights.features, averaged);
    addShare(mean.steps, fitting.weights.steps, averaged);
  }
  return mean;
}

function addShare(sums: Float32Array, values: Float32Array, shares: number): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (values[k] as number) / shares;
}

/** Weights as they are being fitted: each step by the gradient of one stretch. */
class Fitting {
  readonly weights: Weights;
  readonly #squares: Weights;
  readonly #options: FitOptions;
  readonly #chain = new Chain();
  /** The features of the stretch that are not dropped, and where those of each token end. */
  readonly #kept = new Int32Array(MOST_KEPT);
  #ends: number[] = [];
  /** Makes up for the features that are dropped. */
  readonly #scale: number;

  constructor(rows: number, options: FitOptions) {
    const { from, sparse, dropout } = options;
    this.#options = options;
    this.#scale = 1 / (1 - dropout);
    this.weights =
      from === undefined
        ? { features: new Float32Array(rows * L), steps: new Float32Array(L * L) }
        : { features: Float32Array.from(from.features), steps: Float32Array.from(from.steps) };
    this.#squares = {
      features: new Float32Array(rows * L).fill(FIRST_SQUARE),
      steps: new Float32Array(L * L).fill(FIRST_SQUARE),
    };
    if (sparse === true)
      this.weights.features.forEach((weight, at) => {
        if (weight === 0) this.#squares.features[at] = Number.POSITIVE_INFINITY;
      });
  }

  /** Changes the weights by one stretch. @returns its loss; 0 where the gold allows no row of labels */
  learn({ features, allowed, weight }: Stretch): number {
    const chain = this.#chain;
    const length = features.length;
    this.#score(features);
    const potentials = stepPotentials(this.weights.steps);
    const gold = chain.run(length, potentials, allowed, chain.scores);
    if (gold === Number.NEGATIVE_INFINITY) return 0;
    const goldSteps = Float64Array.from(chain.stepSums);
    const wanted = chain.marginals.slice(0, length * L);
    const all = chain.run(length, potentials, undefined, chain.scores);
    this.#changeFeatures(wanted, length, weight);
    this.#changeSteps(goldSteps, weight);
    return (all - gold) * weight;
  }

  #score(features: readonly Int32Array[]): void {
    const { dropout, random } = this.#options;
    this.#chain.reserve(features.length);
    const { scores } = this.#chain;
    const weights = this.weights.features;
    this.#ends = [];
    let used = 0;
    features.forEach((rows, i) => {
      const base = i * L;
      for (let y = 0; y < L; y++) scores[base + y] = 0;
      for (const row of rows) {
        if (dropout > 0 && random() < dropout) continue;
        if (used < MOST_KEPT) this.#kept[used++] = row;
        const at = row * L;
        for (let y = 0; y < L; y++)
          scores[base + y] = (scores[base + y] as number) + (weights[at + y] as number);
      }
      this.#ends.push(used);
      exponentiate(scores, base, this.#scale);
    });
  }

  #changeFeatures(wanted: Float64Array, length: number, weight: number): void {
    const { marginals } = this.#chain;
    const { rate } = this.#options;
    const [weights, squares] = [this.weights.features, this.#squares.features];
    let start = 0;
    for (let i = 0; i < length; i++) {
      const end = this.#ends[i] as number;
      for (let y = 0; y < L; y++) {
        const gradient =
          ((wanted[i * L + y] as number) - (marginals[i * L + y] as number)) * this.#scale * weight;
        if (Math.abs(gradient) < NO_GRADIENT) continue;
        const square = gradient * gradient;
        for (let k = start; k < end; k++) {
          const at = (this.#kept[k] as number) * L + y;
          const seen = (squares[at] as number) + square;
          squares[at] = seen;
          weights[at] = (weights[at] as number) + (rate * gradient) / Math.sqrt(seen);
        }
      }
      start = end;
    }
  }

  #changeSteps(goldSteps: Float64Array, weight: number): void {
    const { stepSums } = this.#chain;
    const { rate } = this.#options;
    const [steps, squares] = [this.weights.steps, this.#squares.steps];
    for (let k = 0; k < L * L; k++) {
      const gradient = ((goldSteps[k] as number) - (stepSums[k] as number)) * weight;
      if (ALLOWED_STEP[k] === 0 || Math.abs(gradient) < NO_GRADIENT) continue;
      squares[k] = (squares[k] as number) + gradient * gradient;
      steps[k] = (steps[k] as number) + (rate * gradient) / Math.sqrt(squares[k] as number);
    }
  }
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
