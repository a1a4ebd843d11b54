import type { Caption, Label } from '../types.js';
import { opensBlock } from './blocks.js';
import { CAPTIONS_CUES } from './cues.js';
import { finder } from './finder.js';
import { CAPTIONS } from './furniture/captions.js';
import { captures } from './linePattern.js';
import { dropped, type Labels, type Page, type PageLine } from './page.js';
import { isParagraph, type Region } from './region.js';

/** Lines after the end of the story in which its last picture may still stand. */
const AFTER_THE_STORY = 3;

/** Shorter lines come twice as buttons or names. */
const TWIN_WORDS = 7;
const MOST_BUTTONS = 3;

/** Words of a credit at most, of what a picture shows at least, of a caption below its credit at least. */
const CREDIT_WORDS = 4;
const ALT_WORDS = 3;
const CAPTION_WORDS = 5;

/** "Marlbury Society A woman at a bar": the credit, then what the picture shows, which begins like a sentence. A single word is an agency's. */
export const CREDITED =
  /^([A-Z]{2,6}|Reuters|Alamy|Shutterstock|[A-Z][\w'’.&-]*(?: (?:[A-Z][\w'’.&-]*|of|the|and)){1,5}) (?:A|An|Two|Three|Four|Five|Several|People|Men|Women|Children|Aerial|Close-up) [a-z]/;

