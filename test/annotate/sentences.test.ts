import { expect, test } from 'vitest';
import { ABBREVIATIONS } from '../../src/annotate/abbreviations.js';
import { annotate } from '../../src/annotate/annotate.js';
import { fc } from '../fastCheck.js';
import { anyText } from '../pages.js';

function sentencesOf(text: string): string[] {
  const whole = { start: 0, end: text.length, kind: 'paragraph' as const };
  return annotate({ title: null, text, paragraphs: [whole] }).paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
}

/** Sentences that stand in one paragraph, parted by a blank. */
const EXAMPLES: readonly (readonly string[])[] = [
  ['The ferry sailed.', 'It came back late.'],
  ['“We did it.”', 'She left.'],
  ['“Stop!” he said.', 'Nobody did.'],
  ["'Yes,' said Anna Brandt.", "'It is true.'"],
  ['She asked why?', 'He said: “Because.”'],
  ['The boat (built in 1911.) sank.', '(It was old.)'],
  ['He works for the U.S. Navy.', 'She does not.'],
  ['He left the U.S.', 'The firm stayed.'],
  ['HOLT COUNTY, Neb. (KXQV) — The board voted.', 'It was late.'],
  ['She worked for Harlow Inc.', '“We miss her,” he said.'],
  ['J.K. Ott wrote it.', 'M. Brandt read it.'],
  ['It cost $1.5 million.', '20 people paid.'],
  ['They waited… and waited.', 'Then it rained.'],
  ['“One, we mend the quay.', 'Two, we pay for it.”'],
  ['The film opens in May.', '©2031 Coast News.'],
  ['A heading without a stop'],
];

test.each(EXAMPLES.map((sentences) => [sentences] as const))('%j', (sentences) => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
});

const ROWS = ABBREVIATIONS.flatMap(({ id, examples }) =>
  examples.map(({ text, sentences }) => [id, text, sentences] as const),
);

test.each(ROWS)('abbreviations, %s: %s', (_, text, sentences) => {
  expect(sentencesOf(text)).toHaveLength(sentences);
});

test('no word is listed twice', () => {
  const words = ABBREVIATIONS.flatMap((row) => row.words.split(/\s+/));
  expect(words).toEqual([...new Set(words)]);
});

test('every token stands in one sentence, and sentences follow each other without a gap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const whole = { start: 0, end: text.length, kind: 'paragraph' as const };
      for (const { tokens, sentences } of annotate({ title: null, text, paragraphs: [whole] }).paragraphs) {
        expect(sentences.map(({ firstToken }) => firstToken)).toEqual(
          tokens.length === 0 ? [] : [0, ...sentences.slice(0, -1).map(({ endToken }) => endToken)],
        );
        expect(sentences.at(-1)?.endToken ?? 0).toBe(tokens.length);
      }
    }),
  );
});
