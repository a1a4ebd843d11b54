import { isCapitalised } from '../annotate/characters.js';
import type { Candidate } from './candidates.js';
import { SPEECH_VERBS, VERBS } from './words.js';

const MOST_IN_BRACKETS = 14;
const MOST_IN_CLAUSE = 25;
const MOST_AT_END = 36;
/** In tokens. */
const LONGEST_ITEM = 8;
/** Another comma so near before a part may belong to it: "the mayor, Nora Falk, who …, said". */
const NEAR = 6;
const DASHES = new Set(['--', '—', '–', '-']);
const RELATIVES = new Set(['who', 'which', 'whose']);
const TRAILING = new Set(['who', 'which', 'whose', 'where', 'with', 'including', 'after', 'while', 'as']);
/** "as well as", "as of", "as long as": no clause of its own. */
const NO_CLAUSE = new Set(['well', 'of', 'long', 'soon', 'if', 'for', 'much', 'many', 'far']);
/** What may follow a noun to tell more of it. */
const OPENS_CLAUSE = new Set(['who', 'whom', 'whose', 'which', 'that', 'where', 'when']);
const SUBJECTS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they']);
const ARTICLES = new Set(['a', 'an', 'the']);
/** End marks, and quote marks behind them. */
const ENDING = /^(?:[.!?…]+|["”’']|'')$/;
const JOINING = new Set(['and', 'or', 'but', 'nor']);
/** Words in -ing that are nouns or prepositions, and what no report of an accident may leave out. */
const NO_PARTICIPLE =
  /^(?:according|including|during|following|morning|evening|nothing|something|anything|everything|king|spring|string|thing|being|having|barring|sterling|beijing|building|wedding|meeting|hearing|shooting|killing|bombing|briefing|feeling)$/;

function lower({ tokens }: Candidate, at: number): string {
  return tokens[at]?.text.toLowerCase() ?? '';
}

export function bracketsEnd(sentence: Candidate, from: number): number | undefined {
  if (lower(sentence, from) !== '(') return undefined;
  const end = from + MOST_IN_BRACKETS;
  for (let at = from + 1; at < end; at += 1) {
    if (lower(sentence, at) === '(') return undefined;
    // Scores are no aside: "7-6 (7-4) 6-3".
    if (lower(sentence, at) === ')') return hasWord(sentence, from, at) ? at + 1 : undefined;
  }
  return undefined;
}

export function dashesEnd(sentence: Candidate, from: number): number | undefined {
  const { tokens } = sentence;
  if (!isDash(sentence, from)) return undefined;
  const dashes = tokens.map((_, i) => i).filter((i) => isDash(sentence, i));
  const [first, second, third] = dashes;
  if (first !== from || second === undefined || third !== undefined || second - from > MOST_IN_CLAUSE)
    return undefined;
  const next = tokens[second + 1]?.text ?? '';
  // Before a subject the dashes part two sentences or an introduction: "On the quay -- an old one -- Falk fell".
  const opensClause =
    SUBJECTS.has(next.toLowerCase()) || (isCapitalised(next) && !isName(sentence, from - 1));
  return opensClause || /^[.!?;:]/.test(next) ? undefined : second + 1;
}

/** A dash between words, not one that joins them. */
function isDash({ tokens, inside }: Candidate, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || inside[at] === 1 || !DASHES.has(token.text)) return false;
  const isApart = token.start > (before?.end ?? token.start) && (after?.start ?? token.end) > token.end;
  return isApart || token.text === '—' || token.text === '--';
}

export function ageEnd(sentence: Candidate, from: number): number | undefined {
  const isAge = /^\d{1,2}$/.test(lower(sentence, from + 1));
  if (!isAge || !isComma(sentence, from) || !isComma(sentence, from + 2)) return undefined;
  const next = lower(sentence, from + 3);
  return isName(sentence, from - 1) && /^\p{Ll}/u.test(sentence.tokens[from + 3]?.text ?? '') && next !== 'a'
    ? from + 3
    : undefined;
}

export function clauseEnd(sentence: Candidate, from: number): number | undefined {
  if (!isComma(sentence, from) || !RELATIVES.has(lower(sentence, from + 1))) return undefined;
  return endBeforeVerb(sentence, from);
}

export function appositionEnd(sentence: Candidate, from: number): number | undefined {
  if (!isComma(sentence, from) || !ARTICLES.has(lower(sentence, from + 1)) || !isName(sentence, from - 1))
    return undefined;
  return endBeforeVerb(sentence, from);
}

/** After the next comma, if no other stands before it and the sentence goes on with its verb. */
function endBeforeVerb(sentence: Candidate, from: number): number | undefined {
  if (hasCommaNear(sentence, from)) return undefined;
  const comma = nextComma(sentence, from + 1);
  if (comma === undefined || comma - from > MOST_IN_CLAUSE || comma - from < 3) return undefined;
  return isFiniteVerb(lower(sentence, comma + 1)) ? comma + 1 : undefined;
}

/** The end of the sentence's words, if from here on it only adds. */
export function trailingEnd(sentence: Candidate, from: number): number | undefined {
  if (!isComma(sentence, from)) return undefined;
  const { tokens } = sentence;
  let to = tokens.length;
  while (to > from && ENDING.test(tokens[to - 1]?.text ?? '')) to -= 1;
  // A quote that ends the sentence stays with what it belongs to.
  if (to === tokens.length || sentence.inside[to] === 1 || to - from < 3 || to - from > MOST_AT_END)
    return undefined;
  const first = lower(sentence, from + 1);
  const words = tokens.slice(from + 1, to).map(({ text }) => text.toLowerCase());
  const isList = words.some((word) => JOINING.has(word)) && !words.some(isFiniteVerb);
  if (first === 'as' && (NO_CLAUSE.has(words[1] ?? '') || words.some((word) => SPEECH_VERBS.has(word))))
    return undefined;
  if (TRAILING.has(first) && isListToEnd(sentence, from, to))
    return first === 'including' || !isList ? to : undefined;
  if (nextComma(sentence, from + 1) !== undefined) return undefined;
  const isApposition =
    (first === 'a' || first === 'an') && isName(sentence, from - 1) && !isList && !hasMainVerb(words);
  const isParticiple =
    /^\p{Ll}{2,}ing$/u.test(first) &&
    !NO_PARTICIPLE.test(first) &&
    !JOINING.has(words[1] ?? '') &&
    !/ing$/.test(lower(sentence, from - 1)) &&
    !hasCommaNear(sentence, from);
  return isApposition || (isParticiple && !isList) ? to : undefined;
}

/** What tells when or how something came about that is told in full without it. */
const CIRCUMSTANCES = new Set(['after', 'during', 'while', 'when', 'following']);
/** Words behind which "after" and "when" belong to what stands before: "two days after", "only when", "named after". */
const BOUND =
  /^(?:only|just|even|ever|shortly|soon|right|immediately|long|not|never|and|or|but|than|by|as|if|is|was|be|are|were|been|'s|’s|one|the|an?|comes?|came|happen(?:s|ed)?|situation|case|point|way|look|looks|looked|looking|named|take|takes|took|called|(?:second|minute|hour|day|morning|afternoon|evening|night|week|month|year|decade|moment|time|season)s?|,|--|[—–:;-])$/;
/** A sentence that denies or limits something means another thing without what comes behind. */
const LIMITING =
  /^(?:not|n['’]t|no|never|only|until|unless|if|without|nobody|nothing|none|less|more|than|rather|first|last|worse|better|by|that|which|who)$/;
const LEAST_BEFORE = 7;

/** The end of the sentence's words, if from here on it tells only when or how what was told came about. */
export function circumstanceEnd(sentence: Candidate, from: number): number | undefined {
  const { tokens, inside } = sentence;
  if (!CIRCUMSTANCES.has(lower(sentence, from)) || inside[from] === 1 || from < LEAST_BEFORE)
    return undefined;
  const to = tokens.findLastIndex(({ text }) => !ENDING.test(text)) + 1;
  if (to === tokens.length || inside[to] === 1 || to - from < 3 || to - from > MOST_IN_CLAUSE)
    return undefined;
  const before = tokens.slice(0, from).map(({ text }) => text.toLowerCase());
  const part = tokens.slice(from + 1, to).map(({ text }) => text.toLowerCase());
  const isBound = BOUND.test(before.at(-1) ?? '') || before.some((word) => LIMITING.test(word));
  const tells = part.some(
    (word, i) =>
      SPEECH_VERBS.has(word) ||
      CIRCUMSTANCES.has(word) ||
      word === ',' ||
      word === 'that' ||
      // What goes on behind "and" may be told of the whole: "when it rained and sank".
      (JOINING.has(word) && part.slice(i + 1, i + 3).some(isFiniteVerb)),
  );
  return isBound || tells ? undefined : to;
}

/** Whether words are a sentence of their own: "a man from Hale said", not "a man who lives in Hale". */
function hasMainVerb(words: readonly string[]): boolean {
  const relative = words.findIndex((word) => OPENS_CLAUSE.has(word));
  return words
    .slice(0, relative < 0 ? words.length : relative)
    .some((word) => isFiniteVerb(word) || SPEECH_VERBS.has(word));
}

/** Whether the commas within a part only part the items of its list: "as it lost its quay, nine boats and a crane". */
function isListToEnd(sentence: Candidate, from: number, to: number): boolean {
  const commas = sentence.tokens
    .map((_, at) => at)
    .filter((at) => at > from && at < to && isComma(sentence, at));
  const last = commas.at(-1);
  if (last === undefined) return nextComma(sentence, from + 1) === undefined;
  const items = commas.map((at, i) =>
    sentence.tokens.slice(at + 1, commas[i + 1] ?? to).map(({ text }) => text.toLowerCase()),
  );
  const isJoined = JOINING.has(lower(sentence, last + 1)) && !isFiniteVerb(lower(sentence, last + 2));
  return (
    isJoined && items.slice(0, -1).every((words) => words.length <= LONGEST_ITEM && !words.some(isFiniteVerb))
  );
}

function hasWord({ tokens }: Candidate, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => /\p{L}/u.test(text));
}

function isComma({ tokens, inside }: Candidate, at: number): boolean {
  return tokens[at]?.text === ',' && inside[at] === 0;
}

function hasCommaNear(sentence: Candidate, from: number): boolean {
  for (let at = from - 1; at >= from - NEAR; at -= 1) if (isComma(sentence, at)) return true;
  return false;
}

function nextComma(sentence: Candidate, from: number): number | undefined {
  for (let at = from; at < sentence.tokens.length; at += 1) if (lower(sentence, at) === ',') return at;
  return undefined;
}

function isName({ tokens }: Candidate, at: number): boolean {
  return isCapitalised(tokens[at]?.text ?? '');
}

export function isFiniteVerb(word: string): boolean {
  return (VERBS.has(word) || /^\p{Ll}{2,}ed$/u.test(word)) && !/^(?:be|been|being|having)$/.test(word);
}
