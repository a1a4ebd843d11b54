import { describe, expect, it, test } from 'vitest';
import type { EntityType, TypedSpan } from '../../../lab/eval/entities.js';
import { seededRandom } from '../../../lab/eval/random.js';
import { labelledText } from '../../../lab/train/entities/corpus.js';
import { fit, likeliest, type Stretch } from '../../../lab/train/entities/crf.js';
import { AGENCY, HEADLINES, SENTENCES } from '../../../lab/train/entities/frames/agency.js';
import { NEWS } from '../../../lab/train/entities/frames/news.js';
import { SPORT } from '../../../lab/train/entities/frames/sport.js';
import type { Gazetteers } from '../../../lab/train/entities/gazetteers.js';
import { inCapitals, madeUpRows } from '../../../lab/train/entities/madeUp.js';
import { remapRow } from '../../../lab/train/entities/remap.js';
import { NUMBERS, SLOTS } from '../../../lab/train/entities/slots.js';
import { BEGIN, END, labelOf, NONE, SINGLE } from '../../../src/entities/labels.js';
import { LISTS } from '../../../src/entities/lexicon.js';

type Marks = [start: number, end: number, type: TypedSpan[2]][];

const NATIONS = { demonyms: new Set(['iraqi', 'german']), countries: new Set(['germany']) };

/** "[Anna Brandt]PER met": spans in brackets, their types behind. */
function marked(text: string): { text: string; spans: Marks } {
  const spans: Marks = [];
  let plain = '';
  for (const [, before = '', name, type] of text.matchAll(/([^[]*)(?:\[([^\]]*)\]([A-Z]+))?/g)) {
    plain += before;
    if (name === undefined) continue;
    spans.push([plain.length, plain.length + name.length, type as EntityType]);
    plain += name;
  }
  return { text: plain, spans };
}

const row = (text: string) => ({ id: 'a', noMisc: false, sents: [marked(text)] });

describe('remapRow brings marks to the convention of news tests', () => {
  it.each([
    ['[President Anna Brandt]PER spoke', 'President [Anna Brandt]PER spoke'],
    ['[Iraqi Prime Minister Karim al-Sadi]PER spoke', '[Iraqi]MISC Prime Minister [Karim al-Sadi]PER spoke'],
    ['[the United States]ORG said', 'the [United States]X said'],
    ['[the Harbour Council]ORG said', 'the [Harbour Council]ORG said'],
    ['a [German]LOC ship', 'a [German]MISC ship'],
    ['[U.S.]MISC ships', '[U.S.]LOC ships'],
    ['[the government]ORG said', 'the government said'],
    ["[Brandt's]PER ship", "[Brandt]PER's ship"],
    ['[Ludwig van Beethoven]PER wrote', '[Ludwig van Beethoven]PER wrote'],
    ['[King]PER spoke', '[King]PER spoke'],
  ])('%s', (given, expected) => {
    expect(remapRow(row(given), NATIONS).sents).toEqual([marked(expected)]);
  });
});

describe('labelledText', () => {
  const only = (label: number): number => 1 << label;

  it('allows the labels of the marks alone', () => {
    const { allowed } = labelledText(row('[Anna Brandt]PER left [Berlin]LOC .'), 1);
    expect([...allowed]).toEqual(
      [labelOf(0, BEGIN), labelOf(0, END), NONE, labelOf(2, SINGLE), NONE].map(only),
    );
  });

  it('leaves open what is not scored, and capitalised words where MISC was not marked', () => {
    const { allowed } = labelledText({ ...row('[Berlin]X is German here'), noMisc: true }, 1);
    expect([...allowed].map((mask) => (mask & only(labelOf(3, SINGLE))) !== 0)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('the random field', () => {
  const stretch = (features: number[][], labels: number[]): Stretch => ({
    features: features.map((rows) => Int32Array.from(rows)),
    allowed: Int32Array.from(labels, (label) => 1 << label),
    weight: 1,
  });
  const person = [labelOf(0, BEGIN), labelOf(0, END)];
  const learnt = [
    stretch([[0], [1]], person),
    stretch([[2], [3]], [NONE, NONE]),
    stretch([[0], [2]], [labelOf(0, SINGLE), NONE]),
  ];
  const options = { epochs: 60, rate: 0.5, dropout: 0, averaged: 1 };

  it('learns labels from features and their neighbours', () => {
    const weights = fit(learnt, 4, { ...options, random: seededRandom(1) });
    expect(learnt.map((one) => likeliest(one, weights).labels)).toEqual([
      person,
      [NONE, NONE],
      [labelOf(0, SINGLE), NONE],
    ]);
  });

  it('learns the same from the same', () => {
    const fitted = () => fit(learnt, 4, { ...options, dropout: 0.3, random: seededRandom(1) });
    expect(fitted()).toEqual(fitted());
  });
});

describe('madeUpRows', () => {
  const gazetteers: Gazetteers = new Map(
    LISTS.map((list) => [
      list,
      new Map([
        ['anna', 'Anna'],
        ['ostvik', 'Ostvik'],
      ]),
    ]),
  );

  test('marks names, each a slice of its line that begins and ends with a letter, a number or a point', () => {
    const spans = madeUpRows(120, gazetteers).flatMap(({ sents }) =>
      sents.flatMap(({ text, spans: own }) => own.map(([start, end]) => text.slice(start, end))),
    );
    expect(spans.length).toBeGreaterThan(600);
    for (const name of spans) expect(name).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.]$/u);
  });

  test('draws all that frames have in braces', () => {
    const left = madeUpRows(300, gazetteers).flatMap(({ sents }) =>
      sents.filter(({ text }) => /[{}]|undefined/.test(text)),
    );
    expect(left).toEqual([]);
  });

  test('knows every slot of every frame and of every form', () => {
    const lists = new Set<string>(LISTS.flatMap((list) => [list, `${list}Name`]));
    const written = [
      ...[...AGENCY, ...SPORT, ...NEWS].flatMap((frame) => frame.map(({ text }) => text)),
      ...HEADLINES,
      ...SENTENCES,
      ...Object.values(SLOTS).flatMap(({ forms }) => forms),
    ].flatMap((text) => [...text.matchAll(/\{(\w+)(?:#\d)?\}/g)].map(([, name = '']) => name));
    const unknown = written
      .map((name) => (name === name.toUpperCase() ? name.toLowerCase() : name))
      .filter((name) => !(name in SLOTS) && !(name in NUMBERS) && !lists.has(name));
    expect(unknown).toEqual([]);
  });

  test('is the same each time', () => {
    expect(madeUpRows(5, gazetteers)).toEqual(madeUpRows(5, gazetteers));
  });

  test('keeps places when it puts a line in capitals', () => {
    expect(inCapitals(marked('in [Straße]LOC'))).toEqual({ text: 'IN STRAßE', spans: [[3, 9, 'LOC']] });
  });
});
