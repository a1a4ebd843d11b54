import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.js';
import { agreed } from '../../src/entities/agreement.js';
import { joined } from '../../src/entities/joining.js';
import type { NameType } from '../../src/entities/labels.js';
import { mended, type TaggedName } from '../../src/entities/mending.js';
import { LEXICON_FILE, readLexicon } from '../../src/entities/model.js';
import { type Reading, readText } from '../../src/entities/reading.js';
import { WordStore } from '../../src/entities/words.js';
import { modelBytes } from '../../src/models.js';

const store = new WordStore(readLexicon(modelBytes(LEXICON_FILE)));
const CODES: Readonly<Record<string, NameType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'misc',
};

/** "[Anna Brandt]PER spoke .": the words of a text and the names in it as a tagger might have told them. */
function tagged(marked: string): { readonly reading: Reading; readonly names: readonly TaggedName[] } {
  const names: TaggedName[] = [];
  let first = -1;
  const words: string[] = [];
  for (const part of marked.split(/(\[|\](?:PER|ORG|LOC|MISC)|\s+)/)) {
    const type = CODES[part.slice(1)];
    if (part === '[') first = words.length;
    else if (type !== undefined) names.push({ first, end: words.length, type });
    else if (part.trim() !== '') words.push(...part.trim().split(' '));
  }
  const text = words.join(' ');
  const paragraph = { start: 0, end: text.length, kind: 'paragraph' as const };
  const reading = readText(annotate({ title: null, text, paragraphs: [paragraph] }), store);
  expect(reading.words.map((word) => word.text)).toEqual(words);
  return { reading, names };
}

/** The names told, as "person: Anna Brandt". */
function told({ reading }: { readonly reading: Reading }, names: readonly TaggedName[]): string[] {
  return names.map(
    ({ first, end, type }) =>
      `${type}: ${reading.words
        .slice(first, end)
        .map(({ text }) => text)
        .join(' ')}`,
  );
}

describe('joined puts together people whom marks have cut', () => {
  it.each<[text: string, names: readonly string[]]>([
    ['[Robert]PER “ Bob ” [Lind]PER spoke .', ['person: Robert “ Bob ” Lind']],
    ['[Robert]PER “ [Bob]MISC ” [Lind]PER spoke .', ['person: Robert “ Bob ” Lind']],
    ['[Mary]PER ( Molly ) [Sund]PER spoke .', ['person: Mary ( Molly ) Sund']],
    ['[Mary Sund]PER ( Leeds ) [Ott]PER spoke .', ['person: Mary Sund', 'person: Ott']],
    ['He told [Robert]PER “ no ” [Lind]PER said .', ['person: Robert', 'person: Lind']],
    ['[Anna Lind]PER - [Carter]PER sang .', ['person: Anna Lind - Carter']],
    ['The [Biden]PER - [Xi]PER talks failed .', ['person: Biden', 'person: Xi']],
    ['[Carl Ott]PER Jr. spoke .', ['person: Carl Ott Jr.']],
  ])('%s', (text, names) => {
    const one = tagged(text);
    expect(told(one, joined(one.names, one.reading))).toEqual(names);
  });
});

describe('agreed gives names of one spelling the type of most', () => {
  it.each<[text: string, names: readonly string[]]>([
    [
      '[Alibo]ORG rose . Shares of [Alibo]ORG rose . [Alibo]PER fell .',
      ['organization: Alibo', 'organization: Alibo', 'organization: Alibo'],
    ],
    ['[Alibo]ORG rose . [Alibo]PER fell .', ['organization: Alibo', 'person: Alibo']],
    [
      '[Leeds]ORG won . [Leeds]ORG lost . They play in [Leeds]LOC .',
      ['organization: Leeds', 'organization: Leeds', 'place: Leeds'],
    ],
  ])('%s', (text, names) => {
    const one = tagged(text);
    expect(told(one, agreed(one.names, one.reading))).toEqual(names);
  });
});

describe('mended puts names right', () => {
  it.each<[text: string, names: readonly string[]]>([
    ["[Zorvex]PER 's new CEO left .", ['organization: Zorvex']],
    ["[Zorvex]LOC 's shares fell ; [Zorvex]PER closed .", ['organization: Zorvex', 'organization: Zorvex']],
    ["[France]LOC 's shares fell .", ['place: France']],
    ["[Zorvex]PER 's new house fell .", ['person: Zorvex']],
    ['Ott , an analyst at [Piper Lake]LOC , left .', ['organization: Piper Lake']],
    ['an analyst at [Zorvex]LOC - based Ott left .', ['place: Zorvex']],
    ['Secretary [of State Robert Lind]PER spoke .', ['person: Robert Lind']],
    [
      'The [Institutes of Health and the Tide Trust]ORG paid .',
      ['organization: Institutes of Health', 'organization: Tide Trust'],
    ],
    ['The [Ministry of Tides and Harbours]ORG paid .', ['organization: Ministry of Tides and Harbours']],
    [
      '[Boris Lind]PER met [Mia Ott]PER . Then [Lind and Ott]ORG left .',
      ['person: Boris Lind', 'person: Mia Ott', 'person: Lind', 'person: Ott'],
    ],
    ['[Lind and Ott]ORG paid .', ['organization: Lind and Ott']],
    [
      '[Gordon Sondlund]PER spoke . A talk between [Sondlund]LOC and an aide failed .',
      ['person: Gordon Sondlund', 'person: Sondlund'],
    ],
    [
      '[Denzel Washington]PER spoke . He flew to [Washington]LOC .',
      ['person: Denzel Washington', 'place: Washington'],
    ],
    ['[Oil]ORG fell . The price of oil fell .', []],
    [
      '[Apple]ORG rose . Shares of [Apple]ORG rose , and an apple fell .',
      ['organization: Apple', 'organization: Apple'],
    ],
  ])('%s', (text, names) => {
    const one = tagged(text);
    expect(told(one, mended(one.names, one.reading))).toEqual(names);
  });
});
