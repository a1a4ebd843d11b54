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

/** Trees whose leaves add up, laid out one after the other. */
export interface Forest {
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  /** At a leaf: the log-odds that it adds. */
  readonly cut: Float32Array;
  /** The right child stands behind the left one. */
  readonly left: Int32Array;
}

/** The log-odds that the trees give to the row of features that begins at `start`. */
export function scoreRow(forest: Forest, values: Float32Array, start: number): number {
  const { roots, feature, cut, left } = forest;
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t] as number;
    let f = feature[node] as number;
    while (f >= 0) {
      node = (left[node] as number) + Number((values[start + f] as number) > (cut[node] as number));
      f = feature[node] as number;
    }
    sum += cut[node] as number;
  }
  return sum;
}

/** The trees as one forest. */
export function forestOf(trees: readonly Tree[]): Forest {
  const nodes = trees.reduce((sum, tree) => sum + tree.feature.length, 0);
  const forest = {
    roots: new Int32Array(trees.length),
    feature: new Int16Array(nodes),
    cut: new Float32Array(nodes),
    left: new Int32Array(nodes),
  };
  let base = 0;
  trees.forEach((tree, t) => {
    forest.roots[t] = base;
    tree.feature.forEach((f, node) => {
      const at = base + node;
      forest.feature[at] = f;
      forest.cut[at] = (f < 0 ? tree.value[node] : tree.cut[node]) as number;
      forest.left[at] = base + (tree.left[node] as number);
    });
    base += tree.feature.length;
  });
  return forest;
}
