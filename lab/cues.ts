/**
 * `npm run cues`: writes src/clean/cues.ts from the tables. For every alternative of every pattern it works out words of which each
 * matching line holds at least one, so that only the alternatives whose word stands in a line are tried on it.
 */
import { writeFileSync } from 'node:fs';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { FURNITURE } from '../src/clean/furniture/index.js';
import { HEAD_ROWS } from '../src/clean/headRows.js';
import { type LinePattern, seesMarks } from '../src/clean/linePattern.js';
import { MOMENT_MARK } from '../src/clean/moments.js';
import { STOP_WORDS } from '../src/clean/stopWords.js';
import { TAIL_ROWS } from '../src/clean/tail.js';
import { MAX_PATTERN_LINE } from '../src/limits.js';

const FILE = 'src/clean/cues.ts';
/** Stands in a template for something that may be or hold letters: a word that touches it may go on. */
const ANYTHING = '\u0000';
/** Stands for one or more characters that are no letters. */
const NO_LETTER = ' ';
const DIGIT = '0';
/** Cue of an alternative of which nothing is sure. */
const ANY_LINE = '*';
/** Marks that tell as much as a word. */
const MARKS = /[@#©/|…★+–—([▣◔◕-]/;
/** Digits of a number that is told from longer ones no more. */
const LONG_NUMBER = 4;
/** More parts of words than these cost more to look for than the pattern itself. */
const STEMS = 12;
/** A longer list of first words is not worth its bytes. */
const FIRST_WORDS = 60;
/** Templates of one alternative at most; where there would be more, the part is taken for anything. */
const TEMPLATES = 800;

/**
 * For each alternative the length of the shortest and the longest line it can match (cut to what is ever tried), the words that such a
 * line begins with, and its cue words: "13 40 get,join newsletter newsletters"; `0` where a digit is all that is sure, `*` where nothing is.
 */
export function cuesOf({ variants }: LinePattern): string[] {
  return variants.map((variant) => {
    const { alternatives } = parseVariant(variant).pattern;
    const words = alternatives.flatMap(({ elements }) => cueSet(elements));
    const { min, max } = widest(alternatives.map(({ elements }) => lengthOf(elements)));
    const cues = words.includes(ANY_LINE) ? alternatives.flatMap(({ elements }) => stems(elements)) : words;
    const firsts = seesMarks(variant)
      ? [ANY_LINE]
      : alternatives.flatMap(({ elements }) => firstWords(elements));
    const told = (found: readonly string[]) => (found.includes(ANY_LINE) ? [ANY_LINE] : unique(found).sort());
    // A mark stands for a date of any length.
    const longest = seesMarks(variant) ? MAX_PATTERN_LINE : Math.min(max, MAX_PATTERN_LINE);
    return [min, longest, told(firsts).join(','), ...told(cues)].join(' ');
  });
}

interface Length {
  readonly min: number;
  readonly max: number;
}

const widest = (lengths: readonly Length[]): Length => ({
  min: Math.min(...lengths.map(({ min }) => min)),
  max: Math.max(...lengths.map(({ max }) => max)),
});

function lengthOf(elements: readonly AST.Element[]): Length {
  return elements
    .map(lengthOfOne)
    .reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), { min: 0, max: 0 });
}

/** In UTF-16 code units. */
function lengthOfOne(element: AST.Element): Length {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return widest(element.alternatives.map(({ elements }) => lengthOf(elements)));
    case 'Quantifier': {
      const { min, max } = lengthOfOne(element.element);
      return { min: min * element.min, max: max === 0 ? 0 : max * element.max };
    }
    case 'Assertion':
      return { min: 0, max: 0 };
    default:
      return { min: 1, max: 2 };
  }
}

/** The beginning of a line's first word, as far as it is sure; `open` where more of it may be sure. */
interface Beginning {
  readonly text: string;
  readonly open: boolean;
}

/** With what the first word of every line that the sequence matches begins, figures and marks before it aside. */
function firstWords(elements: readonly AST.Element[]): string[] {
  const beginnings = begin([{ text: '', open: true }], elements);
  const texts = unique(beginnings.map(({ text }) => text));
  return texts.includes('') || texts.length > FIRST_WORDS ? [ANY_LINE] : texts;
}

