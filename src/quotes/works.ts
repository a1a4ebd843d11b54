/** Nouns and names before quotation marks that hold a title, a name or a word talked about, and nobody's speech. */
export interface WorkRow {
  readonly why: string;
  /** Between blanks, singular. */
  readonly words: string;
  readonly examples: readonly { readonly text: string; readonly word: string }[];
}

export const WORKS: readonly WorkRow[] = [
  {
    why: 'something to read',
    words: `book novel memoir biography poem play magazine newspaper paper column article essay report study section category
      chapter speech lecture talk`,
    examples: [{ text: 'his first novel, ‘Slow Rivers and Their Towns’', word: 'novel' }],
  },
  {
    why: 'something to see or hear',
    words: `film movie show series song album musical opera painting sculpture exhibition programme program podcast episode
      documentary drama comedy sitcom game track single hit anthem hymn carol`,
    examples: [{ text: 'the albums “Weather” and “More Weather”', word: 'albums' }],
  },
  {
    why: 'who makes it',
    words: 'author star host abc nbc cbs cnn bbc fox msnbc itv hbo netflix',
    examples: [{ text: 'host of NBC’s “The Long Table”', word: 'nbc' }],
  },
  {
    why: 'a name given',
    words: 'titled entitled called named dubbed known nicknamed so-called',
    examples: [{ text: 'a bus nicknamed “Betty”', word: 'nicknamed' }],
  },
  {
    why: 'words talked about',
    words: 'word term phrase slogan motto hashtag',
    examples: [{ text: 'the word “late”', word: 'word' }],
  },
  {
    why: 'a small word that often stands before a title',
    words: 'on of in and',
    examples: [{ text: 'a guest on “The Long Table”', word: 'on' }],
  },
];

/** Words of works that have no plural in -s. */
const ENDLESS = new Set('series on of in and'.split(' '));

let words: ReadonlySet<string> | undefined;

/** Whether a word, in lower case, leads to a title, a name or a word talked about. */
export function isWork(word: string): boolean {
  words ??= new Set(
    WORKS.flatMap((row) => row.words.split(/\s+/)).flatMap((each) =>
      ENDLESS.has(each) ? [each] : [each, `${each}s`],
    ),
  );
  return words.has(word);
}
