import { isLowerAscii, isUpperAscii } from '../letters.js';

/**
 * Finds out whether a text was wrapped to a fixed width, and where its paragraphs then end.
 *
 * A text wrapped to width W shows it at every line end inside a paragraph: the line fits into W, and would not with
 * the first word of the next line. So each pair of neighbouring lines votes for the widths from "length of the line" to
 * "length with the next word, less one"; the true width collects the votes of nearly all pairs, any other few.
 */

/** A line as it stands in the input. */
export interface WrittenLine {
  /** Without white space at both ends; empty for a blank line. */
  readonly text: string;
  /** Columns of white space before the text. */
  readonly indent: number;
}

/** What a line is like, however its characters are counted. */
interface Shape {
  /** Its first word. */
  readonly opening: string;
  /** Whether a wrap could have broken it: it has several words. */
  readonly breakable: boolean;
  /** Looks like the head or foot of a printed page, which no wrap touches. */
  readonly ofPrint: boolean;
  readonly endsWithHyphen: boolean;
  /** Where the text after a bullet begins; the indent when there is none. */
  readonly textIndent: number;
  readonly bullet: Bullet;
  /** Begins with a letter that is no capital: looks like the middle of a sentence. */
  readonly inside: boolean;
  readonly endsSentence: boolean;
}

interface Measured extends WrittenLine {
  readonly shape: Shape;
  /** Width of indent and text; 0 for a blank line. */
  readonly length: number;
  readonly firstWord: number;
}

/** A dash or a number may also stand at the beginning of a line by the chance of wrapping. */
type Bullet = 'none' | 'certain' | 'perhaps';

/** Widths at which people and programs wrap. */
const NARROWEST = 50;
const WIDEST = 110;
/** Fewer line ends in the middle of a sentence prove nothing. */
const FEWEST_VOTES = 3;
/** One line too long for a width outweighs this many votes for it. */
const OVERLONG_WEIGHT = 3;

const BULLET_SIGN = /^[*+•▪◦‣●○■□>](?:\s+|$)/u;
/** Bullets of deeper levels in dumps of text browsers; without the indent they may be words. */
const DEEP_BULLET_SIGN = /^[o#@=](?:\s+|$)/u;
const DEEP_INDENT = 6;
const BULLET_LIKE = /^(?:[-–—]|\(?\d{1,3}[.)])\s+/u;
const OPENING_MARKS = `"'“‘«(`;
const SMALL_LETTER = /[\p{Ll}\p{Lo}]/u;
const ANY_LETTER = /\p{L}/u;
const ASCII_SMALL_LETTER = /[a-z]/;
const SENTENCE_END = /[.!?…。！？][)\]"'”’»*_]*$/u;
const BEGINS_WITH_URL = /^<?(?:https?:|www\.)/iu;
const LAST_ASCII = 0x7f;
const NOT_ASCII = /[^\0-\x7f]/;
const FIRST_WORD = /^\S+/u;
const SPACE = /\s/;
/** Wrapped text has no wide gaps. */
const COLUMNS = /\S {5,}\S/;
const ADDRESS_AND_PAGE = /^https?:\S+\s+\d+\/\d+$/;
const ENDS_WITH_HYPHEN = /\p{L}-$/u;

type Ruler = (text: string) => number;
/** Most programs count characters … */
const characters: Ruler = (text) => text.length;
/** … some, like fold, bytes of UTF-8. */
const bytes: Ruler = (text) => Buffer.byteLength(text, 'utf8');

/**
 * For every line whether its paragraph ends with it; in a text that is not wrapped every line is a paragraph.
 * The whole text is tried first; if it shows no width, each stretch between lines too long for any wrap.
 * Linear in the number and length of the lines.
 */
