import { expect, test } from 'vitest';
import { tokenize } from '../../src/annotate/tokens.js';
import { CUES, cueBit, cuesOf } from '../../src/entities/cues.js';
import { CURRENCIES, moneyValue, signBefore } from '../../src/entities/money.js';
import { NATIONS, nationCalled, peopleCalled } from '../../src/entities/nations.js';
import { roleBefore } from '../../src/entities/roles.js';

const listed = (names: string | undefined): string[] => names?.split(',').map((name) => name.trim()) ?? [];

test.each(CUES)('every word of the cues $id is known by them, in lower case', ({ id, words }) => {
  for (const word of words.split(/\s+/)) {
    expect(word).toBe(word.toLowerCase());
    expect(cuesOf(word) & cueBit(id)).not.toBe(0);
  }
});

test('there is a bit for each row of cues', () => {
  expect(CUES.length).toBeLessThan(31);
  expect(() => cueBit('no such row')).toThrow('no cue row is called');
});

test.each(NATIONS)('the names of $name stand for it alone', ({ name, aliases, people }) => {
  for (const alias of [name, ...listed(aliases)]) expect(nationCalled(alias)).toBe(name);
  for (const one of listed(people)) expect(peopleCalled(one)).toBe(listed(people)[0]);
});

test.each(CURRENCIES)('the signs and words of $code tell it', ({ code, signs, words }) => {
  for (const sign of signs.split(' ')) {
    expect(moneyValue(`${sign}5`)).toBe(`${code} 5`);
    expect(signBefore(`paid ${sign}5`, 5 + sign.length)).toBe(sign);
  }
  for (const word of words.split(',')) expect(moneyValue(`5 million ${word}s`)).toBe(`${code} 5000000`);
});

test.each<[text: string, first: number, role: string | undefined]>([
  ['Prime Minister Anna Brandt', 2, 'Prime Minister'],
  ['the deputy foreign minister Anna Brandt', 4, 'deputy foreign minister'],
  ['Russian President Anna Brandt', 2, 'President'],
  ['Mr Brandt', 1, undefined],
  ['said Brandt', 1, undefined],
  ['Brandt', 0, undefined],
])('the role in %j is %j', (text, first, role) => {
  expect(roleBefore(tokenize(text), first)).toBe(role);
});
