import { expect, test } from 'vitest';
import { averageOf, scoreDocument } from '../../lab/eval/clean.js';
import { clean } from '../../src/clean/clean.js';
import { readArticle } from '../../src/read/read.js';
import { loadDocuments } from '../documents.js';

/** Raised with every gain, never lowered. */
const FLOOR = 0.992;
const FLOOR_OF_EACH = 0.89;

const SCORES = await Promise.all(
  loadDocuments()
    .filter(({ article }) => article !== null)
    .map(async ({ slug, article, input, inputName }) => {
      const expected = article?.paragraphs.map(({ text }) => text).join('\n\n') ?? '';
      const { text } = clean(await readArticle(input, { name: inputName }));
      return { slug, overlap: scoreDocument(expected, text).shingles };
    }),
);

test('the main text of the documents comes out as a careful reader wrote it down', () => {
  expect(averageOf(SCORES.map(({ overlap }) => overlap)).f1).toBeGreaterThanOrEqual(FLOOR);
});

test.each(SCORES.map(({ slug, overlap }) => [slug, overlap] as const))(
  '%s keeps most of it',
  (_, overlap) => {
    expect(averageOf([overlap]).f1).toBeGreaterThanOrEqual(FLOOR_OF_EACH);
  },
);
