import type { Interview } from './answers.js';
import { isNameApposed } from './apposed.js';
import { BESIDE } from './beside.js';
import type { Candidate } from './candidates.js';
import { directSpeaker } from './direct.js';
import { countKeys, featuresOf, type KeyCounts, type Past, type Placed } from './features.js';
import { fieldOf } from './field.js';
import { Scorer } from './model.js';
import type { QuoteModel } from './modelFile.js';
import { ownerEnd } from './owners.js';
import type { Scene, SceneQuote } from './scene.js';
import { speechFeatures } from './speech.js';
import { type QuoteSurroundings, surroundingsOf } from './surroundings.js';
import { isNaming } from './works.js';

/** The candidate taken for the speaker. */
type Chosen = Pick<Placed, 'candidate' | 'isAfter'>;

/** Who is taken to have said a quote. */
export interface Attribution {
  readonly quote: SceneQuote;
  readonly around: QuoteSurroundings;
  readonly chosen: Chosen | null;
  /** Log-odds that the chosen candidate said it. */
  readonly score: number;
  /** Whether the speaker was carried over from the quote before. */
  readonly isCarriedOver: boolean;
}

/** The score of a speaker that a rule gives. */
export const SURE = 9;
/** No candidate with lower log-odds is taken. */
export const LEAST_SCORE = -3;
/** What stands in marks is taken for a quote from these log-odds on. */
const LEAST_SPEECH = -0.3;

/** Chooses the speaker of each quote in turn, and leaves out what is nobody's words: titles, names, single words. */
export function attribute(
  scene: Scene,
  candidates: readonly Candidate[],
  interview: Interview,
  model: QuoteModel,
): Attribution[] {
  const speech = new Scorer(model.speech);
  const choosing = new Choosing(scene, candidates, interview, new Scorer(model.speaker));
  const found: Attribution[] = [];
  let past: Past = { last: null, beforeLast: null };
  let at = 0;
  scene.quotes.forEach((quote, q) => {
    while (at < candidates.length && (candidates[at] as Candidate).first < quote.first) at += 1;
    const around = surroundingsOf(scene, q);
    const { chosen, score, isAnswer } = choosing.choose(quote, around, at, past);
    if (isName(scene, quote, around)) return;
    if (!isAnswer && speech.row(around, speechFeatures(scene, quote, score)) < LEAST_SPEECH) return;
    const isCarriedOver = chosen !== null && !isAnswer && chosen.candidate === past.last;
    found.push({ quote, around, chosen, score, isCarriedOver });
    if (chosen !== null) past = { last: chosen.candidate, beforeLast: past.last };
  });
  return found;
}

/** “the Salem affair”, if “known as” stands before it; a sentence is none. */
function isName({ lower }: Scene, { first }: SceneQuote, { endMark, before }: QuoteSurroundings): boolean {
  const isSentence = endMark === 2 || endMark === 3 || before === BESIDE.colon;
  return !isSentence && isNaming(lower, first - 1);
}

interface Choice extends Pick<Attribution, 'chosen' | 'score'> {
  /** Whether the quote is an answer in an interview. */
  readonly isAnswer: boolean;
}

/** Chooses speakers: by the form of an interview, by grammar where it is plain, and else by the model. */
class Choosing {
  readonly #scene: Scene;
  readonly #candidates: readonly Candidate[];
  readonly #interview: Interview;
  readonly #scorer: Scorer;
  readonly #counts: KeyCounts;

  constructor(scene: Scene, candidates: readonly Candidate[], interview: Interview, scorer: Scorer) {
    this.#scene = scene;
    this.#candidates = candidates;
    this.#interview = interview;
    this.#scorer = scorer;
    this.#counts = countKeys(candidates);
  }

