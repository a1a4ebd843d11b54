/** A decision tree, node by node from the root; a node with a negative feature is a leaf. */
export interface Tree {
  readonly feature: Int16Array;
  /** A value up to the cut goes left. */
  readonly cut: Float32Array;
  /** The right child stands behind the left one. */
  readonly left: Int16Array;
  /** Log-odds that a leaf adds; 0 at inner nodes. */
  readonly value: Float32Array;
}

/**
 * Trees whose leaves add up, laid out so that LANES lines go through them at once. Of each tree the inner nodes are numbered first, in
 * an order in which parents come before their children, and then the leaves.
 */
export interface Forest {
  /** Of each column the different values at which its nodes cut, ascending. */
  readonly cuts: Float32Array;
  /** Those of column c are cuts[firstCut[c]] … cuts[firstCut[c + 1] − 1]. */
  readonly firstCut: Int32Array;
  /** The inner nodes of tree t are firstNode[t] … firstNode[t + 1] − 1; it has one leaf more than those. */
  readonly firstNode: Int32Array;
  /** Of each inner node: which cut it asks for, and the numbers within its tree of the nodes below. */
  readonly cutOf: Uint16Array;
  readonly left: Uint8Array;
  readonly right: Uint8Array;
  /** The log-odds that each leaf adds, tree by tree. */
  readonly values: Float32Array;
}

/** Lines are bits of a 32-bit number. */
export const LANES = 32;
/** Node numbers have 8 bits. */
const MOST_NODES = 256;

/**
 * The log-odds that the trees give to lines.
 *
 * A node is asked for all lines at once: which of them are above a cut is a number with a bit for each line, and so is which of them
 * come by a node. That takes a quarter of the time of leading each line down each tree by itself.
 *
 * @param columns the columns of the forest, in its order
 * @param lines which lines are asked for
 * @returns the log-odds of those lines, in their order
 */
export function scoreLines(
  forest: Forest,
  columns: readonly Float32Array[],
  lines: readonly number[],
): Float64Array {
  const scores = new Float64Array(lines.length);
  if (above.length < forest.cuts.length) above = new Int32Array(forest.cuts.length);
  for (let from = 0; from < lines.length; from += LANES) {
    const count = Math.min(LANES, lines.length - from);
    compare(forest, columns, lines, from, count, above);
    addLeaves(forest, above, arrived, scores, from, count);
  }
  return scores;
}

/** Where lines are noted while they go through a forest: making arrays for each page takes as long as to lead a line through it. */
let above = new Int32Array(0);
const arrived = new Int32Array(MOST_NODES);

/** For each cut, which of `count` lines from place `from` on are above it. */
function compare(
  { cuts, firstCut }: Forest,
  columns: readonly Float32Array[],
  lines: readonly number[],
  from: number,
  count: number,
  above: Int32Array,
): void {
  above.fill(0, 0, cuts.length);
  for (let c = 0; c < columns.length; c++) {
    const first = firstCut[c] as number;
    const last = (firstCut[c + 1] as number) - 1;
    if (last < first) continue;
    const column = columns[c] as Float32Array;
    let before = Number.NaN;
    let below = 0;
    for (let lane = 0; lane < count; lane++) {
      const value = column[lines[from + lane] as number] as number;
      if (value !== before) {
        before = value;
        below = countBelow(cuts, first, last + 1 - first, value);
      }
      if (below > 0) (above[first + below - 1] as number) |= 1 << lane;
    }
    // Above the highest cut below it, a line is above all lower ones too.
    let lanes = 0;
    for (let k = last; k >= first; k--) {
      lanes |= above[k] as number;
      above[k] = lanes;
    }
  }
}

/** How many of `count` ascending cuts are below the value: a binary search without branches to mispredict. */
export function countBelow(cuts: Float32Array, first: number, count: number, value: number): number {
  let at = first;
  let left = count;
  while (left > 1) {
    const half = left >>> 1;
    at += half & -Number(value > (cuts[at + half - 1] as number));
    left -= half;
  }
  return at - first + Number(value > (cuts[at] as number));
}

/** Leads the lines down every tree, and adds to each the value of the leaf at which it arrives. */
export function addLeaves(
  { firstNode, cutOf, left, right, values }: Forest,
  above: Int32Array,
  arrived: Int32Array,
  scores: Float64Array,
  from: number,
  count: number,
): void {
  const everyLane = count === LANES ? -1 : (1 << count) - 1;
  let leaf = 0;
  for (let t = 0; t + 1 < firstNode.length; t++) {
    const first = firstNode[t] as number;
    const nodes = (firstNode[t + 1] as number) - first;
    arrived[0] = everyLane;
    for (let k = 0; k < nodes; k++) {
      const here = arrived[k] as number;
      const goesRight = above[cutOf[first + k] as number] as number;
      arrived[left[first + k] as number] = here & ~goesRight;
      arrived[right[first + k] as number] = here & goesRight;
    }
    for (let k = nodes; k <= 2 * nodes; k++) {
      const value = values[leaf++] as number;
      for (let lanes = arrived[k] as number; lanes !== 0; ) {
        const lane = LANES - 1 - Math.clz32(lanes);
        lanes ^= 1 << lane;
        (scores[from + lane] as number) += value;
      }
    }
  }
}

/** The trees as one forest over so many columns. */
export function forestOf(trees: readonly Tree[], columns: number): Forest {
  const cutsOf = Array.from({ length: columns }, () => new Set<number>());
  for (const { feature, cut } of trees)
    feature.forEach((f, node) => {
      if (f >= 0) cutsOf[f]?.add(cut[node] as number);
    });
  const sorted = cutsOf.map((cuts) => [...cuts].sort((a, b) => a - b));
  const firstCut = starts(sorted.map(({ length }) => length));
  const places = sorted.map((cuts, c) => new Map(cuts.map((cut, k) => [cut, (firstCut[c] as number) + k])));
  const isInner = (f: number) => f >= 0;
  const inner = trees.flatMap((tree) => {
    const numbers = numbersWithin(tree);
    return [...tree.feature].flatMap((f, node) => {
      if (!isInner(f)) return [];
      const child = tree.left[node] as number;
      return [
        {
          cut: places[f]?.get(tree.cut[node] as number) as number,
          left: numbers[child] as number,
          right: numbers[child + 1] as number,
        },
      ];
    });
  });
  return {
    cuts: Float32Array.from(sorted.flat()),
    firstCut,
    firstNode: starts(trees.map(({ feature }) => feature.filter(isInner).length)),
    cutOf: Uint16Array.from(inner, ({ cut }) => cut),
    left: Uint8Array.from(inner, ({ left }) => left),
    right: Uint8Array.from(inner, ({ right }) => right),
    values: Float32Array.from(
      trees.flatMap(({ feature, value }) =>
        [...value].filter((_, node) => !isInner(feature[node] as number)),
      ),
    ),
  };
}

/** The number of each node in a forest: inner nodes first, then leaves. */
function numbersWithin({ feature }: Tree): number[] {
  let inner = 0;
  let leaf = feature.filter((f) => f >= 0).length;
  return Array.from(feature, (f) => (f >= 0 ? inner++ : leaf++));
}

/** Where each of several stretches of these lengths begins, one behind the other, and where the last one ends. */
export function starts(lengths: readonly number[]): Int32Array {
  const all = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    all[i + 1] = (all[i] as number) + length;
  });
  return all;
}
