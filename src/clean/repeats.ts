import type { Label } from '../types.js';
import type { Word } from './lexicon.js';
import { dropped, fillIn, type Labels, type Page } from './page.js';
import { isParagraph } from './region.js';
import { runs } from './runs.js';

/** Below so many words two equal lines may both belong: "Why?" is asked twice, subheads come back. */
const WORDS_OF_A_REPEAT = 9;
const WORDS_OF_A_PULL_QUOTE = 5;
const GRAM = 5;
/** Of more lines that hold a run the first ones are looked at. */
const MOST_HOLDERS = 8;
/** Of FNV-1a. */
const PRIME = 0x01000193;
const LINES_OF_CONTENTS = 3;

/**
 * The second and later prints of a line, with whatever short lines stand between two such; the copy that stays is the first one
 * that has no label yet, or that is a caption or a kicker. A later print that its place alone has dropped is a repeat all the same.
 */
export function repeatedLines(page: Page, labels: Labels): Labels {
  const seen = new Set<string>();
  const result = [...labels];
  const again: boolean[] = [];
  page.lines.forEach(({ likeness: like, measure: { words } }, i) => {
    const label = labels[i];
    if (like === '') return;
    if (label?.verdict === 'dropped' && label.kind !== 'section') {
      if (label.kind === 'outside' && words >= WORDS_OF_A_REPEAT && seen.has(like)) result[i] = repeat();
      return;
    }
    if (!seen.has(like)) {
      seen.add(like);
      return;
    }
    again[i] = true;
    if (words >= WORDS_OF_A_REPEAT || label?.kind === 'caption') result[i] = repeat();
  });
  for (const [start, end] of runs(
    page.lines.length,
    (i) => again[i] === true || result[i]?.verdict === 'dropped',
  )) {
    if (![...between(start, end)].some((i) => result[i]?.rule === 'repeats/line')) continue;
    for (const i of between(start, end)) if (again[i]) result[i] = repeat();
  }
  return result;
}

/**
 * A table of contents: lines one below another that each come back further down, apart from one another, as the subheads they
 * announce. The later prints stay.
 */
export function contentsList(page: Page, labels: Labels): Labels {
  const last = new Map(page.lines.map(({ likeness }, i) => [likeness, i]));
  const comesBack = (i: number) => {
    const line = page.lines[i];
    return (
      labels[i] === undefined &&
      line !== undefined &&
      !isParagraph(line.measure) &&
      (last.get(line.likeness) ?? i) > i + 1
    );
  };
  const result = [...labels];
  for (const [start, end] of runs(page.lines.length, comesBack)) {
    const targets = [...between(start, end)].map((i) => last.get(page.lines[i]?.likeness ?? '') ?? 0);
    const apart = targets.every(
      (target, k) => target >= end && (k === 0 || target > (targets[k - 1] ?? 0) + 1),
    );
    if (end - start >= LINES_OF_CONTENTS && apart) for (const i of between(start, end)) result[i] = CONTENTS;
  }
  return result;
}

/** Lines that stand word for word inside a longer line of the story: pull quotes, and captions without their credit. */
export function quotedFromTheStory(page: Page, labels: Labels): Labels {
  const isOpen = page.lines.map((_, i) => labels[i] === undefined);
  const isSource = page.lines.map((_, i) => isOpen[i] === true || labels[i]?.kind === 'caption');
  const mayBeQuoted = page.lines.map(
    ({ measure }, i) => isOpen[i] === true && measure.words >= WORDS_OF_A_PULL_QUOTE,
  );
  const grams = openingGrams(page, mayBeQuoted);
  findHolders(grams, page, isSource);
  return fillIn(page, labels, ({ words, likeness }, i) => {
    if (mayBeQuoted[i] !== true) return undefined;
    const source = grams.at(words, 0)?.holders.find((k) => {
      const other = page.lines[k]?.likeness ?? '';
      return k !== i && other.length > likeness.length && ` ${other} `.includes(` ${likeness} `);
    });
    return source === undefined ? undefined : secondPrint(labels[source]);
  });
}

function secondPrint(source: Label | undefined): Label {
  return source?.kind === 'caption'
    ? dropped('caption', 'repeats/caption', 'a caption whose copy beside it has the credit too')
    : dropped('pullquote', 'repeats/pull-quote', 'stands word for word in a paragraph of the story');
}

const CONTENTS = dropped('nav', 'repeats/contents', 'announces a subhead that stands further down');
const repeat = () => dropped('repeat', 'repeats/line', 'printed before');

function* between(start: number, end: number): Generator<number> {
  for (let i = start; i < end; i++) yield i;
}

/** A run of GRAM words. */
interface Gram {
  readonly words: readonly Word[];
  /** Lines that have it. */
  readonly holders: number[];
}

/** Some of the runs of GRAM words of a page, to be found by their words. */
class Grams {
  /** 1 at the numbers of words with which one begins: most words begin none. */
  readonly #first: Uint8Array;
  readonly #byHash = new Map<number, Gram[]>();

  /** @param words how many different words the page has */
  constructor(words: number) {
    this.#first = new Uint8Array(words);
  }

  /** Takes in the run that begins a line. */
  add(words: readonly Word[]): void {
    if (this.at(words, 0) !== undefined) return;
    this.#first[(words[0] as Word).number] = 1;
    const gram = { words: words.slice(0, GRAM), holders: [] };
    const hash = hashOf(words, 0);
    const alike = this.#byHash.get(hash);
    if (alike === undefined) this.#byHash.set(hash, [gram]);
    else alike.push(gram);
  }

  /** The run that begins at a place of a line, if it is one of these. */
  at(words: readonly Word[], start: number): Gram | undefined {
    if (this.#first[(words[start] as Word).number] === 0) return undefined;
    const alike = this.#byHash.get(hashOf(words, start));
    return alike?.find((gram) => gram.words.every((word, k) => word === words[start + k]));
  }
}

function hashOf(words: readonly Word[], start: number): number {
  let hash = 0;
  for (let k = start; k < start + GRAM; k++) hash = Math.imul(hash ^ (words[k] as Word).number, PRIME);
  return hash;
}

/** The runs of GRAM words that begin the lines of `quoted`. */
function openingGrams({ lines, lexicon }: Page, quoted: readonly boolean[]): Grams {
  const grams = new Grams(lexicon.words);
  lines.forEach(({ words }, i) => {
    if (quoted[i] === true) grams.add(words);
  });
  return grams;
}

/** Notes which lines of `sources` hold each of the runs anywhere. */
function findHolders(grams: Grams, { lines }: Page, sources: readonly boolean[]): void {
  lines.forEach(({ words }, i) => {
    if (sources[i] !== true) return;
    for (let k = 0; k + GRAM <= words.length; k++) {
      const holders = grams.at(words, k)?.holders;
      if (holders !== undefined && holders.length < MOST_HOLDERS && holders.at(-1) !== i) holders.push(i);
    }
  });
}
