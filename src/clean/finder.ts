import { isLowerAscii } from '../letters.js';
import { MAX_PATTERN_LINE } from '../limits.js';
import { compiled, formOf, type LinePattern, SeenLine } from './linePattern.js';
import { MOMENT_MARKS } from './moments.js';
import { beginningsOf, type Sign, signOf, signsOf } from './signs.js';

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
   * For each alternative "7 76 >)] ad ~subscri": the length of the shortest and the longest line that it can match; the >marks of which
   * one must end the line, its full stop aside; then words, numbers, marks or ~parts of words of which one must stand in it. None where
   * none is sure.
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
export const END = '>';
/** Letters of the first word that count: the rest of it would make a far longer index of little more use. */
export const OPENING = 5;

/** One alternative of a row. */
interface Alternative<Row> extends Needs {
  /** Rows come in order of precedence, and their alternatives with them. */
  readonly place: number;
  readonly row: Row;
  readonly source: string;
  readonly form: ReturnType<typeof formOf>;
  /** Compiled, once it has been called for. */
  regExp?: RegExp;
}

/** What a line must be like for an alternative to match it. */
interface Needs {
  readonly shortest: number;
  readonly longest: number;
  /** Of these marks one must end it, its full stop aside, where there are any. */
  readonly ends: string;
  /** Of these signs, and of these parts of words, one must stand in the line, where there are any. */
  readonly signs: readonly Sign[];
  readonly parts: readonly Part[];
}

interface Part {
  readonly letters: string;
  /** The numbers of its pairs of letters: most lines lack one of them. */
  readonly pairs: readonly number[];
}

type Alternatives<Row> = readonly Alternative<Row>[];

interface Index<Row> {
  readonly byOpening: Calls<Row>;
  /** Openings that may go on. */
  readonly byPrefix: Calls<Row>;
  readonly bySign: Calls<Row>;
}

const FULL_STOP = '.';
const BEFORE_A = 96;
const LETTER_KINDS = 27;
const SHAPES = 2 ** 14;
const ANY_LINE_SIGN = signOf(ANY_LINE);

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
    if (seen.line.length > MAX_PATTERN_LINE) return undefined;
    index ??= indexed(rows, cues);
    const likely = likelyOf(index, seen);
    if (likely.length > 1) likely.sort((a, b) => a.place - b.place);
    for (const alternative of likely) if (matches(alternative, seen)) return alternative.row;
    return undefined;
  };
}

function matches<Row extends PatternRow>(alternative: Alternative<Row>, seen: SeenLine): boolean {
  alternative.regExp ??= compiled(alternative.row.pattern, alternative.source);
  return alternative.regExp.test(seen[alternative.form]);
}

/** The alternatives that a line calls for and that it has what they need for. */
function likelyOf<Row>(index: Index<Row>, seen: SeenLine): Alternative<Row>[] {
  const signs = signsIn(seen);
  const inventory = new Inventory(seen.lower, signs);
  // Loops, for lines are many: the same by flatMap() takes half as long again.
  const likely: Alternative<Row>[] = [];
  for (const called of calledFor(index, seen, signs))
    for (const alternative of called) if (inventory.has(alternative)) likely.push(alternative);
  return likely;
}

/** The words, numbers and marks of a line, and its marks for dates and times. */
function signsIn({ lower, marked }: SeenLine): Sign[] {
  const signs = signsOf(lower);
  if (marked !== lower) for (const mark of MOMENT_MARKS) if (marked.includes(mark)) signs.push(signOf(mark));
  return signs;
}

/** The lists of alternatives that a line calls for, each once. */
function calledFor<Row>(
  { byOpening, byPrefix, bySign }: Index<Row>,
  { lower, marked }: SeenLine,
  signs: readonly Sign[],
): readonly Alternatives<Row>[] {
  const lists: Alternatives<Row>[] = [];
  const add = (called: Alternatives<Row> | undefined) => {
    if (called !== undefined && !lists.includes(called)) lists.push(called);
  };
  for (const text of marked === lower ? [lower] : [lower, marked]) {
    const beginnings = beginningsOf(text, OPENING);
    const last = beginnings.length - 1;
    add(byOpening.of(beginnings[last] as Sign));
    for (let k = 1; k <= last; k++) add(byPrefix.of(beginnings[k] as Sign));
  }
  for (let k = 0; k < signs.length; k++) add(bySign.of(signs[k] as Sign));
  add(bySign.of(ANY_LINE_SIGN));
  return lists;
}

/** Where the pairs and the signs of one line are noted: making arrays for each line takes longer than to fill them. */
const PAIRS = new Uint8Array(LETTER_KINDS * LETTER_KINDS);
const SIGNS = new Uint8Array(2 ** 10);