export function paragraphEnds(lines: readonly WrittenLine[]): boolean[] {
  const capitalsOnly = !lines.some(({ text }) => ASCII_SMALL_LETTER.test(text) || SMALL_LETTER.test(text));
  const byCharacters = lines.map((line) => measured(line, shapeOf(line, capitalsOnly), characters));
  const rulings = lines.some(({ text }) => NOT_ASCII.test(text))
    ? [byCharacters, byCharacters.map(inBytes)]
    : [byCharacters];
  const whole = widestAgreement(rulings);
  if (whole !== null) return endsAt(whole);
  const [first = []] = rulings;
  return stretches(first).flatMap(([from, to]) => {
    const stretch = widestAgreement(rulings.map((ruling) => ruling.slice(from, to)));
    return stretch === null ? new Array<boolean>(to - from).fill(true) : endsAt(stretch);
  });
}

interface Agreement {
  readonly lines: readonly Measured[];
  readonly width: number;
  readonly score: number;
}

/** The way of counting, and the width, for which the line ends speak loudest; null if they show no wrap at all. */
function widestAgreement(rulings: readonly (readonly Measured[])[]): Agreement | null {
  let best: Agreement | null = null;
  for (const lines of rulings) {
    const found = agreement(lines);
    if (found !== null && (best === null || found.score > best.score)) best = found;
  }
  return best;
}

/**
 * Line ends in mid-sentence vote for the widths that explain them and against the wider ones, where the next word would
 * still have fitted; a line that could have been broken votes against all narrower widths. All three are sums over
 * ranges of widths, so that one pass over the lines does for all widths.
 */
function agreement(lines: readonly Measured[]): Agreement | null {
  // Each vote is of a line and the next one.
  if (lines.length <= FEWEST_VOTES) return null;
  const votes = new Ranges();
  const against = new Ranges();
  lines.forEach((line, index) => {
    if (line.length > NARROWEST && line.shape.breakable && !line.shape.ofPrint) {
      against.add(NARROWEST, line.length - 1, OVERLONG_WEIGHT);
    }
    const next = lines[index + 1];
    if (line.length === 0 || next === undefined || !next.shape.inside || line.shape.ofPrint) return;
    const withNext = lengthWith(line, next);
    votes.add(line.length, withNext - 1, 1);
    // A line shorter than half a width says nothing about it: a menu, a dateline, the last line of a paragraph.
    against.add(withNext, line.length * 2, 1);
  });
  const votesFor = votes.sums();
  const votesAgainst = against.sums();
  let best: Agreement | null = null;
  for (let width = NARROWEST; width <= WIDEST; width++) {
    const count = votesFor[width - NARROWEST] ?? 0;
    const score = count - (votesAgainst[width - NARROWEST] ?? 0);
    if (count >= FEWEST_VOTES && score > 0 && score > (best?.score ?? 0)) best = { lines, width, score };
  }
  return best;
}

/** Sums of weights over ranges of widths, kept as differences. */
class Ranges {
  readonly #steps = new Array<number>(WIDEST - NARROWEST + 2).fill(0);

  /** Adds the weight to every width from…to, both included; what lies outside the known widths is left out. */
  add(from: number, to: number, weight: number): void {
    const first = Math.max(from, NARROWEST);
    const last = Math.min(to, WIDEST);
    if (first > last) return;
    this.#steps[first - NARROWEST] = (this.#steps[first - NARROWEST] ?? 0) + weight;
    this.#steps[last + 1 - NARROWEST] = (this.#steps[last + 1 - NARROWEST] ?? 0) - weight;
  }

  sums(): number[] {
    let sum = 0;
    return this.#steps.map((step) => {
      sum += step;
      return sum;
    });
  }
}

/** From…to (exclusive) of the stretches between lines too long for any wrap; such a line is a stretch of its own. */
function stretches(lines: readonly Measured[]): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  lines.forEach((line, index) => {
    if (line.length <= WIDEST || !line.shape.breakable) return;
    if (index > from) found.push([from, index]);
    found.push([index, index + 1]);
    from = index + 1;
  });
  if (lines.length > from) found.push([from, lines.length]);
  return found;
}

function endsAt({ lines, width }: Agreement): boolean[] {
  let first = 0;
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const goesOn =
      next !== undefined && joins(line, next, width) && fits(line, next, lines[first], first === index);
    if (!goesOn) first = index + 1;
    return !goesOn;
  });
}

