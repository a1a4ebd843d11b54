/** Names of people that marks within them have cut into several: nicknames in quotes, double-barrelled surnames, "Jr". */
import { listBit } from './lexicon.js';
import type { TaggedName } from './mending.js';
import type { Reading } from './reading.js';
import { isCapital } from './words.js';

/** The names of a text, those of people each in one piece. */
export function joined(names: readonly TaggedName[], reading: Reading): TaggedName[] {
  const whole: TaggedName[] = [];
  for (const name of names) {
    const open = openingOf(name, reading);
    while (open > 0 && (whole.at(-1)?.first ?? 0) > open) whole.pop();
    const before = whole.at(-1);
    const isPart =
      before !== undefined &&
      (before.end === open || isSecondSurname(before, name, reading)) &&
      [before, name].every(({ type }) => type === 'person');
    if (isPart) whole.pop();
    whole.push(isPart ? { ...before, end: name.end } : name);
  }
  return whole.map((name) => withGeneration(name, reading));
}

const OPENS = /^(?:["“'‘(]|``)$/;
const CLOSES = /^(?:["”'’)]|'')$/;
const FIRST_NAME = listBit('firstName');

/** Where the mark stands that opens the nickname before a surname, as in Robert “Bob” Smith and William (Bill) Smith; 0 where there is none. */
function openingOf({ first, type }: TaggedName, { words, cases, sentence }: Reading): number {
  const close = first - 1;
  if (type !== 'person' || !CLOSES.test(words[close]?.text ?? '')) return 0;
  for (let open = close - 2; open >= close - 3; open--) {
    if (!OPENS.test(words[open]?.text ?? '') || sentence[open] !== sentence[first]) continue;
    const isNickname = words
      .slice(open + 1, close)
      .every(
        ({ lists }, k) =>
          isCapital(cases[open + 1 + k] as number) &&
          (words[close]?.text !== ')' || (lists & FIRST_NAME) !== 0),
      );
    return isNickname ? open : 0;
  }
  return 0;
}

/** "Knowles" before "-Carter", of which a full name stands before the hyphen: the Biden-Xi summit is two people's. */
function isSecondSurname(
  before: TaggedName,
  { first, end }: TaggedName,
  { words, sentence }: Reading,
): boolean {
  const isHyphen = first === before.end + 1 && words[before.end]?.text === '-';
  return (
    isHyphen &&
    end - first === 1 &&
    before.end - before.first > 1 &&
    sentence[first] === sentence[before.first]
  );
}

const GENERATION = /^(?:Jr|Sr)\.?$/;

function withGeneration(name: TaggedName, { words, sentence }: Reading): TaggedName {
  const { end, type } = name;
  const isNext =
    type === 'person' && GENERATION.test(words[end]?.text ?? '') && sentence[end] === sentence[end - 1];
  return isNext ? { ...name, end: end + 1 } : name;
}
