/**
 * `npm run cues`: writes src/clean/cues.ts from the tables. For every alternative of every pattern it works out what each matching line
 * must begin with and hold, so that an alternative is compiled and tried only on lines that are likely to match.
 */
import { writeFileSync } from 'node:fs';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { ANY_LINE, type Cues, END, OPENING, PART } from '../src/clean/finder.js';
import { CAPTIONS } from '../src/clean/furniture/captions.js';
import { FURNITURE } from '../src/clean/furniture/index.js';
import { HEAD_ROWS } from '../src/clean/headRows.js';
import type { LinePattern } from '../src/clean/linePattern.js';
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
const FULL_STOP = '.';
/** Marks that tell as much as a word. */
const MARKS = /[@#©ⓒ&$£€₹«‹←/|…★+–—([▣◔◕-]/;
/** Digits of a number that is told from longer ones no more. */
const LONG_NUMBER = 4;
/** More words than these cost more to look for than the pattern itself, unless it is long. */
const MOST_PARTS = 16;
const LETTERS_A_PART = 12;
/** A longer list of first words is not worth its bytes. */
const MOST_OPENINGS = 400;
/** A line has one beginning but so many words, each of which may be a sign. */
const WORDS_OF_A_LINE = 8;
/** A class of more kinds of characters is taken for its letters and a mark, or for anything. */
const CLASS_KINDS = 4;
/** Templates of one alternative at most; where there would be more, the part is taken for anything. */
const TEMPLATES = 800;

/** The cues of a table, in the order of its rows. */
export function cuesOf(rows: readonly { readonly pattern: LinePattern }[]): Cues {
  const calls = rows.flatMap(({ pattern }) => pattern.variants.map(callOf));
  return {
    lines: calls.map(({ line }) => line),
    openings: placesBy(calls.map(({ openings }) => openings)),
    signs: placesBy(calls.map(({ openings, signs }) => (openings.length > 0 ? [] : signs))),
  };
}

/** The places in the list at which each key stands: { ad: "0 3", … }. */
function placesBy(keys: readonly (readonly string[])[]): Record<string, string> {
  const places = new Map<string, number[]>();
  keys.forEach((here, place) => {
    for (const key of here) places.set(key, [...(places.get(key) ?? []), place]);
  });
  return Object.fromEntries(
    [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, here]) => [key, here.join(' ')]),
  );
}

/** What calls for one alternative; see {@link Cues}. */
interface Call {
  readonly line: string;
  /** None where a line can begin with anything. */
  readonly openings: readonly string[];
  readonly signs: readonly string[];
}

function callOf(variant: string): Call {
  const { alternatives } = parseVariant(variant).pattern;
  const sets = new Map(alternatives.map((alternative) => [alternative, cueSets(alternative.elements)]));
  const signs = ofEach(alternatives, (alternative) => sets.get(alternative)?.[0] ?? []);
  const first = openingsOf(alternatives);
  const openings = signs.length > 0 && cost(first) > WORDS_OF_A_LINE * cost(signs) ? [] : first;
  const known = openings.length > 0 ? openings : signs;
  const more = ofEach(alternatives, (alternative) => setBeyond(sets.get(alternative) ?? [], known));
  const parts = shorter(
    more,
    ofEach(alternatives, ({ elements }) => stems(elements)),
  );
  const ends = endsOf(alternatives);
  const mostParts = Math.max(MOST_PARTS, variant.length / LETTERS_A_PART);
  const { min, max } = widest(alternatives.map(({ elements }) => lengthOf(elements)));
  return {
    // A mark stands for a date of any length.
    line: [
      min,
      MOMENT_MARK.test(variant) ? MAX_PATTERN_LINE : Math.min(max, MAX_PATTERN_LINE),
      ...(ends === '' ? [] : [END + ends]),
      ...(parts.length > mostParts ? [] : parts),
    ].join(' '),
    openings,
    signs: signs.length > 0 ? signs : [ANY_LINE],
  };
}

/** The marks of which one ends each line that matches, its full stop aside; none where it may end otherwise. */
function endsOf(alternatives: readonly AST.Alternative[]): string {
  return ofEach(alternatives, ({ elements }) => {
    const all = withoutGroups(elements);
    const last = all.at(isFullStop(all.at(-1)) ? -2 : -1);
    const members = last?.type === 'CharacterClass' && !last.negate ? last.elements : [last];
    const marks = members.map((member) => (member?.type === 'Character' ? markOf(member) : undefined));
    return marks.every((mark) => mark !== undefined) ? marks : [];
  }).join('');
}

/** Also one that may be missing. */
function isFullStop(element: AST.Element | undefined): boolean {
  if (element?.type === 'Quantifier') return element.max === 1 && isFullStop(element.element);
  return element?.type === 'Character' && String.fromCodePoint(element.value) === FULL_STOP;
}

