/** Examples drawn by their weight. */
export interface Sample {
  /** The numbers of the examples drawn, ascending. */
  readonly chosen: Int32Array;
  /** Their weights: an example drawn with probability p weighs 1/p of what it did, so that sums stay what they were. */
  readonly weights: Float32Array;
}

const HALVINGS = 60;

/**
 * Draws about `count` examples, each with a probability in proportion to its weight and at most 1: Poisson sampling. Most lines of a
 * page are short ones of little weight, and a few of them tell as much as all.
 *
 * @param random numbers from 0 up to 1, the same ones for the same sample
 */
export function sampleByWeight(weights: Float32Array, count: number, random: () => number): Sample {
  const surely = weightDrawnSurely(weights, count);
  const chosen: number[] = [];
  weights.forEach((weight, i) => {
    if (random() * surely < weight) chosen.push(i);
  });
  return {
    chosen: Int32Array.from(chosen),
    weights: Float32Array.from(chosen, (i) => Math.max(weights[i] as number, surely)),
  };
}

/** The weight from which an example is drawn for certain, so that `count` are drawn in the mean; 0 where there are no more than those. */
function weightDrawnSurely(weights: Float32Array, count: number): number {
  const drawn = (surely: number) => weights.reduce((sum, weight) => sum + Math.min(1, weight / surely), 0);
  let high = weights.reduce((sum, weight) => sum + weight, 0) / count;
  let low = 0;
  if (weights.length <= count) return low;
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2;
    if (drawn(middle) > count) low = middle;
    else high = middle;
  }
  return high;
}
