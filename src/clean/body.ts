import type { Label, Level, ParagraphKind } from '../types.js';
import { opensBlock } from './blocks.js';
import { markupReason } from './hints.js';
import { dropped, type Labels, type Page, type PageLine } from './page.js';
import { paragraphKind, SUBHEAD_WORDS } from './paragraphKind.js';
import type { Region } from './region.js';

/** Probability that a line must reach to be printed: among the lines of the story, as a sentence or a subhead there, and away from it. */
const LEAST: Readonly<Record<Level, Readonly<Record<Place, number>>>> = {
  careful: { inside: 0.2, sentence: 0.15, subhead: 0.1, outside: 0.45 },
  normal: { inside: 0.4, sentence: 0.3, subhead: 0.2, outside: 0.7 },
  eager: { inside: 0.7, sentence: 0.6, subhead: 0.4, outside: 0.85 },
};
type Place = 'inside' | 'sentence' | 'subhead' | 'outside';
/** Shorter sentences may be labels. */
const SENTENCE_WORDS = 8;
/** Probability of a paragraph that may have a subhead. */
const HEADED = 0.6;

/** Labels the lines that are unlikely to be story, each with the best reason there is: the markup, the place, a weak row. */
export function labelUnlikely(
  page: Page,
  labels: Labels,
  odds: readonly number[],
  region: Region,
  level: Level,
): Labels {
  const byMarkup = markupReason(page);
  let after = AFTER;
  return page.lines.map((line, i) => {
    const label = labels[i];
    if (i >= region.end && line.endsStory && label?.verdict === 'dropped') after = below(label);
    if (label !== undefined) return label;
    const inside = i >= region.start && i < region.end;
    const markup = byMarkup(line);
    // What the markup takes for a box stands away from the story, wherever it is.
    const place = inside && markup === undefined ? placeInside(page, odds, i) : 'outside';
    if ((odds[i] ?? 0) >= LEAST[level][place]) return undefined;
    return markup ?? (i < region.start ? BEFORE : inside ? (byWeakRow(line) ?? UNLIKE) : after);
  });
}

function placeInside(page: Page, odds: readonly number[], index: number): Place {
  const [line, next] = [page.lines[index], page.lines[index + 1]];
  if (looksLikeSubhead(line) && isSentence(next) && (odds[index + 1] ?? 0) > HEADED) return 'subhead';
  const isParagraphApart = isWholeSentence(line) && line?.weak === undefined && opensBlock(page, index);
  return isParagraphApart ? 'sentence' : 'inside';
}

function isSentence(line: PageLine | undefined): boolean {
  return line !== undefined && (line.measure.prose || line.measure.endsSentence);
}

function isWholeSentence(line: PageLine | undefined): boolean {
  return line?.measure.endsSentence === true && line.measure.words >= SENTENCE_WORDS;
}

function looksLikeSubhead(line: PageLine | undefined): boolean {
  return (
    line !== undefined &&
    line.weak === undefined &&
    line.measure.words <= SUBHEAD_WORDS &&
    !line.measure.endsSentence
  );
}

function byWeakRow({ weak }: PageLine): Label | undefined {
  return weak && dropped(weak.kind, weak.id, `${weak.why}, unlike the story around it`);
}

/** Labels what is left: paragraphs by their kind. */
export function labelBody(page: Page, labels: Labels): Label[] {
  return page.lines.map(
    (line, i) => labels[i] ?? kept(paragraphKind(line, page.lines[i + 1], page.lines[i - 1])),
  );
}

function kept(kind: ParagraphKind): Label {
  return { verdict: 'kept', kind, rule: `body/${kind}`, why: 'stands among the paragraphs of the story' };
}

/** What stands below "34 Comments" is comments, below "Most read" other stories. */
const below = ({ kind }: Extract<Label, { verdict: 'dropped' }>): Label => ({
  verdict: 'dropped',
  kind,
  rule: 'region/below-heading',
  why: 'stands after the story, below a heading that is not its own',
});

const BEFORE: Label = dropped('outside', 'region/before', 'stands before the story');
const AFTER: Label = dropped('outside', 'region/after', 'stands after the story');
const UNLIKE: Label = dropped(
  'outside',
  'region/unlike',
  'stands among paragraphs but reads unlike the story',
);
