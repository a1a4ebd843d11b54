import { MAX_PATTERN_LINE } from '../limits.js';
import { CUES } from './cues.js';
import { compile, type LinePattern, SeenLine } from './linePattern.js';
import { MOMENT_MARK } from './moments.js';

/** A row of any table of line patterns. */
export interface PatternRow {
  readonly id: string;
  readonly pattern: LinePattern;
}

/** One alternative of a row. */
interface Variant<Row> {
  /** The row's place in the table. */
  readonly place: number;
  readonly row: Row;
  readonly source: string;
  /** Length of the lines that it can match, in UTF-16 code units. */
  readonly shortest: number;
  readonly longest: number;
  /** With one of these the line's first word must begin; none where it can be any. */
  readonly firsts: readonly string[];
  /** Parts of words of which one must stand in the line; none where other cues have called for it. */
  readonly stems: readonly string[];
  regExp?: RegExp;
}

/** The alternatives of a table by the words that call for them. */
type Index<Row> = ReadonlyMap<string, readonly Variant<Row>[]>;

/** Words, numbers and telling marks: the cues that a line can give. */
const CUE = /[a-zªµºß-öø-ɏͰ-ӿ一-鿿가-힯ぁ-ヿ]+|\d+|[@#©/|…★+–—([-]/g;
const LONG_NUMBER = 4;
const FIRST_WORD = /[a-zªµºß-öø-ɏͰ-ӿ一-鿿가-힯ぁ-ヿ]+/;
const ANY_LINE = '*';
const STEM = '~';
const ANY_CUE = ['0', `${MAX_PATTERN_LINE}`, ANY_LINE, ANY_LINE];

/**
 * A search of a table for the first row that matches a whole line; none is tried on a line longer than MAX_PATTERN_LINE.
 * The index is made at the first search, and only the alternatives whose cue words stand in the line are compiled and tried.
 */
export function finder<Row extends PatternRow>(rows: readonly Row[]): (line: string) => Row | undefined {
  let index: Index<Row> | undefined;
  return (line) => {
    if (line.length > MAX_PATTERN_LINE) return undefined;
    index ??= indexed(rows);
    const seen = new SeenLine(line);
    let first: Variant<Row> | undefined;
    for (const variant of calledFor(index, seen)) {
      if ((first === undefined || variant.place < first.place) && matches(variant, seen)) first = variant;
    }
    return first?.row;
  };
}

function matches<Row extends PatternRow>(variant: Variant<Row>, seen: SeenLine): boolean {
  const { pattern } = variant.row;
  variant.regExp ??= compile(pattern, variant.source);
  return variant.regExp.test(seen.for(pattern, variant.source));
}

/** The alternatives that the cues of the line call for, and whose length and first word agree with it. */
function* calledFor<Row>(index: Index<Row>, { line, lower, marked }: SeenLine): Generator<Variant<Row>> {
  const [firstWord = ''] = FIRST_WORD.exec(lower) ?? [];
  const agrees = ({ shortest, longest, firsts, stems }: Variant<Row>) =>
    line.length >= shortest &&
    line.length <= longest &&
    (firsts.length === 0 || firsts.some((first) => firstWord.startsWith(first))) &&
    (stems.length === 0 || stems.some((stem) => lower.includes(stem)));
  const marks = marked === lower ? [] : [...marked].filter((letter) => MOMENT_MARK.test(letter));
  const cues = new Set([ANY_LINE, ...(lower.match(CUE) ?? []).map(asCue), ...marks]);
  for (const cue of cues) for (const variant of index.get(cue) ?? []) if (agrees(variant)) yield variant;
}

const stemsOf = (cues: readonly string[]): string[] =>
  cues.filter((cue) => cue.startsWith(STEM)).map((cue) => cue.slice(1));

/** A number counts by its length alone. */
function asCue(cue: string): string {
  return /^\d/.test(cue) ? '0'.repeat(Math.min(cue.length, LONG_NUMBER)) : cue;
}

/** Rows without known cues, such as a user's own, are tried on every line. */
function indexed<Row extends PatternRow>(rows: readonly Row[]): Index<Row> {
  const index = new Map<string, Variant<Row>[]>();
  rows.forEach((row, place) => {
    row.pattern.variants.forEach((source, i) => {
      const [shortest, longest, firsts = ANY_LINE, ...cues] = CUES[row.id]?.[i]?.split(' ') ?? ANY_CUE;
      const variant = {
        place,
        row,
        source,
        shortest: Number(shortest),
        longest: Number(longest),
        firsts: firsts === ANY_LINE ? [] : firsts.split(','),
        stems: stemsOf(cues),
      };
      for (const cue of new Set(cues.map((cue) => (cue.startsWith(STEM) ? ANY_LINE : cue)))) {
        const called = index.get(cue);
        if (called) called.push(variant);
        else index.set(cue, [variant]);
      }
    });
  });
  return index;
}
