import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/clean/measure.js';
import { hashesOf, wordScore } from '../../../src/clean/story/wordScores.js';

const hashes = (text: string) =>
  hashesOf({ text, words: [], measure: measure(text, { words: [], capitals: 0 }), hints: undefined });

/** The words that are to be hashed, by a regular expression. */
const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .replace(/\d/g, '0')
    .match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu)
    ?.slice(0, 60) ?? [];

describe('the hashes of a line', () => {
  it('see letters and digits in lower case, every digit as 0, marks apart', () => {
    expect(hashes('Éire’s 3,5 boats')).toEqual(hashes('éire ’ s 9 , 8 BOATS'));
    expect(hashes('boats')).not.toEqual(hashes('boat'));
  });

  it('see the order of words', () => {
    expect(hashes('read more')).not.toEqual(hashes('more read'));
  });

  it.each([
    ['', 0],
    // Two for each word, and the last word, the beginning and the whole of a short line.
    ['read more', 2 * 2 + 3],
    ['one two three four five six', 2 * 6 + 2],
  ])('of "%s" are so many', (text, count) => {
    expect(hashes(text)).toHaveLength(count);
  });

  it('see the words that a regular expression sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const words = wordsIn(text);
        const extra = words.length === 0 ? 0 : words.length <= 5 ? 3 : 2;
        expect(hashes(text)).toHaveLength(2 * words.length + extra);
        expect(hashes(text)).toEqual(hashes(words.join(' ')));
      }),
    );
  });
});

describe('the score of words', () => {
  it('is the bias and the weights of their places', () => {
    const weights = { weights: Int8Array.of(2, -1, 0, 4), scale: 0.5, bias: 0.25 };
    expect(wordScore(weights, [0, 5, 3, 2])).toBe(0.25 + (1 - 0.5 + 2) / 2);
  });
});
