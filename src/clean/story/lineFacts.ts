import type { LineHints } from '../../types.js';
import type { Word } from '../lexicon.js';
import type { Measure } from '../measure.js';
import { countsOf } from './lineCounts.js';
import { hashesOf, type WordWeights, wordScore } from './wordScores.js';

/** A line as the story model sees it by itself. */
export interface LineText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly measure: Measure;
  readonly hints: LineHints | undefined;
}

/**
 * What the story model wants to know of a line by itself: counted when first asked for and then kept, since a line is looked at in
 * several rounds and many lines in none.
 */
export class LineFacts {
  readonly #line: LineText;
  #counts: readonly number[] | undefined;
  #content: readonly number[] | undefined;
  #scored: { readonly weights: WordWeights; readonly score: number } | undefined;

  constructor(line: LineText) {
    this.#line = line;
  }

  /** The counts on the line, in the order of LINE_COUNTS. */
  get counts(): readonly number[] {
    this.#counts ??= countsOf(this.#line);
    return this.#counts;
  }

  /** The stems of its content words, each once. */
  get content(): readonly number[] {
    this.#content ??= contentOf(this.#line.words);
    return this.#content;
  }

  /** Hashes of its words. */
  get hashes(): readonly number[] {
    return hashesOf(this.#line);
  }

  /** The log-odds that its words give it. */
  wordScore(weights: WordWeights): number {
    if (this.#scored?.weights !== weights) this.#scored = { weights, score: wordScore(weights, this.hashes) };
    return this.#scored.score;
  }
}

/** Lines have few content words, among which a search is quicker than a set. */
const FEW = 16;

function contentOf(words: readonly Word[]): readonly number[] {
  const stems: number[] = [];
  for (const { stem } of words) {
    if (stem < 0) continue;
    if (stems.length > FEW) return manyOf(words);
    if (!stems.includes(stem)) stems.push(stem);
  }
  return stems;
}

function manyOf(words: readonly Word[]): readonly number[] {
  const stems = new Set<number>();
  for (const { stem } of words) if (stem >= 0) stems.add(stem);
  return [...stems];
}
