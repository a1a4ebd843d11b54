import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/annotate/tokens.js';
import { isWork, WORKS } from '../../src/quotes/works.js';

describe.each(WORKS)('works: $why', ({ examples }) => {
  it.each(examples)('$text', ({ text, word }) => {
    expect(tokenize(text).map((token) => token.text.toLowerCase())).toContain(word);
    expect(isWork(word)).toBe(true);
  });
});

it.each(['said', 'window', 'ons', 'serieses', ''])('isWork: not “%s”', (word) => {
  expect(isWork(word)).toBe(false);
});
