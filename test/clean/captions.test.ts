import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { PARAGRAPHS } from './story.js';

const [FIRST, SECOND, THIRD] = PARAGRAPHS;
const CAPTION = 'Gone: the fish market as it stood on the bay in 2009';

test('a line printed twice, one below the other, is a caption', () => {
  const { captions, text } = clean([FIRST, `${CAPTION}\n${CAPTION}`, SECOND, THIRD].join('\n\n'));
  expect(captions).toEqual([{ text: CAPTION, credit: null }]);
  expect(text).toBe([FIRST, SECOND, THIRD].join('\n\n'));
});

test.each([
  ['The bay at dawn. Post photo by Jane Doe', 'The bay at dawn.', 'Jane Doe'],
  ['The clerk at his desk. PHOTOGRAPH BY JANE DOE', 'The clerk at his desk.', 'JANE DOE'],
  ['Der Markt im Nebel. Foto: Jana Roh', 'Der Markt im Nebel.', 'Jana Roh'],
])('%s', (line, text, credit) => {
  expect(clean([FIRST, line, SECOND, THIRD].join('\n\n')).captions).toEqual([{ text, credit }]);
});

test('a caption stands below the credit of its picture, and what the picture shows above both', () => {
  const article = clean(
    [
      'Council votes to close the old fish market',
      '',
      'Northwind Press A hall with iron columns',
      'Northwind Press',
      'The columns of the market were cast in the town',
      '',
      ...PARAGRAPHS.flatMap((paragraph) => [paragraph, '']),
    ].join('\n'),
  );
  expect(article.captions).toEqual([
    { text: 'The columns of the market were cast in the town', credit: 'Northwind Press' },
  ]);
  expect(article.removed.map(({ rule }) => rule)).toContain('captions/alt-text');
  expect(article.text).not.toContain('Northwind');
});
