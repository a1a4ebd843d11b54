import type { Identities, Identity } from './identities.js';
import type { Scene } from './scene.js';

/** The person that a text names first; null where another one is named more often. */
export function topicOf(identities: Identities): Identity | null {
  const people = new Set([...identities.values()].filter(({ kind }) => kind === 'person'));
  const [first, ...others] = people;
  return first !== undefined && others.every(({ mentions }) => mentions <= first.mentions) ? first : null;
}

/** Nouns for a body that a text has named once and for all. */
export const BUSINESS =
  /^(?:company|firm|group|bank|retailer|airline|carrier|maker|manufacturer|operator|supplier|charity|club)$/;

/** The body that a text names first and most; null where another one is named as often. */
export function topicBodyOf({ lower }: Scene, identities: Identities): Identity | null {
  const bodies = new Set<Identity>();
  const agencies = new Set<Identity>();
  for (const [{ kind, first }, identity] of identities) {
    if (kind === 'organization') bodies.add(identity);
    // "SALEM (News Agency) -"
    if (lower[first - 1] === '(') agencies.add(identity);
  }
  for (const agency of agencies) bodies.delete(agency);
  const [first, ...others] = bodies;
  return first !== undefined && others.every(({ mentions }) => mentions < first.mentions) ? first : null;
}
