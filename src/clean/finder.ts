import { isDigit, isLowerAscii } from '../letters.js';
import { MAX_PATTERN_LINE } from '../limits.js';
import { compiled, formOf, type LinePattern, SeenLine } from './linePattern.js';
import { AGO_MARK, DATE_MARK, MOMENT_MARK, TIME_MARK } from './moments.js';

/** A row of any table of line patterns. */
export interface PatternRow {
  readonly id: string;
  readonly pattern: LinePattern;
}

/**
 * What must stand in a line for an alternative of a table's patterns to match it; made by `npm run cues`. Alternatives are named by their
 * place in the table, one after the other, and lists of them are written "0 3 12".
 */
export interface Cues {
  /**
   * For each alternative "7 76 ad ~subscri": the length of the shortest and the longest line that it can match, then words, numbers,
   * marks or ~parts of words of which one must stand in the line; none where none is sure.
   */
  readonly lines: readonly string[];
  /**
   * Alternatives by the first letters of the first word of the line, figures and marks before it aside: "adve"; "ad" is this very word,
   * "ad~" any that begins so, and "" a line without words.
   */
  readonly openings: Readonly<Record<string, string>>;
  /** The others by a word, number or mark that stands in the line; "*" where that is not sure either. */
  readonly signs: Readonly<Record<string, string>>;
}

export const ANY_LINE = '*';
export const PART = '~';
/** Letters of the first word that count: the rest of it would make a far longer index of little more use. */
export const OPENING = 5;

/** One alternative of a row. */
interface Alternative<Row> {
  /** Rows come in order of precedence, and their alternatives with them. */
  readonly place: number;
  readonly row: Row;
  readonly source: string;
  readonly shortest: number;
  readonly longest: number;
  /** Words, or parts of words, of which one must stand in the line; none where none is sure. */
  readonly parts: readonly string[];
  /** The pairs of letters of each part, once they have been asked for: most lines lack one of them. */
  pairs?: readonly (readonly number[])[];
  readonly form: ReturnType<typeof formOf>;
  /** Compiled, once it has been called for. */
  regExp?: RegExp;
}

type Alternatives<Row> = readonly Alternative<Row>[];

interface Index<Row> {
  readonly byOpening: Calls<Row>;
  /** Openings that may go on. */
  readonly byPrefix: Calls<Row>;
  readonly bySign: Calls<Row>;
}

/** The letters that words are made of, in lower case: from one to another, ascending. */
const LETTER_RANGES = ['az', 'ªª', 'µµ', 'ºº', 'ßö', 'øɏ', 'Ͱӿ', 'ぁヿ', '一鿿', '가힯'];
const LETTERS = LETTER_RANGES.map(([first, last]) => `${first}-${last}`).join('');
/** Words, numbers and telling marks. */
const SIGN = new RegExp(`[${LETTERS}]+|\\d+|[@#©ⓒ&$£€₹«‹←/|…★+–—([-]`, 'g');
const RANGES_OF_CODES = LETTER_RANGES.map((range) => [range.charCodeAt(0), range.charCodeAt(1)] as const);
const MOMENT_MARKS = [DATE_MARK, TIME_MARK, AGO_MARK];
const LAST_ASCII = 0x7f;
const BEFORE_A = 96;
const LETTER_KINDS = 27;
const BLANK = 32;
const SHAPES = 2 ** 14;
/** A number counts by its length alone, up to that of a year. */
const NUMBERS = ['0', '00', '000', '0000'];

/**
 * A search of a table for the first row that matches a whole line; none is tried on a line longer than MAX_PATTERN_LINE.
 * The index is made at the first search, and only the alternatives that the line calls for are compiled and tried.
 *
 * @param cues of these very rows; without them every alternative is tried
 */
