import { hasLetterOrDigit } from '../annotate/characters.js';
import { BESIDE, besideCode } from './beside.js';
import { CUE_KINDS } from './cues.js';
import { CUE_FORMS, type CueWord } from './cueWords.js';
import { isQuoteMark, type Scene, type SceneQuote } from './scene.js';

/** A cue as numbers. */
export function kindNumber(cue: CueWord | undefined): number {
  return cue === undefined ? -1 : CUE_KINDS.indexOf(cue.kind);
}

export function formNumber(cue: CueWord | undefined): number {
  return cue === undefined ? -1 : CUE_FORMS.indexOf(cue.form);
}

/** A cue near a place: its token and how many tokens outside of quotes lie between. */
export interface NearCue {
  readonly at: number;
  readonly distance: number;
  readonly commas: number;
}

const FARTHEST_CUE = 24;

/** The first cue from a token on, forwards or backwards, within the unit and on this side of the quote; null where there is none. */
export function nearestCue(
  scene: Scene,
  from: number,
  step: 1 | -1,
  stopAt: number,
  unit: number,
): NearCue | null {
  let distance = 0;
  let commas = 0;
  for (let i = from; i !== stopAt && distance < FARTHEST_CUE; i += step) {
    if (i < 0 || i >= scene.tokens.length || scene.unitOf[i] !== unit) return null;
    if (scene.quoteOf[i] !== -1) return null;
    if (scene.cues[i] !== undefined) return { at: i, distance, commas };
    if (scene.lower[i] === 'according' && scene.lower[i + 1] === 'to') return { at: i, distance, commas };
    if (scene.lower[i] === ',') commas += 1;
    distance += 1;
  }
  return null;
}

/** What surrounds a quote, whoever said it. */
export type QuoteSurroundings = {
  readonly words: number;
  readonly opensCapital: number;
  readonly endMark: number;
  readonly before: number;
  readonly before2: number;
  readonly after: number;
  readonly after2: number;
  readonly isUnitStart: number;
  readonly isUnitEnd: number;
  readonly isParagraphStart: number;
  readonly isParagraphEnd: number;
  readonly cueBeforeDistance: number;
  readonly cueBeforeKind: number;
  readonly cueBeforeForm: number;
  readonly cueAfterDistance: number;
  readonly cueAfterKind: number;
  readonly cueAfterForm: number;
  readonly wordsOutsideInUnit: number;
  readonly wordsOutsideInParagraph: number;
  readonly sinceLastQuote: number;
  readonly unitsSinceLastQuote: number;
  readonly paragraphsSinceLastQuote: number;
  readonly untilNextQuote: number;
  readonly isOpen: number;
  readonly goesOn: number;
  readonly titleCase: number;
  /** Where "according to" stands in the sentence: 0 nowhere, 1 before, 2 behind. */
  readonly accordingTo: number;
};

/** @param q the number of the quote */
export function surroundingsOf(scene: Scene, q: number): QuoteSurroundings {
  const quote = scene.quotes[q] as SceneQuote;
  const unit = scene.unitOf[quote.first] as number;
  const lastUnit = scene.unitOf[quote.end - 1] as number;
  const left = outsideBefore(scene, quote.first);
  const right = outsideAfter(scene, quote.end);
  const leftCue = nearestCue(scene, left, -1, -1, unit);
  const rightCue = nearestCue(scene, right, 1, scene.tokens.length, lastUnit);
  const paragraph = scene.paragraphs[quote.paragraph];
  const previous = scene.quotes[q - 1];
  const next = scene.quotes[q + 1];
  return {
    words: Math.min(60, quote.end - quote.first),
    opensCapital: Number(/^[\p{Lu}\p{N}]/u.test(firstWord(scene, quote))),
    endMark: endMarkOf(scene, quote),
    before: left < (paragraph?.first ?? 0) ? BESIDE.paragraphEdge : besideCode(scene, left, unit),
    before2: besideCode(scene, left - 1, unit),
    after: right >= (paragraph?.end ?? 0) ? BESIDE.paragraphEdge : besideCode(scene, right, lastUnit),
    after2: besideCode(scene, right + 1, lastUnit),
    isUnitStart: Number(scene.unitOf[left] !== unit),
    isUnitEnd: Number(scene.unitOf[right] !== lastUnit),
    isParagraphStart: Number(left < (paragraph?.first ?? 0)),
    isParagraphEnd: Number(right >= (paragraph?.end ?? 0)),
    cueBeforeDistance: leftCue?.distance ?? 40,
    cueBeforeKind: kindNumber(scene.cues[leftCue?.at ?? -1]),
    cueBeforeForm: formNumber(scene.cues[leftCue?.at ?? -1]),
    cueAfterDistance: rightCue?.distance ?? 40,
    cueAfterKind: kindNumber(scene.cues[rightCue?.at ?? -1]),
    cueAfterForm: formNumber(scene.cues[rightCue?.at ?? -1]),
    wordsOutsideInUnit: outsideWords(scene, scene.units[unit]),
    wordsOutsideInParagraph: outsideWords(scene, paragraph),
    sinceLastQuote: previous === undefined ? 99 : Math.min(60, quote.first - previous.end),
    unitsSinceLastQuote:
      previous === undefined ? 9 : Math.min(9, unit - (scene.unitOf[previous.end - 1] as number)),
    paragraphsSinceLastQuote: previous === undefined ? 9 : Math.min(9, quote.paragraph - previous.paragraph),
    untilNextQuote: next === undefined ? 99 : Math.min(60, next.first - quote.end),
    isOpen: Number(!quote.span.isClosed),
    goesOn: Number(
      previous !== undefined && !previous.span.isClosed && previous.paragraph === quote.paragraph - 1,
    ),
    titleCase: titleCaseShare(scene, quote),
    accordingTo: accordingTo(scene, quote),
  };
}

