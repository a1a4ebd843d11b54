import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Wrapping costs more than linear time on a line as long as no paragraph is. */
const LONGEST_WRAPPED = 100_000;

/** Scripts that put no blanks between words: their lines may end anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Text behind a prefix, in lines of at most so many columns; the second and later lines begin below the text, not below
 * the prefix. A word that is longer than a line stays whole.
 *
 * @param width columns; Infinity leaves the text on one line
 */
export function hung(prefix: string, text: string, width: number): string {
  const indent = stringWidth(prefix);
  const room = Math.max(1, width - indent);
  if (room === Number.POSITIVE_INFINITY || text.length > LONGEST_WRAPPED) return prefix + text;
  const lines = wrapAnsi(text, room, { hard: UNSPACED.test(text) });
  return prefix + lines.replaceAll('\n', `\n${' '.repeat(indent)}`);
}

/** Text of at most so many columns, cut with an ellipsis where it is longer; it holds no colours. */
export function cut(text: string, width: number): string {
  // A line may be as long as the whole input: no more of it is measured than could fit.
  const near = text.slice(0, Math.min(text.length, 4 * width + 8));
  if (near.length === text.length && stringWidth(text) <= width) return text;
  let columns = 0;
  let shown = '';
  for (const { segment } of new Intl.Segmenter().segment(near)) {
    columns += stringWidth(segment);
    if (columns > width - 1) break;
    shown += segment;
  }
  return `${shown.trimEnd()}…`;
}

/** Text filled with blanks up to so many columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** The columns of the widest text. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, stringWidth(text)), 0);
}