/** Whether the first word of `next` had no room in `line`. */
function joins(line: Measured, next: Measured, width: number): boolean {
  if (line.shape.ofPrint || line.length === 0 || next.length === 0 || line.length < width / 2) return false;
  if (lengthWith(line, next) <= width)
    return line.length >= width * 0.75 && next.shape.inside && !line.shape.endsSentence;
  if (BEGINS_WITH_URL.test(next.text)) return !line.shape.endsSentence && line.shape.breakable;
  return line.length <= width || (next.shape.inside && !line.shape.breakable);
}

/** Whether `next` stands where, and begins as, the next line of this paragraph would. */
function fits(line: Measured, next: Measured, first: Measured | undefined, isFirst: boolean): boolean {
  const { bullet } = next.shape;
  if (bullet === 'certain') return false;
  if (bullet === 'perhaps' && (line.shape.endsSentence || first?.shape.bullet === 'perhaps')) return false;
  return sameParagraphIndent(line, next, isFirst);
}

/** A paragraph may have its first line indented, a list item its text hanging; any other change begins something new. */
function sameParagraphIndent(line: Measured, next: Measured, isFirst: boolean): boolean {
  const { textIndent, bullet } = line.shape;
  if (next.indent === textIndent) return true;
  if (!isFirst || next.indent > textIndent) return false;
  return bullet === 'none' || next.indent === line.indent || next.indent === 0;
}

/** Width of the line if the first word of the next had stood in it; after a hyphen no blank is needed. */
function lengthWith(line: Measured, next: Measured): number {
  return line.length + (line.shape.endsWithHyphen ? 0 : 1) + next.firstWord;
}

function measured({ text, indent }: WrittenLine, shape: Shape, ruler: Ruler): Measured {
  return {
    text,
    indent,
    shape,
    length: text === '' ? 0 : indent + ruler(text),
    firstWord: ruler(shape.opening),
  };
}

/** The same line in bytes, which differ from the characters where they are not all ASCII. */
function inBytes(line: Measured): Measured {
  return NOT_ASCII.test(line.text) ? measured(line, line.shape, bytes) : line;
}

function shapeOf({ text, indent }: WrittenLine, capitalsOnly: boolean): Shape {
  const sign =
    (indent >= DEEP_INDENT ? DEEP_BULLET_SIGN.exec(text)?.[0] : undefined) ?? BULLET_SIGN.exec(text)?.[0];
  const bulletLike = sign ?? BULLET_LIKE.exec(text)?.[0];
  const inside = beginsInside(text, capitalsOnly);
  return {
    opening: FIRST_WORD.exec(text)?.[0] ?? '',
    breakable: text.includes(' ') || SPACE.test(text),
    ofPrint: COLUMNS.test(text) || ADDRESS_AND_PAGE.test(text),
    endsWithHyphen: text.endsWith('-') && ENDS_WITH_HYPHEN.test(text),
    textIndent: indent + (bulletLike ?? '').length,
    bullet: sign !== undefined ? 'certain' : bulletLike !== undefined ? 'perhaps' : 'none',
    inside: inside && bulletLike === undefined && !BEGINS_WITH_URL.test(text),
    endsSentence: SENTENCE_END.test(text),
  };
}

/** Whether a line begins, perhaps behind an opening mark, with a letter that is no capital; where there are but capitals, with any. */
function beginsInside(text: string, capitalsOnly: boolean): boolean {
  const first = text.charAt(0);
  const code = text.codePointAt(first !== '' && OPENING_MARKS.includes(first) ? 1 : 0);
  if (code === undefined) return false;
  // Most texts are of ASCII letters: patterns of all letters there are take long to compile.
  if (code <= LAST_ASCII) return isLowerAscii(code) || (capitalsOnly && isUpperAscii(code));
  return (capitalsOnly ? ANY_LETTER : SMALL_LETTER).test(String.fromCodePoint(code));
}