export function finder<Row extends PatternRow>(
  rows: readonly Row[],
  cues: Cues = noCues(rows),
): (line: string | SeenLine) => Row | undefined {
  let index: Index<Row> | undefined;
  return (given) => {
    const seen = typeof given === 'string' ? new SeenLine(given) : given;
    const { line } = seen;
    if (line.length > MAX_PATTERN_LINE) return undefined;
    index ??= indexed(rows, cues);
    let pairs: Uint8Array | undefined;
    let words: string | undefined;
    const isLikely = (alternative: Alternative<Row>): boolean => {
      if (line.length < alternative.shortest || line.length > alternative.longest) return false;
      const { parts } = alternative;
      if (parts.length === 0) return true;
      alternative.pairs ??= parts.map(pairsOf);
      pairs ??= pairsIn(seen.lower);
      for (let k = 0; k < parts.length; k++) {
        if (!hasAll(pairs, alternative.pairs[k] as readonly number[])) continue;
        words ??= ` ${signsOf(seen).join(' ')} `;
        if (words.includes(parts[k] as string)) return true;
      }
      return false;
    };
    // Loops, for lines are many: the same by flatMap() takes half as long again.
    const likely: Alternative<Row>[] = [];
    for (const called of calledFor(index, seen))
      for (const alternative of called) if (isLikely(alternative)) likely.push(alternative);
    if (likely.length > 1) likely.sort((a, b) => a.place - b.place);
    for (const alternative of likely) if (matches(alternative, seen)) return alternative.row;
    return undefined;
  };
}

function matches<Row extends PatternRow>(alternative: Alternative<Row>, seen: SeenLine): boolean {
  alternative.regExp ??= compiled(alternative.row.pattern, alternative.source);
  return alternative.regExp.test(seen[alternative.form]);
}

/** The words, numbers and marks of a line, and its marks for dates and times. */
function signsOf({ lower, marked }: SeenLine): string[] {
  const signs = (lower.match(SIGN) ?? []).map(asSign);
  return marked === lower ? signs : [...signs, ...[...marked].filter((letter) => MOMENT_MARK.test(letter))];
}

function asSign(sign: string): string {
  return isDigit(sign.charCodeAt(0)) ? (NUMBERS[Math.min(sign.length, NUMBERS.length) - 1] ?? sign) : sign;
}

/** Where the pairs of one line are noted: making an array for each line takes longer than to fill it. */
const PAIRS = new Uint8Array(LETTER_KINDS * LETTER_KINDS);

/** Which pairs of letters a…z a text in lower case has one beside the other, or one beside anything else: 1 at their numbers, until the next line. */
function pairsIn(lower: string): Uint8Array {
  const pairs = PAIRS.fill(0);
  let last = 0;
  for (let i = 0; i < lower.length; i++) {
    const letter = kindOf(lower.charCodeAt(i));
    pairs[last * LETTER_KINDS + letter] = 1;
    last = letter;
  }
  pairs[last * LETTER_KINDS] = 1;
  return pairs;
}

function hasAll(pairs: Uint8Array, wanted: readonly number[]): boolean {
  for (let k = 0; k < wanted.length; k++) if (pairs[wanted[k] as number] === 0) return false;
  return true;
}

/** The numbers of the pairs of a part but for those of two characters that are no letters, which lines write in many ways. */
function pairsOf(part: string): number[] {
  const pairs: number[] = [];
  for (let i = 1; i < part.length; i++) {
    const pair = kindOf(part.charCodeAt(i - 1)) * LETTER_KINDS + kindOf(part.charCodeAt(i));
    if (pair > 0) pairs.push(pair);
  }
  return pairs;
}

/** From 1 for a to 26 for z; 0 for anything else. */
function kindOf(code: number): number {
  return isLowerAscii(code) ? code - BEFORE_A : 0;
}

/** The lists of alternatives that a line calls for, each once. */
function calledFor<Row>(
  { byOpening, byPrefix, bySign }: Index<Row>,
  { lower, marked }: SeenLine,
): readonly Alternatives<Row>[] {
  const lists: Alternatives<Row>[] = [];
  const add = (called: Alternatives<Row> | undefined) => {
    if (called !== undefined && !lists.includes(called)) lists.push(called);
  };
  for (const text of marked === lower ? [lower] : [lower, marked]) {
    const start = firstLetter(text);
    const end = Math.min(wordEnd(text, start), start + OPENING);
    add(byOpening.at(text, start, end));
    for (let prefix = start + 1; prefix <= end; prefix++) add(byPrefix.at(text, start, prefix));
  }
  for (let start = 0, end = 0; start < lower.length; start = end) {
    const code = lower.charCodeAt(start);
    end = isDigit(code) ? numberEnd(lower, start) : Math.max(wordEnd(lower, start), start + 1);
    if (isDigit(code)) add(bySign.of(NUMBERS[Math.min(end - start, NUMBERS.length) - 1] ?? ''));
    else if (code !== BLANK) add(bySign.at(lower, start, end));
  }
  if (marked !== lower) for (const mark of MOMENT_MARKS) if (marked.includes(mark)) add(bySign.of(mark));
  add(bySign.of(ANY_LINE));
  return lists;
}

