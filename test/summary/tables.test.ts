import { describe, expect, test } from 'vitest';
import { ADDITIONS, additionsOf } from '../../src/summary/additions.js';
import { ADDING_ROWS } from '../../src/summary/anaphors.js';
import { BACKWARD } from '../../src/summary/backward.js';
import { CUTS, cutsOf, withoutParts } from '../../src/summary/cuts.js';
import { FAULTS } from '../../src/summary/faults.js';
import { MENDS, mend } from '../../src/summary/mend.js';
import { OPENINGS, withoutOpening } from '../../src/summary/opening.js';
import { candidate, candidates } from './paragraphs.js';

describe('sentences that lean on the one before', () => {
  const rows = BACKWARD.flatMap(({ id, leans, stands }) => [
    ...leans.map((text) => [text, id] as const),
    ...stands.map((text) => [text, undefined] as const),
  ]);
  test.each(rows)('%s: %s', (text, id) => {
    expect(candidate(text).leans?.id).toBe(id);
  });

  test.each([
    ['Speaking to Coast News, he said the quay was safe.', true],
    ['During nine years at Brenmouth he won twice.', true],
    ['“We will mend it,” she told reporters.', true],
    ['“We will mend it,” Nora Falk told reporters.', false],
    ['When he arrived, Carl Ott was wet.', false],
    ['A baker from Hale said she would stay.', false],
    ['A baker from Hale, she plans to stay.', true],
    ['The mayor said he would stay.', false],
    ['Local bakers know his boats from the fairs.', true],
    ['Ott even knows his boats from the fairs.', false],
    ['Local Republicans know his boats from the fairs.', true],
    ['Carl Ott said he would stay.', false],
    ['Friends knew him by his middle name, Terrell.', true],
    ['The ferry sank before it left the harbour.', false],
    ['For the harbour, that one boat was a great help.', true],
  ])('%s', (text, leans) => {
    expect(candidate(text).leans !== undefined).toBe(leans);
  });
});

describe('faults', () => {
  const rows = FAULTS.flatMap(({ id, faulty, sound }) => [
    ...faulty.map((text) => [id, text, true] as const),
    ...sound.map((text) => [id, text, false] as const),
  ]);
  test.each(rows)('%s: %s', (id, text, isFaulty) => {
    const row = FAULTS.find((each) => each.id === id);
    expect(row?.test(candidate(text))).toBe(isFaulty);
  });

  test('a full stop set apart marks a heading, unless the whole text is written so', () => {
    const heading = FAULTS.find(({ id }) => id === 'heading');
    const isHeading = (text: string, i: number): boolean | undefined => {
      const sentence = candidates(text)[i];
      return sentence && heading?.test(sentence);
    };
    const close = 'The quay is shut. '.repeat(5);
    expect(isHeading(`${close}Quay to shut . The town slept.`, 5)).toBe(true);
    expect(isHeading('The quay is shut . The town slept . It rained .', 0)).toBe(false);
  });
});

test('the first sentence may open with a pronoun for one whom it names', () => {
  expect(candidates('He may be 91, but Carl Ott still sails.')[0]?.leans).toBeUndefined();
  expect(candidates('It is called the Hale Lock.')[0]?.leans).toBeUndefined();
  expect(candidates('She stood outside her Hale home.')[0]?.leans?.id).toBe('pronoun');
  expect(candidates('He bought Hale House and sold it.')[0]?.leans?.id).toBe('pronoun');
  expect(candidates('He may be 91, but he still sails.')[0]?.leans?.id).toBe('pronoun');
});

test('a name before a colon is a place, but in a transcript', () => {
  const first = (text: string) => candidates(text)[0]?.text;
  expect(first('HALE: The quay is shut.\n\nIt fell on Monday.')).toBe('The quay is shut.');
  expect(first('FALK: The quay is shut.\n\nOTT: For how long?')).toBe('FALK: The quay is shut.');
});

test('what stands above the dateline is a heading', () => {
  const [headline, first] = candidates(
    'Storm shuts the quay of Hale.\nHALE (Coast News) - The quay is shut.',
  );
  expect([headline?.isAboveStory, first?.isAboveStory]).toEqual([true, false]);
});

test.each(OPENINGS.flatMap(({ examples }) => examples.map(({ text, rest }) => [text, rest] as const)))(
  'opening of: %s',
  (text, rest) => {
    expect(withoutOpening(text, true).text).toBe(rest);
  },
);

test('a dateline opens the article alone; a linking word is told apart', () => {
  const text = 'BRENMOUTH — The quay is shut.';
  expect(withoutOpening(text, false)).toEqual({ text, cut: 0, linked: text, opensStory: false });
  expect(withoutOpening('• But the quay is shut.', false)).toEqual({
    text: 'The quay is shut.',
    cut: 6,
    linked: 'But the quay is shut.',
    opensStory: false,
  });
});

describe('cuts', () => {
  const rows = CUTS.flatMap(({ id, shortened, kept }) => [
    ...shortened.map(([text, short]) => [id, text, short] as const),
    ...kept.map((text) => [id, text, text] as const),
  ]);
  test.each(rows)('%s: %s', (_, text, short) => {
    const sentence = candidate(text);
    const parts = cutsOf(sentence).map(({ range }) => range);
    expect(withoutParts(sentence, parts)).toBe(short);
  });
});

test.each(MENDS.flatMap(({ examples }) => examples.map(({ text, mended }) => [text, mended] as const)))(
  'mended: %s',
  (text, mended) => {
    expect(mend(text)).toBe(mended);
  },
);

describe('additions', () => {
  const rows = ADDITIONS.flatMap(({ id, examples }) =>
    examples.map(([text, short]) => [id, text, short] as const),
  );
  test.each(rows)('%s: %s', (_, text, short) => {
    const sentence = candidate(text);
    expect(withoutParts(sentence, additionsOf(sentence))).toBe(short);
  });
});

describe('what adds to or points at what was told', () => {
  const rows = ADDING_ROWS.flatMap(({ id, adds, stands }) => [
    ...adds.map((text) => [id, text, true] as const),
    ...stands.map((text) => [id, text, false] as const),
  ]);
  test.each(rows)('%s: %s', (id, text, adds) => {
    expect(ADDING_ROWS.find((row) => row.id === id)?.holds(candidate(text))).toBe(adds);
  });
});
