import type { LineWords } from './lineWords.js';

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

const SENTENCE_ENDS = '.!?…。！？';
/** French sets a blank before its marks. */
const CLOSING = `)]"'”’» `;
const SEPARATOR = /[|•·›»→▸]|\s\/\s|\s-\s/g;
const BULLET = /^(?:[-–—*•●▪◦‣○■+>]|\(?\d{1,3}[.):]|#\d{1,3}\b)\s*\p{L}/u;

/**
 * Counts on one line; linear in its length.
 *
 * @param capitals how many of its words begin with a capital, the first one left out
 */
export function measure(text: string, { words, capitals }: LineWords): Measure {
  const count = words.length;
  let stops = 0;
  for (const { isStop } of words) stops += Number(isStop);
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
