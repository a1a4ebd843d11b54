import type { Candidate } from './candidates.js';
import type { Identities, Identity } from './identities.js';
import type { Scene } from './scene.js';
import { isTitle } from './titles.js';

/** No more people are known by one role. */
const MOST_HOLDERS = 6;

interface Holder {
  readonly identity: Identity;
  /** The token at which the text first names them. */
  readonly first: number;
}

/** Who is named with a role: "Judge Anna Brandt", "the striker Carl Ott", "Ott, a plumber from Salem,". */
export class Holders {
  readonly #scene: Scene;
  readonly #byRole = new Map<string, Holder[]>();

  constructor(scene: Scene, identities: Identities) {
    this.#scene = scene;
    for (const [{ first }, identity] of identities) {
      if (identity.kind === 'other') continue;
      for (const role of identity.roles) {
        const holders = this.#byRole.get(role) ?? [];
        if (holders.length < MOST_HOLDERS && !holders.some((each) => each.identity === identity))
          this.#byRole.set(role, [...holders, { identity, first }]);
      }
    }
  }

  /** Whom "the judge" stands for, where the text has told of one judge by name; a headline may speak of him before. */
  holderOf({ key, kind, first, end, isPlural }: Candidate): Identity | null {
    const { lower, paragraphs, paragraphOf } = this.#scene;
    const isHeadline = paragraphOf[first] === 0 && first === paragraphs[0]?.first;
    const isKnown = /^(?:the|his|her|their|its)$/.test(lower[first] ?? '') || end - first === 1;
    if (kind !== 'role' || isPlural || !(isHeadline || isKnown)) return null;
    const holders = (this.#byRole.get(key) ?? []).filter((each) => isHeadline || each.first <= first);
    // "the prime minister", where there is a foreign minister as well
    const titles = lower.slice(first, end).filter((word) => word !== 'the' && isTitle(word));
    const fitting = holders.filter(({ identity }) => titles.every((title) => identity.roles.has(title)));
    const [holder, other] = fitting.length > 0 ? fitting : holders;
    return holder === undefined || other !== undefined ? null : holder.identity;
  }
}
