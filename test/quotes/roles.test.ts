import { describe, expect, it } from 'vitest';
import { isPluralRole, ROLES, roleOf } from '../../src/quotes/roles.js';

describe.each(ROLES)('roles: $kind', ({ kind, examples }) => {
  it.each(examples)('%s', (phrase) => {
    const head = phrase.split(' of ')[0]?.split(' ').at(-1) ?? '';
    expect(roleOf(head)).toBe(kind);
  });
});

describe('roleOf', () => {
  it('knows no other nouns', () => {
    for (const noun of ['weather', 'table', 'yes', 's', 'es', '']) expect(roleOf(noun)).toBeUndefined();
  });

  it.each([
    ['critics', true],
    ['women', true],
    ['police', true],
    ['boss', false],
    ['spokesman', false],
  ])('%s is plural: %s', (noun, isPlural) => {
    expect(isPluralRole(noun)).toBe(isPlural);
  });
});

it.each(['co-author', 'vice-captain', 'leg-spinner'])('%s is a person', (noun) => {
  expect(roleOf(noun)).toBe('person');
});