/** What a line has, noted when first asked for; only of the line that was made last. */
class Inventory {
  readonly #end: string;
  #noted = false;

  constructor(
    readonly lower: string,
    readonly signs: readonly Sign[],
  ) {
    this.#end = lower.charAt(lower.length - (lower.endsWith(FULL_STOP) ? 2 : 1));
  }

  has({ shortest, longest, ends, signs, parts }: Needs): boolean {
    if (this.lower.length < shortest || this.lower.length > longest) return false;
    if (ends !== '' && !ends.includes(this.#end)) return false;
    if (signs.length === 0 && parts.length === 0) return true;
    if (!this.#noted) this.#note();
    for (let k = 0; k < signs.length; k++) if (this.#hasSign(signs[k] as Sign)) return true;
    for (let k = 0; k < parts.length; k++) if (this.#hasPart(parts[k] as Part)) return true;
    return false;
  }

  #note(): void {
    notePairs(this.lower);
    SIGNS.fill(0);
    for (let k = 0; k < this.signs.length; k++) SIGNS[(this.signs[k] as Sign) & (SIGNS.length - 1)] = 1;
    this.#noted = true;
  }

  #hasSign(sign: Sign): boolean {
    return SIGNS[sign & (SIGNS.length - 1)] === 1 && this.signs.includes(sign);
  }

  #hasPart({ letters, pairs }: Part): boolean {
    for (let k = 0; k < pairs.length; k++) if (PAIRS[pairs[k] as number] === 0) return false;
    return this.lower.includes(letters);
  }
}

/** Notes which pairs of letters a…z a text in lower case has one beside the other. */
function notePairs(lower: string): void {
  PAIRS.fill(0);
  let last = 0;
  for (let i = 0; i < lower.length; i++) {
    const letter = kindOf(lower.charCodeAt(i));
    PAIRS[last * LETTER_KINDS + letter] = 1;
    last = letter;
  }
}

function pairsOf(part: string): number[] {
  const pairs: number[] = [];
  for (let i = 1; i < part.length; i++)
    pairs.push(kindOf(part.charCodeAt(i - 1)) * LETTER_KINDS + kindOf(part.charCodeAt(i)));
  return pairs;
}

/** From 1 for a to 26 for z; 0 for anything else. */
function kindOf(code: number): number {
  return isLowerAscii(code) ? code - BEFORE_A : 0;
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

/** The alternatives that signs call for. */
class Calls<Row> {
  readonly #lists = new Map<Sign, string | Alternatives<Row>>();
  readonly #alternativeAt: (place: number) => Alternative<Row>;
  /** 1 at the last bits of the signs that call for any: those of most words do not, and need not be looked up. */
  readonly #known = new Uint8Array(SHAPES);

  constructor(alternativeAt: (place: number) => Alternative<Row>) {
    this.#alternativeAt = alternativeAt;
  }

  /** @param places of the alternatives that the sign calls for: "0 3 12" */
  add(written: string, places: string): void {
    const sign = signOf(written);
    this.#lists.set(sign, places);
    this.#known[sign & (SHAPES - 1)] = 1;
  }

  /** Undefined for most signs. */
  of(sign: Sign): Alternatives<Row> | undefined {
    if (this.#known[sign & (SHAPES - 1)] === 0) return undefined;
    const list = this.#lists.get(sign);
    if (typeof list !== 'string') return list;
    // Read when first called for: a short text calls for few.
    const read = list.split(' ').map((place) => this.#alternativeAt(Number(place)));
    this.#lists.set(sign, read);
    return read;
  }
}

/** "7 76 >)] ad ~subscri" */
function parseLine(line: string): Needs {
  const [shortest, longest, ...needed] = line.split(' ');
  const ends = needed[0]?.startsWith(END) ? needed[0].slice(END.length) : '';
  const written = ends === '' ? needed : needed.slice(1);
  const [parts, signs] = [written.filter(isPart), written.filter((sign) => !isPart(sign))];
  return {
    shortest: Number(shortest),
    longest: Number(longest),
    ends,
    signs: signs.map(signOf),
    parts: parts.map((part) => {
      const letters = part.slice(PART.length);
      return { letters, pairs: pairsOf(letters) };
    }),
  };
}

const isPart = (written: string) => written.startsWith(PART);

/** Cues that call for every alternative on every line. */
function noCues(rows: readonly PatternRow[]): Cues {
  const places = rows.flatMap(({ pattern }) => pattern.variants).map((_, place) => place);
  return {
    lines: places.map(() => `0 ${MAX_PATTERN_LINE}`),
    openings: {},
    signs: { [ANY_LINE]: places.join(' ') },
  };
}
