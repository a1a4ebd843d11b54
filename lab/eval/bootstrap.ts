import { mean } from './figures.js';

/** The middle 95 % of resampled means. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;

/**
 * The paired bootstrap (B. Efron): the interval of the mean of differences, from means of as many differences drawn with
 * replacement. An interval without 0 says that the one system is better on other documents of the kind too.
 *
 * @param differences one a document
 * @param random numbers from 0 up to 1
 */
export function bootstrapMean(differences: readonly number[], random: () => number): Interval {
  const draw = (): number => differences[Math.floor(random() * differences.length)] ?? 0;
  const means = Array.from({ length: RESAMPLES }, () => mean(differences.map(draw))).sort((a, b) => a - b);
  const cut = RESAMPLES / 40;
  return { low: means[cut] ?? 0, high: means[RESAMPLES - 1 - cut] ?? 0 };
}
