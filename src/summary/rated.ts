import type { Candidate } from './candidates.js';
import { faultsOf } from './faults.js';
import type { Counts } from './features.js';
import { worthOf } from './worth.js';

/** A sentence as the choice sees it. */
export interface Rated {
  /** What it is worth in a summary: log-odds, less what is wrong with it. */
  readonly score: number;
  readonly isFaulty: boolean;
  /** Needs the sentence before it. */
  readonly leans: boolean;
}

/** What opening the article adds to a sentence's score; the second gets half of it, the third a third. */
const LEAD = 0.7;
/** More than any worth: a faulty sentence is taken only where no other is left, the less faulty first. */
const FAULT = 100;
/** From so many words on a sentence is long for a summary, and what each further word costs. */
const LONG = 38;
const LONG_COST = 0.03;

/** Rates the sentences of an article. */
export function rate(sentences: readonly Candidate[], counts: Counts, wordsOf: readonly number[]): Rated[] {
  const worths = worthOf(counts.rows);
  return sentences.map((sentence, i) => {
    const faults = faultsOf(sentence).length;
    const tooLong = LONG_COST * Math.max(0, (wordsOf[i] ?? 0) - LONG);
    return {
      score: (worths[i] ?? 0) + LEAD / (1 + i) - tooLong - FAULT * faults,
      isFaulty: faults > 0,
      leans: sentence.leans !== undefined,
    };
  });
}