function firstLetter(text: string): number {
  let at = 0;
  while (at < text.length && !isSignLetter(text.charCodeAt(at))) at++;
  return at;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isSignLetter(text.charCodeAt(end))) end++;
  return end;
}

function numberEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a character is one of LETTERS. */
function isSignLetter(code: number): boolean {
  if (code <= LAST_ASCII) return isLowerAscii(code);
  for (const [first, last] of RANGES_OF_CODES) if (code <= last) return code >= first;
  return false;
}

function indexed<Row extends PatternRow>(rows: readonly Row[], { lines, openings, signs }: Cues): Index<Row> {
  const sources = rows.flatMap((row) => row.pattern.variants.map((source) => ({ row, source })));
  const known = new Map<number, Alternative<Row>>();
  const alternativeAt = (place: number): Alternative<Row> => {
    const written = sources[place];
    if (written === undefined) throw new Error('the cues are of other rows (run npm run cues)');
    const form = formOf(written.row.pattern, written.source);
    const alternative = known.get(place) ?? { place, ...written, form, ...parseLine(lines[place] ?? '') };
    known.set(place, alternative);
    return alternative;
  };
  const index = {
    byOpening: new Calls(alternativeAt),
    byPrefix: new Calls(alternativeAt),
    bySign: new Calls(alternativeAt),
  };
  // Loops: a short run has no time to make arrays of thousands of entries.
  for (const key in openings) {
    const places = openings[key] as string;
    if (key.endsWith(PART)) index.byPrefix.add(key.slice(0, -PART.length), places);
    else index.byOpening.add(key, places);
  }
  for (const key in signs) index.bySign.add(key, signs[key] as string);
  return index;
}

/** The alternatives that keys call for. */
class Calls<Row> {
  readonly #lists = new Map<string, string | Alternatives<Row>>();
  readonly #alternativeAt: (place: number) => Alternative<Row>;
  /** 1 at the shapes of keys: most words of a line have none of them, and need not be cut out to be looked up. */
  readonly #shapes = new Uint8Array(SHAPES);

  constructor(alternativeAt: (place: number) => Alternative<Row>) {
    this.#alternativeAt = alternativeAt;
  }

  /** @param places of the alternatives that the key calls for: "0 3 12" */
  add(key: string, places: string): void {
    this.#lists.set(key, places);
    this.#shapes[shapeOf(key, 0, key.length)] = 1;
  }

  /** Those that the word of a text from `start` to `end` calls for; undefined for most words. */
  at(text: string, start: number, end: number): Alternatives<Row> | undefined {
    return this.#shapes[shapeOf(text, start, end)] === 0 ? undefined : this.of(text.slice(start, end));
  }

  of(key: string): Alternatives<Row> | undefined {
    const list = this.#lists.get(key);
    if (typeof list !== 'string') return list;
    // Read when first called for: a short text calls for few.
    const read = list.split(' ').map((place) => this.#alternativeAt(Number(place)));
    this.#lists.set(key, read);
    return read;
  }
}

/** Few words share their length and their first and last letters. */
function shapeOf(text: string, start: number, end: number): number {
  if (end === start) return 0;
  return (text.charCodeAt(start) * 37 + text.charCodeAt(end - 1) * 5 + (end - start) * 1031) & (SHAPES - 1);
}

/** "7 76 ad ~subscri" */
function parseLine(line: string): Pick<Alternative<never>, 'shortest' | 'longest' | 'parts'> {
  const [shortest, longest, ...written] = line.split(' ');
  // Words stand between blanks.
  const parts = written.map((part) => (part.startsWith(PART) ? part.slice(PART.length) : ` ${part} `));
  return { shortest: Number(shortest), longest: Number(longest), parts };
}

/** Cues that call for every alternative on every line. */
function noCues(rows: readonly PatternRow[]): Cues {
  const places = rows.flatMap(({ pattern }) => pattern.variants).map((_, place) => place);
  return {
    lines: places.map(() => `0 ${MAX_PATTERN_LINE}`),
    openings: {},
    signs: { [ANY_LINE]: places.join(' ') },
  };
}
