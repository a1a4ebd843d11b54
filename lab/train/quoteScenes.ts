import { annotate } from '../../src/annotate/annotate.js';
import { entitiesIn } from '../../src/entities/entitiesIn.js';
import { LEAST_SCORE, SURE } from '../../src/quotes/attribution.js';
import { type Candidate, candidatesIn } from '../../src/quotes/candidates.js';
import { directSpeaker } from '../../src/quotes/direct.js';
import { countKeys, featuresOf, type KeyCounts, type Past } from '../../src/quotes/features.js';
import { fieldOf } from '../../src/quotes/field.js';
import { markedSpans } from '../../src/quotes/marks.js';
import { type Features, Scorer } from '../../src/quotes/model.js';
import type { NamedForest } from '../../src/quotes/modelFile.js';
import { type Scene, type SceneQuote, sceneOf } from '../../src/quotes/scene.js';
import { surroundingsOf } from '../../src/quotes/surroundings.js';
import type { Entity, Paragraph } from '../../src/types.js';
import { overlapOf, type QuoteRow, trimQuote } from '../eval/quotes.js';

type GoldQuote = QuoteRow['quotes'][number];

/** A document as the engine sees it, with what is known of its quotes. */
export interface QuoteScene {
  /** The number of its document: all scenes of one document stay together. */
  readonly document: number;
  readonly scene: Scene;
  readonly candidates: readonly Candidate[];
  readonly counts: KeyCounts;
  /** Of each marked span its gold quote; null: none, undefined: not marked up. */
  readonly gold: readonly (GoldQuote | null | undefined)[];
}

const LEAST_OVERLAP = 0.8;

/** Another way to print a text, in which all offsets stay, and of which documents it is learnt as well. */
interface Variant {
  readonly every: number;
  readonly from: number;
  readonly withNames: boolean;
  readonly print: (text: string) => string;
}

const VARIANTS: readonly Variant[] = [
  // What the tagger misses is learnt to be borne.
  { every: 3, from: 0, withNames: false, print: (text) => text },
  // Paragraphs run together, as in pasted text: both blanks of a paragraph end become one each.
  { every: 4, from: 0, withNames: true, print: (text) => text.replace(/\n/g, ' ') },
];

/** A document with its names known, and some of its variants. */
export async function quoteScenes(row: QuoteRow, document: number): Promise<QuoteScene[]> {
  const variants = VARIANTS.filter(({ every, from }) => document % every === from);
  return Promise.all([
    sceneOfRow(row, document, true),
    ...variants.map(({ withNames, print }) =>
      sceneOfRow({ ...row, text: print(row.text) }, document, withNames),
    ),
  ]);
}

async function sceneOfRow(row: QuoteRow, document: number, withNames: boolean): Promise<QuoteScene> {
  const annotated = annotate({ title: null, text: row.text, paragraphs: linesOf(row.text) });
  const entities: readonly Entity[] = withNames ? await entitiesIn(annotated, null) : [];
  const spans = markedSpans(annotated);
  const scene = sceneOf(annotated, spans);
  const candidates = candidatesIn(scene, entities);
  const golds = row.quotes.map((quote) => trimQuote(row.text, quote));
  const gold = scene.quotes.map(({ span }) => {
    const own = trimQuote(row.text, span);
    if (row.ignore.some(([start, end]) => Math.max(start, own.start) < Math.min(end, own.end)))
      return undefined;
    return golds.find((each) => overlapOf(each, own) >= LEAST_OVERLAP) ?? null;
  });
  return { document, scene, candidates, counts: countKeys(candidates), gold };
}

function linesOf(text: string): Paragraph[] {
  return [...text.matchAll(/\S(?:[^\r\n]*\S)?/g)].map(({ 0: line, index }): Paragraph => {
    return { start: index, end: index + line.length, kind: 'paragraph' };
  });
}

/** Whether a candidate said a quote; unknown: another mention of him who did. */
type Answer = 'right' | 'wrong' | 'unknown';

interface Step {
  readonly q: number;
  readonly rows: readonly Features[];
  /** null where the speaker is not known or none of the candidates. */
  readonly answers: readonly Answer[] | null;
  /** null where it is not marked up. */
  readonly isQuote: boolean | null;
  /** The score of the likeliest candidate. */
  readonly best: number;
}

export interface Walk {
  readonly scene: QuoteScene;
  readonly steps: readonly Step[];
}

/**
 * Goes through the quotes of a document.
 *
 * @param forest chooses the speakers that later quotes see; null: the gold ones are seen
 */
export function walk(document: QuoteScene, forest: NamedForest | null): Walk {
  const { scene, candidates, counts, gold } = document;
  const scorer = forest === null ? null : new Scorer(forest);
  let past: Past = { last: null, beforeLast: null };
  const steps = scene.quotes.map((quote, q): Step => {
    const before = candidates.findIndex(({ first }) => first >= quote.first);
    const at = before < 0 ? candidates.length : before;
    const said = gold[q];
    const isQuote = said === undefined ? null : said !== null;
    const around = surroundingsOf(scene, q);
    const field = fieldOf(scene, quote, candidates, at, past.last);
    const rows = field.map((placed) => featuresOf(scene, quote, placed, past, counts));
    const right = said === null || said === undefined ? [] : saying(scene, candidates, said);
    const answers = field.map(({ candidate }) => answerOf(candidate, right));
    const scores = scorer?.rows(around, rows) ?? null;
    // What grammar tells is learnt as well: it shows what a speaker looks like.
    const direct = directSpeaker(scene, quote, candidates, at);
    const best = direct !== null ? SURE : scores === null ? 0 : Math.max(-SURE, ...scores);
    const likeliest = best >= LEAST_SCORE ? (field[scores?.indexOf(best) ?? -1]?.candidate ?? null) : null;
    const chosen = direct ?? (scores === null ? nearest(right, quote) : likeliest);
    if (chosen !== null) past = { last: chosen, beforeLast: past.last };
    return {
      q,
      rows: rows.map((row) => ({ ...around, ...row })),
      answers: right.length > 0 ? answers : null,
      isQuote,
      best,
    };
  });
  return { scene: document, steps };
}

function saying(scene: Scene, candidates: readonly Candidate[], gold: GoldQuote): Candidate[] {
  const { speakerStart, speakerEnd, speakerSpans } = gold;
  if (speakerStart === null || speakerEnd === null) return [];
  const spans = speakerSpans ?? [[speakerStart, speakerEnd]];
  return candidates.filter(({ first, end }) => {
    const from = scene.tokens[first]?.start ?? 0;
    const to = scene.tokens[end - 1]?.end ?? 0;
    return spans.some(([a, b]) => Math.max(a, from) < Math.min(b, to));
  });
}

const PRONOUN_KINDS = new Set(['he', 'she', 'it', 'they', 'who', 'first']);

function answerOf(candidate: Candidate, right: readonly Candidate[]): Answer {
  if (right.includes(candidate)) return 'right';
  const isOther = right.some(({ key }) => key === candidate.key) && !PRONOUN_KINDS.has(candidate.kind);
  return isOther ? 'unknown' : 'wrong';
}

function nearest(candidates: readonly Candidate[], { first }: SceneQuote): Candidate | null {
  const distance = (candidate: Candidate): number => Math.abs(candidate.first - first);
  return candidates.reduce<Candidate | null>(
    (best, each) => (best === null || distance(each) < distance(best) ? each : best),
    null,
  );
}
