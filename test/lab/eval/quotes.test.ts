import { expect, test } from 'vitest';
import { countWords, overlapOf, type QuoteRow, scoreQuotes, trimQuote } from '../../../lab/eval/quotes.js';

test.each<[string, number]>([
  ['“Don’t go,” he said', 4],
  ['a well-known 3.5 … —', 3],
  ['', 0],
])('words of %j', (text, count) => expect(countWords(text)).toBe(count));

test.each<[[number, number], [number, number], number]>([
  [[0, 10], [0, 10], 1],
  [[0, 10], [2, 10], 0.8],
  [[0, 10], [5, 15], 1 / 3],
  [[0, 10], [10, 20], 0],
])('overlap of %j and %j', ([start, end], [from, to], overlap) =>
  expect(overlapOf({ start, end }, { start: from, end: to })).toBeCloseTo(overlap, 10),
);

test('a quote is trimmed of marks and white space at its edges', () => {
  expect(trimQuote('say ‘ all is well, ’ now', { start: 4, end: 20 })).toEqual({ start: 6, end: 17 });
});

const TEXT = '“We shall open the quay today,” said Moss. It is “a museum”, said “the old man”.';
const LONG = 'We shall open the quay today';
const span = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const goldQuote = (words: string): QuoteRow['quotes'][number] => ({
  ...span(words),
  speaker: 'Moss',
  speakerStart: TEXT.indexOf('Moss'),
  speakerEnd: TEXT.indexOf('Moss') + 4,
  antecedent: null,
});
const foundQuote = (words: string) => ({
  ...span(words),
  speaker: { ...span('Moss'), text: 'Moss', name: 'Moss' },
});
const row = (quotes: string[], ignore: [number, number][] = []): QuoteRow => ({
  id: 'a',
  text: TEXT,
  quotes: quotes.map(goldQuote),
  ignore,
});

test.each<[string, string[], string[], string[]]>([
  ['right', [LONG], [LONG], ['pair']],
  ['the comma does not matter', [LONG], [`${LONG},`], ['pair']],
  ['too short a part', [LONG], ['We shall open the'], ['missed', 'extra']],
  ['short ones are neutral', ['a museum'], ['the old man'], []],
  ['even as a pair', ['a museum'], ['a museum'], []],
  ['one to one, the closest first', [LONG], [LONG, LONG.slice(2)], ['pair', 'extra']],
  ['missed', [LONG], [], ['missed']],
])('%s', (_, gold, found, kinds) => {
  const outcomes = scoreQuotes(row(gold), found.map(foundQuote), 4);
  expect(outcomes.map(({ kind }) => kind)).toEqual(kinds);
});

test('a pair carries whether it is exact and whose it is', () => {
  const [exact] = scoreQuotes(row([LONG]), [foundQuote(LONG)], 4);
  expect(exact).toMatchObject({ kind: 'pair', isExact: true, speaker: { kind: 'name', entity: true } });
  expect(scoreQuotes(row([LONG]), [foundQuote(LONG.slice(3))], 4)[0]).toMatchObject({ isExact: false });
});

test('fewer words count when asked', () =>
  expect(scoreQuotes(row(['a museum']), [], 2)).toMatchObject([{ kind: 'missed' }]));

test('what touches an ignored part is not scored', () => {
  expect(scoreQuotes(row([LONG], [[0, 5]]), [foundQuote(LONG)], 4)).toEqual([]);
});
