import type { Interview } from './answers.js';
import type { Candidate } from './candidates.js';
import { countKeys, featuresOf, type Past, type Placed } from './features.js';
import { fieldOf } from './field.js';
import { type Features, scoreRows } from './model.js';
import type { QuoteModel } from './modelFile.js';
import type { Scene, SceneQuote } from './scene.js';
import { type QuoteSurroundings, surroundingsOf } from './surroundings.js';

/** Who is taken to have said a quote. */
export interface Attribution {
  readonly quote: SceneQuote;
  readonly around: QuoteSurroundings;
  readonly chosen: Placed | null;
  /** Log-odds that the chosen candidate said it. */
  readonly score: number;
  /** Whether the speaker was carried over from the quote before. */
  readonly isCarriedOver: boolean;
}

/** The score of a speaker that a rule gives. */
const SURE = 9;
/** No candidate with lower log-odds is taken. */
const LEAST_SCORE = -3;
/** What stands in marks is taken for a quote from these log-odds on. */
const LEAST_SPEECH = -0.3;

/** Chooses the speaker of each quote in turn, and leaves out what is nobody's words: titles, names, single words. */
export function attribute(
  scene: Scene,
  candidates: readonly Candidate[],
  interview: Interview,
  model: QuoteModel,
): Attribution[] {
  const counts = countKeys(candidates);
  const found: Attribution[] = [];
  let past: Past = { last: null, beforeLast: null };
  let at = 0;
  scene.quotes.forEach((quote, q) => {
    while (at < candidates.length && (candidates[at] as Candidate).first < quote.first) at += 1;
    const around = surroundingsOf(scene, q);
    const answering = interview.answering(quote);
    if (answering !== null) {
      const chosen: Placed = {
        candidate: answering,
        isAfter: false,
        rank: 0,
        order: 0,
        says: 0,
        sayersBetween: 0,
      };
      found.push({ quote, around, chosen, score: SURE, isCarriedOver: false });
      past = { last: answering, beforeLast: past.last };
      return;
    }
    const field = fieldOf(scene, quote, candidates, at, past.last);
    const rows = field.map((placed) => featuresOf(scene, quote, placed, past, counts));
    const scores = scoreRows(model.speaker, { ...around }, rows);
    const best = scores.reduce(
      (top, score, i) => (score > (scores[top] ?? Number.NEGATIVE_INFINITY) ? i : top),
      0,
    );
    const score = scores[best] ?? -9;
    const [speech = 0] = scoreRows(model.speech, speechFeatures(scene, q, around, score), [{}]);
    if (speech < LEAST_SPEECH) return;
    const chosen =
      score < LEAST_SCORE
        ? null
        : innerSpeaker(
            scene,
            quote,
            field,
            nameBehind(
              scene,
              field,
              wholePhrase(field, relative(scene, quote, field) ?? field[best] ?? null),
            ),
          );
    const isCarriedOver = chosen !== null && chosen.candidate === past.last;
    found.push({ quote, around, chosen, score, isCarriedOver });
    if (chosen !== null) past = { last: chosen.candidate, beforeLast: past.last };
  });
  return found;
}

/**
 * "Putin told Trump he “…,” according to a readout of the call": a paper is the channel, and who is said in the same sentence to have said
 * the words, their speaker.
 */
function innerSpeaker(
  scene: Scene,
  quote: SceneQuote,
  field: readonly Placed[],
  chosen: Placed | null,
): Placed | null {
  if (
    chosen?.candidate.kind !== 'paper' ||
    !chosen.isAfter ||
    scene.lower[chosen.candidate.first - 2] !== 'according'
  )
    return chosen;
  const inner = field.find(({ candidate, isAfter }) => {
    const cue = scene.cues[candidate.end];
    const isSaying = cue?.form === 'past' || cue?.form === 'third';
    return !isAfter && isSaying && scene.unitOf[candidate.first] === scene.unitOf[quote.first];
  });
  return inner ?? chosen;
}

const LONGEST_CLAUSE = 8;

/** "a sign that read “…”", "a readout of the call that described it as “…”": what stands before "that" and a cue has the words. */
function relative(scene: Scene, { first }: SceneQuote, field: readonly Placed[]): Placed | undefined {
  for (let i = first - 1; i > first - LONGEST_CLAUSE && scene.quoteOf[i] === -1; i--) {
    if (scene.cues[i] === undefined) continue;
    if (scene.lower[i - 1] !== 'that' || scene.unitOf[i] !== scene.unitOf[first]) return undefined;
    const named = field.filter(({ candidate }) => candidate.end === i - 1);
    return named.find(({ candidate }) => candidate.kind === 'paper');
  }
  return undefined;
}

/** "a spokesman for the council", "Kremlin sources", where the council or the Kremlin was chosen. */
function wholePhrase(field: readonly Placed[], chosen: Placed | null): Placed | null {
  if (chosen === null) return null;
  const { first, end } = chosen.candidate;
  const isAround = ({ candidate }: Placed): boolean =>
    (candidate.first < first && candidate.end >= end) || (candidate.first === first && candidate.end > end);
  return field.find(isAround) ?? chosen;
}

/** "the mayor of the town, Ellen Maddox,": of somebody told of twice, the name. */
function nameBehind({ lower }: Scene, field: readonly Placed[], chosen: Placed | null): Placed | null {
  if (chosen?.candidate.kind !== 'role' || lower[chosen.candidate.end] !== ',') return chosen;
  const behind = chosen.candidate.end + 1;
  const name = field.find(
    ({ candidate }) =>
      candidate.first === behind && (candidate.kind === 'person' || candidate.kind === 'run'),
  );
  return name !== undefined && lower[name.candidate.end] === ',' ? name : chosen;
}

/** Nouns of things that have titles. */
const WORKS =
  /^(?:books?|novels?|memoir|biography|film|films|movie|movies|show|shows|series|song|songs|album|play|plays|musical|opera|poem|painting|sculpture|exhibition|programme|program|podcast|magazine|newspaper|paper|column|article|essay|report|study|episode|documentary|drama|comedy|sitcom|game|author|star|host|titled|entitled|called|named|dubbed|known|nicknamed|so-called|word|words|term|phrase|slogan|motto|hashtag|section|category|chapter|track|single|hit|anthem|hymn|carol|speech|lecture|talk|abc|nbc|cbs|cnn|bbc|fox|msnbc|itv|hbo|netflix|on|of|in|and)$/;

/** What tells words that somebody said from titles and other things in quotation marks. */
export function speechFeatures(
  scene: Scene,
  q: number,
  around: QuoteSurroundings,
  speakerScore: number,
): Features {
  const { first, end } = scene.quotes[q] as SceneQuote;
  const before = [2, 3, 4, 5].map((step) => scene.lower[first - step] ?? '');
  const isWork = (word: string): boolean => WORKS.test(word);
  let dots = 0;
  for (let i = first; i < end; i++) if (/^[.!?,]$/.test(scene.lower[i] as string)) dots += 1;
  const opener = scene.lower[first] ?? '';
  return {
    ...around,
    speakerScore,
    workBefore: before.findIndex(isWork),
    determinerBefore: before.findIndex((word) => /^(?:the|a|an|its|their|his|her|this|that)$/.test(word)),
    marksInside: Math.min(dots, 6),
    isSpoken: Number(
      /^(?:i|i['’].*|we|we['’].*|you|he|she|they|it|it['’].*|there|that|this|if|when|but|and|what)$/.test(
        opener,
      ),
    ),
  };
}
