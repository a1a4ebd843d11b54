import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../src/entities/entitiesIn.js';
import { quotesIn } from '../../src/quotes/quotesIn.js';
import type { Quote } from '../../src/types.js';
import { annotated } from './annotated.js';

async function quotesOf(text: string): Promise<readonly Quote[]> {
  const given = annotated(text);
  return quotesIn(given, await entitiesIn(given, null));
}

const said = ({ text, speaker }: Quote): string => `${text} — ${speaker?.name ?? 'nobody'}`;

const SPEAKERS: readonly (readonly [what: string, text: string, said: readonly string[]])[] = [
  ['behind', '“We are closing the road,” said Anna Brandt.', ['We are closing the road, — Anna Brandt']],
  ['before', 'Anna Brandt said: “We are closing the road.”', ['We are closing the road. — Anna Brandt']],
  [
    'behind an office in capitals',
    'The trial goes on. “We are closing the road,” Assistant U.S. Attorney Neil Farrow told reporters outside court.',
    ['We are closing the road, — Neil Farrow'],
  ],
  [
    'interrupted',
    "'We are closing the road,' said Anna Brandt, 'and we are not sorry.'",
    ['We are closing the road, — Anna Brandt', 'and we are not sorry. — Anna Brandt'],
  ],
  [
    'goes on',
    '“We are closing the road,” said Anna Brandt. “It has become too dangerous.”',
    ['We are closing the road, — Anna Brandt', 'It has become too dangerous. — Anna Brandt'],
  ],
  [
    'goes on behind whom it was said to',
    '“We are closing the road,” Anna Brandt told the jury on Monday. “It has become too dangerous.”',
    ['We are closing the road, — Anna Brandt', 'It has become too dangerous. — Anna Brandt'],
  ],
  [
    'goes on in the next paragraph',
    'Anna Brandt said: “We are closing the road.\n“It has become too dangerous.”',
    ['We are closing the road. — Anna Brandt', 'It has become too dangerous. — Anna Brandt'],
  ],
  [
    'according to',
    'The road is “beyond repair this year”, according to Anna Brandt.',
    ['beyond repair this year — Anna Brandt'],
  ],
  [
    'a noun with an addition',
    '“We are closing the road,” a spokesman for the county council said.',
    ['We are closing the road, — a spokesman for the county council'],
  ],
  [
    'a surname like a verb',
    '“It will be a long winter,” Will Harlow said.',
    ['It will be a long winter, — Will Harlow'],
  ],
  [
    'an apposition between',
    'Anna Brandt, a nurse who has lived here since 1990, said the road was “a danger to every child”.',
    ['a danger to every child — Anna Brandt'],
  ],
  [
    'a name behind a role',
    '“We are closing the road,” the mayor of Kalvik, Anna Brandt, told reporters.',
    ['We are closing the road, — Anna Brandt'],
  ],
  [
    'whom it was said to',
    'Anna Brandt told Carl Ott that the road was “a danger to every child”.',
    ['a danger to every child — Anna Brandt'],
  ],
  [
    'a name with an addition',
    'Carl Ott, of the University of Salem, said the road was “a danger to every child”.',
    ['a danger to every child — Carl Ott'],
  ],
  [
    'an office in front of a name',
    '“We are closing the road,” said head of the harbour mission Anna Brandt.',
    ['We are closing the road, — Anna Brandt'],
  ],
  [
    'who is heard of',
    'The court heard that a report for the mill had found the road “a danger to every child”.',
    ['a danger to every child — a report for the mill'],
  ],
  [
    'a lower-case office in front of a name',
    '“We are closing the road,” said station controller Anna Brandt.',
    ['We are closing the road, — Anna Brandt'],
  ],
  [
    'the boss of somebody named before',
    'Carl Ott’s boss, Anna Brandt, says the plan is “late, but not wrong”.',
    ['late, but not wrong — Anna Brandt'],
  ],
  [
    'a plural possessive behind the quote',
    "Cllr Anna Brandt said the council could not 'pay for the comfort of motorists' while libraries' hours were cut.",
    ['pay for the comfort of motorists — Anna Brandt'],
  ],
  [
    'a sign',
    'Anna Brandt had put a sign on the door reading “Closed due to the weather”.',
    ['Closed due to the weather — a sign on the door'],
  ],
  [
    'who issues a statement',
    'Anna Brandt issued a statement saying the road was “a danger to every child”.',
    ['a danger to every child — Anna Brandt'],
  ],
  [
    'a message that is received',
    'Parents received a message asking them to “stay away from the road”.',
    ['stay away from the road — a message'],
  ],
  [
    'a husband of the same surname',
    'Anna Brandt and Carl Brandt were late. Anna Brandt smiled. “We were at the bridge,” her husband said.',
    ['We were at the bridge, — Carl Brandt'],
  ],
  [
    'a message to somebody',
    'Anna Brandt had sent a message to colleagues which read: “Closed due to the weather.”',
    ['Closed due to the weather. — a message'],
  ],
  [
    'an owner of many words',
    'A Salem Ministry of Public Works spokesman said: “We are closing the road.”',
    ['We are closing the road. — A Salem Ministry of Public Works spokesman'],
  ],
  [
    'surnames',
    'Anna Brandt opened the meeting. Carl Ott came late. “We are closing the road,” Brandt said. “Not while I am here,” Ott replied.',
    ['We are closing the road, — Anna Brandt', 'Not while I am here, — Carl Ott'],
  ],
  [
    'she and he',
    'Anna Brandt met Carl Ott at the bridge on Monday. “We are closing the road,” she said. “Not while I am here,” he replied.',
    ['We are closing the road, — Anna Brandt', 'Not while I am here, — Carl Ott'],
  ],
];

