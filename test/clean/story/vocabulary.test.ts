import { describe, expect, it } from 'vitest';
import { contentOf, sharedWords } from '../../../src/clean/story/vocabulary.js';

describe('the content of a line', () => {
  it('is its longer words by their first letters', () => {
    expect([...contentOf('the harbours and the harbour of brenmouth')]).toEqual(['harbou', 'brenmo']);
  });
});

describe('shared words', () => {
  const content = ['harbour boats', 'harbour boats', 'harbour', 'holiday', ''].map(contentOf);

  it('are those that other lines of the story have', () => {
    const { once, twice, weight } = sharedWords(content, [true, true, true, false, false]);
    expect([...once]).toEqual([1, 1, 1, 0, -1]);
    expect([...twice]).toEqual([0.5, 0.5, 1, 0, -1]);
    expect(weight[0]).toBeCloseTo((Math.log(3) + Math.log(2)) / 2);
  });
});
