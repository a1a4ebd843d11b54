import { cueBit } from './cues.js';
import { addUnit, EMPTY, finish } from './hash.js';
import type { Reading } from './reading.js';
import { isCapital, LOWER, UPPER, type Word } from './words.js';

const PARTICLE = cueBit('particle');
const OF_AND = /^(?:of|for|and|the|on|in)$/;

/** Acronyms that the initials of a run would give, by the hash of the acronym in lower case; the value is the run's last token. */
export function findAcronyms({ words, starts, runStart, runEnd }: Reading): ReadonlyMap<number, number> {
  const acronyms = new Map<number, number>();
  const wanted = words.some(({ case: kind }) => kind === UPPER);
  if (!wanted) return acronyms;
  for (let s = 0; s + 1 < starts.length; s++) {
    const to = starts[s + 1] as number;
    for (let i = starts[s] as number; i < to; i++) {
      if (runStart[i] === i && runEnd[i] !== i) noteAcronym(words, i, to, acronyms);
    }
  }
  return acronyms;
}

const LONGEST_ACRONYM = 7;

/** Initials of the capitalised words from `from` on, small words passed over, at every length from two. */
function noteAcronym(words: readonly Word[], from: number, to: number, acronyms: Map<number, number>): void {
  let hash = EMPTY;
  let letters = 0;
  for (let i = from; i < to && letters < LONGEST_ACRONYM; i++) {
    const word = words[i] as Word;
    if (isCapital(word.case)) {
      hash = addUnit(hash, word.text.charAt(0).toLowerCase().charCodeAt(0));
      letters++;
      if (letters > 1) acronyms.set(finish(hash), i);
    } else if (
      !(word.case === LOWER && (OF_AND.test(word.text) || (word.cues & PARTICLE) !== 0)) &&
      word.text !== '-' &&
      word.text !== '&'
    )
      return;
  }
}
