import type { Label } from '../types.js';
import type { Word } from './lexicon.js';
import { dropped, fillIn, type Labels, type Page } from './page.js';
import { isParagraph } from './region.js';
import { runs } from './runs.js';

/** Below so many words two equal lines may both belong: "Why?" is asked twice, subheads come back. */
const WORDS_OF_A_REPEAT = 9;
const WORDS_OF_A_PULL_QUOTE = 5;
const GRAM = 5;
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
  const grams = indexGrams(page, mayBeQuoted, isSource);
  return fillIn(page, labels, ({ words, likeness }, i) => {
    if (mayBeQuoted[i] !== true) return undefined;
    const source = (grams.get(gram(words, 0)) ?? []).find((k) => {
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

/** The run of GRAM words that begins at a place. */
function gram(words: readonly Word[], start: number): string {
  let text = '';
  for (let k = start; k < start + GRAM; k++) text += `${words[k]?.text} `;
  return text;
}

/** For every run of GRAM words that begins a line of `quoted`: the lines of `sources` that hold it anywhere. */
function indexGrams(
  { lines, lexicon }: Page,
  quoted: readonly boolean[],
  sources: readonly boolean[],
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  /** 1 at the numbers of words with which such runs begin … */
  const firstWords = new Uint8Array(lexicon.words);
  /** … and the first two of them: they tell most places where none begins. */
  const pairs = new Set<number>();
  const pair = (words: readonly Word[], k: number) =>
    (words[k]?.number ?? 0) * lexicon.words + (words[k + 1]?.number ?? 0);
  lines.forEach(({ words }, i) => {
    if (quoted[i] !== true) return;
    index.set(gram(words, 0), []);
    firstWords[words[0]?.number ?? 0] = 1;
    pairs.add(pair(words, 0));
  });
  lines.forEach(({ words }, i) => {
    if (sources[i] !== true) return;
    for (let k = 0; k + GRAM <= words.length; k++) {
      if (firstWords[(words[k] as Word).number] === 0 || !pairs.has(pair(words, k))) continue;
      const holders = index.get(gram(words, k));
      if (holders !== undefined && holders.length < 8 && holders.at(-1) !== i) holders.push(i);
    }
  });
  return index;
}
