/**
 * Scores `copydesk entities --no-clean`: names found with the right place and type.
 *
 * The metric is that of the CoNLL shared tasks on named entities: a mention counts if its span and its type are exactly
 * those of the gold, and precision, recall and F1 are taken over all mentions of a set. Spans are trimmed on both sides first,
 * so that marks and the like at their edges decide nothing. SPAN leaves the type aside; POL is people, organisations and
 * places together, without the ragged class MISC.
 *
 * A row of a set is `{ "id", "noMisc"?: true, "sents": [{ "text", "spans": [[start, end, type], …] }] }`, offsets into the
 * sentence. Types are PER, ORG, LOC, MISC, and X for spans that are not scored. `noMisc` says that MISC was not annotated.
 */
import { Option } from 'commander';
import * as v from 'valibot';
import { type Accuracy, accuracy, percent, spread } from './figures.js';
import { runCopydesk } from './run.js';
import { type Scorer, type SetReport, wholeNumber } from './scorer.js';
import { nameOf, Offset, readSet } from './sets.js';

const SCORED_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;
const NAME_TYPES = ['PER', 'ORG', 'LOC'] as const;
const UNSCORED = 'X';

export type EntityType = (typeof SCORED_TYPES)[number];
/** A mention: start, end, type. More fields may follow. */
export type TypedSpan = readonly [
  start: number,
  end: number,
  type: EntityType | typeof UNSCORED,
  ...unknown[],
];

const Sentence = v.pipe(
  v.object({
    text: v.string(),
    spans: v.array(v.looseTuple([Offset, Offset, v.picklist([...SCORED_TYPES, UNSCORED])])),
  }),
  v.check(
    ({ text, spans }) => spans.every(([start, end]) => start < end && end <= text.length),
    'has a span that is none of its text',
  ),
);

/** A row of a set for `entities`. */
export const EntityRow = v.object({
  id: v.string(),
  noMisc: v.optional(v.boolean(), false),
  sents: v.array(Sentence),
});
export type EntityRow = v.InferOutput<typeof EntityRow>;

const EntityRecord = v.object({
  entities: v.array(
    v.object({ type: v.string(), mentions: v.array(v.object({ start: Offset, end: Offset })) }),
  ),
});
type EntityRecord = v.InferOutput<typeof EntityRecord>;

/** Mentions found, wrongly found and missed. */
export interface Tally {
  hits: number;
  extra: number;
  missed: number;
}

/** Tallies of a set: by type, and of spans whatever their type. */
export interface EntityTallies {
  readonly byType: Readonly<Record<EntityType, Tally>>;
  readonly spans: Tally;
}

const TYPE_OF: Readonly<Record<string, EntityType>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  misc: 'MISC',
};

const BEFORE_NAME = /^[^\p{L}\p{N}]+/u;
const AFTER_NAME = /[^\p{L}\p{N}.]+$/u;
/** Initials ("U.S.") and short forms whose point belongs to the name. */
const ENDS_WITH_ITS_POINT = /\b(?:[A-Za-z]\.)+$|\b(?:Bros|Co|Corp|Inc|Jr|Ltd|No|Sr|St)\.$/;

interface EntityOptions {
  readonly pol?: true;
  readonly errors: number;
}

/**
 * A span without the characters at its edges that are neither letters nor digits. A point at the end stays where it belongs
 * to the name.
 *
 * @returns undefined if nothing is left
 */
export function trimSpan(text: string, start: number, end: number): [number, number] | undefined {
  const withoutFront = text.slice(start, end).replace(BEFORE_NAME, '');
  const from = end - withoutFront.length;
  const name = withoutFront.replace(AFTER_NAME, '');
  const isPointExtra = name.endsWith('.') && !ENDS_WITH_ITS_POINT.test(name);
  const to = from + name.length - (isPointExtra ? 1 : 0);
  return from < to ? [from, to] : undefined;
}

/** Tallies with nothing counted yet. */
export function newTallies(): EntityTallies {
  return { byType: { PER: tally(), ORG: tally(), LOC: tally(), MISC: tally() }, spans: tally() };
}

/**
 * Adds a sentence to the tallies. What is found of another span or type than the gold is no error where it overlaps a gold
 * span that is not scored.
 *
 * @param types the types that count; mentions of others are passed over
 */
export function addSentence(
  tallies: EntityTallies,
  text: string,
  gold: readonly TypedSpan[],
  found: readonly TypedSpan[],
  types: readonly EntityType[] = SCORED_TYPES,
): void {
  const goldNames = trimmedNames(text, gold, types);
  const foundNames = trimmedNames(text, found, types);
  const unscored = gold.filter(([, , type]) => type === UNSCORED);
  for (const [key, { type, start, end }] of foundNames) {
    const isRight = goldNames.get(key)?.type === type;
    if (!isRight && unscored.some(([from, to]) => from < end && to > start)) continue;
    tallies.byType[type][isRight ? 'hits' : 'extra']++;
    tallies.spans[goldNames.has(key) ? 'hits' : 'extra']++;
  }
  for (const [key, { type }] of goldNames) {
    if (foundNames.get(key)?.type !== type) tallies.byType[type].missed++;
    if (!foundNames.has(key)) tallies.spans.missed++;
  }
}

