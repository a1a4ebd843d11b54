import { type Counts, overlap } from './features.js';
import type { Rated } from './rated.js';

/** A form of a sentence: whole, or shortened. */
export interface Form {
  readonly words: number;
  readonly isWhole: boolean;
}

/** Which form of which sentence. */
export interface Pick {
  readonly sentence: number;
  readonly form: number;
}

/** How much more a good sentence's words count than a poor one's. */
const STEEPNESS = 1.5;
/** What a shortened sentence's words count, and how many words each sentence costs, so that the budget is not filled with crumbs. */
const SHORTENED = 0.85;
const SENTENCE_COST = 3;
/** The budget is cut into no more steps than this, which bounds the time for large ones. */
const MOST_STEPS = 1000;
/** So many times the budget are looked at, in words of the best sentences. */
const LOOKED_AT = 12;

/** What stands before a sentence: nothing chosen, its whole neighbour, or its neighbour shortened. */
const STATES = 3;
type State = 0 | 1 | 2;

/**
 * The sentences, some of them shortened, that fill a number of words best: a knapsack with the sentences in their order. A sentence that
 * leans on the one before it is taken only after that one, unshortened.
 *
 * @param forms of each sentence its forms, the whole one first
 * @returns in the order of the article; none where no form fits
 */
export function fillWords(
  rated: readonly Rated[],
  forms: readonly (readonly Form[])[],
  { content }: Counts,
  budget: number,
): Pick[] {
  const candidates = worthLooking(rated, forms, budget);
  const opener = rated.findIndex(({ isOpener }) => isOpener);
  const scores = withoutRepeats(candidates, rated, content);
  const unit = Math.max(1, Math.ceil(budget / MOST_STEPS));
  const width = Math.floor(budget / unit) + 1;
  const cells = STATES * width;
  let values: Float64Array = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  values[0] = 0;
  const picks: Int8Array[] = [];
  const origins: Int8Array[] = [];
  let last = -1;
  for (const sentence of candidates) {
    const score = scores.get(sentence) ?? 0;
    const { isRooted = false, isOpener = false, strangers = [], named = [] } = rated[sentence] ?? {};
    const unmet = [...strangers, ...named].filter((places) => !places.includes(opener));
    const unmetNext = unmet.filter((places) => !places.includes(sentence - 1));
    const gap = isOpener ? 0 : isRooted ? GAP_ROOTED : GAP;
    const apart = Math.exp(STEEPNESS * (score - STRANGER * unmet.length - gap));
    const next = Math.exp(STEEPNESS * (score - STRANGER * unmetNext.length));
    const bonus = isOpener ? OPENER : 0;
    const step = stepOver(values, width, {
      isNext: sentence === last + 1 && rated[sentence]?.isNext === true,
      leans: rated[sentence]?.leans ?? false,
      forms: (forms[sentence] ?? []).map(({ words, isWhole }) => ({
        cost: Math.ceil(words / unit),
        value: (isWhole ? 1 : SHORTENED) * (words - SENTENCE_COST) * apart + bonus,
        valueNext: (isWhole ? 1 : SHORTENED) * (words - SENTENCE_COST) * next + bonus,
        state: isWhole ? 1 : 2,
      })),
    });
    values = step.values;
    picks.push(step.picks);
    origins.push(step.origins);
    last = sentence;
  }
  return trace(candidates, forms, values, picks, origins, width, unit);
}

interface Step {
  readonly isNext: boolean;
  readonly leans: boolean;
  readonly forms: readonly {
    readonly cost: number;
    readonly value: number;
    /** The same right behind a chosen sentence. */
    readonly valueNext: number;
    readonly state: State;
  }[];
}

interface Stepped {
  readonly values: Float64Array;
  /** Of each cell, the form taken; -1 for none. */
  readonly picks: Int8Array;
  /** Of each cell, the state before. */
  readonly origins: Int8Array;
}

