import type { Label, ParagraphKind } from '../types.js';
import { dropped, type Labels, type Page } from './page.js';
import { paragraphKind } from './paragraphKind.js';
import type { Region } from './region.js';

/** Inside the region, a line less likely than this to be story goes all the same. */
const INSIDE = 0.2;

/** Labels what stands before and after the region. */
export function labelOutside(page: Page, labels: Labels, region: Region): Labels {
  let after = AFTER;
  return page.lines.map(({ endsStory }, i) => {
    const label = labels[i];
    if (i >= region.end && endsStory && label?.verdict === 'dropped') after = below(label);
    return label ?? (i < region.start ? BEFORE : i >= region.end ? after : undefined);
  });
}

/** Labels what is left inside the region: paragraphs by their kind, and the odd label among them. */
export function labelBody(page: Page, labels: Labels, odds: readonly number[]): Label[] {
  return page.lines.map(
    (line, i) =>
      labels[i] ??
      ((odds[i] ?? 0) < INSIDE ? UNLIKE : kept(paragraphKind(line, page.lines[i + 1], page.lines[i - 1]))),
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

const BEFORE: Label = dropped('outside', 'region/before', 'stands before the story, far from running text');
const AFTER: Label = dropped('outside', 'region/after', 'stands after the story, far from running text');
const UNLIKE: Label = dropped('outside', 'region/unlike', 'stands among paragraphs but reads like a label');
