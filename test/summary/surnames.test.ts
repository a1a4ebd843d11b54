import { describe, expect, test } from 'vitest';
import { summaryIn } from '../../src/summary/summaryIn.js';
import { surnamesIn, withGivenName } from '../../src/summary/surnames.js';
import { annotated, candidates } from './paragraphs.js';

/** Texts, and how the surname in their last sentence is told to one who has read nothing else; undefined where it is not sure whose it is. */
const TEXTS: readonly (readonly [text: string, name: string | undefined])[] = [
  ['The ferry is run by Nora Price, 47. The town knows Price.', '[Nora] Price'],
  ['“The quay is shut,” said Nora P. Price. Price left in May.', '[Nora P.] Price'],
  ['Nora Price said so. Nora P. Price sails. Mrs Price left in May.', '[Nora] Price'],
  ['“The quay is shut,” said Nora Price. Mr Price left in May.', undefined],
  ['Nora Price met Carl Price, who bakes. Price left in May.', undefined],
  ['Carl Hale, who bakes, came. The ferry sank in Hale.', undefined],
  ['Carl Hale, who bakes, came. The town calls another Hale.', undefined],
  ['Carl Hale, who bakes, came to Hale Street. Hale left in May.', undefined],
  ['Carl Hale, who bakes, came. Hale boats are blue.', undefined],
  ['Carl Hale, who bakes, came. Hale-built boats are blue.', undefined],
  ['Carl Hale is a port. Hale has nine boats.', undefined],
  ['Carl Hale, who bakes, came. “Hale is wet,” said the mayor.', undefined],
];

describe('the rest of a name for a surname', () => {
  test.each(TEXTS)('%s', (text, name) => {
    const [surname] = surnamesIn(candidates(text)).at(-1) ?? [];
    expect(surname && withGivenName(surname.person)).toBe(name);
  });
});

const TEXT = `Will Nora Price buy the ferry?
But Price has bought nine boats of the harbour trust since Monday.
“The last of the boats is mine,” Price said on the quay on Tuesday.`;

test('the first sentence that has a surname tells the rest of the name', () => {
  const { sentences } = summaryIn(annotated(TEXT), { sentences: 2 });
  expect(sentences.map(({ text }) => text)).toEqual([
    '[Nora] Price has bought nine boats of the harbour trust since Monday.',
    '“The last of the boats is mine,” Price said on the quay on Tuesday.',
  ]);
  expect(sentences[0]?.why).toContain('put in: the rest of a name');
});

test('in a number of words it is told where there is room', () => {
  const { sentences } = summaryIn(annotated(TEXT), { words: 12 });
  expect(sentences[0]?.text).toBe('[Nora] Price has bought nine boats of the harbour trust since Monday.');
  const { sentences: tight } = summaryIn(annotated(TEXT), { words: 11 });
  expect(tight[0]?.text).toBe('Price has bought nine boats of the harbour trust since Monday.');
});