/** The accuracy of a tally, or of several summed. */
export function accuracyOfTallies(tallies: readonly Tally[]): Accuracy {
  const sum = (key: keyof Tally): number => tallies.reduce((total, one) => total + one[key], 0);
  const hits = sum('hits');
  return accuracy(hits, hits + sum('extra'), hits + sum('missed'));
}

/** The text that is sent for a row: a sentence a line. */
export function textOfRow(row: EntityRow): string {
  return row.sents.map(({ text }) => text).join('\n');
}

/** The mentions of an output record by sentence of the row, offsets into the sentence. One across two sentences is dropped. */
export function mentionsBySentence(row: EntityRow, record: EntityRecord | undefined): TypedSpan[][] {
  const mentions = (record?.entities ?? []).flatMap((entity): TypedSpan[] => {
    const type = TYPE_OF[entity.type];
    return type === undefined ? [] : entity.mentions.map(({ start, end }) => [start, end, type]);
  });
  let next = 0;
  return row.sents.map(({ text }) => {
    const start = next;
    const end = start + text.length;
    next = end + 1;
    return mentions
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to, type]): TypedSpan => [from - start, to - start, type]);
  });
}

export const entitiesScorer: Scorer = {
  name: 'entities',
  about: 'people, organisations, places: exact span and type F1, in per cent',
  options: [
    new Option('--pol', 'score people, organisations and places alone'),
    new Option('--errors <n>', 'show n errors, spread over the set').argParser(wholeNumber).default(0),
  ],
  columns: ['set', 'n', 'F1', 'P', 'R', 'POL', 'SPAN', ...SCORED_TYPES],
  async score(set: string, { pol, errors }: EntityOptions): Promise<SetReport> {
    const rows = readSet(set, EntityRow);
    const documents = rows.map((row) => ({ text: textOfRow(row) }));
    const records = await runCopydesk(EntityRecord, ['entities', '--no-clean'], documents);
    const tallies = newTallies();
    const notes: string[] = [];
    rows.forEach((row, i) => {
      const types = pol === true || row.noMisc ? NAME_TYPES : SCORED_TYPES;
      mentionsBySentence(row, records[i]).forEach((found, k) => {
        const sentence = row.sents[k];
        if (sentence === undefined) return;
        addSentence(tallies, sentence.text, sentence.spans, found, types);
        if (errors > 0) notes.push(...errorLines(sentence.text, sentence.spans, found, types));
      });
    });
    return { rows: [tableRow(nameOf(set), tallies)], notes: spread(notes, errors) };
  },
};

function tally(): Tally {
  return { hits: 0, extra: 0, missed: 0 };
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

/** By trimmed span; of two mentions of the same span the last counts. */
function trimmedNames(
  text: string,
  mentions: readonly TypedSpan[],
  types: readonly EntityType[],
): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const [from, to, type] of mentions) {
    if (type === UNSCORED || !types.includes(type)) continue;
    const [start, end] = trimSpan(text, from, to) ?? [0, 0];
    if (start < end) names.set(`${start}-${end}`, { start, end, type });
  }
  return names;
}

function errorLines(
  text: string,
  gold: readonly TypedSpan[],
  found: readonly TypedSpan[],
  types: readonly EntityType[],
): string[] {
  const [goldNames, foundNames] = [trimmedNames(text, gold, types), trimmedNames(text, found, types)];
  const lines = (what: string, names: Map<string, Name>, others: Map<string, Name>): string[] =>
    [...names]
      .filter(([key, { type }]) => others.get(key)?.type !== type)
      .map(
        ([, { start, end, type }]) => `${what} ${type} [${text.slice(start, end)}] in: ${text.slice(0, 160)}`,
      );
  return [...lines('missed', goldNames, foundNames), ...lines('extra', foundNames, goldNames)];
}

function tableRow(name: string, { byType, spans }: EntityTallies): string[] {
  const all = accuracyOfTallies(Object.values(byType));
  const ofTypes = (types: readonly EntityType[]): Tally[] => types.map((type) => byType[type]);
  const expected = Object.values(byType).reduce((sum, { hits, missed }) => sum + hits + missed, 0);
  const figures = [
    all.f1,
    all.precision,
    all.recall,
    accuracyOfTallies(ofTypes(NAME_TYPES)).f1,
    accuracyOfTallies([spans]).f1,
  ].map(percent);
  const typeFigures = SCORED_TYPES.map((type) => {
    const { hits, extra, missed } = byType[type];
    return hits + extra + missed === 0 ? '' : percent(accuracyOfTallies([byType[type]]).f1);
  });
  return [name, String(expected), ...figures, ...typeFigures];
}