/** No more marks than these stand beside a quote. */
const MOST_MARKS = 4;

/** The nearest token outside of the quote and its marks. */
export function outsideBefore(scene: Scene, first: number): number {
  let at = first - 1;
  while (
    at >= first - MOST_MARKS &&
    at >= 0 &&
    isQuoteMark(scene.lower[at] as string) &&
    scene.tokens[at]?.end === scene.tokens[at + 1]?.start
  )
    at -= 1;
  return at;
}

export function outsideAfter(scene: Scene, end: number): number {
  let at = end;
  while (
    at < end + MOST_MARKS &&
    at < scene.tokens.length &&
    isQuoteMark(scene.lower[at] as string) &&
    scene.tokens[at]?.start === scene.tokens[at - 1]?.end
  )
    at += 1;
  return at;
}

function firstWord(scene: Scene, { first, end }: SceneQuote): string {
  for (let i = first; i < end; i++) {
    const { text } = scene.tokens[i] as { text: string };
    if (hasLetterOrDigit(text)) return text;
  }
  return '';
}

/** 0 none, 1 comma, 2 full stop, 3 ! or ?, 4 dash or dots. Marks outside, as British papers have them, count as well. */
function endMarkOf(scene: Scene, { end }: SceneQuote): number {
  const inside = scene.lower[end - 1] ?? '';
  const mark = hasLetterOrDigit(inside) ? (scene.lower[outsideAfter(scene, end)] ?? '') : inside;
  if (mark === ',') return 1;
  if (mark === '.') return 2;
  if (/^[!?]/.test(mark)) return 3;
  return /^[—–…-]|^\.\./.test(mark) ? 4 : 0;
}

function outsideWords(scene: Scene, range: { first: number; end: number } | undefined): number {
  let count = 0;
  let marks = 0;
  for (let i = range?.first ?? 0; i < (range?.end ?? 0) && count < 40 && marks < 60; i++) {
    const q = scene.quoteOf[i] as number;
    if (q !== -1) i = (scene.quotes[q] as SceneQuote).end - 1;
    else if (hasLetterOrDigit(scene.lower[i] as string)) count += 1;
    else marks += 1;
  }
  return count;
}

const FARTHEST_SOURCE = 24;

function accordingTo({ lower, unitOf, quoteOf }: Scene, { first, end }: SceneQuote): number {
  const isAt = (i: number): boolean => lower[i] === 'according' && lower[i + 1] === 'to' && quoteOf[i] === -1;
  for (let i = end; i < end + FARTHEST_SOURCE && unitOf[i] === unitOf[end - 1]; i++) if (isAt(i)) return 2;
  for (let i = first - 1; i > first - FARTHEST_SOURCE && unitOf[i] === unitOf[first]; i--)
    if (isAt(i)) return 1;
  return 0;
}

function titleCaseShare(scene: Scene, { first, end }: SceneQuote): number {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < end && words < 30; i++) {
    const { text } = scene.tokens[i] as { text: string };
    if (text.length < 4 || !/^\p{L}{4,}/u.test(text)) continue;
    words += 1;
    if (/^\p{Lu}/u.test(text)) capitals += 1;
  }
  return words === 0 ? 0 : capitals / words;
}
