import { Lexicon, type Word } from './lexicon.js';
import { lineWords } from './lineWords.js';
import { LANGUAGES, type Language } from './stopWords.js';

/** Words of running text that are looked at: more tell no more. */
const ENOUGH = 2000;
/** Of fewer words nothing is said. */
const LEAST_WORDS = 40;
/** Share of function words that running text has at the least. */
const LEAST_SHARE = 0.2;
/** Shorter lines are labels, which a page may have in another language than its story. */
const WORDS_OF_A_LINE = 8;

/**
 * The language of a page, by the function words among the words of its longer lines.
 *
 * @param lines the words of each
 * @returns 'other' where no known language has enough of them; null where there is too little text to tell
 */
export function languageOf(lines: Iterable<readonly Word[]>): Language | 'other' | null {
  const hits = LANGUAGES.map(() => 0);
  let count = 0;
  for (const words of lines) {
    if (words.length < WORDS_OF_A_LINE) continue;
    if (count >= ENOUGH) break;
    count += words.length;
    for (const { languages } of words)
      for (let bit = 0; languages >> bit !== 0; bit++)
        hits[bit] = (hits[bit] as number) + ((languages >> bit) & 1);
  }
  if (count < LEAST_WORDS) return null;
  const most = Math.max(...hits);
  return most < count * LEAST_SHARE ? 'other' : (LANGUAGES[hits.indexOf(most)] as Language);
}

/** The same of texts that no page holds. */
export function languageOfTexts(texts: readonly string[]): ReturnType<typeof languageOf> {
  const lexicon = new Lexicon();
  return languageOf(texts.map((text) => lineWords(text, lexicon).words));
}

/** Whether it is a language that the model and most of the tables do not know. */
export function isForeign(language: ReturnType<typeof languageOf>): boolean {
  return language !== null && language !== 'en';
}