function begin(heads: readonly Beginning[], elements: readonly AST.Element[]): readonly Beginning[] {
  return elements.reduce((before, element) => {
    const open = before.filter((head) => head.open);
    const all =
      open.length === 0 ? before : [...before.filter((head) => !head.open), ...beginWith(open, element)];
    return [...new Map(all.map((head) => [`${head.text} ${head.open}`, head])).values()];
  }, heads);
}

function beginWith(heads: readonly Beginning[], element: AST.Element): readonly Beginning[] {
  const close = (head: Beginning): Beginning => ({ ...head, open: false });
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return element.alternatives.flatMap(({ elements }) => begin(heads, elements));
  if (element.type === 'Quantifier') {
    const once = beginWith(heads, element.element);
    const some = element.max === 1 ? once : once.map((head) => (head.text === '' ? head : close(head)));
    return element.min === 0 ? [...heads, ...some] : some;
  }
  if (element.type === 'Assertion') return heads;
  const texts = expand(element);
  if (texts.some((text) => text.includes(ANYTHING))) return heads.map(close);
  return heads.flatMap((head) =>
    texts.map((text) => {
      if (isLetter(text)) return { text: head.text + text, open: true };
      return head.text === '' ? head : close(head);
    }),
  );
}

/** Parts of words, "~subscri", of which every line that the sequence matches holds one, where no whole word is sure. */
function stems(elements: readonly AST.Element[]): string[] {
  const templates = elements.reduce<string[]>(
    (heads, element) => unique(heads.flatMap((head) => expand(element).map((tail) => bestPart(head, tail)))),
    [''],
  );
  const found = unique(templates.map((template) => bestStem(template)));
  return found.length <= STEMS ? found : [ANY_LINE];
}

/** Joined, and cut to what may still become or already is the best stem. */
function bestPart(head: string, tail: string): string {
  const joined = head + tail;
  const open = /[\p{L}]*$/u.exec(joined)?.[0] ?? '';
  const stem = bestStem(joined.slice(0, joined.length - open.length));
  return `${stem === ANY_LINE ? '' : stem.replace('~', '')}${NO_LETTER}${open}`;
}

