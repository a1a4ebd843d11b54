/** Lines that only what stands beside them in the same block gives away as those of a picture. */
import type { Label } from '../types.js';
import { opensBlock } from './blocks.js';
import { ALT_TEXT, BELOW_CREDIT, CREDITED, isBareCredit, readsLikeCaption } from './captions.js';
import { dropped, type Labels, type Page, type PageLine } from './page.js';

/** Captions and what stands for a picture are no longer; a longer line is a paragraph. */
const MOST_WORDS = 60;
const SHOWN_WORDS = 4;
const MOST_SHOWN_WORDS = 18;
/** A name at the end of a line: "(Jane Doe)", "(PA)". */
const IN_PARENTHESIS = /\([A-Z][\w.'’&-]*(?: (?:[A-Z][\w.'’&-]*|of|for|the|and|via|de|van))*\)$/;
/** The button over which some sites print what the picture shows, and the notice below the title of a video. */
const BUTTON = 'player/gallery';
const NO_VIDEO = 'player/notice';

/**
 * Labels the captions and the texts for pictures that are known by their neighbours:
 *
 *     A cliff with wooden birds        Marlbury Society A woman at a bar        The pier at dawn on Sunday.
 *     View image in fullscreen         The first pint was pulled on Friday      Jane Doe/KXQV
 *
 *     wooden ramp at a porch                           Open image in gallery
 *     The ramp took a weekend, she said. (Jane Doe)    The lake at its lowest (PA)
 */
export function linesOfPictures(page: Page, labels: Labels): Labels {
  const result = [...labels];
  labels.forEach((label, i) => {
    const above = i - 1;
    if (label === undefined) {
      const pair = pairBelow(page, labels, i);
      if (pair !== undefined) [result[i], result[i + 1]] = pair;
      else if (isBelowButton(page, labels, i)) result[i] = IN_PARENTHESES;
      return;
    }
    if (opensBlock(page, i) || !isFirstOfBlock(page, labels, above)) return;
    const shown = page.lines[above] as PageLine;
    if (label.rule === BUTTON && isShort(shown)) result[above] = SHOWN;
    else if (label.rule === NO_VIDEO && isShort(shown) && !shown.measure.endsSentence)
      result[above] = TITLE_OF_VIDEO;
    else if (label.kind === 'caption' && label.verdict === 'kept')
      if (isBareCredit(page, i)) result[above] = ABOVE_CREDIT;
      else if (isShort(shown)) result[above] = SHOWN;
  });
  return result;
}

/** Whether a line without a label begins its block, or stands there below nothing but furniture. */
function isFirstOfBlock(page: Page, labels: Labels, index: number): boolean {
  const line = page.lines[index];
  if (line === undefined || labels[index] !== undefined || line.measure.words > MOST_WORDS) return false;
  let first = index;
  while (!opensBlock(page, first) && labels[first - 1]?.verdict === 'dropped') first--;
  return opensBlock(page, first);
}

/** The labels of what a picture shows, where such a line begins a block, and of the caption below it. */
function pairBelow(page: Page, labels: Labels, index: number): [Label, Label] | undefined {
  const [{ text, measure }, next] = [page.lines[index] as PageLine, page.lines[index + 1]];
  const isPair = next !== undefined && labels[index + 1] === undefined && !opensBlock(page, index + 1);
  if (!isPair || measure.endsSentence || measure.words < SHOWN_WORDS || !opensBlock(page, index))
    return undefined;
  if (readsLikeCaption(page, index + 1) && CREDITED.test(text)) return [ALT_TEXT, BELOW_CREDIT];
  return IN_PARENTHESIS.test(next.text) && next.measure.words <= MOST_WORDS
    ? [SHOWN, IN_PARENTHESES]
    : undefined;
}

/** What a picture shows is told in a few words, and quotes nobody. */
function isShort({ text, measure }: PageLine): boolean {
  return measure.words <= MOST_SHOWN_WORDS && !/["“]/.test(text);
}

function isBelowButton(page: Page, labels: Labels, index: number): boolean {
  const { text, measure } = page.lines[index] as PageLine;
  return (
    labels[index - 1]?.rule === BUTTON &&
    !opensBlock(page, index) &&
    measure.words <= MOST_WORDS &&
    IN_PARENTHESIS.test(text)
  );
}

const SHOWN: Label = dropped('caption', 'captions/shown', 'says what a picture shows');
const TITLE_OF_VIDEO: Label = dropped('player', 'captions/video', 'the title of a video');
const IN_PARENTHESES: Label = {
  verdict: 'kept',
  kind: 'caption',
  rule: 'captions/parenthesis',
  why: 'stands with a picture and ends with its credit',
};
const ABOVE_CREDIT: Label = {
  verdict: 'kept',
  kind: 'caption',
  rule: 'captions/above-credit',
  why: 'stands above the credit of its picture',
};
