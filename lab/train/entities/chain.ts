/** The sums over all rows of labels of a linear chain: forward and backward. */
import { LABEL_COUNT, mayClose, mayFollow, mayOpen } from '../../../src/entities/labels.js';

const L = LABEL_COUNT;

/** Whether one label may follow another, L for each of them. */
export const ALLOWED_STEP = Uint8Array.from({ length: L * L }, (_, k) =>
  mayFollow(Math.floor(k / L), k % L) ? 1 : 0,
);
const OPENS = Uint8Array.from({ length: L }, (_, label) => (mayOpen(label) ? 1 : 0));
const CLOSES = Uint8Array.from({ length: L }, (_, label) => (mayClose(label) ? 1 : 0));
const ALL = (1 << L) - 1;

/** Potentials of a stretch of tokens, and what follows of them. */
export class Chain {
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

/** Potentials of the steps from label to label; 0 where a step is not allowed. */
export function stepPotentials(steps: Float32Array): Float64Array {
  return Float64Array.from(steps, (weight, k) => (ALLOWED_STEP[k] ? Math.exp(weight) : 0));
}

/** Turns log-potentials of a token into potentials, the largest of which is 1. */
export function exponentiate(scores: Float64Array, base: number, scale: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < L; y++) top = Math.max(top, scores[base + y] as number);
  for (let y = 0; y < L; y++) scores[base + y] = Math.exp(((scores[base + y] as number) - top) * scale);
}
