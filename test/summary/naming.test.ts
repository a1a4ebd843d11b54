import { describe, expect, test } from 'vitest';
import { bracketed, namingsIn } from '../../src/summary/naming.js';
import { summaryIn } from '../../src/summary/summaryIn.js';
import { annotated, candidates } from './paragraphs.js';

/** Texts, and the name put for the pronoun of their last sentence; none where somebody else may be meant. */
const TEXTS: readonly (readonly [text: string, name: string | undefined])[] = [
  ['Nora Price runs the ferry. She bought it in May.', '[Nora Price]'],
  ['The mayor shut the quay. Nora Price runs the ferry. Price is 47. She bought it in May.', '[Nora Price]'],
  ['Mayor Carl Hale shut the quay. His party lost in May.', '[Carl Hale’s]'],
  ['“The quay is shut,” said Nora Price. “It stays shut for nine days,” she said.', '[Nora Price]'],
  ['Carl Hale, a baker from Brenmouth, sails to Hale. He sells bread there.', '[Carl Hale]'],
  ['Mrs Price runs the ferry. She bought it in May.', undefined],
  ['Carl Hale met Peter Price on the quay. He sailed in May.', undefined],
  ['Carl Hale hired a captain in May. He sails to Hale.', undefined],
  ['The ferry of Carl Hale sank in May. He sails no more.', undefined],
  ['Nora Price runs the ferry. He bought it in May.', undefined],
  ['Carl Hale’s lawyer left in May. He sails to Hale.', undefined],
  ['Nora Price runs the ferry. This was late in May, she said.', undefined],
  ['Carl Hale runs the ferry. The quay was shut for nine days in May. He sails to Hale.', undefined],
];

describe('a name for a pronoun', () => {
  test.each(TEXTS)('%s', (text, name) => {
    const naming = namingsIn(candidates(text)).at(-1);
    expect(naming && bracketed(naming)).toBe(name);
  });
});

test('the name stands in brackets where the sentence that names it is left out, in short where it was told', () => {
  const text = `The harbour trust of Brenmouth sold its last ferry to Nora Price on Monday.
Scroll down for video.
Price is 47.
She has bought nine ferries of the trust of Brenmouth since Monday for her line to Hale.`;
  const { sentences } = summaryIn(annotated(text), { sentences: 2 });
  const last = sentences.at(-1);
  expect(last?.text).toBe(
    '[Price] has bought nine ferries of the trust of Brenmouth since Monday for her line to Hale.',
  );
  expect(text.slice(last?.start, last?.end)).toBe(
    'She has bought nine ferries of the trust of Brenmouth since Monday for her line to Hale.',
  );
  expect(last?.why).toContain('put in: the name');
});