const findCaptionRow = finder(CAPTIONS, CAPTIONS_CUES);
/** Letters of Latin alone: all letters there are, in both cases, take milliseconds to compile. */
const CREDIT_CUE =
  /^(?:[A-Za-zÀ-ÖØ-öø-ɏ'’-]+ (?=photo))?(?:photo(?:graph)?s?|picture|image|illustration|credit|foto|bild)(?: credit)?(?: by)?[ :.…]*/i;

/** Cuts a caption line into what it says and whom it credits; a line with no known credit is all caption. */
function parseCaption({ text, seen }: PageLine): Caption {
  const row = findCaptionRow(seen);
  const { caption = '', credit } = (row && captures(row.pattern, text)) ?? {};
  if (!credit) return { text, credit: null };
  return { text: caption.trim(), credit: credit.replace(CREDIT_CUE, '').trim() };
}

/**
 * A line of the story printed twice, one below the other, is a caption: once of the picture, once of what stands for it. The buttons of a
 * gallery may stand between the two.
 */
export function twinCaptions(page: Page, labels: Labels, region: Region, title: number | undefined): Labels {
  const from = title === undefined ? region.start : title + 1;
  const result = [...labels];
  for (let i = from; i < region.end; i++) {
    const { likeness, measure } = page.lines[i] as PageLine;
    if (labels[i] !== undefined || measure.words < TWIN_WORDS || isParagraph(measure)) continue;
    const next = belowButtons(page, labels, i + 1);
    if (labels[next] !== undefined || page.lines[next]?.likeness !== likeness) continue;
    result[i] = TWIN;
    for (let k = i + 1; k < next; k++) result[k] ??= BETWEEN_TWINS;
    result[next] = TWIN;
  }
  return result;
}

/** The first line from `index` on that has no label and is not the count of a gallery ("+4"). */
function belowButtons(page: Page, labels: Labels, index: number): number {
  const last = index + MOST_BUTTONS;
  let at = index;
  while (at < last && (labels[at] !== undefined || page.lines[at]?.measure.words === 1)) at++;
  return at;
}

/**
 * Captions that stand below the credit of their picture, above which some sites print what the picture shows:
 *
 *     Northwind Press A stone bridge with barriers across the road
 *     Northwind Press
 *     The bridge was closed after inspectors found cracks
 */
export function captionsBelowCredits(page: Page, labels: Labels): Labels {
  const isCredit = (i: number) =>
    isAltText(page, i - 1) ||
    (labels[i]?.kind === 'caption' && labels[i].verdict === 'kept' && isBareCredit(page, i));
  const isBelow = (i: number) => labels[i] === undefined && isCredit(i - 1) && readsLikeCaption(page, i);
  return labels.map((label, i) => {
    if (isBelow(i)) return BELOW_CREDIT;
    if (isCredit(i) && isBelow(i + 1)) return CREDIT_ABOVE;
    if (label !== undefined) return label;
    return isAltText(page, i) ? ALT_TEXT : isAltText(page, i - 1) ? CREDIT_ALONE : undefined;
  });
}

/** Whether the line says what a picture shows: it begins with the credit, which comes again alone on the line below. */
function isAltText(page: Page, index: number): boolean {
  const [line, credit] = [page.lines[index], page.lines[index + 1]];
  if (line === undefined || credit === undefined || credit.measure.words > CREDIT_WORDS) return false;
  return (
    line.measure.words >= credit.measure.words + ALT_WORDS &&
    line.text.startsWith(`${credit.text} `) &&
    /^\p{Lu}/u.test(credit.text) &&
    opensBlock(page, index)
  );
}

/** Captions below credits are phrases or sentences without a full stop; paragraphs are not. */
export function readsLikeCaption(page: Page, index: number): boolean {
  const measure = page.lines[index]?.measure;
  return measure !== undefined && measure.words >= CAPTION_WORDS && !measure.endsSentence;
}

/** Captions of other stories' pictures go, and so do credits that stand under no caption. */
export function strayCaptions(page: Page, labels: Labels, region: Region, title: number | undefined): Labels {
  const from = title ?? region.start;
  return labels.map((label, i) => {
    if (label?.kind !== 'caption' || label.verdict !== 'kept') return label;
    if (i < from || i >= region.end + AFTER_THE_STORY) return STRAY;
    if (label.rule === CREDIT_ABOVE.rule) return label;
    return isBareCredit(page, i) && !completesCaption(page, labels, i) ? CREDIT_ALONE : label;
  });
}

/** The captions of the kept caption lines, a credit on a line of its own joined to the caption above it. */
export function captionsOf(page: Page, labels: Labels): Caption[] {
  const captions: Caption[] = [];
  page.lines.forEach((line, i) => {
    if (labels[i]?.kind !== 'caption' || labels[i]?.verdict !== 'kept') return;
    if (labels[i].rule === CREDIT_ABOVE.rule) return;
    const caption = labels[i].rule === BELOW_CREDIT.rule ? belowCredit(page, i) : parseCaption(line);
    const last = captions.at(-1);
    if (caption.text === '' && last !== undefined)
      captions[captions.length - 1] = { text: last.text, credit: caption.credit };
    else captions.push(caption);
  });
  return captions;
}

function belowCredit(page: Page, index: number): Caption {
  const above = page.lines[index - 1];
  return { text: page.lines[index]?.text ?? '', credit: above === undefined ? '' : creditOf(above) };
}

/** Whether a line is a credit and nothing else. */
export function isBareCredit(page: Page, index: number): boolean {
  const line = page.lines[index];
  return line !== undefined && parseCaption(line).text === '';
}

/** "Northwind Press", "Northwind Press A hall with iron columns" */
function creditOf(line: PageLine): string {
  return parseCaption(line).credit ?? CREDITED.exec(line.text)?.[1] ?? line.text;
}

function completesCaption(page: Page, labels: Labels, index: number): boolean {
  const [above, label] = [page.lines[index - 1], labels[index - 1]];
  return (
    above !== undefined &&
    label?.kind === 'caption' &&
    label.verdict === 'kept' &&
    parseCaption(above).credit === null
  );
}

const TWIN: Label = {
  verdict: 'kept',
  kind: 'caption',
  rule: 'captions/twin',
  why: 'printed twice, as captions are',
};
const BETWEEN_TWINS: Label = dropped('player', 'captions/between-twins', 'button of a picture gallery');
export const BELOW_CREDIT: Label = {
  verdict: 'kept',
  kind: 'caption',
  rule: 'captions/below-credit',
  why: 'stands below the credit of its picture',
};
const CREDIT_ABOVE: Label = {
  verdict: 'kept',
  kind: 'caption',
  rule: 'captions/credit-above',
  why: 'the credit of the caption below it',
};
export const ALT_TEXT: Label = dropped(
  'caption',
  'captions/alt-text',
  'says what a picture shows, beginning with its credit',
);
const STRAY: Label = dropped('caption', 'captions/stray', 'a caption outside the story');
const CREDIT_ALONE: Label = dropped('caption', 'captions/credit-alone', 'a picture credit without a caption');
