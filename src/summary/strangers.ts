import { isCapitalised } from '../annotate/characters.js';
import { ADDING_ROWS, explainsItself, STAND_INS } from './anaphors.js';
import type { Candidate } from './candidates.js';
import type { Surname } from './surnames.js';
import { NAMELESS, NO_PERSONS, PERSON_ENDING, PERSONS, VERBS } from './words.js';

/** A name or a thing that a reader must have met to understand a sentence, and the earlier sentences that bring it in. */
export type Stranger = readonly number[];

/** What a sentence asks of who reads it alone. */
export interface Meeting {
  readonly strangers: readonly Stranger[];
  /** The same of names that tell more: those that open the sentence in full, surnames with which the rest of the name can be told. */
  readonly named: readonly Stranger[];
  /** Has "the" before a noun that an earlier sentence has. */
  readonly pointsBack: boolean;
}

/** So many sentences before may tell of what is added to. */
const TOLD_BEFORE = 1;
/** No more sentences are kept as those that bring in a name or a thing; bounds the time. */
const MOST_KEPT = 6;

/**
 * What a reader of each sentence alone has not met: a part of a name whose whole stands in an earlier sentence, "the site" after "a site", a
 * "The site …" at its start after any site, "the company" and "the move", which stand for what was told, and what "another" or "also" adds to.
 */
export function strangersIn(
  sentences: readonly Candidate[],
  known: readonly (readonly Surname[])[],
): Meeting[] {
  const fullNames = new Places();
  const things = new Places();
  const introduced = new Places();
  const acronyms = new Places();
  return sentences.map((sentence, i) => {
    const { lower } = sentence;
    const words = sentence.tokens.map(({ text }) => text);
    const runs = nameRuns(words, lower);
    const own = new Set(runs.filter((run) => run.length > 1).flat());
    const parts = new Set(runs.flatMap((run) => (run.length === 1 ? run : [])));
    const strangers: Stranger[] = [];
    const named: Stranger[] = [];
    const sure = new Set(known[i]?.map(({ at }) => lower[at]));
    if (i > 0) {
      for (const name of parts)
        if (!own.has(name)) (sure.has(name) ? named : strangers).push(fullNames.of(name));
      const atStart = thingAtStart(words);
      for (const noun of nounsAfter(lower, 'the'))
        strangers.push(
          introduced.of(noun).length > 0 || noun !== atStart ? introduced.of(noun) : things.of(noun),
        );
      for (const noun of standInsIn(words, lower)) {
        const places = things.of(noun);
        strangers.push(places.length > 0 ? places : [i - 1]);
      }
      if (ADDING_ROWS.some(({ holds }) => holds(sentence))) strangers.push(before(i));
      for (const word of own) strangers.push(acronyms.of(word));
      for (const word of parts) strangers.push(acronyms.of(word));
      const [opening = []] = runs;
      const subject = lower[0] ?? '';
      if (opening[0] === subject && !isExplained(lower, opening.length)) {
        if (opening.length > 1) named.push(fullNames.of(opening.join(' ')));
        else if (!sure.has(subject) && fullNames.of(subject).length === 0) strangers.push(things.of(subject));
      }
    }
    const pointsBack = nounsAfter(lower, 'the').some((noun) => things.of(noun).length > 0);
    for (const word of lower) things.add(word, i);
    for (const run of runs)
      if (run.length > 1) for (const name of [...run, run.join(' ')]) fullNames.add(name, i);
    for (const word of acronymsIn(words)) acronyms.add(word.toLowerCase(), i);
    for (const article of ['a', 'an']) for (const noun of nounsAfter(lower, article)) introduced.add(noun, i);
    return { strangers: strangers.filter(isTold), named: named.filter(isTold), pointsBack };
  });
}

/** "Falk, who runs the ferry, …", "Falk, a baker, …": told with who or what it is. */
function isExplained(lower: readonly string[], behind: number): boolean {
  return lower[behind] === ',' && /^(?:who|whose|which|an?|the|\d\d)$/.test(lower[behind + 1] ?? '');
}

