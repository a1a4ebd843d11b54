import { expect, test } from 'vitest';
import { toPage } from '../../src/clean/page.js';
import { lookUp } from '../../src/clean/rows.js';
import { withSignedParagraphs } from '../../src/clean/signOff.js';
import { plainArticle } from '../../src/read/lines.js';

const RELATED = 'Related: Why the ferry is late';
const SIGN_OFF = '(Reporting by Ines Halloway; Editing by Tobias Wren)';

/** What comes of the odds 0.9 for the first line and 0.1 for all others. */
function found(lines: readonly string[]) {
  const { page, labels } = toPage(plainArticle(lines.join('\n\n')), lookUp([]));
  const odds = lines.map((_, i) => (i === 0 ? 0.9 : 0.1));
  return withSignedParagraphs(page, labels, { odds, region: { start: 0, end: 1 } });
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
