import type { Token } from '../types.js';
import { cueBit, cuesOf } from './cues.js';

const TITLE = cueBit('office') | cueBit('rank') | cueBit('calling');
/** Words that stand between or before the words of a title. */
const PART_OF_TITLE = new Set(
  `prime vice foreign defense defence interior finance justice trade health education environment energy labor labour transport culture home deputy
  assistant attorney chief executive managing general press major lieutenant brigadier high supreme first lady opposition party house senate
  minority majority federal national former then-president head state`.split(/\s+/),
);
const LONGEST = 5;

/**
 * What stands directly before a name and tells what the person is: "Prime Minister", "striker". Without nationality; "Mr" and the like tell
 * nothing.
 *
 * @param first the first token of the name
 */
export function roleBefore(tokens: readonly Token[], first: number): string | undefined {
  const title = tokens[first - 1]?.text ?? '';
  if ((cuesOf(title.toLowerCase()) & TITLE) === 0) return undefined;
  let from = first - 1;
  while (from > 0 && first - from < LONGEST && isPart(tokens[from - 1]?.text ?? '')) from--;
  return tokens
    .slice(from, first)
    .map(({ text }) => text)
    .join(' ');
}

function isPart(word: string): boolean {
  const lower = word.toLowerCase();
  return PART_OF_TITLE.has(lower) || (cuesOf(lower) & TITLE) !== 0;
}
