import { describe, expect, it, test } from 'vitest';
import { groupNames } from '../../src/entities/grouping.js';
import type { NameType } from '../../src/entities/labels.js';
import { fc } from '../fastCheck.js';

/** Names in the order of the text → groups, each as its spellings. */
const groups = (type: NameType, names: readonly string[]): string[] =>
  groupNames(names.map((name) => ({ name, type }))).map(({ mentions }) =>
    mentions.map((i) => names[i]).join(' = '),
  );

describe.each<[what: string, type: NameType, names: readonly string[], expected: readonly string[]]>([
  ['a surname', 'person', ['Anna Brandt', 'Brandt', 'Brandt'], ['Anna Brandt = Brandt = Brandt']],
  ['a surname before the name', 'person', ['Brandt', 'Anna Brandt'], ['Brandt = Anna Brandt']],
  ['a first name', 'person', ['Anna Brandt', 'Anna'], ['Anna Brandt = Anna']],
  [
    'an initial',
    'person',
    ['Carl J. Ott', 'C. Ott', 'Carl Ott', 'Ott'],
    ['Carl J. Ott = C. Ott = Carl Ott = Ott'],
  ],
  ['a generation', 'person', ['Carl Ott Jr.', 'Ott'], ['Carl Ott Jr. = Ott']],
  [
    'an article of the name',
    'person',
    ['Karim al-Sadi', 'Sadi', 'al-Sadi'],
    ['Karim al-Sadi = Sadi = al-Sadi'],
  ],
  ['a name of three', 'person', ['Ana Lima Costa', 'Lima Costa'], ['Ana Lima Costa = Lima Costa']],
  [
    'two of one surname, apart; the surname stands for whom the text names most',
    'person',
    ['Anna Brandt', 'Brandt', 'Karl Brandt', 'Brandt'],
    ['Anna Brandt = Brandt = Brandt', 'Karl Brandt'],
  ],
  [
    'the surname to the first of two named alike often',
    'person',
    ['Carl Ott', 'Mia Ott', 'Ott'],
    ['Carl Ott = Ott', 'Mia Ott'],
  ],
  [
    'a surname to who has it alone, before who has it behind a hyphen',
    'person',
    ['Sara Lind-Hayes', 'Lind-Hayes', 'Tom Hayes', 'Hayes', 'Lind-Hayes'],
    ['Sara Lind-Hayes = Lind-Hayes = Lind-Hayes', 'Tom Hayes = Hayes'],
  ],
  [
    'a first name of two parts',
    'person',
    ['John-Joe Ott', 'John-Joe', 'Ott'],
    ['John-Joe Ott = John-Joe = Ott'],
  ],
  ['a nickname', 'person', ['Robert “Bob” Ott', 'Bob Ott', 'Ott'], ['Robert “Bob” Ott = Bob Ott = Ott']],
  [
    'father and son, apart',
    'person',
    ['Carl J. Ott', 'Carl Ott Jr.', 'Ott', 'Ott Jr.'],
    ['Carl J. Ott = Ott', 'Carl Ott Jr. = Ott Jr.'],
  ],
  [
    'one with three names, with and without generation',
    'person',
    ['Carl Lima Ott Jr.', 'Carl Lima Ott', 'Ott'],
    ['Carl Lima Ott Jr. = Carl Lima Ott = Ott'],
  ],
  [
    'a university by either order',
    'organization',
    ['University of Sund', 'Sund University'],
    ['University of Sund = Sund University'],
  ],
  ['middle initials that differ', 'person', ['Carl J. Ott', 'Carl M. Ott'], ['Carl J. Ott', 'Carl M. Ott']],
  ['an acronym', 'organization', ['Harbour Workers Union', 'HWU'], ['Harbour Workers Union = HWU']],
  [
    'an acronym over small words',
    'organization',
    ['Institute of Tides and Harbours', 'ITH'],
    ['Institute of Tides and Harbours = ITH'],
  ],
  [
    'an acronym with two letters of a word',
    'organization',
    ['Union of Northeast Harbours', 'UNEH', 'UNIH'],
    ['Union of Northeast Harbours = UNEH', 'UNIH'],
  ],
  [
    'an acronym without the legal form',
    'organization',
    ['Sund Ferry Lines Ltd.', 'SFL'],
    ['Sund Ferry Lines Ltd. = SFL'],
  ],
  [
    'an acronym with marks',
    'misc',
    ['Tide Tables : New Edition', 'TT : NE'],
    ['Tide Tables : New Edition = TT : NE'],
  ],
  [
    'part of a name in a headline',
    'organization',
    ['Rovers', 'Ostvik Rovers', 'Rovers'],
    ['Rovers = Ostvik Rovers = Rovers'],
  ],
  [
    'a house and what is called after it, named later, apart',
    'organization',
    ['Harlow', 'Sund Ferries', 'Harlow', 'Tidewatch', 'Tidal', 'Tidal Press', 'Harlow'],
    ['Harlow = Harlow = Harlow', 'Sund Ferries', 'Tidewatch', 'Tidal', 'Tidal Press'],
  ],
  [
    'a faith and a paper, apart',
    'organization',
    ['Sund Catholic', 'Catholic'],
    ['Sund Catholic', 'Catholic'],
  ],
  ['a possessive within', 'misc', ["Miller 's Tale", 'Miller’s Tale'], ["Miller 's Tale = Miller’s Tale"]],
  ['singular and plural', 'misc', ['Olympics', 'Olympic'], ['Olympics = Olympic']],
  ['people whose names end in s, apart', 'person', ['Adam', 'Adams'], ['Adam', 'Adams']],
  ['one spelt together', 'person', ['Alan Brooke', 'Alanbrooke'], ['Alan Brooke = Alanbrooke']],
  ['a kingdom', 'place', ['Kingdom of Sund', 'Sund'], ['Kingdom of Sund = Sund']],
  ['a part of a country', 'place', ['Southern Sund', 'South Sund'], ['Southern Sund = South Sund']],
  ['a country and its capital, apart', 'place', ['Mexico City', 'Mexico'], ['Mexico City', 'Mexico']],
  ['people by man and woman', 'misc', ['Irish', 'Irishmen'], ['Irish = Irishmen']],
  [
    'a legal form',
    'organization',
    ['Harlow Motors Corp.', 'Harlow Motors', 'Harlow'],
    ['Harlow Motors Corp. = Harlow Motors = Harlow'],
  ],
  ['the end of a club', 'organization', ['Ostvik Rovers', 'Rovers'], ['Ostvik Rovers = Rovers']],
  ['a world body', 'organization', ['EU', 'European Union'], ['EU = European Union']],
  ['a country', 'place', ['US', 'United States', 'America', 'U.S.'], ['US = United States = America = U.S.']],
  [
    'places that begin alike, apart',
    'place',
    ['Ostvik', 'Ostvik Bridge Road'],
    ['Ostvik', 'Ostvik Bridge Road'],
  ],
  ['a river', 'place', ['Sund River', 'Sund'], ['Sund River = Sund']],
  ['a people in the plural', 'misc', ['American', 'Americans'], ['American = Americans']],
  [
    'a town and what is of the town, apart',
    'organization',
    ['Bar Council of Ostvik', 'Ostvik'],
    ['Bar Council of Ostvik', 'Ostvik'],
  ],
  ['accents and case', 'organization', ['Café Zoë', 'CAFE ZOE'], ['Café Zoë = CAFE ZOE']],
])('groupNames joins %s', (_, type, names, expected) => {
  it(names.join(', '), () => {
    expect(groups(type, names)).toEqual(expected);
  });
});

