import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { readArticle } from '../../src/read/read.js';
import { PARAGRAPHS } from './story.js';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;
const page = async (html: string) => clean(await readArticle(`<html><body>${html}</body></html>`));
const textOf = (lines: readonly string[]) => lines.map((line) => `<div>${line}</div>`).join('');

test('a class word on most of the prose names the story, not a box of other stories', async () => {
  const { text } = await page(
    `<div class="teaser">${textOf([FIRST, '“Tuesdays,” he said.', SECOND, THIRD, FOURTH])}</div>`,
  );
  expect(text).toContain('“Tuesdays,” he said.');
});

test('on a line apart it still does', async () => {
  const { text, removed } = await page(`${textOf(PARAGRAPHS)}<div class="teaser">Boats late again</div>`);
  expect(text).not.toContain('Boats');
  expect(removed.map(({ rule }) => rule)).toEqual(['markup/related']);
});

test('the foot of the article is about it, the foot of the page legal', async () => {
  const { removed } = await page(
    `<article>${textOf(PARAGRAPHS)}<footer>Jane Roe lives by the bay</footer></article><footer>The Post, 11 Hill Street</footer>`,
  );
  expect(removed.map(({ kind }) => kind)).toEqual(['meta', 'legal']);
});

test('a button that a table knows is of its kind', async () => {
  const { removed } = await page(`<button>Search</button>${textOf(PARAGRAPHS)}`);
  expect(removed.map(({ kind }) => kind)).toEqual(['nav']);
});