/** A mark that stands in every form of a line; undefined for anything else. */
function markOf({ value }: AST.Character): string | undefined {
  const character = String.fromCodePoint(value);
  const isMark = /[\p{P}\p{S}]/u.test(character) && !MOMENT_MARK.test(character);
  return isMark && character !== FULL_STOP ? character : undefined;
}

/** What `choose` finds for each alternative, together; nothing where it finds nothing for one of them. */
function ofEach(
  alternatives: readonly AST.Alternative[],
  choose: (alternative: AST.Alternative) => readonly string[],
): string[] {
  const found = alternatives.map(choose);
  return found.some((words) => words.length === 0) ? [] : unique(found.flat()).sort();
}

/** The shorter of two lists that is not empty. */
function shorter(first: readonly string[], second: readonly string[]): readonly string[] {
  if (first.length === 0) return second;
  return second.length > 0 && second.length < first.length ? second : first;
}

/** The cheapest set that says more than what is known already. */
function setBeyond(sets: readonly string[][], known: readonly string[]): readonly string[] {
  return sets.find((cues) => !cues.some((cue) => known.includes(cue))) ?? [];
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
    case 'Character': {
      const { length } = String.fromCodePoint(element.value);
      return { min: length, max: length };
    }
    default:
      // Patterns of the tables have no flag u: any class is of single code units.
      return { min: 1, max: 1 };
  }
}

/** The beginning of a line's first word. */
interface Beginning {
  readonly text: string;
  /** Whether more letters may follow: those that the pattern says next, none, or any. */
  readonly next: 'said' | 'none' | 'any';
}

/** The first words of the lines that match, figures and marks before them aside; see {@link Cues.openings}. */
function openingsOf(alternatives: readonly AST.Alternative[]): string[] {
  const beginnings = alternatives.flatMap(({ elements }) => begin([{ text: '', next: 'said' }], elements));
  if (beginnings.some(({ text, next }) => next === 'any' && text === '')) return [];
  const keys = beginnings.map(({ text, next }) =>
    next === 'any' && text.length < OPENING ? text + PART : text.slice(0, OPENING),
  );
  const openings = unique(keys).sort();
  return openings.length > MOST_OPENINGS ? [] : openings;
}

function begin(heads: readonly Beginning[], elements: readonly AST.Element[]): readonly Beginning[] {
  return elements.reduce((before, element) => {
    const open = before.filter(({ next }) => next === 'said');
    if (open.length === 0) return before;
    const all = [...before.filter(({ next }) => next !== 'said'), ...beginWith(open, element)];
    return [...new Map(all.map((head) => [`${head.text} ${head.next}`, head])).values()];
  }, heads);
}

/** @param heads open ones only */
function beginWith(heads: readonly Beginning[], element: AST.Element): readonly Beginning[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return element.alternatives.flatMap(({ elements }) => begin(heads, elements));
  if (element.type === 'Quantifier') {
    const once = beginWith(heads, element.element);
    const some = element.max === 1 ? once : once.map(mayGoOn);
    return element.min === 0 ? [...heads, ...some] : some;
  }
  if (element.type === 'Assertion') return heads;
  const texts = expand(element);
  if (texts.some((text) => text.includes(ANYTHING))) return heads.map((head) => ({ ...head, next: 'any' }));
  return heads.flatMap((head) =>
    texts.map((text): Beginning => {
      if (isLetter(text)) return { text: head.text + text, next: 'said' };
      return head.text === '' ? head : { ...head, next: 'none' };
    }),
  );
}

/** After one turn of a repetition another may follow. */
function mayGoOn(head: Beginning): Beginning {
  return head.text !== '' && head.next === 'said' ? { ...head, next: 'any' } : head;
}

/** Parts of words, "~subscri", of which every line that the sequence matches holds one, where no whole word is sure. */
function stems(elements: readonly AST.Element[]): string[] {
  const templates = withoutGroups(elements).reduce<string[]>(
    (heads, element) => {
      const tails = expand(element);
      return unique(heads.flatMap((head) => tails.map((tail) => bestPart(head, tail))));
    },
    [''],
  );
  const found = unique(templates.map((template) => bestStem(template)));
  if (found.includes(ANY_LINE)) return [];
  const isNeeded = (stem: string) =>
    !found.some((other) => other !== stem && stem.includes(other.replace(PART, '')));
  return found.filter(isNeeded);
}

/** Joined, and cut to what may still become or already is the best stem. */
function bestPart(head: string, tail: string): string {
  const joined = head + tail;
  const open = /[\p{L}]*$/u.exec(joined)?.[0] ?? '';
  const stem = bestStem(joined.slice(0, joined.length - open.length));
  return `${stem === ANY_LINE ? '' : stem.replace(PART, '')}${NO_LETTER}${open}`;
}

