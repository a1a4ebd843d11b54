import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forestOf, scoreLines, type Tree } from '../../../src/clean/story/forest.js';

/** Gives 1 above the cut, −1 up to it; below −5 of the other feature it gives 0.25. */
const TREE: Tree = {
  feature: Int16Array.of(0, 1, -1, -1, -1),
  cut: Float32Array.of(0.5, -5, 0, 0, 0),
  left: Int16Array.of(1, 3, 0, 0, 0),
  value: Float32Array.of(0, 0, 1, 0.25, -1),
};
const LEAF: Tree = {
  feature: Int16Array.of(-1),
  cut: Float32Array.of(0),
  left: Int16Array.of(0),
  value: Float32Array.of(0.125),
};

/** The leaf that a row of features reaches, node by node. */
function leafOf({ feature, cut, left, value }: Tree, row: readonly number[]): number {
  let node = 0;
  while ((feature[node] as number) >= 0)
    node = (left[node] as number) + Number((row[feature[node] as number] as number) > (cut[node] as number));
  return value[node] as number;
}

/** Of `size` nodes, each inner one with its two children behind all nodes so far; cuts among few values, so that lines meet them. */
const trees = fc
  .array(fc.record({ column: fc.nat(2), cut: fc.integer({ min: -3, max: 3 }), at: fc.nat() }), {
    maxLength: 20,
  })
  .map((splits): Tree => {
    const feature = [-1];
    const cut = [0];
    const left = [0];
    for (const split of splits) {
      const leaves = [...feature.keys()].filter((node) => feature[node] === -1);
      const node = leaves[split.at % leaves.length] as number;
      feature[node] = split.column;
      cut[node] = split.cut;
      left[node] = feature.length;
      feature.push(-1, -1);
      cut.push(0, 0);
      left.push(0, 0);
    }
    return {
      feature: Int16Array.from(feature),
      cut: Float32Array.from(cut),
      left: Int16Array.from(left),
      value: Float32Array.from(feature, (f, node) => (f < 0 ? node + 1 : 0)),
    };
  });

describe('a forest', () => {
  it.each([
    [[0.6, 0], 1.125],
    [[0.5, 0], -0.875],
    [[0.5, -5], 0.375],
  ])('adds the leaves that the line %j reaches', (line, score) => {
    const columns = line.map((value) => Float32Array.of(9, value));
    expect([...scoreLines(forestOf([TREE, LEAF], 2), columns, [1])]).toEqual([score]);
  });

  it('leads many lines at once where each goes alone', () => {
    const row = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -4, max: 4 })));
    fc.assert(
      fc.property(
        fc.array(trees, { maxLength: 4 }),
        fc.array(row, { minLength: 1, maxLength: 70 }),
        (some, rows) => {
          const columns = [0, 1, 2].map((c) => Float32Array.from(rows, (values) => values[c] as number));
          const scores = scoreLines(forestOf(some, 3), columns, [...rows.keys()]);
          expect([...scores]).toEqual(
            rows.map((values) => some.reduce((sum, tree) => sum + leafOf(tree, values), 0)),
          );
        },
      ),
    );
  });
});
