import { describe, expect, it } from 'vitest';
import { nounsOfTitle, OFFICES } from '../../src/quotes/offices.js';
import { roleOf } from '../../src/quotes/roles.js';

describe.each(OFFICES)('holders of $titles', ({ titles, nouns, examples }) => {
  it.each(examples)('$name is a $noun', ({ name, noun }) => {
    const title = name
      .split(' ')
      .find((word) => titles.split(' ').includes(word.toLowerCase().replace('.', '')));
    expect(nounsOfTitle(title?.toLowerCase().replace('.', '') ?? '')).toContain(noun);
  });

  it.each(nouns.split(' '))('%s may speak', (noun) => {
    expect(roleOf(noun)).toBe('person');
  });
});

it('no office is known of other words', () => {
  expect(nounsOfTitle('mr')).toEqual([]);
});
