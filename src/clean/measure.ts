import type { Lexicon, Word } from './lexicon.js';

/** What can be counted on one line without knowing its neighbours. */
export interface Measure {
  readonly words: number;
  /** 0…1: function words ("the", "of") among the words; running text has them, labels and menus have not. */
  readonly stopShare: number;
  /** 0…1: words that begin with a capital, the first left out. */
  readonly capitalShare: number;
  /** Ends as a sentence does: . ! ? … and closing marks. */
  readonly endsSentence: boolean;
  readonly commas: number;
  /** | • · › and the like, which menus and meta lines use between items. */
  readonly separators: number;
  /** A bullet, dash or number opens the line. */
  readonly bullet: boolean;
  /** At least 15 words, and function words among them: running text beyond doubt. */
  readonly prose: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*/gu;
/** The same for texts of Latin letters alone, which compiles and runs in a tenth of the time. */
const LATIN_WORD = /[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ][0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ'’_-]*/g;
const LATIN_TEXT = /^[\0-ɏ\u2000-\u206f\u20a0-\u20cf]*$/;
const SENTENCE_ENDS = '.!?…。！？';
/** French sets a blank before its marks. */
const CLOSING = `)]"'”’» `;
const SEPARATOR = /[|•·›»→▸]|\s\/\s|\s-\s/g;
const BULLET = /^(?:[-–—*•●▪◦‣○■+>]|\(?\d{1,3}[.):]|#\d{1,3}\b)\s*\p{L}/u;

const BETWEEN_WORDS = ' ';
const LAST_ASCII = 0x7f;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

/** Words of a text as written, letters and digits of any script. */
export function wordsOf(text: string): string[] {
  return text.match(LATIN_TEXT.test(text) ? LATIN_WORD : WORD) ?? [];
}

/** Begins with a letter that has a lower case and is not in it. */
function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  // Most words are of ASCII letters, which need no conversion.
  if (code <= LAST_ASCII) return code >= CAPITAL_A && code <= CAPITAL_Z;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Lower-case words only: two prints of one line differ in quote marks and full stops. */
export function likenessOf(words: readonly string[]): string {
  return words.join(BETWEEN_WORDS).toLowerCase();
}

/** Words as written, each as the page's lexicon knows it. */
export function lookUpAll(written: readonly string[], lexicon: Lexicon): readonly Word[] {
  return written.map((word) => lexicon.of(word.toLowerCase()));
}

/**
 * Counts on one line; linear in its length.
 *
 * @param written its words as they stand in it
 * @param words the same words as the lexicon knows them
 */
export function measure(text: string, written: readonly string[], words: readonly Word[]): Measure {
  const count = written.length;
  let stops = 0;
  for (const { isStop } of words) stops += Number(isStop);
  let capitals = 0;
  for (let i = 1; i < count; i++) capitals += Number(isCapitalised(written[i] as string));
  const stopShare = count === 0 ? 0 : stops / count;
  return {
    words: count,
    stopShare,
    capitalShare: count < 2 ? 0 : capitals / (count - 1),
    endsSentence: endsSentence(text),
    commas: countCommas(text),
    separators: text.match(SEPARATOR)?.length ?? 0,
    bullet: BULLET.test(text),
    prose: count >= 15 && stopShare >= 0.2,
  };
}

/** Marks may close behind the end of a sentence. */
function endsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && CLOSING.includes(text.charAt(last))) last--;
  return last >= 0 && SENTENCE_ENDS.includes(text.charAt(last));
}

function countCommas(text: string): number {
  let count = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count++;
  return count;
}