describe('quotesIn: speakers', () => {
  it.each(SPEAKERS)('%s', async (_, text, expected) => {
    expect((await quotesOf(text)).map(said)).toEqual(expected);
  });
});

describe('quotesIn', () => {
  it('gives words that came through a channel to their speaker', async () => {
    const text =
      'The talks were “frank and useful for both sides,” the Palace said in a statement.\n' +
      'Brandt told Ott she “regards the ferry as a lifeline for the islands”, according to a summary of the talks from the ministry.';
    const [, second] = await quotesOf(text.replace('a summary', 'a transcript'));
    expect(second?.speaker).toMatchObject({
      name: 'Brandt',
      via: 'a transcript of the talks from the ministry',
    });
  });

  it('tells fragments from whole quotes', async () => {
    const text =
      'Anna Brandt called the road “a danger to every child”. “We are closing it,” she said, “and we are not sorry.” She added: “It is late.”';
    expect((await quotesOf(text)).map(({ partial }) => partial)).toEqual([true, false, false, false]);
  });

  it('leaves out titles', async () => {
    const text =
      'Her novel “The Long Winter of the Ferrymen” was on television. “I never watched it,” said Anna Brandt.';
    expect((await quotesOf(text)).map(({ text: quote }) => quote)).toEqual(['I never watched it,']);
  });

  it('merges exact repeats', async () => {
    const text =
      '“We are closing the road for good,” said Anna Brandt.\n“We are closing the road for good”\nThe council agreed with her.';
    expect((await quotesOf(text)).map(said)).toEqual(['We are closing the road for good, — Anna Brandt']);
  });

  it('merges a short pull quote, but no short words said twice', async () => {
    const pull = 'Anna Brandt said: “We lost.”\n“We lost”\nIt rained.';
    expect(await quotesOf(pull)).toHaveLength(1);
    const twice = 'Anna Brandt said: “We lost.” Carl Ott said: “We lost.”';
    expect(await quotesOf(twice)).toHaveLength(2);
  });

  it('leaves out what is known by a name', async () => {
    expect(await quotesOf('Anna Brandt wrote of what is known as “the Salem affair” in town.')).toEqual([]);
  });

  it('keeps the words of the story rather than those of its headline', async () => {
    const text = 'Mayor: ‘We are closing the road’\nAnna Brandt said: “We are closing the road.”';
    const [quote, ...others] = await quotesOf(text);
    expect(others).toEqual([]);
    expect(quote?.speaker?.name).toBe('Anna Brandt');
  });

  it('gives the cue with its place, and the reason', async () => {
    const text = 'It rained. “We are closing the road,” Anna Brandt said.';
    const [quote] = await quotesOf(text);
    expect(quote?.cue).toEqual({
      start: text.lastIndexOf('said'),
      end: text.lastIndexOf('said') + 4,
      text: 'said',
    });
    expect(quote?.speaker).toMatchObject({
      text: 'Anna Brandt',
      via: null,
      why: '“said” stands behind “Anna Brandt”',
    });
  });

  it('finds nothing where nothing is', async () => {
    for (const text of ['', '“', '“”', 'No quote here.']) expect(await quotesOf(text)).toEqual([]);
  });
});
