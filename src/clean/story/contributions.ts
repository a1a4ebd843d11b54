import type { Forest } from './forest.js';

/**
 * How far each column moves the log-odds that the trees give to a line: on the way down a tree each step changes the mean of the leaves
 * that can still be reached, and the change is put down to the column that was asked (A. Saabas, 2014). All leaves of a node count alike.
 *
 * @param columns the columns of the forest, in its order
 * @returns a number a column; with what a line gets before anything is asked of it they add up to its log-odds
 */
export function contributions(forest: Forest, columns: readonly Float32Array[], line: number): Float64Array {
  const { firstNode, cutOf, cuts, left, right } = forest;
  const moved = new Float64Array(columns.length);
  const columnOf = columnsOfCuts(forest);
  for (let t = 0; t + 1 < firstNode.length; t++) {
    const first = firstNode[t] as number;
    const nodes = (firstNode[t + 1] as number) - first;
    const means = meansOf(forest, t);
    for (let node = 0; node < nodes; ) {
      const cut = cutOf[first + node] as number;
      const column = columnOf[cut] as number;
      const isAbove = (columns[column]?.[line] as number) > (cuts[cut] as number);
      const next = (isAbove ? right : left)[first + node] as number;
      (moved[column] as number) += (means[next] as number) - (means[node] as number);
      node = next;
    }
  }
  return moved;
}

/** The mean of the leaves below each node of a tree: of a leaf its value. */
function meansOf({ firstNode, left, right, values }: Forest, tree: number): Float64Array {
  const first = firstNode[tree] as number;
  const nodes = (firstNode[tree + 1] as number) - first;
  // Each tree before it has one leaf more than inner nodes.
  const firstLeaf = first + tree;
  const means = new Float64Array(2 * nodes + 1);
  const leaves = new Float64Array(2 * nodes + 1).fill(1);
  for (let leaf = 0; leaf <= nodes; leaf++) means[nodes + leaf] = values[firstLeaf + leaf] as number;
  // Parents come before their children.
  for (let node = nodes - 1; node >= 0; node--) {
    const [a, b] = [left[first + node] as number, right[first + node] as number];
    const [ofA, ofB] = [leaves[a] as number, leaves[b] as number];
    leaves[node] = ofA + ofB;
    means[node] = ((means[a] as number) * ofA + (means[b] as number) * ofB) / (ofA + ofB);
  }
  return means;
}

function columnsOfCuts({ cuts, firstCut }: Forest): Int32Array {
  const columns = new Int32Array(cuts.length);
  for (let c = 0; c + 1 < firstCut.length; c++) columns.fill(c, firstCut[c], firstCut[c + 1]);
  return columns;
}
