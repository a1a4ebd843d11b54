import type { Candidate } from './candidates.js';
import type { Identity } from './identities.js';
import { roleOf } from './roles.js';
import type { Scene } from './scene.js';

/** Whom a candidate stands for: a name, or a noun phrase that nothing names. */
export type Referent = { readonly identity: Identity } | { readonly phrase: Candidate };

/** Whether "the trust" may be an organization: a ministry by its name is none. */
export function canBeCalled({ words }: Identity, noun: string): boolean {
  const own = words.map((word) => word.toLowerCase()).filter((word) => roleOf(word) === 'group');
  return own.length === 0 ? !NAMED_BY_KIND.test(noun) : own.includes(noun);
}

/** What has its kind in its name: "Salem Council". */
const NAMED_BY_KIND =
  /^(?:council|court|ministry|department|school|university|college|hospital|church|parliament|senate|congress|house|city|town|village|state|country|government|police|family|crowd|jury|committee|commission|board|panel|audience|public)$/;

/** Whether two referents are one. */
export function isSame(one: Referent, other: Referent | null): boolean {
  if (other === null) return false;
  if ('identity' in one) return 'identity' in other && other.identity === one.identity;
  return 'phrase' in other && other.phrase === one.phrase;
}

export function isPersonal({ cues, lower }: Scene, { kind, end }: Candidate, referent: Referent): boolean {
  if ('identity' in referent) return referent.identity.kind !== 'other';
  // What a noun stands for is told by what it does: "the plumber said", "a mediator, who".
  return (
    kind === 'role' ||
    (kind === 'noun' && (cues[end] !== undefined || lower[end] === 'who' || lower[end + 1] === 'who'))
  );
}

/** "her last journey", "its policy": a thing that somebody has, unless its noun is known to be a person. */
export function isOwned({ lower }: Scene, { kind, first }: Candidate): boolean {
  return (kind === 'noun' || kind === 'paper') && /^(?:his|her|its|their|my|our)$/.test(lower[first] ?? '');
}

/** "it said" */
export function isSaying({ cues }: Scene, { first, end }: Candidate): boolean {
  const form = (cues[end] ?? cues[first - 1])?.form;
  return form === 'past' || form === 'third';
}

/** "It read" */
export function isReadOut({ cues }: Scene, { kind, end }: Candidate): boolean {
  return kind === 'it' && cues[end]?.kind === 'show';
}

/** What can speak without being a person. */
export function isBody({ kind }: Candidate, referent: Referent): boolean {
  if ('identity' in referent) return referent.identity.kind !== 'person';
  return kind === 'group' || kind === 'paper';
}

export function isThing({ kind }: Candidate, referent: Referent): boolean {
  if ('identity' in referent) return referent.identity.kind !== 'person';
  return kind !== 'role';
}
