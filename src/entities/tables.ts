import { cueBit } from './cues.js';
import type { Reading } from './reading.js';
import { NUMBER, type Word } from './words.js';

const SPORT = cueBit('sport');
const LEAST_NUMBERS = 0.25;
const TABLE = 1;
const TOPIC = 2;

/** Of each sentence: whether it is much of numbers, and whether it opens with a kind of sport and a dash, as bits. */
export function findTables({ words, cases, starts }: Reading): Uint8Array {
  const tables = new Uint8Array(starts.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s] as number;
    const to = starts[s + 1] as number;
    let numbers = 0;
    for (let i = from; i < to; i++) if (cases[i] === NUMBER) numbers++;
    if (numbers > 1 && numbers >= LEAST_NUMBERS * (to - from)) tables[s] = TABLE;
    const dash = (words[from + 1] as Word | undefined)?.text === '-' ? from + 1 : from + 2;
    if (dash < to && (words[dash] as Word).text === '-' && ((words[from] as Word).cues & SPORT) !== 0)
      tables[s] = (tables[s] as number) | TOPIC;
  }
  return tables;
}
