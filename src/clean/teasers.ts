import type { Label } from '../types.js';
import { blockEnd, opensBlock } from './blocks.js';
import { dropped, type Labels, type Page, type PageLine } from './page.js';

/** A longer list of other stories does not stand within a story. */
const MOST = 8;
/** Lines that stand together without bullets are a list from so many on: a single one may be a subhead. */
const LEAST_IN_A_LIST = 2;
const HEADING = 'related/embedded';

/** The headlines under "Related" go with it: the rest of its block, or the list that is the next block. */
export function teasersBelow(page: Page, labels: Labels): Labels {
  const result = [...labels];
  labels.forEach((label, heading) => {
    if (label?.rule !== HEADING) return;
    const first = heading + 1;
    const listBelow = opensBlock(page, first);
    const end = blockEnd(page, first);
    const teasers = page.lines.slice(first, end);
    const isList = teasers.length >= LEAST_IN_A_LIST;
    const isTeaser = (line: PageLine) =>
      !line.measure.endsSentence && (!listBelow || line.measure.bullet || isList);
    if (end === page.lines.length || teasers.length > MOST || !teasers.every(isTeaser)) return;
    for (let i = first; i < end; i++) result[i] ??= TEASER;
  });
  return result;
}

const TEASER: Label = dropped('related', 'related/below-heading', 'stands under a heading for other stories');
