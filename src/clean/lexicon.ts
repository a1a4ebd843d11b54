import { STOP_WORDS } from './stopWords.js';
import { CLASS_OF_WORD, type WordClass } from './story/wordClasses.js';

/** Letters of a word that counts as content, and of those the ones that are compared, so that "boats" and "boat" agree. */
const CONTENT_LETTERS = 5;
const STEM = 6;

/** What is known of a word by itself. */
export interface Word {
  /** In lower case. */
  readonly text: string;
  /** Its number on its page, in the order in which words first come. */
  readonly number: number;
  /** A function word: "the", "of". */
  readonly isStop: boolean;
  /** The languages whose function word it is, a bit each in the order of LANGUAGES. */
  readonly languages: number;
  readonly wordClass: WordClass | undefined;
  /** The number of its first letters on its page, for a content word; −1 for a short one. */
  readonly stem: number;
}

/** The words of a page: each is looked up once, however often it comes. */
export class Lexicon {
  readonly #words = new Map<string, Word>();
  readonly #stems = new Map<string, number>();

  /** How many different words the page has. */
  get words(): number {
    return this.#words.size;
  }

  /** How many different stems the page has. */
  get stems(): number {
    return this.#stems.size;
  }

  /** @param word in lower case */
  of(word: string): Word {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const languages = STOP_WORDS.get(word) ?? 0;
    const found: Word = {
      text: word,
      number: this.#words.size,
      isStop: languages !== 0,
      languages,
      wordClass: CLASS_OF_WORD.get(word),
      stem: word.length < CONTENT_LETTERS ? -1 : this.#stemOf(word.slice(0, STEM)),
    };
    this.#words.set(word, found);
    return found;
  }

  #stemOf(letters: string): number {
    const known = this.#stems.get(letters);
    if (known !== undefined) return known;
    const found = this.#stems.size;
    this.#stems.set(letters, found);
    return found;
  }
}
