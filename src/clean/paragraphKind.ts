import type { ParagraphKind } from '../types.js';
import type { Measure } from './measure.js';
import type { PageLine } from './page.js';

export const SUBHEAD_WORDS = 14;
/** A sign that nothing but a list item begins with; figures and dashes begin sentences too. */
export const BULLET_SIGN = /^[*+•●▪◦‣○■] +\S/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;

/** The kind of a line of the story, by itself and its neighbours: a list item by its bullet or tag, a subhead when short and no sentence. */
export function paragraphKind(
  { raw, text, measure }: PageLine,
  next: PageLine | undefined,
  last: PageLine | undefined,
): ParagraphKind {
  const regions = raw.hints?.regions ?? [];
  if (regions.includes('heading')) return 'subhead';
  if (BULLET_SIGN.test(text)) return 'list';
  if (measure.bullet || raw.hints?.tag === 'li')
    return isNumberedSubhead(measure, next?.measure) ? 'subhead' : 'list';
  const isAnnounced = last?.text.endsWith(':') === true;
  return isLabelLike(text, measure) &&
    !isAnnounced &&
    next !== undefined &&
    (CAPITALS.test(text) || isHeaded(next))
    ? 'subhead'
    : 'paragraph';
}

const isLabelLike = (text: string, { words, endsSentence }: Measure) =>
  words <= SUBHEAD_WORDS && !endsSentence && !/[,;:]$/.test(text);

/** Below a subhead stands a sentence, the opening of a list or a list. */
function isHeaded({ text, measure }: PageLine): boolean {
  return measure.endsSentence || measure.prose || text.endsWith(':') || BULLET_SIGN.test(text);
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
