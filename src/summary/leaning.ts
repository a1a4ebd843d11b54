import { hasLonePronoun, namesWhatItMeans, tellsWhatOneSaid } from './antecedents.js';
import { BACKWARD, type BackwardRow } from './backward.js';
import { NUMBERS, THIS_TIME, VERBS } from './words.js';

/** A sentence with fewer words lives on the one before it. */
const SHORTEST_ALONE = 5;
const LONGEST_OPENING = 4;
const THERE_IS =
  /^(?:is|are|was|were|has|have|had|will|would|could|may|might|should|can|must|’s|'s|isn't|wasn't|seems?|seemed|remains?|remained|appears?|exists?|came)$/;
const LINKS = new Set([
  'however',
  'therefore',
  'though',
  'too',
  'instead',
  'moreover',
  'then',
  'nevertheless',
]);
/** Words that at the end of a sentence add it to the one before. */
const LAST_LINKS = new Set([
  'that',
  'this',
  'so',
  'too',
  'though',
  'either',
  'instead',
  'anyway',
  'likewise',
]);
/** What tells of "those" which ones are meant. */
const EXPLAINING = new Set(
  'who whom whose which that of in on at with without from for to by under over about not already still are were is'.split(
    ' ',
  ),
);
/** After "that" they point to a time told before. */
const TIMES = new Set(
  'day night morning evening afternoon week month year summer time moment point'.split(' '),
);
/** So near the start a link, or the comma after an introduction, must stand. */
const NEAR_START = 14;
/** "From those days on, …": what comes behind points back. */
const POINTING_BEHIND = new Set([
  'from',
  'in',
  'on',
  'at',
  'by',
  'with',
  'for',
  'during',
  'after',
  'before',
  'under',
  'of',
  'to',
]);
/** Words of a sentence in which "this" and "these" point back, and a pronoun must have met whom it stands for. */
const LOOKED_AT = 40;
const POINTING_AT = 12;
/** So far "he said" is looked for. */
const HEARD = 150;
/** So near the start "there" points back. */
const POINTING_SOON = 4;

/** Numbers that stand alone for what was told before. */
const COUNTS_ALONE = new Set([...NUMBERS, 'most', 'all', 'none', 'more', 'fewer']);

/** Nothing else that opens an article leans: "It is the day that all bakers fear" tells itself what it means. */
const SOMEONE = new Set(
  'he she they him her his hers their theirs both neither either each others'.split(' '),
);

let rowsByOpening: ReadonlyMap<string, BackwardRow> | undefined;

/** A sentence's words, as the rules look at them. */
export interface Words {
  /** The tokens outside quotes, in order, without marks but commas. */
  readonly outside: readonly string[];
  /** How many words the sentence has, with those in quotes. */
  readonly count: number;
  /** The first sentence of the article may point at what it goes on to tell: "He may be 91, but Carl Ott …", "this tiny mammal, known as …". */
  readonly opensArticle: boolean;
}

/** The row by which a sentence leans on the one before; undefined where it stands alone. */
export function leaning({ outside, count, opensArticle }: Words): BackwardRow | undefined {
  if (count < SHORTEST_ALONE && !opensArticle) return rowOf('short');
  const words = outside.slice(0, LOOKED_AT);
  const lower = words.map((word) => word.toLowerCase());
  if (opensArticle)
    return SOMEONE.has(lower[0] ?? '') && !namesWhatItMeans(outside) ? rowOf('pronoun') : undefined;
  return (
    openingRow(lower) ??
    (isCountAlone(lower) || isUnnamed(lower) ? rowOf('pronoun') : undefined) ??
    pointingRow(lower) ??
    (isLinked(lower, outside.at(-1)) ? rowOf('link') : undefined) ??
    (hasLonePronoun(words, lower) || tellsWhatOneSaid(outside.slice(0, HEARD)) ? rowOf('pronoun') : undefined)
  );
}

/** "Some said …", "Two were …": so many of whom was told before. */
function isCountAlone([first = '', second = '']: readonly string[]): boolean {
  return COUNTS_ALONE.has(first) && (VERBS.has(second) || /(?:ed|ly)$/.test(second) || second === 'also');
}

/** "The most recent was …", "The first came …": of what was told before. */
function isUnnamed([first = '', second = '', third = '', fourth = '']: readonly string[]): boolean {
  if (first !== 'the') return false;
  if (second === 'most') return VERBS.has(fourth);
  return /^(?:first|second|third|last|latest|next|only|[a-z]{3,}est)$/.test(second) && VERBS.has(third);
}

function rowOf(id: string): BackwardRow | undefined {
  return BACKWARD.find((row) => row.id === id);
}

function openingRow(lower: readonly string[]): BackwardRow | undefined {
  rowsByOpening ??= new Map(
    BACKWARD.flatMap((row) =>
      row.openings.split('|').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), row]),
    ),
  );
  const [first = '', second = ''] = lower;
  if (first === 'there' && THERE_IS.test(second)) return undefined;
  if (first === 'this' && THIS_TIME.has(second)) return undefined;
  if ((first === 'later' || first === 'earlier') && (second === 'this' || second === 'that'))
    return undefined;
  for (let length = LONGEST_OPENING; length > 0; length -= 1) {
    const row = rowsByOpening.get(lower.slice(0, length).join(' '));
    if (row !== undefined) return row;
  }
  return undefined;
}

/** "Not to be outdone, the pair …", "I give this three": what points back though it does not open the sentence. */
function pointingRow(lower: readonly string[]): BackwardRow | undefined {
  const comma = lower.indexOf(',');
  const afterComma = comma > 0 && comma <= NEAR_START ? openingRow(lower.slice(comma + 1)) : undefined;
  if (afterComma?.id === 'demonstrative') return afterComma;
  if (
    POINTING_BEHIND.has(lower[0] ?? '') &&
    (lower[1] === 'those' || lower[1] === 'that') &&
    !/^(?:who|which|of|in|with)$/.test(lower[2] ?? '')
  )
    return rowOf('demonstrative');
  const points = lower
    .slice(0, POINTING_AT)
    .some(
      (word, i) =>
        (word === 'this' && !THIS_TIME.has(lower[i + 1] ?? '')) ||
        (word === 'these' && lower[i + 1] !== 'days') ||
        (word === 'that' && TIMES.has(lower[i + 1] ?? '')) ||
        (word === 'those' && pointsBack(lower.slice(i + 1, i + 4))) ||
        (word === 'there' && i > 0 && i < POINTING_SOON && !THERE_IS.test(lower[i + 1] ?? '')),
    );
  return points ? rowOf('demonstrative') : undefined;
}

/** Whether what follows "those" leaves open which ones: "those last words", not "those who came", "those words of his". */
function pointsBack([next = '', ...further]: readonly string[]): boolean {
  return !EXPLAINING.has(next) && !further.some((word) => EXPLAINING.has(word));
}

/** "In reality, however, …", "She left, too." */
function isLinked(lower: readonly string[], last: string | undefined): boolean {
  const at = lower.findIndex((word, i) => LINKS.has(word) && lower[i - 1] === ',' && lower[i + 1] === ',');
  const end = last?.toLowerCase() ?? '';
  const isLeftOut = end === 'too' && lower.at(-2) === ',';
  return (at > 0 && at <= NEAR_START) || (LAST_LINKS.has(end) && !isLeftOut);
}
