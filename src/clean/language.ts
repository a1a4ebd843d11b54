import { likenessOf, wordsOf } from './measure.js';
import { LANGUAGES, type Language, stopWordsOf } from './stopWords.js';

/** Words of running text that are looked at: more tell no more. */
const ENOUGH = 2000;
/** Of fewer words nothing is said. */
const LEAST_WORDS = 40;
/** Share of function words that running text has at the least. */
const LEAST_SHARE = 0.2;
/** Shorter lines are labels, which a page may have in another language than its story. */
const WORDS_OF_A_LINE = 8;

let bits: ReadonlyMap<string, number> | undefined;

/** For each function word the languages that have it, a bit each. */
function languageBits(): ReadonlyMap<string, number> {
  if (bits !== undefined) return bits;
  const found = new Map<string, number>();
  LANGUAGES.forEach((language, bit) => {
    for (const word of stopWordsOf(language)) found.set(word, (found.get(word) ?? 0) | (1 << bit));
  });
  bits = found;
  return found;
}

/**
 * The language of a page, by the function words among the words of its longer lines.
 *
 * @returns 'other' where no known language has enough of them; null where there is too little text to tell
 */
export function languageOf(lines: Iterable<string>): Language | 'other' | null {
  const known = languageBits();
  const hits = LANGUAGES.map(() => 0);
  let count = 0;
  for (const line of lines) {
    const words = wordsOf(line);
    if (words.length < WORDS_OF_A_LINE) continue;
    if (count >= ENOUGH) break;
    count += words.length;
    for (const word of likenessOf(words).split(' ')) {
      const languages = known.get(word) ?? 0;
      for (let bit = 0; languages >> bit !== 0; bit++)
        hits[bit] = (hits[bit] as number) + ((languages >> bit) & 1);
    }
  }
  if (count < LEAST_WORDS) return null;
  const most = Math.max(...hits);
  return most < count * LEAST_SHARE ? 'other' : (LANGUAGES[hits.indexOf(most)] as Language);
}

/** Whether it is a language that the model and most of the tables do not know. */
export function isForeign(language: ReturnType<typeof languageOf>): boolean {
  return language !== null && language !== 'en';
}
