/**
 * Gradient-boosted regression trees for a yes-or-no question: log-loss, second-order gains, histograms of quantised features, the
 * best leaf split first (T. Chen and C. Guestrin, XGBoost, 2016; G. Ke and others, LightGBM, 2017).
 */
import type { Tree } from '../../src/clean/story/forest.js';

export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly learningRate: number;
  /** Least sum of curvatures of the examples of a leaf: of many examples that are settled, or a few that are open. */
  readonly leastCurvature: number;
  readonly l2: number;
  /** Shares of the features and of the examples that each tree sees. */
  readonly featureShare: number;
  readonly exampleShare: number;
}

/** Examples in columns: one feature after the other, each quantised to bins. */
export interface Examples {
  readonly count: number;
  readonly features: readonly QuantisedFeature[];
  /** 1 for yes, 0 for no. */
  readonly answers: Uint8Array;
  readonly weights: Float32Array;
}

/** A feature of all examples: bin b holds the values above cuts[b − 1] and up to cuts[b]. */
export interface QuantisedFeature {
  readonly cuts: Float32Array;
  readonly bins: Uint8Array;
}

const MOST_BINS = 64;
/** So many values are looked at to place the cuts. */
const SAMPLED = 20_000;

/** Cuts at quantiles of the values, so that each bin holds about as many; fewer where values are few. */
export function quantise(values: Float32Array): QuantisedFeature {
  const step = Math.max(1, Math.floor(values.length / SAMPLED));
  const sample = values.filter((_, i) => i % step === 0).sort();
  const distinct = [...new Set(sample)];
  const places =
    distinct.length <= MOST_BINS
      ? distinct.slice(0, -1)
      : Array.from(
          { length: MOST_BINS - 1 },
          (_, b) => sample[Math.floor(((b + 1) * sample.length) / MOST_BINS)] ?? 0,
        );
  const cuts = Float32Array.from(new Set(places));
  return { cuts, bins: Uint8Array.from(values, (value) => binOf(cuts, value)) };
}

/** The number of cuts below the value. */
function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Learns a forest.
 *
 * @param random numbers from 0 up to 1, the same ones for the same forest
 * @param progress is told the number of trees and the mean log-loss on the examples
 */
export function boost(
  examples: Examples,
  options: BoostingOptions,
  random: () => number,
  progress: (trees: number, loss: number) => void = () => {},
): Tree[] {
  const scores = new Float64Array(examples.count);
  const gradients = new Float32Array(examples.count);
  const curvatures = new Float32Array(examples.count);
  const forest: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    const loss = slopes(examples, scores, gradients, curvatures);
    const chosen = drawExamples(examples.count, options.exampleShare, random);
    const features = drawFeatures(examples.features.length, options.featureShare, random);
    const grower = new Grower(examples, gradients, curvatures, features, options);
    const tree = grower.grow(chosen);
    forest.push(tree);
    addScores(examples, tree, scores);
    progress(t + 1, loss);
  }
  return forest;
}

/** First and second derivatives of the log-loss at the scores; gives the mean loss. */
function slopes(
  { count, answers, weights }: Examples,
  scores: Float64Array,
  gradients: Float32Array,
  curvatures: Float32Array,
): number {
  let loss = 0;
  let weight = 0;
  for (let i = 0; i < count; i++) {
    const p = 1 / (1 + Math.exp(-(scores[i] as number)));
    const w = weights[i] as number;
    const answer = answers[i] as number;
    gradients[i] = w * (p - answer);
    curvatures[i] = w * p * (1 - p);
    loss -= w * Math.log(Math.max(1e-9, answer === 1 ? p : 1 - p));
    weight += w;
  }
  return loss / weight;
}

function drawExamples(count: number, share: number, random: () => number): Int32Array {
  const chosen = new Int32Array(count);
  let n = 0;
  for (let i = 0; i < count; i++) if (random() < share) chosen[n++] = i;
  return chosen.subarray(0, n);
}

function drawFeatures(count: number, share: number, random: () => number): number[] {
  const drawn = Array.from({ length: count }, (_, f) => f).filter(() => random() < share);
  return drawn.length > 0 ? drawn : [Math.floor(random() * count)];
}

function addScores(examples: Examples, tree: Tree, scores: Float64Array): void {
  const { feature, cut, left, value } = tree;
  const bins = examples.features.map((each) => each.bins);
  const cutBins = Array.from(feature, (f, node) =>
    f < 0 ? 0 : binOf(examples.features[f]?.cuts ?? new Float32Array(), cut[node] as number),
  );
  for (let i = 0; i < examples.count; i++) {
    let node = 0;
    while ((feature[node] as number) >= 0) {
      const bin = (bins[feature[node] as number] as Uint8Array)[i] as number;
      node = (left[node] as number) + (bin <= (cutBins[node] as number) ? 0 : 1);
    }
    scores[i] = (scores[i] as number) + (value[node] as number);
  }
}

/** Sums over examples, for each bin of each feature: gradient, curvature. */
type Histogram = Float64Array;

