import type { Label } from '../types.js';
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
 * that has no label yet, or that is a caption or a kicker.
 */
export function repeatedLines(page: Page, labels: Labels): Labels {
  const seen = new Set<string>();
  const result = [...labels];
  const again: boolean[] = [];
  page.lines.forEach(({ likeness: like, measure: { words } }, i) => {
    const label = labels[i];
    if (like === '' || (label?.verdict === 'dropped' && label.kind !== 'section')) return;
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
  const likenesses = page.lines.map((line, i) =>
    labels[i] === undefined || labels[i]?.kind === 'caption' ? line.likeness : '',
  );
  const grams = indexGrams(likenesses);
  return fillIn(page, labels, ({ measure: { words } }, i) => {
    const like = likenesses[i] ?? '';
    if (words < WORDS_OF_A_PULL_QUOTE) return undefined;
    const source = (grams.get(gram(like)) ?? []).find(
      (k) =>
        k !== i && (likenesses[k]?.length ?? 0) > like.length && ` ${likenesses[k]} `.includes(` ${like} `),
    );
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

function gram(like: string): string {
  return like.split(' ', GRAM).join(' ');
}

/** For every run of GRAM words that begins a line: the lines that hold it anywhere. */
function indexGrams(likenesses: readonly string[]): Map<string, number[]> {
  const starts = likenesses.filter((like) => like !== '').map(gram);
  const index = new Map<string, number[]>(starts.map((start) => [start, []]));
  const firstWords = new Set(starts.map((start) => start.split(' ', 1).join()));
  likenesses.forEach((like, i) => {
    const words = like.split(' ');
    for (let k = 0; k + GRAM <= words.length; k++) {
      if (!firstWords.has(words[k] as string)) continue;
      const lines = index.get(words.slice(k, k + GRAM).join(' '));
      if (lines !== undefined && lines.length < 8 && lines.at(-1) !== i) lines.push(i);
    }
  });
  return index;
}
