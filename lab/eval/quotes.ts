/**
 * Scores `copydesk quotes --no-clean`: quotes found, and given to the right speaker.
 *
 * A quote is the text inside the marks, trimmed of white space and punctuation at its edges. Gold and found quotes are paired
 * one to one, the closest first, if they overlap by at least 0.8 (characters in both / characters in either); precision,
 * recall and F1 are taken over all quotes of a set, once for exact spans and once for pairs. Quotes of fewer than four words
 * (scare quotes, titles) are neutral: a pair counts if either side is long enough, a single quote if it is itself. The speaker
 * is judged in four senses (speakers.ts) over the pairs; "said by" figures count a quote only with the right speaker. The
 * measures follow those reported for the PARC and PolNeAR attribution corpora.
 *
 * A row of a set is `{ "id", "text", "quotes": [{ "start", "end", "speaker", "speakerStart", "speakerEnd",
 * "speakerSpans"?: [[start, end], …], "antecedent"?: "name|name" }], "ignore"?: [[start, end], …] }`; the speaker fields are
 * null for quotes that nobody says; whatever touches `ignore` is not scored.
 */
import { Option } from 'commander';
import * as v from 'valibot';
import { accuracy, percent, share, spread } from './figures.js';
import { runCopydesk } from './run.js';
import { type Scorer, type SetReport, wholeNumber } from './scorer.js';
import { nameOf, Offset, readSet, type TextSpan } from './sets.js';
import {
  type FoundSpeaker,
  type GoldSpeaker,
  SPEAKER_KINDS,
  type SpeakerKind,
  type SpeakerScore,
  scoreSpeaker,
} from './speakers.js';

const Place = v.strictTuple([Offset, Offset]);

/** A row of a set for `quotes`. */
export const QuoteRow = v.pipe(
  v.object({
    id: v.string(),
    text: v.string(),
    quotes: v.array(
      v.object({
        start: Offset,
        end: Offset,
        speaker: v.nullish(v.string(), null),
        speakerStart: v.nullish(Offset, null),
        speakerEnd: v.nullish(Offset, null),
        speakerSpans: v.optional(v.array(Place)),
        antecedent: v.nullish(v.string(), null),
      }),
    ),
    ignore: v.optional(v.array(Place), []),
  }),
  v.check(
    ({ text, quotes }) => quotes.every(({ start, end }) => start <= end && end <= text.length),
    'has a quote that is none of its text',
  ),
);
export type QuoteRow = v.InferOutput<typeof QuoteRow>;

const QuoteRecord = v.object({
  quotes: v.array(
    v.object({
      start: Offset,
      end: Offset,
      speaker: v.nullable(v.object({ name: v.string(), text: v.string(), start: Offset, end: Offset })),
    }),
  ),
});

/** A quote as the command line gives it. */
export interface FoundQuote extends TextSpan {
  readonly speaker: FoundSpeaker | null;
}

/** What became of one quote that counts. */
export type QuoteOutcome =
  | {
      readonly kind: 'pair';
      readonly gold: TextSpan;
      readonly isExact: boolean;
      readonly said: GoldSpeaker;
      readonly found: FoundSpeaker | null;
      readonly speaker: SpeakerScore;
    }
  | { readonly kind: 'missed' | 'extra'; readonly span: TextSpan };

interface QuoteOptions {
  readonly minWords: number;
  readonly errors: number;
  readonly kind?: string;
  readonly last?: number;
}

