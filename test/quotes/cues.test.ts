import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/annotate/tokens.js';
import { CUES } from '../../src/quotes/cues.js';
import { cueWord } from '../../src/quotes/cueWords.js';

describe.each(CUES)('cues: $kind', ({ kind, examples }) => {
  it.each(examples)('$text', ({ text, cue }) => {
    expect(cueWord(cue)?.kind).toBe(kind);
    expect(tokenize(text).map((token) => token.text)).toContain(cue);
  });
});

describe('cueWord', () => {
  it.each([
    ['say', 'base'],
    ['says', 'third'],
    ['said', 'past'],
    ['saying', 'ing'],
    ['written', 'past'],
    ['note', 'base'],
    ['noting', 'ing'],
    ['stress', 'base'],
    ['stresses', 'third'],
    ['replied', 'past'],
  ])('%s: %s', (word, form) => {
    expect(cueWord(word)?.form).toBe(form);
  });

  it('knows no other words', () => {
    for (const word of ['door', 'the', 'Said', 'sayed', '']) expect(cueWord(word)).toBeUndefined();
  });
});