function bestStem(template: string): string {
  const [best] = (template.match(/[\p{L}]{3,}|0{4}|[@#©ⓒ$£€₹★]/gu) ?? []).sort((a, b) => b.length - a.length);
  if (best === undefined) return ANY_LINE;
  return /^\p{L}/u.test(best) ? PART + best : best;
}

/** Sets of words of which every line that the sequence matches holds one, the cheapest set first. */
function cueSets(sequence: readonly AST.Element[]): string[][] {
  const elements = withoutGroups(sequence);
  const texts = elements.map(expand);
  // Where one of two neighbours has a mark or blank at their border, no word or number goes on across it.
  const begins = cleanEdges(texts, /^[^\p{L}\d\0]/u);
  const ends = cleanEdges(texts.toReversed(), /[^\p{L}\d\0]$/u).toReversed();
  const isBorder = (place: number) => begins[place] === true || ends[place] === true;
  const sets: string[][] = [];
  for (let start = 0; start < elements.length; start++) {
    if (!isBorder(start)) continue;
    let templates = [''];
    for (let end = start + 1; end <= elements.length; end++) {
      templates = withNext(templates, texts[end - 1] ?? []);
      if (!isBorder(end)) continue;
      const cues = unique(templates.map(bestCue));
      if (!cues.includes(ANY_LINE)) sets.push(cues);
    }
  }
  return sets.sort((a, b) => cost(a) - cost(b));
}

/**
 * Whether what stands from each place on begins with a mark or blank, or is nothing; with one place more for the end.
 * @param texts the templates of each element
 */
function cleanEdges(texts: readonly (readonly string[])[], mark: RegExp): boolean[] {
  const clean = [true];
  for (const templates of texts.toReversed()) {
    const after = clean[0] === true;
    clean.unshift(templates.every((text) => (text === '' ? after : mark.test(text))));
  }
  return clean;
}

/** The sequence with the parts of groups that only name or hold together, in place of the groups. */
function withoutGroups(elements: readonly AST.Element[]): AST.Element[] {
  return elements.flatMap((element) => {
    if (element.type !== 'Group' && element.type !== 'CapturingGroup') return [element];
    const [only, ...others] = element.alternatives;
    return only === undefined || others.length > 0 ? [element] : withoutGroups(only.elements);
  });
}

/** Numbers are rarer the longer they are: "0000" stands for a year. */
function costOf(cue: string): number {
  if (cue === ANY_LINE) return 10000;
  if (cue.startsWith(DIGIT)) return 60 / cue.length ** 2;
  if (MARKS.test(cue)) return MOMENT_MARK.test(cue) ? 2 : 20;
  return STOP_WORDS.has(cue) ? 6 : 1;
}

/** Few words, no function words, and no digit if it can be helped. */
function cost(cues: readonly string[]): number {
  return cues.reduce((sum, cue) => sum + costOf(cue), 0);
}

/** The source of src/clean/cues.ts. */
function cuesFile(): string {
  const tables = { FURNITURE, CAPTIONS, HEAD_ROWS, TAIL_ROWS };
  return [
    '/** Made by `npm run cues` from the tables. */',
    "import type { Cues } from './finder.js';",
    ...Object.entries(tables).map(
      ([name, rows]) =>
        `export const ${name.replace('_ROWS', '')}_CUES: Cues = ${JSON.stringify(cuesOf(rows), null, 2)};`,
    ),
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

const CUE = /[\p{L}\u0000]+|[0\u0000]+|[@#©ⓒ&$£€₹«‹←/|…★+–—([▣◔◕-]/gu;

/** What tells most of a template: a word before a number before a mark, and the longer the rarer. */
function bestCue(template: string): string {
  const cues = (template.match(CUE) ?? []).filter((cue) => !cue.includes(ANYTHING));
  const [best = ANY_LINE] = cues.sort((a, b) => cost([a]) - cost([b]) || b.length - a.length);
  return best;
}

function expandAll(alternatives: readonly AST.Alternative[]): string[] {
  return unique(alternatives.flatMap(({ elements }) => expandSequence(elements)));
}

function expandSequence(elements: readonly AST.Element[]): string[] {
  return elements.reduce<string[]>((heads, element) => withNext(heads, expand(element)), ['']);
}

/** The templates of a sequence and its next element; too many of them may go on with anything. */
function withNext(heads: readonly string[], tails: readonly string[]): string[] {
  if (heads.length * tails.length > TEMPLATES) return heads.map((head) => head + ANYTHING);
  return unique(heads.flatMap((head) => tails.map((tail) => head + tail)));
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
  if (kinds.includes(ANYTHING)) return [ANYTHING];
  if (kinds.length <= CLASS_KINDS) return kinds;
  const letters = kinds.filter(isLetter);
  return letters.length < CLASS_KINDS ? [...letters, NO_LETTER] : [ANYTHING];
}

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

function letter(character: string): string {
  if (isLetter(character)) return character.toLowerCase();
  if (MARKS.test(character)) return character;
  return /\d/.test(character) ? DIGIT : NO_LETTER;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

if (process.argv[1]?.endsWith('cues.ts')) writeFileSync(FILE, cuesFile());
