import { expect, test } from 'vitest';
import {
  accuracyOfTallies,
  addSentence,
  type EntityType,
  mentionsBySentence,
  newTallies,
  type TypedSpan,
  textOfRow,
  trimSpan,
} from '../../../lab/eval/entities.js';

test.each<[string, string | undefined]>([
  ['Ada Moss', 'Ada Moss'],
  ['“Ada Moss,”', 'Ada Moss'],
  ['Ada Moss.', 'Ada Moss'],
  ['the U.S.', 'the U.S.'],
  ['Kassel Inc.', 'Kassel Inc.'],
  ['Kassel Line.', 'Kassel Line'],
  ['(St.)', 'St.'],
  ['#3', '3'],
  ['—', undefined],
])('%j is trimmed to %j', (name, trimmed) => {
  const text = `See ${name} there`;
  const span = trimSpan(text, 4, 4 + name.length);
  expect(span && text.slice(...span)).toBe(trimmed);
});

const TEXT = 'Ada Moss of Kassel Lines, Brenmouth';
const ADA: TypedSpan = [0, 8, 'PER'];
const KASSEL: TypedSpan = [12, 24, 'ORG'];
const NAMES: readonly EntityType[] = ['PER', 'ORG', 'LOC'];

test.each<[string, TypedSpan[], TypedSpan[], string, string]>([
  // gold, found → hits/extra/missed by type summed, and of spans
  ['right', [ADA, KASSEL], [ADA, KASSEL], '2/0/0', '2/0/0'],
  ['a mark too many', [KASSEL], [[12, 25, 'ORG']], '1/0/0', '1/0/0'],
  ['another type', [ADA], [[0, 8, 'LOC']], '0/1/1', '1/0/0'],
  ['another span', [ADA], [[0, 3, 'PER']], '0/1/1', '0/1/1'],
  ['missed', [ADA], [], '0/0/1', '0/0/1'],
  ['overlaps an unscored span', [[0, 8, 'X']], [[0, 3, 'PER']], '0/0/0', '0/0/0'],
  ['beside an unscored span', [[0, 8, 'X']], [KASSEL], '0/1/0', '0/1/0'],
  ['a type that does not count', [[0, 8, 'MISC']], [[12, 24, 'MISC']], '0/0/0', '0/0/0'],
])('%s', (_, gold, found, byType, spans) => {
  const tallies = newTallies();
  addSentence(tallies, TEXT, gold, found, NAMES);
  const all = Object.values(tallies.byType);
  const sum = (key: 'hits' | 'extra' | 'missed'): number => all.reduce((n, tally) => n + tally[key], 0);
  expect(`${sum('hits')}/${sum('extra')}/${sum('missed')}`).toBe(byType);
  expect(Object.values(tallies.spans).join('/')).toBe(spans);
});

test('accuracy is over the sum of the tallies', () => {
  const accuracy = accuracyOfTallies([
    { hits: 2, extra: 0, missed: 1 },
    { hits: 1, extra: 1, missed: 2 },
  ]);
  expect(accuracy).toMatchObject({ precision: 3 / 4, recall: 1 / 2, f1: 0.6 });
});

test('mentions go to their sentence, offsets and all; one across sentences goes nowhere', () => {
  const row = {
    id: 'a',
    noMisc: false,
    sents: [
      { text: 'Ada left.', spans: [] },
      { text: 'Bo came.', spans: [] },
    ],
  };
  expect(textOfRow(row)).toBe('Ada left.\nBo came.');
  const entities = [
    {
      type: 'person',
      mentions: [
        { start: 10, end: 12 },
        { start: 4, end: 12 },
      ],
    },
    { type: 'date', mentions: [{ start: 0, end: 3 }] },
  ];
  expect(mentionsBySentence(row, { entities })).toEqual([[], [[0, 2, 'PER']]]);
  expect(mentionsBySentence(row, undefined)).toEqual([[], []]);
});
