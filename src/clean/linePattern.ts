import { MOMENT_MARK, withMoments } from './moments.js';

/**
 * A pattern for a whole line: alternatives, of which each is compiled when it is first needed. A table of furniture holds some 140 kB
 * of alternatives, and compiling them all takes a second and a half; a line needs a handful.
 */
export interface LinePattern {
  /** Each one alternative, without anchors. */
  readonly variants: readonly string[];
  /** The flags of every alternative; of a user's own pattern. */
  readonly flags?: '' | 'i' | 'u' | 'iu';
  /** Matched against the line in lower case, which compiles to a tenth of what the flag `i` does. */
  readonly lowerCase: boolean;
}

/** A case-blind pattern: each line of the template is one alternative in lower case, taken raw. */
export function anyOf(template: TemplateStringsArray, ...pieces: readonly string[]): LinePattern {
  return linePattern(String.raw(template, ...pieces), true);
}

/** The same, minding upper and lower case. */
export function anyOfExactly(template: TemplateStringsArray, ...pieces: readonly string[]): LinePattern {
  return linePattern(String.raw(template, ...pieces), false);
}

function linePattern(source: string, lowerCase: boolean): LinePattern {
  const variants = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // An empty alternation would match every empty line.
  if (variants.length === 0) throw new Error('a line pattern needs at least one alternative');
  return { variants, lowerCase };
}

/** The items as alternatives of a template, one a line, so that each is called for by a word of its own. */
export function eachOf(
  items: readonly string[],
  alternative: (item: string) => string = (item) => item,
): string {
  return items.map(alternative).join('\n');
}

/** One alternative as a regular expression for the whole line. With `s` it is provably linear: no line end can make its end fail. */
export function compile({ flags }: LinePattern, variant: string): RegExp {
  return flags === undefined
    ? new RegExp(`^(?:${narrowed(variant)})$`, 's')
    : new RegExp(`^(?:${variant})$`, flags);
}

const regExps = new WeakMap<LinePattern, Map<string, RegExp>>();

/** The same, compiled once: several tables and passes share patterns. */
export function compiled(pattern: LinePattern, variant: string): RegExp {
  const ofPattern = regExps.get(pattern) ?? new Map<string, RegExp>();
  regExps.set(pattern, ofPattern);
  const regExp = ofPattern.get(variant) ?? compile(pattern, variant);
  ofPattern.set(variant, regExp);
  return regExp;
}

/**
 * Unicode properties as ranges of the Latin, Greek and Cyrillic alphabets, which is what names on these lines are written in: the full
 * properties have hundreds of ranges and compile a hundred times as long.
 */
const RANGES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-žǍ-ǿȘ-țΆ-ώА-џҐґ',
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ŽȘȚΆ-ΫА-ЯЁІЇҐ',
  Ll: 'a-zß-öø-ÿα-ώа-џ',
  M: '\\u0300-\\u036f',
  N: '0-9',
};

/** @example narrowed('[\\p{Lu}@]') is '[A-ZÀ-…@]' */
function narrowed(variant: string): string {
  const inClass = (source: string) =>
    source.replace(/\\p\{(\w+)\}/g, (property, name: string) => RANGES[name] ?? property);
  return variant
    .replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, (part) => (part.startsWith('[') ? inClass(part) : part))
    .replace(/\\p\{\w+\}/g, (property) => `[${inClass(property)}]`);
}

/** A line in the forms that patterns see. */
export class SeenLine {
  /** With straight apostrophes. */
  readonly plain: string;
  readonly lower: string;
  #marked: string | undefined;

  /** @param line as it is written, from which neither form differs in length */
  constructor(readonly line: string) {
    this.plain = plainMarks(line);
    this.lower = lowerCase(this.plain);
  }

  /** In lower case, with marks for dates and times. */
  get marked(): string {
    this.#marked ??= withMoments(this.lower);
    return this.#marked;
  }

  /** The form that an alternative of the pattern is matched against. */
  for(pattern: LinePattern, variant: string): string {
    return this[formOf(pattern, variant)];
  }
}

/** The form of a line that an alternative is written for. */
export function formOf({ lowerCase }: LinePattern, variant: string): 'plain' | 'lower' | 'marked' {
  if (!lowerCase) return 'plain';
  return MOMENT_MARK.test(variant) ? 'marked' : 'lower';
}

/** ʼ */
const FIRST_MARK = 0x2bc;

/** The text with straight apostrophes; as long as the text, so that offsets agree. */
function plainMarks(text: string): string {
  // Most lines have none, which a walk tells in a fraction of the time.
  let i = 0;
  while (i < text.length && text.charCodeAt(i) < FIRST_MARK) i++;
  return i === text.length ? text : text.replace(/[’‘ʼ]/g, "'");
}

/** In lower case and as long as the text: the few letters that would grow stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[^İ]/gu, (letter) => letter.toLowerCase());
}

/** Whether a line matches; not for patterns of one's own, whose flags may keep a place. */
export function matches(pattern: LinePattern, line: SeenLine): boolean {
  return pattern.variants.some((variant) => compiled(pattern, variant).test(line.for(pattern, variant)));
}

/** The named groups of the first alternative that matches, as they stand in the line; not for alternatives that see marks for dates. */
export function captures(pattern: LinePattern, line: string): Readonly<Record<string, string>> | undefined {
  const seen = new SeenLine(line);
  for (const variant of pattern.variants) {
    const form = seen.for(pattern, variant);
    const match = compiled(pattern, variant).exec(form);
    if (match === null) continue;
    // Where the form is the line itself, so are its groups; telling where they stand takes a second compilation.
    const found = form === line ? match.groups : inLine(pattern, variant, form, line);
    return Object.fromEntries(Object.entries(found ?? {}).filter(([, text]) => text !== undefined));
  }
  return undefined;
}

/** The named groups of a match in one form of a line, cut from the line. */
function inLine(pattern: LinePattern, variant: string, form: string, line: string): Record<string, string> {
  const places = Object.entries(withIndices(pattern, variant).exec(form)?.indices?.groups ?? {});
  return Object.fromEntries(
    places.flatMap(([name, place]) => (place ? [[name, line.slice(...place)] as const] : [])),
  );
}

const compiledWithIndices = new Map<string, RegExp>();

/** As compile() makes it, but telling where its groups stand; compiled once, for captures are asked for again and again. */
function withIndices(pattern: LinePattern, variant: string): RegExp {
  const key = `${pattern.flags}/${variant}`;
  const known = compiledWithIndices.get(key);
  if (known !== undefined) return known;
  const plain = compiled(pattern, variant);
  const regExp = new RegExp(plain, `${plain.flags}d`);
  compiledWithIndices.set(key, regExp);
  return regExp;
}