  /** @param at the number of the first candidate behind the start of the quote */
  choose(quote: SceneQuote, around: QuoteSurroundings, at: number, past: Past): Choice {
    const answering = this.#interview.answering(quote);
    if (answering !== null)
      return { chosen: { candidate: answering, isAfter: false }, score: SURE, isAnswer: true };
    const direct = directSpeaker(this.#scene, quote, this.#candidates, at);
    if (direct !== null)
      return {
        chosen: { candidate: direct, isAfter: direct.first > quote.first },
        score: SURE,
        isAnswer: false,
      };
    if (past.last !== null && goesOnAlone(around))
      return {
        chosen: { candidate: past.last, isAfter: past.last.first > quote.first },
        score: SURE,
        isAnswer: false,
      };
    return { ...this.#likeliest(quote, around, at, past), isAnswer: false };
  }

  #likeliest(
    quote: SceneQuote,
    around: QuoteSurroundings,
    at: number,
    past: Past,
  ): Pick<Choice, 'chosen' | 'score'> {
    const scene = this.#scene;
    const field = fieldOf(scene, quote, this.#candidates, at, past.last);
    const rows = field.map((placed) => featuresOf(scene, quote, placed, past, this.#counts));
    const scores = this.#scorer.rows(around, rows);
    let best = 0;
    for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
    const score = scores[best] ?? -SURE;
    if (score < LEAST_SCORE) return { chosen: null, score };
    const first = relative(scene, quote, field) ?? field[best] ?? null;
    const named = nameBefore(scene, field, nameBehind(scene, field, wholePhrase(field, first)));
    return { chosen: innerSpeaker(scene, quote, field, named), score };
  }
}

/** “We won,” Ott told the jury. “Nobody lost.”: a sentence that is one quote, behind the sentence of another. */
function goesOnAlone(around: QuoteSurroundings): boolean {
  const isNext = around.unitsSinceLastQuote === 1 && around.paragraphsSinceLastQuote === 0;
  return isNext && around.wordsOutsideInUnit === 0;
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
  if (chosen === null || !(isChannel(scene, chosen) || isHearing(scene, chosen))) return chosen;
  const inner = field.find(({ candidate, isAfter }) => {
    const verb = /^(?:has|have|had|also)$/.test(scene.lower[candidate.end] ?? '') ? 1 : 0;
    const cue = scene.cues[candidate.end + verb];
    const isSaying = cue?.form === 'past' || cue?.form === 'third';
    return (
      candidate !== chosen.candidate &&
      !isAfter &&
      isSaying &&
      scene.unitOf[candidate.first] === scene.unitOf[quote.first]
    );
  });
  return inner === undefined ? chosen : wholePhrase(field, inner);
}

/** "according to a readout of the call" */
function isChannel({ lower }: Scene, { candidate, isAfter }: Placed): boolean {
  return candidate.kind === 'paper' && isAfter && lower[candidate.first - 2] === 'according';
}

/** "The court heard that a report had found": who hears has not said it. */
function isHearing({ lower }: Scene, { candidate, isAfter }: Placed): boolean {
  return !isAfter && /^(?:heard|hears)$/.test(lower[candidate.end] ?? '');
}

const LONGEST_CLAUSE = 8;

/**
 * "a sign that read “…”", "a sign on the door reading “…”", "a readout of the call that described it as “…”": the paper before "that" and a
 * cue, or before a cue in -ing that tells what can be read, has the words.
 */
function relative(scene: Scene, { first }: SceneQuote, field: readonly Placed[]): Placed | undefined {
  for (let i = first - 1; i > first - LONGEST_CLAUSE && scene.quoteOf[i] === -1; i--) {
    const cue = scene.cues[i];
    if (cue === undefined) continue;
    if (scene.unitOf[i] !== scene.unitOf[first]) return undefined;
    const place = /^(?:that|which)$/.test(scene.lower[i - 1] ?? '') ? i - 1 : i;
    const papers = field.filter(({ candidate }) => candidate.kind === 'paper');
    return place < i
      ? papers.find(({ candidate }) => isLast(scene, candidate, place))
      : papers.find(({ candidate }) => candidate.end === i && isReading(scene, candidate, i));
  }
  return undefined;
}

/** "a letter reading", "received a message asking", but no "issued a statement saying", whose words are theirs who issued it. */
function isReading({ lower, cues }: Scene, { first }: Candidate, at: number): boolean {
  const verb = lower[first - 1] === 'out' ? first - 2 : first - 1;
  const isIssued = /^(?:write|show)$/.test(cues[verb]?.kind ?? '') || ISSUING.test(lower[verb] ?? '');
  return cues[at]?.form === 'ing' && (cues[at]?.kind === 'show' || !isIssued);
}

const ISSUING =
  /^(?:sent|put|gave|made|circulated|distributed|shared|delivered|sending|issuing|releasing|by)$/;

/** Whether a noun ends at a place, or before "to the staff" or the like that ends there. */
function isLast({ lower, cues }: Scene, { end }: Candidate, place: number): boolean {
  if (end === place) return true;
  if (end > place || place - end > LONGEST_CLAUSE || !/^(?:to|for|on|by)$/.test(lower[end] ?? ''))
    return false;
  for (let i = end + 1; i < place; i++) if (lower[i] === ',' || cues[i] !== undefined) return false;
  return true;
}

/** "a spokesman for the council", "Kremlin sources", where the council or the Kremlin was chosen. */
function wholePhrase(field: readonly Placed[], chosen: Placed | null): Placed | null {
  if (chosen === null) return null;
  const { first, end } = chosen.candidate;
  const isAround = ({ candidate }: Placed): boolean =>
    (candidate.first < first && candidate.end >= end) || (candidate.first === first && candidate.end > end);
  return field.find(isAround) ?? chosen;
}

/** "the mayor of the town, Ellen Maddox,", "Its founder, retired midwife Ellen Maddox,": of somebody told of twice, the name. */
function nameBehind(scene: Scene, field: readonly Placed[], chosen: Placed | null): Placed | null {
  if (chosen?.candidate.kind !== 'role' || scene.lower[chosen.candidate.end] !== ',') return chosen;
  const name = field.find(
    ({ candidate }) =>
      (candidate.kind === 'person' || candidate.kind === 'run') &&
      isNameApposed(scene, chosen.candidate, candidate),
  );
  return name ?? chosen;
}

/** "Carl Ott, of the University of Salem,", where the university was chosen. */
function nameBefore(scene: Scene, field: readonly Placed[], chosen: Placed | null): Placed | null {
  if (chosen === null) return null;
  const end = ownerEnd(scene, chosen.candidate);
  return field.find(({ candidate }) => candidate.kind === 'person' && candidate.end === end) ?? chosen;
}
