import type { Metadata } from '../../types.js';
import { likenessOf, wordsOf } from '../lineWords.js';
import type { PageLine } from '../page.js';

const TITLE_WORD_LETTERS = 4;
/** Words of a line that are looked for in the declared body: so many at its beginning, so many from its middle. */
const BODY_WORDS = { beginning: 6, middle: 4 };

/** The title and the body that a page declares in its markup: read when first asked for, and then kept for all rounds. */
export class Declared {
  readonly #metadata: Metadata;
  #titleWords: ReadonlySet<string> | undefined;
  #body: string | undefined;
  readonly #shares = new Map<string, number>();

  constructor(metadata: Metadata) {
    this.#metadata = metadata;
  }

  get titleWords(): ReadonlySet<string> {
    this.#titleWords ??= new Set((this.#metadata.title ?? '').toLowerCase().split(' ').filter(isTitleWord));
    return this.#titleWords;
  }

  /** The length of the words of the body in UTF-16 code units; 0 where none is declared. */
  get bodyLength(): number {
    return this.#metadata.body === null ? 0 : this.#bodyWords.length;
  }

  /** Whether the body holds a line: half for its beginning, half for its middle; −1 where none is declared. */
  bodyShare(line: PageLine): number {
    if (this.#metadata.body === null) return -1;
    const known = this.#shares.get(line.likeness);
    if (known !== undefined) return known;
    const share = shareIn(this.#bodyWords, line);
    this.#shares.set(line.likeness, share);
    return share;
  }

  get #bodyWords(): string {
    this.#body ??= ` ${likenessOf(wordsOf(this.#metadata.body ?? ''))} `;
    return this.#body;
  }
}

export const isTitleWord = (word: string) => word.length >= TITLE_WORD_LETTERS;

function shareIn(body: string, { likeness, measure }: PageLine): number {
  const holds = (words: readonly string[]) => Number(body.includes(` ${words.join(' ')} `)) / 2;
  const words = likeness.split(' ');
  if (measure.words < BODY_WORDS.middle) return holds(words);
  const middle = Math.floor(words.length / 2);
  return holds(words.slice(0, BODY_WORDS.beginning)) + holds(words.slice(middle, middle + BODY_WORDS.middle));
}
