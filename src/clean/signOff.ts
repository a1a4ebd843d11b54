import { type Found, joined, STORY } from './beside.js';
import type { Labels, Page } from './page.js';
import { isParagraph } from './region.js';
import { isAuthorNote } from './tail.js';

const SIGN_OFF = 'legal/agency-sign-off';
/** So many lines of story at the most may stand between what is found and the sign-off. */
const REACH = 12;
/** So many lines may stand between what is found and a note on the author. */
const REACH_OF_A_NOTE = 3;

/** A paragraph right above the note on the author belongs to the story, though it speaks of something else by way of farewell. */
export function withLastParagraph(page: Page, labels: Labels, found: Found): Found {
  const { start, end } = found.region;
  const note = page.lines.slice(end, end + REACH_OF_A_NOTE).findIndex(isAuthorNote);
  const last = end + note - 1;
  const line = page.lines[last];
  const isNext = start < end && note > 0 && line !== undefined && labels[last] === undefined;
  if (!isNext || !isParagraph(line.measure)) return found;
  return {
    odds: found.odds.with(last, Math.max(found.odds[last] ?? 0, STORY)),
    region: { start, end: last + 1 },
  };
}

/** What stands above "(Reporting by …)" is story to its last sentence, whatever stands between its paragraphs. */
export function withSignedParagraphs(page: Page, labels: Labels, found: Found): Found {
  const { end } = found.region;
  const signOff = labels.findIndex(
    (label, i) => i >= end && i < end + REACH && label !== undefined && label.rule === SIGN_OFF,
  );
  if (signOff < 0) return found;
  return joined(page, labels, found, {
    joins: ({ measure, weak }) => measure.endsSentence && weak === undefined,
    before: signOff,
    reach: 0,
  });
}