test('a title tells husband and wife apart', () => {
  const names = [
    { name: 'William Ott', type: 'person' },
    { name: 'Mary Ott', type: 'person' },
    { name: 'Ott', type: 'person', gender: 'female' },
    { name: 'Ott', type: 'person', gender: 'male' },
    { name: 'Ott', type: 'person', gender: 'female' },
  ] as const;
  expect(groupNames(names).map(({ mentions }) => mentions)).toEqual([
    [0, 3],
    [1, 2, 4],
  ]);
});

test('a people and its country stay apart', () => {
  const names = [
    { name: 'Russian', type: 'misc' },
    { name: 'Russia', type: 'place' },
  ] as const;
  expect(groupNames(names)).toHaveLength(2);
});

test('every mention is in one group', () => {
  const name = fc.array(
    fc.constantFrom('Anna', 'Brandt', 'Ott', 'A.', 'EU', 'Harbour', 'of', 'É', '’s', ''),
    { maxLength: 4 },
  );
  const type = fc.constantFrom<NameType>('person', 'organization', 'place', 'misc');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, type), { maxLength: 30 }), (drawn) => {
      const mentions = drawn.map(([words, own]) => ({ name: words.join(' '), type: own }));
      const placed = groupNames(mentions).flatMap(({ mentions: own }) => own);
      expect(placed.toSorted((a, b) => a - b)).toEqual(mentions.map((_, i) => i));
    }),
  );
});
