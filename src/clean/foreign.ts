import { type Found, joined } from './beside.js';
import type { Labels, Page } from './page.js';

/** A paragraph has so many words, whatever the language. */
const WORDS = 15;
/** The story goes on over so many lines that are neither paragraphs nor known furniture. */
const REACH = 3;

/**
 * What is found on a page in a language that the model has not learnt: the paragraphs of the region stay, and those next to it with
 * nothing but furniture and a few short lines between, as far as a heading under which no story follows.
 */
export function withForeignParagraphs(page: Page, labels: Labels, found: Found): Found {
  return joined(page, labels, found, {
    joins: ({ measure }) => measure.words >= WORDS && measure.endsSentence,
    before: page.lines.length,
    reach: REACH,
  });
}
