import { isCapitalised } from '../annotate/characters.js';
import type { Candidate } from './candidates.js';
import { NAMELESS } from './words.js';

/** A name or a thing that a reader must have met to understand a sentence, and the earlier sentences that bring it in. */
export type Stranger = readonly number[];

/** Words that add to something told just before, which those sentences tell. */
const ADDING = new Set(['another', 'other', 'others', 'also']);
/** So many sentences before may tell of it. */
const TOLD_BEFORE = 2;
/** No more sentences are kept as those that bring in a name or a thing; bounds the time. */
const MOST_KEPT = 4;

/**
 * What a reader of each sentence alone has not met: a part of a name whose whole stands in an earlier sentence, "the site" after "a site", a
 * "The site …" at its start after any site, and what "another" or "also" adds to. What the title or the first sentence names is known.
 */
export function strangersIn(sentences: readonly Candidate[], title: string | null): Stranger[][] {
  const known = new Set((title ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const fullNames = new Places();
  const things = new Places();
  const introduced = new Places();
  return sentences.map(({ tokens, lower }, i) => {
    const words = tokens.map(({ text }) => text);
    const runs = nameRuns(words, lower);
    const own = new Set(runs.filter((run) => run.length > 1).flat());
    const parts = new Set(runs.flatMap((run) => (run.length === 1 ? run : [])));
    const atStart = thingAtStart(words);
    const strangers = [
      ...[...parts].filter((name) => !own.has(name)).map((name) => fullNames.of(name, known)),
      ...(atStart === undefined ? [] : [things.of(atStart, known)]),
      ...nounsAfter(lower, 'the')
        .filter((noun) => noun !== atStart)
        .map((noun) => introduced.of(noun, known)),
      ...(lower.some((word) => ADDING.has(word)) ? [before(i)] : []),
    ];
    if (i === 0) for (const word of lower) known.add(word);
    else for (const word of lower) things.add(word, i);
    for (const run of runs) if (run.length > 1) for (const name of run) fullNames.add(name, i);
    for (const noun of [...nounsAfter(lower, 'a'), ...nounsAfter(lower, 'an')]) introduced.add(noun, i);
    return strangers.filter((places) => places.length > 0);
  });
}

/** In which sentences each word was met. */
class Places {
  readonly #places = new Map<string, number[]>();

  add(word: string, sentence: number): void {
    const places = this.#places.get(word) ?? [];
    if (places.length < MOST_KEPT && places.at(-1) !== sentence) places.push(sentence);
    this.#places.set(word, places);
  }

  of(word: string, known: ReadonlySet<string>): Stranger {
    return known.has(word) ? [] : (this.#places.get(word) ?? []);
  }
}

function before(sentence: number): number[] {
  return Array.from({ length: Math.min(sentence, TOLD_BEFORE) }, (_, k) => sentence - 1 - k);
}

/** What stands before a name and tells no more of who it is. */
const CIVILITIES = /^(?:mr|mrs|ms|miss|dr)[.]?$/;

/** Runs of capitalised words, in lower case: ["nora", "falk"], ["ott"]. */
function nameRuns(words: readonly string[], lower: readonly string[]): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const [i, word] of words.entries()) {
    const small = lower[i] ?? '';
    if (CIVILITIES.test(small)) continue;
    if (isCapitalised(word) && /^\p{L}/u.test(word) && !NAMELESS.has(small)) run.push(small);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

const NOUN = /^\p{Ll}{3,}/u;

/** The words right behind an article: its nouns, and adjectives, which do no harm. */
function nounsAfter(lower: readonly string[], article: string): string[] {
  return lower.filter((word, i) => lower[i - 1] === article && NOUN.test(word));
}

/** The noun of "The site …": the word after the article, if it is no name. */
function thingAtStart(words: readonly string[]): string | undefined {
  const [first, second] = words.filter((word) => !/^["“”‘’'(]+$/.test(word));
  return first?.toLowerCase() === 'the' && second !== undefined && NOUN.test(second) ? second : undefined;
}
