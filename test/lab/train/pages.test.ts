import { expect, test } from 'vitest';
import { foldOf, isIn, parseFold } from '../../../lab/folds.js';
import { Copies } from '../../../lab/train/copies.js';
import { trainingPages } from '../../../lab/train/pages.js';

const GOLD =
  'The guild of the market met on Monday. It voted for a second hall.\nNo\nThe mayor, who had asked for one hall, left early.';
const ROW = { id: 'a', site: 'post.example', kind: 'innertext', gold: GOLD };
const NOTHING = { title: null, byline: null, published: null, site: null, url: null, body: null };
const TEXT = `Home\n\n${GOLD}\n\nThe best of the week in your inbox every Friday morning`;

/** All pages of a row, whatever is drawn: each way of learning it once more too. */
async function pagesOf(random: () => number) {
  const pages = [];
  for await (const page of trainingPages({ ...ROW, text: TEXT }, new Copies(random))) pages.push(page);
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

/** Numbers as they are drawn: each of these once, then 0. */
function drawn(...numbers: number[]): () => number {
  return () => numbers.shift() ?? 0;
}

/** Neither furniture nor the main text alone; a box behind the last: a heading and one link. */
const BOXES = [0.9, 0.9, 0, 0.9, 0.95, 0.1, 0.3, 0, 0, 0];

test('and with boxes between its paragraphs, which are none of its main text', async () => {
  const [, boxed] = await pagesOf(drawn(...BOXES));
  const texts = boxed?.page.lines.map(({ text }) => text) ?? [];
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter((_, i) => boxed?.answers[i] === 1)).toEqual(GOLD.split('\n'));
});

test('boxes link to pages before', () => {
  const copies = new Copies(drawn(0.9, 0.9, 0.9, ...BOXES));
  const lines = TEXT.split('\n').map((text, i) => ({ number: i + 1, parts: [text], text }));
  const raw = { kind: 'text', lines, metadata: NOTHING, notes: [] } as const;
  const story = new Set([3, 4, 5]);
  expect([...copies.of(raw, story, 'The headline of a first page\nand its story')]).toEqual([]);
  const boxes = [...copies.of(raw, story, GOLD)].flatMap((page) => page.lines.map(({ text }) => text));
  expect(boxes).toContain('The headline of a first page');
});

test('a site is in one part of all', () => {
  const parts = [0, 1, 2].filter((part) => isIn(parseFold(`${part}/3`), 'post.example'));
  expect(parts).toEqual([foldOf('post.example', 3)]);
  expect(() => parseFold('3/3')).toThrow('part');
});
