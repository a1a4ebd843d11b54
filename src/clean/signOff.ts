import { type Found, joined, STORY } from './beside.js';
import type { Labels, Page } from './page.js';
import { isParagraph } from './region.js';
import { isAuthorNote } from './tail.js';

const SIGN_OFF = 'legal/agency-sign-off';
const CONTINUES = 'ad/continues';
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
  const signOff = belowStory(labels, found, SIGN_OFF);
  return signOff < 0 ? found : withSentences(page, labels, found, signOff);
}

/** The sentence right below "Story continues below" is story, and so is what stands between it and the rest. */
export function withContinuedParagraph(page: Page, labels: Labels, found: Found): Found {
  const notice = belowStory(labels, found, CONTINUES);
  if (notice < 0) return found;
  const next = labels.findIndex((label, i) => i > notice && label === undefined);
  return next < 0 ? found : withSentences(page, labels, found, next + 1);
}

/** The first line of a rule not far below the story; -1 where there is none. */
function belowStory(labels: Labels, { region: { end } }: Found, rule: string): number {
  return labels.findIndex((label, i) => i >= end && i < end + REACH && label?.rule === rule);
}

/** The story with the sentences around it, as far as they follow each other and stand above a line. */
function withSentences(page: Page, labels: Labels, found: Found, before: number): Found {
  return joined(page, labels, found, {
    joins: ({ measure, weak }) => measure.endsSentence && weak === undefined,
    before,
    reach: 0,
  });
}
