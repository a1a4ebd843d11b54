import type { Candidate } from './candidates.js';
import type { Counts } from './features.js';
import { strangersIn } from './strangers.js';
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
const LEAD = 1;
/** More than any worth: a faulty sentence is taken only where no other is left, the less faulty first. */
const FAULT = 100;
/** From so many words on a sentence is long for a summary, and what each further word costs. */
const LONG = 38;
const LONG_COST = 0.03;

/** A sentence of the story, with how many of the reader's rules it breaks and how many words it has. */
export interface Judged {
  readonly sentence: Candidate;
  readonly faults: number;
  readonly words: number;
}

/** What each name or thing costs that a reader has not met. */
const STRANGER = 0.7;

/** Rates the sentences of an article. */
export function rate(judged: readonly Judged[], counts: Counts, title: string | null): Rated[] {
  const worths = worthOf(counts.rows);
  const strangers = strangersIn(
    judged.map(({ sentence }) => sentence),
    title,
  );
  return judged.map(({ sentence, faults, words }, i) => {
    const tooLong = LONG_COST * Math.max(0, words - LONG);
    return {
      score: (worths[i] ?? 0) + LEAD / (1 + i) - tooLong - STRANGER * (strangers[i] ?? 0) - FAULT * faults,
      isFaulty: faults > 0,
      leans: sentence.leans !== undefined,
    };
  });
}
