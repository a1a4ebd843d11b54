import { describe, expect, it } from 'vitest';
import { EPITHETS, isEpithet, makesEpithet } from '../../src/quotes/epithets.js';
import { roleOf } from '../../src/quotes/roles.js';

describe.each(EPITHETS)('epithets: $why', ({ examples }) => {
  it.each(examples)('%s', (phrase) => {
    const head = phrase.split(' ').at(-1)?.toLowerCase() ?? '';
    expect(isEpithet(head)).toBe(true);
    expect(roleOf(head)).toBe('person');
  });
});

describe('isEpithet', () => {
  it.each(['34-year-old', '101-year-old'])('knows %s', (age) => {
    expect(isEpithet(age)).toBe(true);
  });

  it.each(['judge', 'spokesman', 'president', 'table', 'year-old', ''])('not %s', (noun) => {
    expect(isEpithet(noun)).toBe(false);
  });
});

it.each([
  ['former', true],
  ['retired', true],
  ['bristol-born', true],
  ['22-year-old', true],
  ['tall', false],
])('%s makes an epithet of any role: %s', (word, expected) => {
  expect(makesEpithet(word)).toBe(expected);
});
