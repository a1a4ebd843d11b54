import type { Page } from './page.js';
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
 * The language of the longer lines of a page, by the share of its function words among their words.
 *
 * @returns null where no language has enough of them, or there is too little text to tell
 */
export function languageOf({ lines }: Pick<Page, 'lines'>): Language | null {
  const known = languageBits();
  const hits = LANGUAGES.map(() => 0);
  let words = 0;
  for (const { measure, likeness } of lines) {
    if (measure.words < WORDS_OF_A_LINE) continue;
    if (words >= ENOUGH) break;
    for (const word of likeness.split(' ')) {
      words++;
      for (let left = known.get(word) ?? 0; left !== 0; left &= left - 1) {
        const bit = 31 - Math.clz32(left & -left);
        hits[bit] = (hits[bit] as number) + 1;
      }
    }
  }
  const most = Math.max(...hits);
  return words < LEAST_WORDS || most < words * LEAST_SHARE ? null : (LANGUAGES[hits.indexOf(most)] ?? null);
}

/** The English name of a language: "German". */
export function nameOf(language: Language): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
