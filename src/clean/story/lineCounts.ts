import type { Page, PageLine } from '../page.js';
import type { Columns } from './columns.js';
import { CLASS_OF_WORD, WORD_CLASSES, type WordClass } from './wordClasses.js';

/** What one walk over the characters of a line and one over its words find. */
interface LineFacts {
  readonly line: PageLine;
  readonly characters: Readonly<Record<CharacterClass, number>>;
  readonly wordClasses: Readonly<Record<WordClass, number>>;
  readonly letters: number;
  readonly longestWord: number;
  readonly firstWord: string;
}

/** A count on a line by itself, by the name of its column. */
const LINE_COUNTS: readonly (readonly [name: string, count: (facts: LineFacts) => number])[] = [
  ['logWords', ({ line }) => Math.log1p(line.measure.words)],
  ['wordLength', (facts) => facts.letters / words(facts)],
  ['longestWord', ({ longestWord }) => longestWord],
  ['stopShare', ({ line }) => line.measure.stopShare],
  ['capitalShare', ({ line }) => line.measure.capitalShare],
  ['upperShare', ({ characters, line }) => characters.upper / length(line)],
  ['digitShare', ({ characters, line }) => characters.digit / length(line)],
  ['endsSentence', ({ line }) => Number(line.measure.endsSentence)],
  ['lastMark', ({ line }) => placeIn(LAST_MARKS, line.text.at(-1) ?? '')],
  ['sentences', ({ characters }) => Math.log1p(characters.end)],
  ['wordsPerSentence', ({ characters, line }) => line.measure.words / Math.max(1, characters.end)],
  ['commas', ({ line }) => Math.log1p(line.measure.commas)],
  ['quotes', ({ characters }) => characters.quote],
  ['brackets', ({ characters }) => characters.bracket],
  ['separators', ({ line }) => line.measure.separators],
  ['bullet', ({ line }) => Number(line.measure.bullet)],
  ['opensLower', ({ line }) => Number(/^[a-z]/.test(line.text))],
  [
    'opensWith',
    ({ line }) =>
      placeIn(OPENINGS, line.text.charAt(0)) || (line.text.charCodeAt(0) > LAST_OF_ASCII ? OTHER_SCRIPT : 0),
  ],
  ['address', ({ line }) => Number(ADDRESS.test(line.text))],
  ['firstPerson', (facts) => facts.wordClasses.firstPerson / words(facts)],
  ['secondPerson', (facts) => facts.wordClasses.secondPerson / words(facts)],
  ['thirdPerson', (facts) => facts.wordClasses.thirdPerson / words(facts)],
  ['said', ({ wordClasses }) => wordClasses.said],
  ['past', (facts) => facts.wordClasses.past / words(facts)],
  ['imperative', (facts) => facts.wordClasses.imperative / words(facts)],
  ['calendar', (facts) => facts.wordClasses.calendar / words(facts)],
  ['opensImperative', ({ firstWord }) => Number(CLASS_OF_WORD.get(firstWord) === 'imperative')],
];

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const QUOTES = '"“”';
/** What a line ends with: its place here, from 1; 0 for anything else. */
const LAST_MARKS = ['.', '!', '?', ':', ',;', '…', '"”’', ')]', DIGITS];
/** What a line opens with, likewise. */
const OPENINGS = ['"“‘', DIGITS, UPPER, LOWER];
const OTHER_SCRIPT = OPENINGS.length + 1;
const LAST_OF_ASCII = 127;
const ADDRESS = /:\/\/|www\.|@/;

type CharacterClass = 'digit' | 'upper' | 'quote' | 'bracket' | 'end';
const CHARACTERS: Readonly<Record<CharacterClass, string>> = {
  digit: DIGITS,
  upper: UPPER,
  quote: `${QUOTES}«»`,
  bracket: '([',
  /** Ends a sentence where a blank or the line's end stands behind it. */
  end: '.!?',
};
const CLASS_OF_CHARACTER: ReadonlyMap<string, CharacterClass> = new Map(
  Object.entries(CHARACTERS).flatMap(([name, characters]) =>
    [...characters].map((character): [string, CharacterClass] => [character, name as CharacterClass]),
  ),
);

/** The counts on each line of a page by itself. */
export function lineColumns({ lines }: Page): Columns {
  const columns = LINE_COUNTS.map(([name]): [string, Float32Array] => [name, new Float32Array(lines.length)]);
  lines.forEach((line, i) => {
    const facts = factsOf(line);
    LINE_COUNTS.forEach(([, count], f) => {
      (columns[f]?.[1] as Float32Array)[i] = count(facts);
    });
  });
  return Object.fromEntries(columns);
}

function factsOf(line: PageLine): LineFacts {
  const each = line.likeness.split(' ');
  const wordClasses = Object.fromEntries(WORD_CLASSES.map((name) => [name, 0])) as Record<WordClass, number>;
  let letters = 0;
  let longestWord = 0;
  for (const word of each) {
    letters += word.length;
    longestWord = Math.max(longestWord, word.length);
    const name = CLASS_OF_WORD.get(word);
    if (name !== undefined) wordClasses[name]++;
  }
  return {
    line,
    characters: charactersOf(line.text),
    wordClasses,
    letters,
    longestWord,
    firstWord: each[0] ?? '',
  };
}

function charactersOf(text: string): Record<CharacterClass, number> {
  const counts = { digit: 0, upper: 0, quote: 0, bracket: 0, end: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Most characters are lower-case letters and blanks.
    if (code === BLANK || (code >= LOWER_A && code <= LOWER_Z)) continue;
    const name = CLASS_OF_CHARACTER.get(text.charAt(i));
    if (name === undefined) continue;
    if (name !== 'end' || i + 1 === text.length || text.charCodeAt(i + 1) === BLANK) counts[name]++;
  }
  return counts;
}

const BLANK = 32;
const LOWER_A = 97;
const LOWER_Z = 122;

const words = ({ line }: LineFacts) => Math.max(1, line.measure.words);
const length = ({ text }: PageLine) => Math.max(1, text.length);

/** The place, from 1, of the group that has the character; 0 if none has. */
function placeIn(groups: readonly string[], character: string): number {
  return character === '' ? 0 : groups.findIndex((group) => group.includes(character)) + 1;
}
