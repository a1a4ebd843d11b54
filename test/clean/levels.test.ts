import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { readArticle } from '../../src/read/read.js';
import { LEVELS } from '../../src/types.js';
import { loadDocuments } from '../documents.js';

test('a careful level keeps more of the documents than a normal one, and an eager one less', async () => {
  const pages = await Promise.all(
    loadDocuments().map(({ input, inputName }) => readArticle(input, { name: inputName })),
  );
  const [careful = 0, normal = 0, eager = 0] = LEVELS.map((level) =>
    pages.reduce((sum, page) => sum + clean(page, { level }).text.length, 0),
  );
  expect(careful).toBeGreaterThan(normal);
  expect(normal).toBeGreaterThan(eager);
});
