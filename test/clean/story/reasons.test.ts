import { expect, test } from 'vitest';
import { clean } from '../../../src/clean/clean.js';
import { contributions } from '../../../src/clean/story/contributions.js';
import { forestOf, scoreLines, type Tree } from '../../../src/clean/story/forest.js';
import { REASON_ROWS } from '../../../src/clean/story/reasonRows.js';
import { PARAGRAPHS } from '../story.js';

/** "Is column 0 above 1? If so: is column 1 above 5?" */
const TREE: Tree = {
  feature: Int16Array.of(0, -1, 1, -1, -1),
  cut: Float32Array.of(1, 0, 5, 0, 0),
  left: Int16Array.of(1, 0, 3, 0, 0),
  value: Float32Array.of(0, -3, 0, 1, 5),
};

test('the contributions of the columns add up to the odds', () => {
  const forest = forestOf([TREE, TREE], 3);
  const columns = [Float32Array.of(0, 2, 2), Float32Array.of(9, 5, 9), Float32Array.of(7, 7, 7)];
  const scores = scoreLines(forest, columns, [0, 1, 2]);
  const before = 2 * 1; // The mean of −3, 1 and 5, in two trees.
  for (const line of [0, 1, 2]) {
    const moved = contributions(forest, columns, line);
    expect(before + moved.reduce((sum, by) => sum + by, 0)).toBeCloseTo(scores[line] as number);
  }
});

test('a step is put down to the column that was asked', () => {
  const columns = [Float32Array.of(2), Float32Array.of(9), Float32Array.of(7)];
  expect([...contributions(forestOf([TREE], 3), columns, 0)]).toEqual([2, 2, 0]);
});

test('no column is of two rows', () => {
  const all = REASON_ROWS.flatMap(({ columns }) => columns);
  expect(new Set(all).size).toBe(all.length);
});

const PAGE = [
  'Harbour life in Port Ansel',
  ...PARAGRAPHS,
  'Golden Lantern Weekly Crossword',
  'Menu',
  'Contact us',
];

function whys(explain: boolean): ReadonlyMap<string, string> {
  const { lines } = clean(PAGE.join('\n\n'), { explain });
  return new Map(lines.map(({ line, label }) => [line.text, label.why]));
}

test('asked to explain, cleaning tells what the model saw of the lines on which it decided', () => {
  const [plain, explained] = [whys(false), whys(true)];
  expect(plain.get(PARAGRAPHS[1])).toBe('stands among the paragraphs of the story');
  expect(explained.get(PARAGRAPHS[1])).toMatch(/^stands among the paragraphs of the story: [a-z]/);
  expect(explained.get('Golden Lantern Weekly Crossword')).toMatch(/^stands after the story: [a-z]/);
});

test('a verdict of the tables is explained as before, and explaining changes no verdict', () => {
  const [plain, explained] = [clean(PAGE.join('\n\n')), clean(PAGE.join('\n\n'), { explain: true })];
  const told = (article: typeof plain) =>
    article.lines.map(({ label }) => [label.verdict, label.kind, label.rule]);
  expect(told(explained)).toEqual(told(plain));
  expect(whys(true).get('Contact us')).toBe(whys(false).get('Contact us'));
});
