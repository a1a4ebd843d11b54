import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { readArticle } from '../../src/read/read.js';
import { loadDocuments } from '../documents.js';

test.each(loadDocuments().map((document) => [document.slug, document] as const))(
  'a careful level keeps no less of %s than an eager one',
  async (_, { input, inputName }) => {
    const raw = await readArticle(input, { name: inputName });
    const lengthAt = (level: 'careful' | 'eager') => clean(raw, { level }).text.length;
    expect(lengthAt('careful')).toBeGreaterThanOrEqual(lengthAt('eager'));
  },
);
