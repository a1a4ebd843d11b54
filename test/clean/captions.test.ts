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
