import { MAX_PATTERN_LINE } from '../limits.js';
import { compile, formOf, type LinePattern, SeenLine } from './linePattern.js';
import { MOMENT_MARK } from './moments.js';

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
  readonly parts: readonly string[];
  readonly form: ReturnType<typeof formOf>;
  regExp?: RegExp;
}

type Alternatives<Row> = readonly Alternative<Row>[];

/** The alternatives that a key calls for; undefined for most keys. */
type Caller<Row> = (key: string) => Alternatives<Row> | undefined;

interface Index<Row> {
  readonly byOpening: Caller<Row>;
  readonly bySign: Caller<Row>;
}

const LETTERS = 'a-zªµºß-öø-ɏͰ-ӿ一-鿿가-힯ぁ-ヿ';
/** Words, numbers and telling marks. */
const SIGN = new RegExp(`[${LETTERS}]+|\\d+|[@#©ⓒ&$£€₹«‹←/|…★+–—([-]`, 'g');
const FIRST_WORD = new RegExp(`[${LETTERS}]+`);
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
): (line: string) => Row | undefined {
  let index: Index<Row> | undefined;
  return (line) => {
    if (line.length > MAX_PATTERN_LINE) return undefined;
    index ??= indexed(rows, cues);
    const seen = new SeenLine(line);
    const signs = signsOf(seen);
    let words: string | undefined;
    const isLikely = ({ shortest, longest, parts }: Alternative<Row>): boolean => {
      if (line.length < shortest || line.length > longest) return false;
      if (parts.length === 0) return true;
      words ??= ` ${signs.join(' ')} `;
      return holdsOne(words, parts);
    };
    // Loops, for lines are many: the same by flatMap() takes half as long again.
    const likely: Alternative<Row>[] = [];
    for (const called of calledFor(index, seen, signs))
      for (const alternative of called) if (isLikely(alternative)) likely.push(alternative);
    likely.sort((a, b) => a.place - b.place);
    return likely.find((alternative) => matches(alternative, seen))?.row;
  };
}

function matches<Row extends PatternRow>(alternative: Alternative<Row>, seen: SeenLine): boolean {
  alternative.regExp ??= compile(alternative.row.pattern, alternative.source);
  return alternative.regExp.test(seen[alternative.form]);
}

function holdsOne(words: string, parts: readonly string[]): boolean {
  return parts.some((part) => words.includes(part));
}

/** The words, numbers and marks of a line, and its marks for dates and times. */
function signsOf({ lower, marked }: SeenLine): string[] {
  const signs = (lower.match(SIGN) ?? []).map(asSign);
  return marked === lower ? signs : [...signs, ...[...marked].filter((letter) => MOMENT_MARK.test(letter))];
}

function asSign(sign: string): string {
  const isNumber = sign.charCodeAt(0) <= 57 && sign.charCodeAt(0) >= 48;
  return isNumber ? (NUMBERS[Math.min(sign.length, NUMBERS.length) - 1] ?? sign) : sign;
}

/** The lists of alternatives that a line calls for, each once. */
function calledFor<Row>(
  { byOpening, bySign }: Index<Row>,
  { lower, marked }: SeenLine,
  signs: readonly string[],
): readonly Alternatives<Row>[] {
  const lists: Alternatives<Row>[] = [];
  const add = (called: Alternatives<Row> | undefined) => {
    if (called !== undefined && !lists.includes(called)) lists.push(called);
  };
  for (const text of marked === lower ? [lower] : [lower, marked]) {
    const [word = ''] = FIRST_WORD.exec(text) ?? [];
    add(byOpening(word.slice(0, OPENING)));
    for (let length = 1; length < OPENING; length++) add(byOpening(word.slice(0, length) + PART));
  }
  for (const sign of signs) add(bySign(sign));
  add(bySign(ANY_LINE));
  return lists;
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
  return { byOpening: caller(openings, alternativeAt), bySign: caller(signs, alternativeAt) };
}

/** Reads a list of places when it is first called for: a short text calls for few. */
function caller<Row>(
  lists: Readonly<Record<string, string>>,
  alternativeAt: (place: number) => Alternative<Row>,
): Caller<Row> {
  const called = new Map<string, string | Alternatives<Row>>(Object.entries(lists));
  return (key) => {
    const list = called.get(key);
    if (typeof list !== 'string') return list;
    const read = list.split(' ').map((place) => alternativeAt(Number(place)));
    called.set(key, read);
    return read;
  };
}

/** "7 76 ad ~subscri" */
function parseLine(line: string): Pick<Alternative<never>, 'shortest' | 'longest' | 'parts'> {
  const [shortest, longest, ...parts] = line.split(' ');
  return {
    shortest: Number(shortest),
    longest: Number(longest),
    // Words stand between blanks.
    parts: parts.map((part) => (part.startsWith(PART) ? part.slice(PART.length) : ` ${part} `)),
  };
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
