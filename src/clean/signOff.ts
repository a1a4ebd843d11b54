import { type Found, joined } from './beside.js';
import type { Labels, Page } from './page.js';

const SIGN_OFF = 'legal/agency-sign-off';
/** So many lines of story at the most may stand between what is found and the sign-off. */
const REACH = 12;

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