interface Leaf {
  readonly node: number;
  readonly members: Int32Array;
  readonly histogram: Histogram;
  readonly split: Split | undefined;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

class Grower {
  readonly #features: readonly number[];
  readonly #bins: readonly Uint8Array[];
  readonly #examples: Examples;
  readonly #gradients: Float32Array;
  readonly #curvatures: Float32Array;
  readonly #options: BoostingOptions;

  constructor(
    examples: Examples,
    gradients: Float32Array,
    curvatures: Float32Array,
    features: readonly number[],
    options: BoostingOptions,
  ) {
    this.#examples = examples;
    this.#gradients = gradients;
    this.#curvatures = curvatures;
    this.#features = features;
    this.#options = options;
    this.#bins = features.map((f) => (examples.features[f] as QuantisedFeature).bins);
  }

  grow(chosen: Int32Array): Tree {
    const tree = { feature: [-1], cut: [0], left: [0], value: [0] };
    const leaves = [this.#leaf(0, chosen, this.#sum(chosen))];
    while (leaves.length < this.#options.leaves) {
      const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (best.split === undefined) break;
      const { feature, bin } = best.split;
      const f = this.#features[feature] as number;
      const [inside, outside] = this.#divide(best.members, feature, bin);
      const small = inside.length < outside.length ? inside : outside;
      const sums = this.#sum(small);
      const others = best.histogram.map((each, k) => each - (sums[k] as number));
      const node = tree.feature.length;
      tree.feature[best.node] = f;
      tree.cut[best.node] = (this.#examples.features[f] as QuantisedFeature).cuts[bin] as number;
      tree.left[best.node] = node;
      for (const members of [inside, outside]) {
        const leaf = this.#leaf(tree.feature.length, members, members === small ? sums : others);
        tree.feature.push(-1);
        tree.cut.push(0);
        tree.left.push(0);
        tree.value.push(0);
        leaves.push(leaf);
      }
      leaves.splice(leaves.indexOf(best), 1);
    }
    for (const { node, members } of leaves) tree.value[node] = this.#value(members);
    return {
      feature: Int16Array.from(tree.feature),
      cut: Float32Array.from(tree.cut),
      left: Int16Array.from(tree.left),
      value: Float32Array.from(tree.value),
    };
  }

  #leaf(node: number, members: Int32Array, histogram: Histogram): Leaf {
    return { node, members, histogram, split: this.#bestSplit(histogram) };
  }

  #sum(members: Int32Array): Histogram {
    const sums = new Float64Array(this.#features.length * MOST_BINS * 2);
    const gradients = new Float32Array(members.length);
    const curvatures = new Float32Array(members.length);
    members.forEach((i, m) => {
      gradients[m] = this.#gradients[i] as number;
      curvatures[m] = this.#curvatures[i] as number;
    });
    this.#bins.forEach((bins, k) => {
      const own = sums.subarray(k * MOST_BINS * 2, (k + 1) * MOST_BINS * 2);
      for (let m = 0; m < members.length; m++) {
        const at = (bins[members[m] as number] as number) * 2;
        own[at] = (own[at] as number) + (gradients[m] as number);
        own[at + 1] = (own[at + 1] as number) + (curvatures[m] as number);
      }
    });
    return sums;
  }

  #bestSplit(histogram: Histogram): Split | undefined {
    const { l2, leastCurvature } = this.#options;
    let best: Split | undefined;
    for (let k = 0; k < this.#features.length; k++) {
      const sums = histogram.subarray(k * MOST_BINS * 2, (k + 1) * MOST_BINS * 2);
      let [allG, allH] = [0, 0];
      for (let b = 0; b < MOST_BINS; b++) {
        allG += sums[b * 2] as number;
        allH += sums[b * 2 + 1] as number;
      }
      const whole = (allG * allG) / (allH + l2);
      let [g, h] = [0, 0];
      for (let b = 0; b < MOST_BINS - 1; b++) {
        g += sums[b * 2] as number;
        h += sums[b * 2 + 1] as number;
        if (h < leastCurvature) continue;
        if (allH - h < leastCurvature) break;
        const gain = (g * g) / (h + l2) + ((allG - g) * (allG - g)) / (allH - h + l2) - whole;
        if (gain > (best?.gain ?? 1e-6)) best = { gain, feature: k, bin: b };
      }
    }
    return best;
  }

  #divide(members: Int32Array, feature: number, bin: number): [Int32Array, Int32Array] {
    const bins = this.#bins[feature] as Uint8Array;
    const inside = members.filter((i) => (bins[i] as number) <= bin);
    const outside = members.filter((i) => (bins[i] as number) > bin);
    return [inside, outside];
  }

  /** The step that lowers the loss of these examples most, shortened by the learning rate. */
  #value(members: Int32Array): number {
    let g = 0;
    let h = 0;
    for (const i of members) {
      g += this.#gradients[i] as number;
      h += this.#curvatures[i] as number;
    }
    return (-g / (h + this.#options.l2)) * this.#options.learningRate;
  }
}
