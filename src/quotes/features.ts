import { besideCode } from './beside.js';
import type { Candidate, CandidateKind } from './candidates.js';
import type { Features } from './model.js';
import type { Scene, SceneQuote } from './scene.js';
import { formNumber, kindNumber, nearestCue, outsideAfter, outsideBefore } from './surroundings.js';

/** What is known of the speakers of the quotes before. */
export interface Past {
  /** The candidate taken for the last quote, and the one for the quote before it. */
  readonly last: Candidate | null;
  readonly beforeLast: Candidate | null;
}

const KIND_NUMBERS: Readonly<Record<CandidateKind, number>> = {
  place: 0,
  misc: 1,
  organization: 2,
  run: 3,
  person: 4,
  role: 5,
  group: 6,
  paper: 7,
  noun: 8,
  he: 9,
  she: 10,
  they: 11,
  it: 12,
  who: 13,
  first: 14,
};

/** How often a key is a candidate's, and where first. */
export type KeyCounts = ReadonlyMap<string, { readonly count: number; readonly first: number }>;

export function countKeys(candidates: readonly Candidate[]): KeyCounts {
  const counts = new Map<string, { count: number; first: number }>();
  for (const { key, first } of candidates) {
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { count: 1, first });
    else known.count += 1;
  }
  return counts;
}

/** A candidate for a quote, with its place among the others. */
export interface Placed {
  readonly candidate: Candidate;
  readonly isAfter: boolean;
  /** 0 for the nearest on its side. */
  readonly rank: number;
  /** How many candidates stand before it in its sentence. */
  readonly order: number;
}

/** What speaks for and against a candidate for a quote. */
export function featuresOf(
  scene: Scene,
  quote: SceneQuote,
  placed: Placed,
  past: Past,
  counts: KeyCounts,
): Features {
  const { candidate, isAfter, rank, order } = placed;
  const unit = scene.unitOf[candidate.first] as number;
  const quoteUnit = scene.unitOf[isAfter ? quote.end - 1 : quote.first] as number;
  const left = outsideBefore(scene, quote.first);
  const right = outsideAfter(scene, quote.end);
  const isSameUnit = unit === quoteUnit;
  const gap = isAfter
    ? outsideGap(scene, right, candidate.first)
    : outsideGap(scene, candidate.end, left + 1);
  const fromUnit = outsideGap(scene, scene.units[unit]?.first ?? 0, candidate.first);
  const cueNext = nearestCue(scene, candidate.end, 1, isAfter ? scene.tokens.length : left + 1, unit);
  const cueLast = nearestCue(scene, candidate.first - 1, -1, isAfter ? right - 1 : -1, unit);
  const counted = counts.get(candidate.key);
  const { last, beforeLast } = past;
  return {
    kind: KIND_NUMBERS[candidate.kind],
    isPlural: Number(candidate.isPlural),
    length: Math.min(10, candidate.end - candidate.first),
    isAfter: Number(isAfter),
    rank,
    order,
    isSameUnit: Number(isSameUnit),
    units: clip(unit - quoteUnit, 8),
    paragraphs: clip((scene.paragraphOf[candidate.first] as number) - quote.paragraph, 4),
    gap: Math.min(gap.outside, 60),
    gapQuotes: Math.min(gap.quotes, 6),
    gapCommas: Math.min(gap.commas, 6),
    fromUnitStart: Math.min(20, fromUnit.outside),
    quotesBeforeInUnit: Math.min(3, fromUnit.quotes),
    fromParagraphStart: Math.min(
      30,
      candidate.first - (scene.paragraphs[scene.paragraphOf[candidate.first] as number]?.first ?? 0),
    ),
    wordBefore: besideCode(scene, candidate.first - 1, unit),
    wordBeforeThat: besideCode(scene, candidate.first - 2, unit),
    wordBehind: besideCode(scene, candidate.end, unit),
    wordBehindThat: besideCode(scene, candidate.end + 1, unit),
    cueNextDistance: cueNext?.distance ?? 30,
    cueNextCommas: Math.min(4, cueNext?.commas ?? 5),
    cueNextKind: kindNumber(scene.cues[cueNext?.at ?? -1]),
    cueNextForm: formNumber(scene.cues[cueNext?.at ?? -1]),
    cueNextToQuote: cueNext === null ? 50 : cueGap(scene, cueNext.at, left, right, isAfter),
    cueLastDistance: cueLast?.distance ?? 30,
    cueLastCommas: Math.min(4, cueLast?.commas ?? 5),
    cueLastKind: kindNumber(scene.cues[cueLast?.at ?? -1]),
    cueLastForm: formNumber(scene.cues[cueLast?.at ?? -1]),
    cueLastToQuote: cueLast === null ? 50 : cueGap(scene, cueLast.at, left, right, isAfter),
    mentions: Math.min(12, counted?.count ?? 0),
    isFirstMention: Number(counted?.first === candidate.first),
    isLast: Number(last === candidate),
    isSameAsLast: Number(last !== null && last.key === candidate.key),
    isSameAsBeforeLast: Number(beforeLast !== null && beforeLast.key === candidate.key),
    agreesWithLast: agreement(candidate, last),
    lastFirst: last === null ? 0 : clip(last.first - candidate.first, 40),
    behindLast: Number(last !== null && candidate.first > last.first),
    isAlone: Number(isAloneInParagraph(scene, candidate)),
  };
}

function clip(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** Whether a pronoun can stand for the last speaker, or the last speaker for a pronoun: 2 can, 1 unknown, 0 cannot. */
function agreement({ kind, key }: Candidate, last: Candidate | null): number {
  if (last === null) return 1;
  if (last.key === key) return 2;
  const isPersonal = kind === 'he' || kind === 'she';
  if (isPersonal && (last.kind === 'person' || last.kind === 'role' || last.kind === 'run')) return 2;
  if (isPersonal && (last.kind === 'he' || last.kind === 'she')) return 0;
  return 1;
}

/** Tokens outside of quotes, quotes and commas from one token up to another. */
function outsideGap(
  scene: Scene,
  from: number,
  to: number,
): { outside: number; quotes: number; commas: number } {
  let outside = 0;
  let quotes = 0;
  let commas = 0;
  for (let i = from; i < to && outside < 120; i++) {
    const q = scene.quoteOf[i] as number;
    if (q === -1) {
      outside += 1;
      if (scene.lower[i] === ',') commas += 1;
    } else {
      quotes += 1;
      i = (scene.quotes[q] as SceneQuote).end - 1;
    }
  }
  return { outside, quotes, commas };
}

function cueGap(scene: Scene, cue: number, left: number, right: number, isAfter: boolean): number {
  const gap = isAfter ? outsideGap(scene, right, cue) : outsideGap(scene, cue + 1, left + 1);
  return Math.min(40, gap.outside + 10 * gap.quotes);
}

/** "― Carla Sanchez": a line that holds a name and no more than marks beside it. */
function isAloneInParagraph(scene: Scene, { first, end }: Candidate): boolean {
  const paragraph = scene.paragraphs[scene.paragraphOf[first] as number];
  if (paragraph === undefined || paragraph.end - paragraph.first > end - first + 2) return false;
  return true;
}
