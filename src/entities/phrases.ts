import { type Lexicon, LISTS, LONGEST_PHRASE, phraseHash } from './lexicon.js';
import type { Reading } from './reading.js';
import { isCapital, type Word } from './words.js';

/** Of each token, the places that it has in names of the lists: a bit for each list, whether it begins, ends or stands within. */
export function findPhrases({ words, cases, starts, live }: Reading, lexicon: Lexicon): Int32Array {
  const found = new Int32Array(words.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    const to = starts[s + 1] as number;
    for (let i = starts[s] as number; i < to; i++) {
      if (live[i] === 0 || !isCapital(cases[i] as number)) continue;
      let hash = 0;
      for (let end = i; end < to && end < i + LONGEST_PHRASE; end++) {
        hash = phraseHash(hash, (words[end] as Word).lower);
        const lists = end === i ? 0 : lexicon.listsOf(hash);
        if (lists === 0) continue;
        found[i] = (found[i] as number) | lists;
        for (let k = i + 1; k <= end; k++) found[k] = (found[k] as number) | (lists << LISTS.length);
      }
    }
  }
  return found;
}
