import type { Label, ParagraphKind } from '../types.js';
import { byMarkup } from './hints.js';
import type { Measure } from './measure.js';
import { dropped, type Labels, type Page, type PageLine } from './page.js';
import type { Region } from './region.js';

/** Probability that a line must reach to be printed. */
export const LEAST_ODDS = 0.5;
const SUBHEAD_WORDS = 14;

/** Labels the lines that are unlikely to be story, each with the best reason there is: a weak row, the markup, the place. */
export function labelUnlikely(page: Page, labels: Labels, odds: readonly number[], region: Region): Labels {
  let after = AFTER;
  return page.lines.map((line, i) => {
    const label = labels[i];
    if (i >= region.end && line.endsStory && label?.verdict === 'dropped') after = below(label);
    if (label !== undefined || (odds[i] ?? 0) >= LEAST_ODDS) return label;
    return byWeakRow(line) ?? byMarkup(line) ?? (i < region.start ? BEFORE : i >= region.end ? after : UNLIKE);
  });
}

function byWeakRow({ weak }: PageLine): Label | undefined {
  return weak && dropped(weak.kind, weak.id, `${weak.why}, apart from the story`);
}

/** Labels what is left: paragraphs by their kind. */
export function labelBody(page: Page, labels: Labels): Label[] {
  return page.lines.map((line, i) => labels[i] ?? kept(paragraphKind(line, page.lines[i + 1]?.measure)));
}

/** A list item by its bullet or tag, a subhead when short, not a sentence, and not followed by another such line. */
function paragraphKind({ raw, text, measure }: PageLine, next: Measure | undefined): ParagraphKind {
  const regions = raw.hints?.regions ?? [];
  if (regions.includes('heading')) return 'subhead';
  if (measure.bullet || raw.hints?.tag === 'li') return isNumberedSubhead(measure, next) ? 'subhead' : 'list';
  const labelLike = measure.words <= SUBHEAD_WORDS && !measure.endsSentence && !/[,;:]$/.test(text);
  return labelLike && next !== undefined && (next.endsSentence || next.prose) ? 'subhead' : 'paragraph';
}

/** "3. Pack light" above a paragraph heads it; "3. Pack light" above "4. Eat early" is an item of a list. */
function isNumberedSubhead(measure: Measure, next: Measure | undefined): boolean {
  return (
    !measure.endsSentence &&
    measure.words <= SUBHEAD_WORDS &&
    next !== undefined &&
    !next.bullet &&
    next.prose
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
const UNLIKE: Label = dropped('outside', 'region/unlike', 'stands among paragraphs but reads unlike the story');