function bestStem(template: string): string {
  const [best] = (template.match(/[\p{L}]{4,}|0{4}|[@#©★]/gu) ?? []).sort((a, b) => b.length - a.length);
  if (best === undefined) return ANY_LINE;
  return /^\p{L}/u.test(best) ? `~${best}` : best;
}

/** Words of which every line that the sequence matches holds one: the cheapest such set. */
function cueSet(elements: readonly AST.Element[]): string[] {
  const ends = elements.map((element) => expand(element).every((text) => /[^\p{L}\u0000]$/u.test(text)));
  const begins = elements.map((element) => expand(element).every((text) => /^[^\p{L}\u0000]/u.test(text)));
  const sets: string[][] = [];
  for (let start = 0; start < elements.length; start++) {
    if (start > 0 && !ends[start - 1]) continue;
    for (let end = start + 1; end <= elements.length; end++) {
      const templates = expandSequence(elements.slice(start, end));
      if (templates.length > TEMPLATES) break;
      if (end < elements.length && !begins[end]) continue;
      const cues = unique(templates.map(bestCue));
      if (!cues.includes('*')) sets.push(cues);
    }
  }
  return sets.sort((a, b) => cost(a) - cost(b))[0] ?? ['*'];
}

/** Numbers are rarer the longer they are: "0000" stands for a year. */
function costOf(cue: string): number {
  if (cue === '*') return 10000;
  if (cue.startsWith(DIGIT)) return 60 / cue.length ** 2;
  if (MARKS.test(cue)) return MOMENT_MARK.test(cue) ? 2 : 20;
  return STOP_WORDS.has(cue) ? 6 : 1;
}

/** Few words, no function words, and no digit if it can be helped. */
function cost(cues: readonly string[]): number {
  return cues.reduce((sum, cue) => sum + costOf(cue), 0);
}

/** The source of src/clean/cues.ts. */
export function cuesFile(): string {
  const rows = [...FURNITURE, ...HEAD_ROWS, ...TAIL_ROWS].map(
    ({ id, pattern }) => `  '${id}': ${JSON.stringify(cuesOf(pattern))},`,
  );
  return [
    '/** Made by `npm run cues` from the tables: for each alternative of a row, words of which a matching line holds at least one. */',
    'export const CUES: Readonly<Record<string, readonly string[]>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

function parseVariant(variant: string): { pattern: AST.Pattern } {
  return {
    pattern: new RegExpParser({ ecmaVersion: 2024 }).parsePattern(variant, 0, variant.length, {
      unicode: variant.includes('\\p{'),
      unicodeSets: false,
    }),
  };
}

const CUE = /[\p{L}\u0000]+|[0\u0000]+|[@#©/|…★+–—([▣◔◕-]/gu;

/** What tells most of a template: a word before a number before a mark, and the longer the rarer. */
function bestCue(template: string): string {
  const cues = (template.match(CUE) ?? []).filter((cue) => !cue.includes(ANYTHING));
  const [best = '*'] = cues.sort((a, b) => cost([a]) - cost([b]) || b.length - a.length);
  return best;
}

function expandAll(alternatives: readonly AST.Alternative[]): string[] {
  return unique(alternatives.flatMap(({ elements }) => expandSequence(elements)));
}

function expandSequence(elements: readonly AST.Element[]): string[] {
  return elements.reduce<string[]>(
    (heads, element) => {
      const tails = expand(element);
      if (heads.length * tails.length > TEMPLATES) return [...heads.map((head) => head + ANYTHING)];
      return unique(heads.flatMap((head) => tails.map((tail) => head + tail)));
    },
    [''],
  );
}

function expand(element: AST.Element): string[] {
  switch (element.type) {
    case 'Character':
      return [letter(String.fromCodePoint(element.value))];
    case 'Group':
    case 'CapturingGroup':
      return expandGroup(element.alternatives);
    case 'Quantifier':
      return expandQuantifier(element);
    case 'CharacterSet':
      return [
        element.kind === 'digit' && !element.negate
          ? DIGIT
          : element.kind === 'space' && !element.negate
            ? NO_LETTER
            : element.kind === 'word' && element.negate
              ? NO_LETTER
              : ANYTHING,
      ];
    case 'CharacterClass':
      return expandClass(element);
    case 'Assertion':
      return [''];
    default:
      return [ANYTHING];
  }
}

/** A group of too many templates may be anything. */
function expandGroup(alternatives: readonly AST.Alternative[]): string[] {
  const all = expandAll(alternatives);
  return all.length <= TEMPLATES / 4 ? all : [ANYTHING];
}

function expandQuantifier({ min, max, element }: AST.Quantifier): string[] {
  const once = expand(element);
  if (max === 1) return min === 0 ? unique(['', ...once]) : once;
  if (once.every((text) => text === DIGIT)) return digits(min, max);
  const again = once.every((text) => /^[^\p{L}\d\u0000]+$/u.test(text)) ? once : [ANYTHING];
  const some = unique(
    once.flatMap((text) => [...(min > 1 ? [] : [text]), ...again.map((more) => text + more)]),
  );
  return min === 0 ? unique(['', ...some]) : some;
}

/** Numbers of min to max digits; what is longer than a year counts as one. */
function digits(min: number, max: number): string[] {
  const longest = Math.min(max, LONG_NUMBER);
  return Array.from({ length: longest - Math.min(min, longest) + 1 }, (_, i) =>
    DIGIT.repeat(Math.min(min, longest) + i),
  );
}

/** A class is a letter where all its members are one letter, no letter where none of them is. */
function expandClass({ negate, elements }: AST.CharacterClass): string[] {
  if (negate) return [ANYTHING];
  const members = elements.map((member) => {
    if (member.type === 'Character') return letter(String.fromCodePoint(member.value));
    if (member.type === 'CharacterSet' && member.kind === 'digit' && !member.negate) return DIGIT;
    if (member.type === 'CharacterClassRange' && /^\d$/.test(String.fromCodePoint(member.min.value)))
      return DIGIT;
    return ANYTHING;
  });
  const kinds = unique(members);
  return kinds.includes(ANYTHING)
    ? [ANYTHING]
    : kinds.length <= 4
      ? kinds
      : kinds.every((kind) => !/\p{L}/u.test(kind))
        ? [NO_LETTER]
        : [ANYTHING];
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

function letter(character: string): string {
  if (isLetter(character)) return character.toLowerCase();
  if (MARKS.test(character)) return character;
  return /\d/.test(character) ? DIGIT : NO_LETTER;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

if (process.argv[1]?.endsWith('cues.ts')) writeFileSync(FILE, cuesFile());