const LEAST_OVERLAP = 0.8;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const EDGE_BEFORE = /^[\s,.;:!?"“”'‘’…]+/;
const EDGE_AFTER = /[\s,.;:!?"“”'‘’…]+$/;

/** The words of a quote, counted. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Characters in both spans over characters in either, 0…1. */
export function overlapOf(one: TextSpan, other: TextSpan): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both <= 0 ? 0 : both / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** A span without white space, punctuation and quotation marks at its edges. */
export function trimQuote<Span extends TextSpan>(text: string, quote: Span): Span {
  const withoutFront = text.slice(quote.start, quote.end).replace(EDGE_BEFORE, '');
  const start = quote.end - withoutFront.length;
  return { ...quote, start, end: start + withoutFront.replace(EDGE_AFTER, '').length };
}

/** Compares the quotes found in a document with the gold ones. */
export function scoreQuotes(row: QuoteRow, found: readonly FoundQuote[], minWords: number): QuoteOutcome[] {
  const isScored = (quote: TextSpan): boolean =>
    !row.ignore.some(([start, end]) => Math.max(start, quote.start) < Math.min(end, quote.end));
  const isLong = ({ start, end }: TextSpan): boolean => countWords(row.text.slice(start, end)) >= minWords;
  const gold = row.quotes.filter(isScored).map((quote) => trimQuote(row.text, quote));
  const given = found.filter(isScored).map((quote) => trimQuote(row.text, quote));
  const pairs = pairUp(gold, given);
  const paired = new Set<TextSpan>(pairs.flatMap(({ one, other }) => [one, other]));
  const single = (kind: 'missed' | 'extra', quotes: readonly TextSpan[]): QuoteOutcome[] =>
    quotes.filter((quote) => !paired.has(quote) && isLong(quote)).map((span) => ({ kind, span }));
  return [
    ...pairs
      .filter(({ one, other }) => isLong(one) || isLong(other))
      .map(({ one, other, overlap }): QuoteOutcome => {
        const said = goldSpeaker(one);
        const speaker = scoreSpeaker(said, other.speaker);
        return { kind: 'pair', gold: one, isExact: overlap === 1, said, found: other.speaker, speaker };
      }),
    ...single('missed', gold),
    ...single('extra', given),
  ];
}

export const quotesScorer: Scorer = {
  name: 'quotes',
  about: 'quotes and their speakers, in per cent',
  options: [
    new Option('--min-words <n>', 'shorter quotes are neutral').argParser(wholeNumber).default(4),
    new Option('--last <n>', 'score the last n documents alone').argParser(wholeNumber),
    new Option('--errors <n>', 'show n errors, spread over the set').argParser(wholeNumber).default(0),
    new Option('--kind <kind>', 'of this kind alone').choices(['speaker', 'missed', 'extra']),
  ],
  columns: [
    ...['set', 'gold', 'found', 'exact F1', 'P', 'R', 'F1'],
    ...['speaker exact', 'head', 'mention', 'entity'],
    ...['said by (mention) F1', 'said by P', 'said by R', 'said by F1'],
    ...SPEAKER_KINDS.map((kind) => `by ${kind} (n)`),
  ],
  async score(set: string, { minWords, errors, kind, last }: QuoteOptions): Promise<SetReport> {
    const rows = readSet(set, QuoteRow).slice(last === undefined ? 0 : -last);
    const documents = rows.map(({ text }) => ({ text }));
    const records = await runCopydesk(QuoteRecord, ['quotes', '--no-clean'], documents);
    const outcomes = rows.map((row, i) => scoreQuotes(row, records[i]?.quotes ?? [], minWords));
    const notes = errors === 0 ? [] : rows.flatMap((row, i) => errorLines(row, outcomes[i] ?? []));
    const shown = notes.filter((line) => kind === undefined || line.startsWith(kind));
    return { rows: [tableRow(nameOf(set), outcomes.flat())], notes: spread(shown, errors) };
  },
};

interface Pair<One, Other> {
  readonly one: One;
  readonly other: Other;
  readonly overlap: number;
}

/** Pairs quotes one to one, those that overlap most first; of equals, the first in the text. */
function pairUp<One extends TextSpan, Other extends TextSpan>(
  ones: readonly One[],
  others: readonly Other[],
): Pair<One, Other>[] {
  const candidates = ones
    .flatMap((one) => others.map((other) => ({ one, other, overlap: overlapOf(one, other) })))
    .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
    .sort((a, b) => b.overlap - a.overlap);
  const taken = new Set<TextSpan>();
  return candidates.filter(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  });
}

function goldSpeaker(quote: QuoteRow['quotes'][number]): GoldSpeaker {
  const { speaker, speakerStart, speakerEnd, speakerSpans, antecedent } = quote;
  const isPlaced = speakerStart !== null && speakerEnd !== null;
  return {
    text: speaker,
    spans: isPlaced ? (speakerSpans ?? [[speakerStart, speakerEnd]]) : [],
    antecedents: antecedent === null || antecedent === '' ? [] : antecedent.split('|'),
  };
}

function tableRow(name: string, outcomes: readonly QuoteOutcome[]): string[] {
  const pairs = outcomes.flatMap((outcome) => (outcome.kind === 'pair' ? [outcome] : []));
  const gold = pairs.length + outcomes.filter(({ kind }) => kind === 'missed').length;
  const found = pairs.length + outcomes.filter(({ kind }) => kind === 'extra').length;
  const right = (sense: 'exact' | 'head' | 'mention' | 'entity'): number =>
    pairs.filter(({ speaker }) => speaker[sense]).length;
  const detected = accuracy(pairs.length, found, gold);
  const saidBy = accuracy(right('entity'), found, gold);
  const ofKind = (kind: SpeakerKind): string => {
    const same = pairs.filter(({ speaker }) => speaker.kind === kind);
    const entities = same.filter(({ speaker }) => speaker.entity).length;
    return same.length === 0 ? '' : `${percent(entities / same.length)} (${same.length})`;
  };
  const figures = [
    accuracy(pairs.filter(({ isExact }) => isExact).length, found, gold).f1,
    detected.precision,
    detected.recall,
    detected.f1,
    ...(['exact', 'head', 'mention', 'entity'] as const).map((sense) => share(right(sense), pairs.length)),
    accuracy(right('mention'), found, gold).f1,
    saidBy.precision,
    saidBy.recall,
    saidBy.f1,
  ];
  return [name, String(gold), String(found), ...figures.map(percent), ...SPEAKER_KINDS.map(ofKind)];
}

function errorLines(row: QuoteRow, outcomes: readonly QuoteOutcome[]): string[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind !== 'pair') return [`${outcome.kind} ${row.id}: ${inContext(row.text, outcome.span)}`];
    if (outcome.speaker.entity) return [];
    const { gold, said, found } = outcome;
    const given = found === null ? 'nobody' : `${found.text} = ${found.name}`;
    return [`speaker ${row.id}: gold ${said.text ?? 'nobody'}, found ${given}: ${inContext(row.text, gold)}`];
  });
}

function inContext(text: string, { start, end }: TextSpan): string {
  const quote = text.slice(start, end);
  const shown = quote.length > 90 ? `${quote.slice(0, 40)}…${quote.slice(-40)}` : quote;
  const around = `${text.slice(Math.max(0, start - 160), start)}⟦${shown}⟧${text.slice(end, end + 120)}`;
  return around.replace(/\s+/g, ' ').trim();
}
