import { expect, test } from 'vitest';
import { foldOf, isIn, parseFold } from '../../../lab/folds.js';
import { trainingPages } from '../../../lab/train/pages.js';

const GOLD =
  'The guild of the market met on Monday. It voted for a second hall.\nNo\nThe mayor, who had asked for one hall, left early.';
const ROW = { id: 'a', site: 'post.example', kind: 'innertext', gold: GOLD };
const TEXT = `Home\n\n${GOLD}\n\nThe best of the week in your inbox every Friday morning`;

/** All pages of a row, whatever is drawn: each way of learning it once more too. */
async function pagesOf(random: () => number) {
  const pages = [];
  for await (const page of trainingPages({ ...ROW, text: TEXT }, random)) pages.push(page);
  return pages;
}

test('a line is of the main text when the gold text has it', async () => {
  const [page] = await pagesOf(() => 0.99);
  expect(page?.page.lines.map(({ text }, i) => [text.slice(0, 8), page.answers[i]])).toEqual([
    ['Home', 0],
    ['The guil', 1],
    ['No', 1],
    ['The mayo', 1],
    ['The best', 0],
  ]);
});

test('a page of text is learnt with furniture put in, and as its main text alone', async () => {
  const [plain, , alone] = await pagesOf(() => 0);
  expect(alone?.page.lines).toHaveLength(3);
  expect(alone?.answers).toEqual([1, 1, 1]);
  expect(plain?.page.lines).toHaveLength(5);
});

test('a site is in one part of all', () => {
  const parts = [0, 1, 2].filter((part) => isIn(parseFold(`${part}/3`), 'post.example'));
  expect(parts).toEqual([foldOf('post.example', 3)]);
  expect(() => parseFold('3/3')).toThrow('part');
});
