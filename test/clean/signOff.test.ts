import { expect, test } from 'vitest';
import { toPage } from '../../src/clean/page.js';
import { lookUp } from '../../src/clean/rows.js';
import { withContinuedParagraph, withLastParagraph, withSignedParagraphs } from '../../src/clean/signOff.js';
import { plainArticle } from '../../src/read/lines.js';

const RELATED = 'Related: Why the ferry is late';
const SIGN_OFF = '(Reporting by Ines Halloway; Editing by Tobias Wren)';

/** What comes of the odds 0.9 for the first line and 0.1 for all others. */
function found(lines: readonly string[], join = withSignedParagraphs) {
  const { page, labels } = toPage(plainArticle(lines.join('\n\n')), lookUp([]));
  const odds = lines.map((_, i) => (i === 0 ? 0.9 : 0.1));
  return join(page, labels, { odds, region: { start: 0, end: 1 } });
}

test('sentences above the sign-off are story, though a teaser parts them from the rest', () => {
  const { odds, region } = found([
    'The board voted.',
    RELATED,
    'The boat leaves at ten.',
    'Be quiet.',
    SIGN_OFF,
    'She sails.',
  ]);
  expect(odds).toEqual([0.9, 0.1, 0.75, 0.75, 0.1, 0.1]);
  expect(region).toEqual({ start: 0, end: 4 });
});

test('without a sign-off they are not', () => {
  expect(found(['The board voted.', RELATED, 'The boat leaves at ten.']).region).toEqual({
    start: 0,
    end: 1,
  });
});

test('nor are they across a heading that ends stories', () => {
  expect(found(['The board voted.', 'More News', 'The boat leaves at ten.', SIGN_OFF]).region).toEqual({
    start: 0,
    end: 1,
  });
});

const FAREWELL =
  'There is a bench at the end of the pier, and on some evenings somebody sits there who has come a long way to see the boats.';
const NOTE = 'Jane Roe is a staff writer at The Lantern.';

test('a paragraph above the note on the author is the last of the story', () => {
  expect(found(['The board voted.', FAREWELL, NOTE], withLastParagraph)).toEqual({
    odds: [0.9, 0.75, 0.1],
    region: { start: 0, end: 2 },
  });
});

test.each([
  ['without a note', ['The board voted.', FAREWELL]],
  ['a short line', ['The board voted.', 'Be quiet.', NOTE]],
  ['too far away', ['The board voted.', 'One', 'Two', FAREWELL, NOTE]],
])('nothing joins it: %s', (_, lines) => {
  expect(found(lines, withLastParagraph).region).toEqual({ start: 0, end: 1 });
});

test.each([
  ['the sentence below it', ['The board voted.', 'Article continues below', 'She sails.', 'He rows.'], 3],
  ['whatever is between', ['The board voted.', RELATED, 'Story continues', RELATED, 'She sails.'], 5],
  ['no headline', ['The board voted.', 'Article continues below', 'Harbour bridge to close'], 1],
  ['nothing below it', ['The board voted.', 'Article continues below'], 1],
  ['a notice far away', ['The board voted.', ...Array(12).fill(RELATED), 'Story continues', 'She sails.'], 1],
])('a notice that the story goes on joins %s', (_, lines, end) => {
  expect(found(lines, withContinuedParagraph).region).toEqual({ start: 0, end });
});
