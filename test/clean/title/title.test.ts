import { expect, test } from 'vitest';
import { givenTitles, sameTitle } from '../../../src/clean/title/signs.js';
import { clean } from '../../../src/index.js';
import { PARAGRAPHS } from '../story.js';

const STORY = PARAGRAPHS.join('\n\n');
const TITLE = 'Port Ansel council votes to close the old fish market';

/** What stands above the story, line by line. */
const HEADS: readonly (readonly [what: string, lines: readonly string[]])[] = [
  ['the title alone', [TITLE]],
  ['kicker, title, byline, date', ['Local news', '', TITLE, '', 'By Jane Roe', 'March 3, 2024']],
  [
    'a standfirst below it',
    [
      TITLE,
      '',
      'The guild of the market has known for years that its roof would not last',
      '',
      'By Jane Roe',
    ],
  ],
  ['a menu above it', ['Home', 'News', 'Sport', 'Opinion', 'Sign in', TITLE, '12 hours ago', 'Share']],
  [
    'a caption below the byline',
    [TITLE, 'Jane Roe', '4 hours ago', '', 'The iron columns of the market were cast in the town'],
  ],
  [
    'that the article is old',
    [
      'Stalls in a row',
      'This article is more than 1 year old',
      TITLE,
      'This article is more than 1 year old',
      '',
      'Jane Roe in Port Ansel',
      '3 March 2024',
    ],
  ],
];

test.each(HEADS)('%s', (_, lines) => {
  expect(clean(`${lines.join('\n')}\n\n${STORY}`).title).toBe(TITLE);
});

test('a text that begins with its first sentence has no title', () => {
  expect(clean(STORY).title).toBeNull();
});

test('the title of a page is known by its parts', () => {
  const given = givenTitles('The old quay opens | The Port Ansel Courier');
  expect(given.some((title) => sameTitle('the old quay opens', title))).toBe(true);
  expect(given.some((title) => sameTitle('the old quay', title))).toBe(false);
  expect(sameTitle('', 'the old quay opens')).toBe(false);
});
