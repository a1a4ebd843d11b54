import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/annotate/tokens.js';
import { isNaming, isWork, WORKS } from '../../src/quotes/works.js';

describe.each(WORKS)('works: $why', ({ examples }) => {
  it.each(examples)('$text', ({ text, word }) => {
    expect(tokenize(text).map((token) => token.text.toLowerCase())).toContain(word);
    expect(isWork(word)).toBe(true);
  });
});

it.each(['said', 'window', 'ons', 'serieses', ''])('isWork: not “%s”', (word) => {
  expect(isWork(word)).toBe(false);
});

describe('isNaming', () => {
  it.each([
    'what is known as',
    'what is known locally as the',
    'a bus nicknamed',
    'a line, dubbed the',
    'once dubbed',
  ])('%s', (text) => {
    const lower = text.split(/ |(?=,)/);
    expect(isNaming(lower, lower.length)).toBe(true);
  });

  it.each(['it is known that', 'Ott dubbed it', 'critics dubbed', 'said as', ''])('not: %s', (text) => {
    const lower = text.toLowerCase().split(' ');
    expect(isNaming(lower, lower.length)).toBe(false);
  });
});
