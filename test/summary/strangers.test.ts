import { describe, expect, test } from 'vitest';
import { strangersIn } from '../../src/summary/strangers.js';
import { surnamesIn } from '../../src/summary/surnames.js';
import { candidates } from './paragraphs.js';

/** Texts, and the sentences, counted from 0, that bring in what their last one has: what must be met, and whose name is told in full. */
const TEXTS: readonly (readonly [
  text: string,
  strangers: readonly (readonly number[])[],
  named: readonly (readonly number[])[],
])[] = [
  ['The boat came from Hale. It rained. Hale was a port in the war.', [[0]], []],
  ['The boat came from Hale. It rained. Hale, a port, was rich in wet years.', [], []],
  [
    'The Brenmouth Harbour Trust (BHT) shut the quay. It rained. Fares at the BHT rose by nine pence.',
    [[0]],
    [],
  ],
  ['Nora Price runs the ferry, she said. It rained. Price bought nine boats in May.', [], [[0]]],
  ['Nora Price is rich. It rained. Price bought nine boats in May.', [[0]], []],
  ['Nora Price runs the ferry. It rained. Nora Price bought nine boats in May.', [], [[0]]],
  ['The ferry is old. It rained. Bakers left for Thenford.', [], []],
];

describe('what a sentence asks of a reader to have met', () => {
  test.each(TEXTS)('%s', (text, strangers, named) => {
    const sentences = candidates(text);
    const meeting = strangersIn(sentences, surnamesIn(sentences)).at(-1);
    expect([meeting?.strangers, meeting?.named]).toEqual([strangers, named]);
  });
});
