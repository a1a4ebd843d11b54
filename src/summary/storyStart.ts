import type { AnnotatedParagraph, AnnotatedText } from '../types.js';

/** No story begins after more paragraphs than these. */
const BEGINS_BY = 6;
/** Archives print them between an abstract and the story. */
const LABELS = /^(?:full text|correction appended)[.:]?$/i;
const LONGEST_LABEL = 22;

/** A second headline is shorter, and what comes below it longer; in tokens. */
const LONGEST_DECK = 14;
const SHORTEST_LEAD = 16;
/** Words that headlines leave out or put into the present. */
const NOT_IN_HEADLINES = new Set(
  "a an the is are was were be been has have had said than reportedly n't n’t".split(' '),
);
/** What headlines have as well; a shorter sentence with these may be the story's own. */
const SOMETIMES = new Set('will he she they it his her their its i you we'.split(' '));
const SHORTEST_SOMETIMES = 8;

/** The paragraph with which the story begins, below an abstract or a second headline that cleaning has left. */
export function storyStart({ paragraphs, text }: AnnotatedText): number {
  const label = paragraphs
    .slice(0, BEGINS_BY)
    .findLastIndex(({ start, end }) => end - start < LONGEST_LABEL && LABELS.test(text.slice(start, end)));
  if (label >= 0 && label + 1 < paragraphs.length) return label + 1;
  const [first, second] = paragraphs;
  return first !== undefined && second !== undefined && isDeck(first, second) ? 1 : 0;
}

/** "Falk praises the quay after storm of nine hours.": one short sentence without articles above a long one. */
function isDeck(first: AnnotatedParagraph, second: AnnotatedParagraph): boolean {
  if (first.sentences.length !== 1 || first.tokens.length > LONGEST_DECK) return false;
  if (second.tokens.length < SHORTEST_LEAD) return false;
  const isLong = first.tokens.length >= SHORTEST_SOMETIMES;
  return !first.tokens.some(({ text }) => isTelling(text) || (!isLong && SOMETIMES.has(text.toLowerCase())));
}

function isTelling(text: string): boolean {
  return NOT_IN_HEADLINES.has(text.toLowerCase()) || /^["“‘]/.test(text);
}
