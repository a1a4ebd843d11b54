import { expect, test } from 'vitest';
import { addGroups, newCounts } from '../../../lab/eval/groups.js';

test.each<[what: string, found: number[], gold: number[], pairs: number[], cubed: number[]]>([
  ['all right', [0, 0, 1], [5, 5, 7], [1, 1, 1], [3, 3]],
  ['all apart', [0, 1, 2], [5, 5, 7], [0, 0, 1], [3, 2]],
  ['all together', [0, 0, 0], [5, 5, 7], [1, 3, 1], [2 / 3 + 2 / 3 + 1 / 3, 3]],
])('%s', (_, found, gold, [right, made, expected], [precision, recall]) => {
  const counts = newCounts();
  addGroups(counts, found, gold);
  expect(counts).toMatchObject({ right, found: made, expected, mentions: 3 });
  expect(counts.precision).toBeCloseTo(precision ?? 0);
  expect(counts.recall).toBeCloseTo(recall ?? 0);
});
