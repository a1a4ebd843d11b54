import { mix } from './hash.js';
import { NAME_TYPES, type NameType } from './labels.js';
import type { TaggedName } from './mending.js';
import type { Reading } from './reading.js';

const PLACE = NAME_TYPES.indexOf('place');
/** So many mentions, for each of another type, tell the type of all. */
const MANY = 2;

/**
 * Gives a name the type that it has at most other places of the text, where these are many. Places stay: Leeds is where Leeds play.
 */
export function agreed(names: readonly TaggedName[], reading: Reading): TaggedName[] {
  const counts = new Map<number, number[]>();
  const keys = names.map((name) => spellingOf(name, reading));
  names.forEach(({ type }, k) => {
    const key = keys[k] as number;
    const own = counts.get(key) ?? NAME_TYPES.map(() => 0);
    own[NAME_TYPES.indexOf(type)] = (own[NAME_TYPES.indexOf(type)] ?? 0) + 1;
    counts.set(key, own);
  });
  return names.map((name, k) => {
    const type = mostlyOf(name.type, counts.get(keys[k] as number) ?? []);
    return type === name.type ? name : { ...name, type };
  });
}

function mostlyOf(type: NameType, counts: readonly number[]): NameType {
  const own = NAME_TYPES.indexOf(type);
  if (own === PLACE) return type;
  let most = own;
  counts.forEach((count, other) => {
    if (other !== PLACE && count > (counts[most] as number)) most = other;
  });
  const isMany = (counts[most] as number) >= MANY * (counts[own] as number);
  return isMany ? (NAME_TYPES[most] as NameType) : type;
}

/** The hash of a name's words, however they are written. */
function spellingOf({ first, end }: TaggedName, { words }: Reading): number {
  let hash = 0;
  for (let i = first; i < end; i++) hash = mix(hash, words[i]?.lower ?? 0);
  return hash;
}
