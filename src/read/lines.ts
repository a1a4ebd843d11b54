import type { Metadata, RawArticle, RawLine } from '../types.js';
import { withoutFieldNames } from './archives.js';
import { withoutBrowserMarks } from './textBrowser.js';
import { paragraphEnds, type WrittenLine } from './unwrap.js';

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const BLANKS = /\s+/g;
const HYPHEN_AT_END = /\p{L}-$/u;
/** "pre- and post-war" keeps its blank. */
const GOES_ON_WITH_WORD = /^\s*(?!(?:and|or|to|und|oder|et|ou|y|o|e)\s)\p{Ll}/u;
/**
 * A line that browsers copy apart from the one it goes on from, as a link or a widget stands between: "Bricklane" + " shares fell",
 * "Group (CLDR.L)" + ", opens new tab will cut", "ELMWOOD" + " — Mill Street".
 */
const BROKEN_OFF = /^(?: (?:[a-zß-öø-ÿ]|[—–] \S)|[,;] \S)/;
const ENDS_SENTENCE = /[.!?…]["'”’)]*\s*$/;
const NO_BLANK_BEFORE = /^\s*[,;]/;
const TAB_STOP = 8;
const BLANK = 0x20;
const LAST_ASCII = 0x7f;
/** Letters, and dashes, quote marks and the ellipsis: no white space and nothing invisible among them. */
const LATIN = [0xc0, 0x24f] as const;
const PRINT = [0x2010, 0x2027] as const;

/**
 * One line of text as readers see it: trimmed, runs of white space (no-break spaces too) one blank,
 * zero-width spaces, byte order marks and soft hyphens left out.
 */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return text.replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

/** Whether a text has nothing to be tidied, as far as a walk tells: letters and marks of ASCII, Latin and print, single blanks between. */
function isTidy(text: string): boolean {
  let before = BLANK;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < BLANK || (code === BLANK && before === BLANK)) return false;
    if (code > LAST_ASCII && !isWithin(LATIN, code) && !isWithin(PRINT, code)) return false;
    before = code;
  }
  return before !== BLANK || text === '';
}

function isWithin([first, last]: readonly [number, number], code: number): boolean {
  return code >= first && code <= last;
}

/**
 * Cuts a text into lines and joins those that a hard wrap (see {@link paragraphEnds}) or a browser had cut.
 * Every line end counts, CRLF as one; `number` and `parts` cover all lines of the input in order, blank ones too.
 * The marks of a text browser and the names of an archive's fields are left out of `text` (see {@link withoutBrowserMarks},
 * {@link withoutFieldNames}).
 * Linear in the length of the text.
 */
export function toLines(text: string): RawLine[] {
  const written = splitLines(text);
  const ends = paragraphEnds(written.map(asWritten));
  const lines: RawLine[] = [];
  let first = 0;
  written.forEach((_, index) => {
    if (ends[index] !== true || isBrokenOff(written[index + 1], written[index])) return;
    const parts = written.slice(first, index + 1);
    lines.push({ number: first + 1, parts, text: tidy(joined(parts)) });
    first = index + 1;
  });
  return withoutBrowserMarks(withoutFieldNames(lines));
}

/** A plain text, of which nothing is known but its lines. */
export function plainArticle(text: string, notes: readonly string[] = []): RawArticle {
  return { kind: 'text', lines: toLines(text), metadata: NOTHING_KNOWN, notes };
}

const NOTHING_KNOWN: Metadata = {
  title: null,
  byline: null,
  published: null,
  site: null,
  url: null,
  body: null,
};

/** Parts with a blank between them; none after a hyphen at which the wrap broke a compound ("well-" + "known"). */
function joined(parts: readonly string[]): string {
  const [only = ''] = parts;
  if (parts.length === 1) return only;
  return parts
    .map((part, index) => {
      const before = parts[index - 1];
      const broken = before !== undefined && HYPHEN_AT_END.test(before) && GOES_ON_WITH_WORD.test(part);
      return broken || NO_BLANK_BEFORE.test(part) ? part.trimStart() : ` ${part}`;
    })
    .join('');
}

function isBrokenOff(line: string | undefined, before = ''): boolean {
  return line !== undefined && BROKEN_OFF.test(line) && /^\S/.test(before) && !ENDS_SENTENCE.test(before);
}

/** The lines without their ends; a line end at the very end begins no further line. */
function splitLines(text: string): string[] {
  const lines = text.split(LINE_END);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function asWritten(raw: string): WrittenLine {
  if (isTidy(raw)) return { text: raw, indent: 0 };
  const shown = raw.replace(INVISIBLE, '').trimEnd();
  const text = shown.trimStart();
  return { text, indent: indentOf(shown.slice(0, shown.length - text.length)) };
}

/** Columns of the white space before a line; a tab goes to the next multiple of eight. */
function indentOf(space: string): number {
  let column = 0;
  for (const character of space) {
    column = character === '\t' ? (Math.floor(column / TAB_STOP) + 1) * TAB_STOP : column + 1;
  }
  return column;
}