function isTold(places: Stranger): boolean {
  return places.length > 0;
}

/** In which sentences each word was met. */
class Places {
  readonly #places = new Map<string, number[]>();

  add(word: string, sentence: number): void {
    const places = this.#places.get(word);
    if (places === undefined) this.#places.set(word, [sentence]);
    else if (places.length < MOST_KEPT && places.at(-1) !== sentence) places.push(sentence);
  }

  /** Those met so far: later ones are not added to the list that was given. */
  of(word: string): Stranger {
    return [...(this.#places.get(word) ?? [])];
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
    if (isCapitalised(word) && !NAMELESS.has(small)) run.push(small);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Those that stand in brackets behind the name that they are short for: "the Brenmouth Harbour Trust (BHT)". */
function acronymsIn(words: readonly string[]): string[] {
  return words.filter((word, i) => /^[A-Z]{2,7}$/.test(word) && words[i - 1] === '(' && words[i + 1] === ')');
}

const NOUN = /^[a-zà-ÿ]{3}/;

/** The words right behind an article: its nouns, and adjectives, which do no harm. */
function nounsAfter(lower: readonly string[], article: string): string[] {
  return lower.filter((word, i) => lower[i - 1] === article && NOUN.test(word));
}

/** The noun of "The site …": the word after the article, if it is no name. */
function thingAtStart(words: readonly string[]): string | undefined {
  const [first, second] = words.filter((word) => !/^["“”‘’'(]+$/.test(word));
  return first?.toLowerCase() === 'the' && second !== undefined && NOUN.test(second) ? second : undefined;
}

/** Words of a noun phrase that are looked at. */
const LONGEST_PHRASE = 4;
/** "the drinking", not "the building". */
const GERUND =
  /^(?!building|morning|evening|king|wedding|spring|following|thing|ceiling|ring|wing|beginning|ongoing|surrounding|remaining|leading|existing|coming|nothing)[a-z]{3,}ing$/;
const AGED = /^\d+-year-old$/;

/** The nouns that stand for what was told before: "the move", "the young actor"; none of "the move to Hale", "the actor Carl Ott". */
function standInsIn(words: readonly string[], lower: readonly string[]): string[] {
  const found: string[] = [];
  lower.forEach((word, at) => {
    if (word !== 'the') return;
    let end = at + 1;
    while (end <= at + 2 && isCapitalised(words[end] ?? '')) end += 1;
    while (end <= at + LONGEST_PHRASE && isNominal(words[end], end === at + 1)) end += 1;
    // A verb that is in no list may have been taken for the noun: "the film tells".
    const isNamed = isCapitalised(words[at + 1] ?? '');
    const last = [end - 1, end - 2].find(
      (k) => k > at && isStandIn(lower[k] ?? '') && (!isNamed || isPersonNoun(lower[k] ?? '')),
    );
    if (last === undefined || (last === end - 2 && !/s$/.test(lower[end - 1] ?? ''))) return;
    if (!explainsItself(words, at, last)) found.push(lower[last] ?? '');
  });
  return found;
}

function isStandIn(word: string): boolean {
  return STAND_INS.has(word) || AGED.test(word) || GERUND.test(word);
}

function isPersonNoun(word: string): boolean {
  return PERSONS.has(word) || (PERSON_ENDING.test(word) && !NO_PERSONS.has(word)) || word === 'legend';
}

function isNominal(word: string | undefined, isFirst: boolean): boolean {
  if (word === undefined || (isCapitalised(word) && !isFirst)) return false;
  if (/^\d+(?:-[a-z-]+)?$/.test(word)) return true;
  if (!NOUN.test(word) || NAMELESS.has(word)) return false;
  return isFirst || !(VERBS.has(word) || (word.length > 4 && word.endsWith('ed')) || word === 'also');
}
