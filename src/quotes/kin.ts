import type { Candidate } from './candidates.js';
import { toldGender } from './gender.js';
import type { Identities, Identity } from './identities.js';
import type { Scene } from './scene.js';

/** Relatives who mostly share a surname. */
const KIN = /^(?:husband|wife|widow|widower|brother|sister|son|daughter|father|mother)$/;
/** No more people of one surname are told apart. */
const MOST_NAMESAKES = 6;

/** People of one surname, for "her husband". */
export class Kin {
  readonly #bySurname = new Map<string, Identity[]>();

  constructor(identities: Identities) {
    for (const identity of new Set(identities.values())) {
      const surname = identity.words.at(-1);
      if (identity.kind !== 'person' || identity.words.length < 2 || surname === undefined) continue;
      const namesakes = this.#bySurname.get(surname) ?? [];
      if (namesakes.length < MOST_NAMESAKES) this.#bySurname.set(surname, [...namesakes, identity]);
    }
  }

  /** "Her husband" of Anna Ott: the one other Ott of the text who is a man; null where there is none, or several. */
  relativeOf(owner: Identity, { key }: Candidate): Identity | null {
    const namesakes = this.#bySurname.get(owner.words.at(-1) ?? '') ?? [];
    const [relative, other] = namesakes.filter(
      (each) => each !== owner && each.gender !== null && each.gender === toldGender(key),
    );
    return relative === undefined || other !== undefined ? null : relative;
  }
}

/** Whether a noun phrase tells of a relative by a pronoun: "her husband". */
export function isKin({ lower }: Scene, { kind, key, first, end }: Candidate): boolean {
  return kind === 'role' && end - first === 2 && /^(?:his|her)$/.test(lower[first] ?? '') && KIN.test(key);
}