function stepOver(before: Float64Array, width: number, { isNext, leans, forms }: Step): Stepped {
  const values = new Float64Array(before.length).fill(Number.NEGATIVE_INFINITY);
  const picks = new Int8Array(before.length).fill(-1);
  const origins = new Int8Array(before.length);
  for (let state = 0; state < STATES; state += 1) {
    const mayTake = !leans || (isNext && state === 1);
    for (let used = 0; used < width; used += 1) {
      const value = before[state * width + used] as number;
      if (value === Number.NEGATIVE_INFINITY) continue;
      if (value > (values[used] as number)) {
        values[used] = value;
        picks[used] = -1;
        origins[used] = state;
      }
      if (!mayTake) continue;
      forms.forEach((form, f) => {
        const cell = form.state * width + used + form.cost;
        const sum = value + (isNext && state > 0 ? form.valueNext : form.value);
        if (used + form.cost >= width || sum <= (values[cell] as number)) return;
        values[cell] = sum;
        picks[cell] = f;
        origins[cell] = state;
      });
    }
  }
  return { values, picks, origins };
}

function trace(
  candidates: readonly number[],
  forms: readonly (readonly Form[])[],
  values: Float64Array,
  picks: readonly Int8Array[],
  origins: readonly Int8Array[],
  width: number,
  unit: number,
): Pick[] {
  let cell = values.reduce((best, value, i) => (value > (values[best] as number) ? i : best), 0);
  const chosen: Pick[] = [];
  for (let k = candidates.length - 1; k >= 0; k -= 1) {
    const form = picks[k]?.[cell] ?? -1;
    const origin = origins[k]?.[cell] ?? 0;
    const sentence = candidates[k] ?? 0;
    const words = form < 0 ? 0 : Math.ceil((forms[sentence]?.[form]?.words ?? 0) / unit);
    if (form >= 0) chosen.unshift({ sentence, form });
    cell = origin * width + (cell % width) - words;
  }
  return chosen;
}

/** What each name or thing costs that a reader may not have met, whatever is chosen with it: the knapsack cannot tell. */
const STRANGER = 1.8;
/** What a sentence costs that does not go on from the one before it, and one that opens with a name or with something new. */
const GAP = 0.3;
const GAP_ROOTED = 0.1;
/** More than any fill is worth: the sentence that shall come first is taken if any of its forms fits. */
const OPENER = 1e6;

function soloScore(sentence: Rated | undefined): number {
  if (sentence === undefined) return 0;
  const { isOpener, score, strangers, named } = sentence;
  return isOpener ? Number.POSITIVE_INFINITY : score - STRANGER * (strangers.length + named.length);
}

/** The best sentences that are sound, with those that they lean on, in order. */
function worthLooking(
  rated: readonly Rated[],
  forms: readonly (readonly Form[])[],
  budget: number,
): number[] {
  const looked = new Set<number>();
  const ranked = rated.map((_, i) => i).filter((i) => !rated[i]?.isFaulty);
  ranked.sort((a, b) => soloScore(rated[b]) - soloScore(rated[a]) || a - b);
  let words = 0;
  for (const i of ranked) {
    if (words > LOOKED_AT * budget) break;
    for (let k = i; !looked.has(k) && rated[k]?.isFaulty === false; k -= 1) {
      looked.add(k);
      words += forms[k]?.[0]?.words ?? 0;
      if (!rated[k]?.leans) break;
    }
  }
  return [...looked].sort((a, b) => a - b);
}

/** Two sentences that share more than this part of the shorter one's words say the same; what each further part costs the poorer one. */
const ALIKE = 0.4;
const REPEATING = 2;
/** A sentence is compared with so many better ones, which bounds the time. */
const COMPARED = 30;

/** The scores of the candidates, those lowered that repeat a better one. */
function withoutRepeats(
  candidates: readonly number[],
  rated: readonly Rated[],
  content: Counts['content'],
): ReadonlyMap<number, number> {
  const scoreOf = (i: number): number => rated[i]?.score ?? 0;
  const ranked = [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
  const best = ranked.slice(0, COMPARED).map((i) => content[i] ?? []);
  return new Map(
    ranked.map((i, rank) => {
      const words = new Set(content[i]);
      const alike = best.slice(0, rank).map((other) => overlap(other, words));
      return [i, scoreOf(i) - REPEATING * Math.max(0, ...alike.map((share) => share - ALIKE))];
    }),
  );
}
