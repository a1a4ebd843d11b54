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

/** Words before the name of something, which nobody says. */
const NAMING = /^(?:nicknamed|entitled|titled|christened|named|so-called)$/;
/** Before "dubbed" and the like: "was once dubbed", "a bus, dubbed". */
const PASSIVE = /^(?:,|\(|is|are|was|were|be|been|being|once|later|since|also|now)$/;

/**
 * Whether the words before a place tell that a name follows: "known as", "nicknamed the", "a bus, dubbed".
 *
 * @param lower tokens in lower case
 */
export function isNaming(lower: readonly string[], place: number): boolean {
  let at = place - 1;
  if (/^(?:the|an?)$/.test(lower[at] ?? '')) at -= 1;
  const hasAs = lower[at] === 'as';
  if (hasAs) at -= 1;
  // "known locally as"
  if (hasAs && /ly$/.test(lower[at] ?? '')) at -= 1;
  const word = lower[at] ?? '';
  if (word === 'known') return hasAs;
  return NAMING.test(word) || (word === 'dubbed' && PASSIVE.test(lower[at - 1] ?? ''));
}

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
