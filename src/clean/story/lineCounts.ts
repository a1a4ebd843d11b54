import { isDigit, isLowerAscii, isUpperAscii } from '../../letters.js';
import type { Page } from '../page.js';
import type { Columns } from './columns.js';
import type { LineText } from './lineFacts.js';
import type { WordClass } from './wordClasses.js';

/** What one walk over the characters of a line and one over its words find. */
interface Found {
  readonly line: LineText;
  readonly characters: Characters;
  readonly wordClasses: Readonly<Record<WordClass, number>>;
  readonly letters: number;
  readonly longestWord: number;
}

interface Characters {
  readonly digits: number;
  readonly capitals: number;
  readonly quotes: number;
  readonly brackets: number;
  /** Marks at the end of a sentence. */
  readonly ends: number;
}

/** A count on a line by itself, by the name of its column. */
const LINE_COUNTS: readonly (readonly [name: string, count: (found: Found) => number])[] = [
  ['logWords', ({ line }) => Math.log1p(line.measure.words)],
  ['wordLength', (found) => found.letters / words(found)],
  ['longestWord', ({ longestWord }) => longestWord],
  ['stopShare', ({ line }) => line.measure.stopShare],
  ['capitalShare', ({ line }) => line.measure.capitalShare],
  ['upperShare', ({ characters, line }) => characters.capitals / length(line)],
  ['digitShare', ({ characters, line }) => characters.digits / length(line)],
  ['endsSentence', ({ line }) => Number(line.measure.endsSentence)],
  ['lastMark', ({ line }) => placeIn(LAST_MARKS, line.text.at(-1) ?? '')],
  ['sentences', ({ characters }) => Math.log1p(characters.ends)],
  ['wordsPerSentence', ({ characters, line }) => line.measure.words / Math.max(1, characters.ends)],
  ['commas', ({ line }) => Math.log1p(line.measure.commas)],
  ['quotes', ({ characters }) => characters.quotes],
  ['brackets', ({ characters }) => characters.brackets],
  ['separators', ({ line }) => line.measure.separators],
  ['bullet', ({ line }) => Number(line.measure.bullet)],
  ['opensLower', ({ line }) => Number(isLowerAscii(line.text.charCodeAt(0)))],
  [
    'opensWith',
    ({ line }) =>
      placeIn(OPENINGS, line.text.charAt(0)) || (line.text.charCodeAt(0) > LAST_OF_ASCII ? OTHER_SCRIPT : 0),
  ],
  ['address', ({ line }) => Number(ADDRESS.test(line.text))],
  ['firstPerson', (found) => found.wordClasses.firstPerson / words(found)],
  ['secondPerson', (found) => found.wordClasses.secondPerson / words(found)],
  ['thirdPerson', (found) => found.wordClasses.thirdPerson / words(found)],
  ['said', ({ wordClasses }) => wordClasses.said],
  ['past', (found) => found.wordClasses.past / words(found)],
  ['imperative', (found) => found.wordClasses.imperative / words(found)],
  ['calendar', (found) => found.wordClasses.calendar / words(found)],
  ['opensImperative', ({ line }) => Number(line.words[0]?.wordClass === 'imperative')],
];

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
/** What a line ends with: its place here, from 1; 0 for anything else. */
const LAST_MARKS = ['.', '!', '?', ':', ',;', '…', '"”’', ')]', DIGITS];
/** What a line opens with, likewise. */
const OPENINGS = ['"“‘', DIGITS, UPPER, LOWER];
const OTHER_SCRIPT = OPENINGS.length + 1;
const LAST_OF_ASCII = 127;
const BLANK = 32;
const ADDRESS = /:\/\/|www\.|@/;

/** The counts on each line of a page by itself. */
export function addLineColumns(columns: Columns, { lines }: Page): void {
  const own = LINE_COUNTS.map(([name]) => columns.add(name));
  lines.forEach(({ facts: { counts } }, i) => {
    for (let k = 0; k < own.length; k++) (own[k] as Float32Array)[i] = counts[k] as number;
  });
}

/** The counts on one line. */
export function countsOf(line: LineText): readonly number[] {
  const wordClasses: Record<WordClass, number> = {
    firstPerson: 0,
    secondPerson: 0,
    thirdPerson: 0,
    said: 0,
    past: 0,
    imperative: 0,
    calendar: 0,
  };
  let letters = 0;
  let longestWord = 0;
  for (const { text, wordClass } of line.words) {
    letters += text.length;
    if (text.length > longestWord) longestWord = text.length;
    if (wordClass !== undefined) wordClasses[wordClass]++;
  }
  const found: Found = { line, characters: charactersOf(line.text), wordClasses, letters, longestWord };
  return LINE_COUNTS.map(([, count]) => count(found));
}

function charactersOf(text: string): Characters {
  let digits = 0;
  let capitals = 0;
  let quotes = 0;
  let brackets = 0;
  let ends = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Most characters are lower-case letters and blanks.
    if (code === BLANK || isLowerAscii(code)) continue;
    if (isUpperAscii(code)) capitals++;
    else if (isDigit(code)) digits++;
    else
      switch (text.charAt(i)) {
        case '"':
        case '“':
        case '”':
        case '«':
        case '»':
          quotes++;
          break;
        case '(':
        case '[':
          brackets++;
          break;
        case '.':
        case '!':
        case '?':
          if (i + 1 === text.length || text.charCodeAt(i + 1) === BLANK) ends++;
      }
  }
  return { digits, capitals, quotes, brackets, ends };
}

const words = ({ line }: Found) => Math.max(1, line.measure.words);
const length = ({ text }: LineText) => Math.max(1, text.length);

/** The place, from 1, of the group that has the character; 0 if none has. */
function placeIn(groups: readonly string[], character: string): number {
  return character === '' ? 0 : groups.findIndex((group) => group.includes(character)) + 1;
}
