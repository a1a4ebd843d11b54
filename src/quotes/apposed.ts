import type { Candidate } from './candidates.js';
import { isFunctionWord } from './functionWords.js';
import type { Scene } from './scene.js';
import { isTitle } from './titles.js';

/** No more words stand before a name that explains a noun. */
const MOST_BEFORE_NAME = 4;

/** Whether a name between commas explains a noun: "the mayor of the town, Ellen Maddox,", "its founder, retired midwife Ellen Maddox,". */
export function isNameApposed({ lower, unitOf }: Scene, noun: Candidate, name: Candidate): boolean {
  const from = noun.end + 1;
  const isBehind =
    name.first >= from && name.first - from <= MOST_BEFORE_NAME && unitOf[name.first] === unitOf[noun.first];
  const isPerson = name.kind === 'person' || name.kind === 'run';
  if (!isBehind || lower[noun.end] !== ',' || !(isPerson || name.first === from)) return false;
  for (let i = from; i < name.first; i++) if (!isBeforeName(lower, i)) return false;
  return /^[,.]?$/.test(lower[name.end] ?? '');
}

function isBeforeName(lower: readonly string[], at: number): boolean {
  const word = lower[at] as string;
  if (word === 'the') return isTitle(lower[at + 1] ?? '');
  return /^[\p{L}\p{N}]/u.test(word) && !isFunctionWord(word);
}
