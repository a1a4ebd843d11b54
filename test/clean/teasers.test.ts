import { expect, test } from 'vitest';
import { PARAGRAPHS, verdicts } from './story.js';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;
const story = (...between: string[]) => [FIRST, SECOND, ...between, THIRD, FOURTH].join('\n\n');

test('headlines below "Related" go with it, the subhead of the next block stays', () => {
  const found = verdicts(
    story('Related\nMarket roof leaks again\nFerries late all summer', 'What comes next'),
  );
  expect(found.get('Related')).toBe('dropped related');
  expect(found.get('Market roof leaks again')).toBe('dropped related');
  expect(found.get('What comes next')).toBe('kept subhead');
});

test('so does a list that is the next block', () => {
  const found = verdicts(
    story('Related', '* Market roof leaks again\n* Ferries late all summer', 'What comes next'),
  );
  expect(found.get('* Ferries late all summer')).toBe('dropped related');
  expect(found.get('What comes next')).toBe('kept subhead');
});

test('a sentence below the heading stays', () => {
  const found = verdicts(story('Related', 'The vote was the third in a year.'));
  expect(found.get('The vote was the third in a year.')).toBe('kept paragraph');
});

test('a question is a headline too', () => {
  const found = verdicts(story('RELATED STORIES\nWhere have all the ferries gone?\nMarket roof leaks again'));
  expect(found.get('Where have all the ferries gone?')).toBe('dropped related');
});

test('so is what a picture of the box shows', () => {
  const found = verdicts(
    story('Related article\nA ferry in the mist.\nCourtesy Jane Doe\nFerries late all summer'),
  );
  expect(found.get('A ferry in the mist.')).toBe('dropped related');
  expect(found.get('Ferries late all summer')).toBe('dropped related');
});

test('headlines end where a paragraph follows without a blank line', () => {
  const found = verdicts(
    [
      FIRST,
      SECOND,
      `Read more Lantern market news\nFerries late all summer\nRoof leaks again\n${THIRD}`,
      FOURTH,
    ].join('\n\n'),
  );
  expect(found.get('Roof leaks again')).toBe('dropped related');
  expect(found.get(THIRD)).toBe('kept paragraph');
});
