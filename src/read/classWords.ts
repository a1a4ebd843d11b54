import type { HtmlElement } from './htmlElements.js';

const MOST_CLASS_WORDS = 24;
/** The element and this many ancestors less one are asked for their classes. */
const CLASS_LEVELS = 6;
/** UTF-16 code units of an attribute that are looked at. */
export const LONGEST_CLASS = 300;
const NO_WORDS: readonly string[] = [];

/**
 * The words of classes and ids. Each value is cut up once a page, and what stands around an element is gathered once for all elements
 * in it: lines without a class of their own share their box's words.
 */
export class ClassWords {
  readonly #known = new Map<string, readonly string[]>();
  /** By the levels that are asked for. */
  readonly #gathered = Array.from(
    { length: CLASS_LEVELS + 1 },
    () => new Map<HtmlElement, readonly string[]>(),
  );

  /** The words of an element and its nearest ancestors, nearest first, each once. */
  of(element: HtmlElement | null, levels = CLASS_LEVELS): readonly string[] {
    if (element === null || levels === 0) return NO_WORDS;
    const gathered = this.#gathered[levels];
    const known = gathered?.get(element);
    if (known !== undefined) return known;
    const words = joined(this.#own(element), this.of(element.parent, levels - 1));
    gathered?.set(element, words);
    return words;
  }

  #own({ attributes }: HtmlElement): readonly string[] {
    const [classes, id] = [attributes.get('class'), attributes.get('id')];
    const ofClass = classes === undefined ? NO_WORDS : this.#in(classes);
    return id === undefined ? ofClass : joined(ofClass, this.#in(id));
  }

  #in(names: string): readonly string[] {
    const words = this.#known.get(names) ?? [...new Set(wordsIn(names))].slice(0, MOST_CLASS_WORDS);
    this.#known.set(names, words);
    return words;
  }
}

/** The words of two lists, each once and no more than are asked for; the list itself where the other is empty. */
function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  if (first.length === 0) return second;
  const others = second.filter((word) => !first.includes(word));
  return others.length === 0 ? first : [...first, ...others].slice(0, MOST_CLASS_WORDS);
}

/** "articleBody story-text_2" → article, body, story, text, 2 */
function wordsIn(names: string): string[] {
  const { hump, between } = NOT_ASCII.test(names) ? OF_ANY_SCRIPT : OF_ASCII;
  return names
    .slice(0, LONGEST_CLASS)
    .replace(hump, '$1 $2')
    .toLowerCase()
    .split(between)
    .filter((word) => word !== '');
}

/** Where words end that are written as one, and what stands between others. Nearly all names are ASCII, which is told much faster. */
const NOT_ASCII = /[^\0-\x7f]/;
const OF_ASCII = { hump: /([a-z])([A-Z])/g, between: /[^a-z0-9]+/ };
const OF_ANY_SCRIPT = { hump: /(\p{Ll})(\p{Lu})/gu, between: /[^\p{L}\p{N}]+/u };
