import { hashText, keyOf, mix } from './hash.js';
import { KeyTable, type PackedKeys } from './keyTable.js';

/** How a word is mostly written in running text. */
export const WRITTEN_UNKNOWN = 0;
export const WRITTEN_LOWER = 1;
export const WRITTEN_CAPITALISED = 2;
export const WRITTEN_UPPER = 3;

/** Lists whose names the tagger knows; a phrase's lists are bits in this order. */
export const LISTS = [
  'firstName',
  'surname',
  'country',
  'city',
  'state',
  'demonym',
  'organization',
  'club',
  'land',
  'event',
] as const;
export type ListName = (typeof LISTS)[number];

export function listBit(name: ListName): number {
  return 1 << LISTS.indexOf(name);
}

/** The longest phrase of a list, in tokens. */
export const LONGEST_PHRASE = 6;

/** What is known of a word wherever it stands. */
export interface WordEntry {
  /** Clusters of words used alike, fine and coarse, from 1; 0 for none. */
  readonly fine: number;
  readonly coarse: number;
  readonly written: number;
}

const UNKNOWN: WordEntry = { fine: 0, coarse: 0, written: WRITTEN_UNKNOWN };

/** Words with their clusters, and phrases with the lists they stand in. */
export class Lexicon {
  readonly #words: KeyTable;
  readonly #fine: Uint16Array;
  readonly #coarse: Uint8Array;
  readonly #written: Uint8Array;
  readonly #phrases: KeyTable;
  readonly #lists: Uint16Array;

  constructor(parts: LexiconParts) {
    this.#words = new KeyTable(parts.words);
    this.#fine = parts.fine;
    this.#coarse = parts.coarse;
    this.#written = parts.written;
    this.#phrases = new KeyTable(parts.phrases);
    this.#lists = parts.lists;
  }

  /** @param lower the hash of the word in lower case */
  word(lower: number): WordEntry {
    const row = this.#words.find(keyOf(lower));
    if (row < 0) return UNKNOWN;
    return {
      fine: this.#fine[row] as number,
      coarse: this.#coarse[row] as number,
      written: this.#written[row] as number,
    };
  }

  /** The lists that hold a phrase, as bits. @param phrase what {@link phraseHash} gives for its words in lower case */
  listsOf(phrase: number): number {
    const row = this.#phrases.find(keyOf(phrase));
    return row < 0 ? 0 : (this.#lists[row] as number);
  }
}

/** The arrays of a lexicon: keys of words and phrases, and what is known of each in their order. */
export interface LexiconParts {
  readonly words: PackedKeys;
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
  readonly written: Uint8Array;
  readonly phrases: PackedKeys;
  readonly lists: Uint16Array;
}

const PHRASE_SEED = 0x51ed270b;

/** The hash of a phrase whose words so far have the hash `before` (0 at the first) and which goes on with `lower`. */
export function phraseHash(before: number, lower: number): number {
  return mix(before === 0 ? PHRASE_SEED : before, lower);
}

/** The hash of a phrase's words in lower case. */
export function phraseOf(words: readonly string[]): number {
  return words.reduce((hash, word) => phraseHash(hash, hashText(word.toLowerCase())), 0);
}
