import type { Forest, Tree } from './forest.js';

/** In a file: the feature of a leaf. */
const LEAF = 255;
/** Bytes of a node. */
export const NODE_BYTES = 6;

/**
 * Trees as bytes: the features of all nodes (8 bits each, 255 for a leaf), their left children (8 bits, counted within the tree; the right
 * child is the next node), their cuts or leaf values (32-bit floats, little-endian).
 */
export function treeBytes(trees: readonly Tree[]): Uint8Array[] {
  const nodes = trees.flatMap(({ feature, cut, left, value }) =>
    [...feature].map((f, node) => ({
      feature: f < 0 ? LEAF : f,
      left: left[node] as number,
      cut: (f < 0 ? value[node] : cut[node]) as number,
    })),
  );
  const cuts = new DataView(new ArrayBuffer(nodes.length * 4));
  nodes.forEach(({ cut }, i) => {
    cuts.setFloat32(i * 4, cut, true);
  });
  return [
    Uint8Array.from(nodes, ({ feature }) => feature),
    Uint8Array.from(nodes, ({ left }) => left),
    new Uint8Array(cuts.buffer),
  ];
}

/**
 * The forest whose bytes begin at a place.
 *
 * @param sizes the number of nodes of each tree
 */
export function forestAt(view: DataView, at: number, sizes: readonly number[]): Forest {
  const nodes = sizes.reduce((sum, size) => sum + size, 0);
  const forest: Forest = {
    roots: new Int32Array(sizes.length),
    feature: new Int16Array(nodes),
    cut: new Float32Array(nodes),
    left: new Int32Array(nodes),
  };
  let base = 0;
  sizes.forEach((size, t) => {
    forest.roots[t] = base;
    for (let node = base; node < base + size; node++) {
      const feature = view.getUint8(at + node);
      forest.feature[node] = feature === LEAF ? -1 : feature;
      forest.left[node] = base + view.getUint8(at + nodes + node);
      forest.cut[node] = view.getFloat32(at + 2 * nodes + node * 4, true);
    }
    base += size;
  });
  return forest;
}
