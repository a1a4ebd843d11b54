import { isCapitalised } from '../annotate/characters.js';
import type { Candidate } from './candidates.js';
import { NAMELESS } from './words.js';

/**
 * How many of a sentence's names and things a reader has not met: a part of a name whose whole stands in an earlier sentence, and a "The site …"
 * at its start whose site does. What the title or the first sentence names is known.
 *
 * @returns a number for each sentence
 */
export function strangersIn(sentences: readonly Candidate[], title: string | null): number[] {
  const known = new Set((title ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const fullNames = new Set<string>();
  const things = new Set<string>();
  return sentences.map((sentence, i) => {
    const words = sentence.tokens.map(({ text }) => text);
    const runs = nameRuns(words);
    const own = new Set(runs.filter((run) => run.length > 1).flat());
    const parts = new Set(runs.flatMap((run) => (run.length === 1 ? run : [])));
    const isStranger = (name: string): boolean => fullNames.has(name) && !known.has(name) && !own.has(name);
    const thing = thingAtStart(words);
    const count =
      [...parts].filter(isStranger).length +
      Number(thing !== undefined && things.has(thing) && !known.has(thing));
    for (const word of words) (i === 0 ? known : things).add(word.toLowerCase());
    for (const run of runs) if (run.length > 1) for (const name of run) fullNames.add(name);
    return count;
  });
}

/** What stands before a name and tells no more of who it is. */
const CIVILITIES = /^(?:mr|mrs|ms|miss|dr)[.]?$/;

/** Runs of capitalised words, in lower case: ["nora", "falk"], ["ott"]. */
function nameRuns(words: readonly string[]): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const word of [...words, '']) {
    const lower = word.toLowerCase();
    if (CIVILITIES.test(lower)) continue;
    if (isCapitalised(word) && /^\p{L}/u.test(word) && !NAMELESS.has(lower)) run.push(lower);
    else {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  return runs;
}

/** The noun of "The site …": the word after the article, if it is no name. */
function thingAtStart(words: readonly string[]): string | undefined {
  const [first, second] = words.filter((word) => !/^["“”‘’'(]+$/.test(word));
  if (first?.toLowerCase() !== 'the' || second === undefined || !/^\p{Ll}{3,}/u.test(second))
    return undefined;
  return second;
}
