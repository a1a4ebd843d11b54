import { expect, test } from 'vitest';
import { EXPORT_MARKS, exportedArticles } from '../../src/read/exports.js';

const bytes = (text: string) => Buffer.from(text);
const articles = (text: string) =>
  exportedArticles(bytes(text)).map((article) => [
    article.line,
    Buffer.from(article.bytes).toString().trim(),
  ]);

const rows = EXPORT_MARKS.flatMap(({ archive, place, examples }) =>
  examples.map((mark) => [archive, mark, place] as const),
);

test.each(rows)('%s: articles are told apart by %j', (_, mark, place) => {
  const [one, two] = ['Ferry to run all night.\nMore.', 'The café is shut.'];
  const text =
    place === 'ends' ? `${one}\n${mark}\n\n${two}\n${mark}\n` : `${mark}\n${one}\n\n${mark}\n${two}\n`;
  const found = exportedArticles(bytes(text));
  expect(found.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
    expect.stringContaining(one),
    expect.stringContaining(two),
  ]);
  expect(found.map(({ line }) => line)).toEqual([1, 5]);
});

test('an article after the last mark is one too', () => {
  expect(articles('One.\nEnd of Document\nTwo.')).toEqual([
    [1, 'One.\nEnd of Document'],
    [3, 'Two.'],
  ]);
});

test('a list of contents before the first article is none', () => {
  expect(articles('Contents\n1. One\nDocument 1 of 2\nOne.\nDocument 2 of 2\nTwo.')).toEqual([
    [3, 'Document 1 of 2\nOne.'],
    [5, 'Document 2 of 2\nTwo.'],
  ]);
});

test.each([
  ['no mark', 'One.\n\nThe end of document storage is near.'],
  ['the mark of a single article', 'One.\nEnd of Document\n\n'],
  ['nothing', ''],
])('%s: no export of several articles', (_, text) => {
  expect(articles(text)).toEqual([]);
});
