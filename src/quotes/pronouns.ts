import type { Candidate } from './candidates.js';
import { isAge, isEpithet, makesEpithet } from './epithets.js';
import { type Gender, toldGender } from './gender.js';
import { Holders } from './holders.js';
import type { Identities, Identity } from './identities.js';
import type { Scene } from './scene.js';

/** Whom a candidate stands for: a name, or a noun phrase that nothing names. */
export type Referent = { readonly identity: Identity } | { readonly phrase: Candidate };

/** How far back an antecedent may stand. */
const MOST_LOOKED_AT = 40;
const MOST_UNITS = 14;
/** The same for "the company". */
const COMPANY_UNITS = 3;

/** Weights of what speaks for an antecedent; chosen on articles of the project's own, by reading. */
const WEIGHTS = {
  unit: -0.9,
  paragraph: -1.1,
  rank: -0.3,
  subject: 2.2,
  lastSpeaker: 1.3,
  pronoun: 0.6,
  gender: 2,
  person: 1.2,
  phrase: -0.8,
  possessive: -0.9,
  object: -1,
  bracketed: -3,
  otherRole: -2,
  dependent: -1,
  mentions: 0.05,
};

/** Resolves the pronouns among the candidates, in the order of the text. */
export class PronounResolver {
  readonly #scene: Scene;
  readonly #candidates: readonly Candidate[];
  readonly #identities: Identities;
  readonly #resolved = new Map<Candidate, Referent | null>();
  readonly #holders: Holders;
  #next = 0;

  constructor(scene: Scene, candidates: readonly Candidate[], identities: Identities) {
    this.#scene = scene;
    this.#candidates = candidates;
    this.#identities = identities;
    this.#holders = new Holders(scene, identities);
  }

  /**
   * Whom a candidate stands for; all before it are resolved as well, so that who is spoken of again and again is known.
   *
   * @param at the candidate's number
   * @param lastSpeaker who said the last quote before it
   */
  referentOf(at: number, lastSpeaker: Referent | null): Referent | null {
    for (; this.#next < at; this.#next++) this.#resolve(this.#next, lastSpeaker);
    return this.#resolve(at, lastSpeaker);
  }

  #resolve(at: number, lastSpeaker: Referent | null): Referent | null {
    const candidate = this.#candidates[at] as Candidate;
    const known = this.#resolved.get(candidate);
    if (known !== undefined) return known;
    const referent = this.#find(candidate, at, lastSpeaker);
    this.#resolved.set(candidate, referent);
    return referent;
  }

  #find(candidate: Candidate, at: number, lastSpeaker: Referent | null): Referent | null {
    const identity = this.#identities.get(candidate);
    if (identity !== undefined) return { identity };
    if (
      candidate.kind === 'he' ||
      candidate.kind === 'she' ||
      candidate.kind === 'it' ||
      candidate.kind === 'they'
    ) {
      return this.#antecedent(candidate, at, lastSpeaker);
    }
    if (candidate.kind === 'who') return this.#relative(candidate, at);
    if (candidate.kind === 'first') return null;
    return (
      this.#apposed(candidate, at) ??
      this.#holder(candidate) ??
      this.#epithet(candidate, at, lastSpeaker) ??
      this.#company(candidate, at) ?? { phrase: candidate }
    );
  }

  /** "Ott, who said": the nearest before it in the sentence. */
  #relative({ first }: Candidate, at: number): Referent | null {
    for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
      const before = this.#candidates[i] as Candidate;
      if (this.#scene.unitOf[before.first] !== this.#scene.unitOf[first]) return null;
      const referent = this.#resolve(i, null);
      if (referent === null) continue;
      if (this.#scene.lower[first] === 'which' || isPersonal(this.#scene, before, referent)) return referent;
    }
    return null;
  }

  /** "the tower captain, Carl Ott," and "Carl Ott, the tower captain,". */
  #apposed({ first, end }: Candidate, at: number): Referent | null {
    const { lower } = this.#scene;
    const before = this.#candidates[at - 1];
    const next = this.#candidates.slice(at + 1, at + 4);
    const behind = next.find((each) => each.first === end + 1);
    if (lower[end] === ',' && behind !== undefined && /^[,.]?$/.test(lower[behind.end] ?? '')) {
      const identity = this.#identities.get(behind);
      if (identity !== undefined) return { identity };
    }
    if (lower[first - 1] !== ',' || before?.end !== first - 1) return null;
    const identity = this.#identities.get(before);
    return identity === undefined ? null : { identity };
  }

  #holder(candidate: Candidate): Referent | null {
    const identity = this.#holders.holderOf(candidate);
    return identity === null ? null : { identity };
  }

  /** "the striker", "the former plumber": whoever is spoken of. */
  #epithet(candidate: Candidate, at: number, lastSpeaker: Referent | null): Referent | null {
    if (!isEpithetAt(this.#scene, candidate)) return null;
    const referent = this.#antecedent(candidate, at, lastSpeaker);
    return referent !== null && 'identity' in referent ? referent : null;
  }

  /** "the company", where the sentences before tell of one organization by name. */
  #company({ kind, first }: Candidate, at: number): Referent | null {
    if (kind !== 'group' || this.#scene.lower[first] !== 'the') return null;
    const named = new Set<Identity>();
    const unit = this.#scene.unitOf[first] as number;
    for (let i = at - 1; i >= 0 && i >= at - MOST_LOOKED_AT; i--) {
      const mention = this.#candidates[i] as Candidate;
      if (unit - (this.#scene.unitOf[mention.first] as number) > COMPANY_UNITS) break;
      const identity = this.#identities.get(mention);
      if (identity !== undefined && mention.kind === 'organization') named.add(identity);
    }
    const [identity] = named;
    return named.size === 1 && identity !== undefined ? { identity } : null;
  }

  #antecedent(pronoun: Candidate, at: number, lastSpeaker: Referent | null): Referent | null {
    const scores = new Map<Identity | Candidate, { referent: Referent; score: number }>();
    const unit = this.#scene.unitOf[pronoun.first] as number;
    let rank = 0;
    for (let i = at - 1; i >= 0 && i >= at - MOST_LOOKED_AT; i--) {
      const mention = this.#candidates[i] as Candidate;
      if (unit - (this.#scene.unitOf[mention.first] as number) > MOST_UNITS) break;
      if (mention.end > pronoun.first) continue;
      const referent = this.#mentioned(mention, i, pronoun);
      if (referent === null || !this.#fits(pronoun, mention, referent)) continue;
      const score = this.#score(pronoun, i, referent, rank, lastSpeaker);
      rank += 1;
      const key = 'identity' in referent ? referent.identity : referent.phrase;
      const known = scores.get(key);
      // A second mention counts a little: who is spoken of again and again is meant again.
      if (known === undefined) scores.set(key, { referent, score });
      else scores.set(key, { referent: known.referent, score: Math.max(known.score, score) + 0.2 });
    }
    let best: { referent: Referent; score: number } | undefined;
    for (const each of scores.values()) if (best === undefined || each.score > best.score) best = each;
    return best?.referent ?? null;
  }

  /** Whom an earlier mention stands for; of pronouns only those of the same kind are asked. */
  #mentioned(mention: Candidate, i: number, pronoun: Candidate): Referent | null {
    if (mention.kind === pronoun.kind && pronoun.kind !== 'role')
      return this.#resolved.has(mention) ? this.#resolve(i, null) : null;
    if (['he', 'she', 'it', 'they', 'first', 'who'].includes(mention.kind)) return null;
    return this.#resolve(i, null);
  }

  #fits(pronoun: Candidate, mention: Candidate, referent: Referent): boolean {
    if (mention.kind === pronoun.kind && pronoun.kind !== 'role') return true;
    const isPerson = isPersonal(this.#scene, mention, referent);
    if (pronoun.kind === 'he' || pronoun.kind === 'she' || pronoun.kind === 'role') {
      if (!isPerson || mention.isPlural || isOwned(this.#scene, mention)) return false;
      const gender = this.#genderOf(referent);
      const asked = this.#genderAsked(pronoun);
      return gender === null || asked === null || gender === asked;
    }
    if (pronoun.kind === 'it') return !mention.isPlural && isThing(mention, referent);
    return (
      mention.isPlural ||
      mention.kind === 'organization' ||
      mention.kind === 'group' ||
      mention.kind === 'run'
    );
  }

  #genderAsked(pronoun: Candidate): Gender | null {
    if (pronoun.kind === 'role') return this.#genderToldIn(pronoun);
    return pronoun.kind === 'he' ? 'male' : 'female';
  }

  #genderOf(referent: Referent): Gender | null {
    return 'identity' in referent ? referent.identity.gender : this.#genderToldIn(referent.phrase);
  }

  #genderToldIn({ first, end }: Candidate): Gender | null {
    for (let i = first; i < end; i++) {
      const gender = toldGender(this.#scene.lower[i] as string);
      if (gender !== null) return gender;
    }
    return null;
  }

  #score(
    pronoun: Candidate,
    at: number,
    referent: Referent,
    rank: number,
    lastSpeaker: Referent | null,
  ): number {
    const { unitOf, paragraphOf, lower } = this.#scene;
    const mention = this.#candidates[at] as Candidate;
    const unit = unitOf[mention.first] as number;
    const isSubject = isSubjectOf(this.#scene, mention, this.#candidates[at - 1]);
    const next = lower[mention.end] ?? '';
    const before = lower[mention.first - 1] ?? '';
    const isNamed = 'identity' in referent;
    const w = WEIGHTS;
    return (
      w.unit * Math.min(6, (unitOf[pronoun.first] as number) - unit) +
      w.paragraph *
        Math.min(3, (paragraphOf[pronoun.first] as number) - (paragraphOf[mention.first] as number)) +
      w.rank * Math.min(8, rank) +
      (isSubject ? w.subject : 0) +
      // An epithet tells that somebody else goes on.
      (pronoun.kind !== 'role' && isSame(referent, lastSpeaker) ? w.lastSpeaker : 0) +
      (mention.kind === 'role' && /^(?:his|her)$/.test(lower[mention.first] ?? '') ? w.dependent : 0) +
      (mention.kind === pronoun.kind ? w.pronoun : 0) +
      (this.#genderOf(referent) === null ? 0 : w.gender) +
      (isNamed && referent.identity.kind === 'person' ? w.person : 0) +
      (isNamed ? w.mentions * Math.min(8, referent.identity.mentions) : w.phrase) +
      (/^['’]s?$/.test(next) ? w.possessive : 0) +
      (before === '(' ? w.bracketed : 0) +
      (hasOtherRole(pronoun, referent) ? w.otherRole : 0) +
      (/^(?:of|to|by|with|for|from|on|at|in|against|about|than)$/.test(before) ? w.object : 0)
    );
  }
}

/** Whether "the" and a noun stand for a person the text has named, as a pronoun does. */
function isEpithetAt({ lower }: Scene, { first, end, kind, key, isPlural }: Candidate): boolean {
  if (kind !== 'role' || isPlural || lower[first] !== 'the' || lower[end - 1] !== key) return false;
  return isEpithet(key) || lower.slice(first + 1, end - 1).some(makesEpithet);
}

/** "the striker", and a manager. */
function hasOtherRole({ kind, key }: Candidate, referent: Referent): boolean {
  if (kind !== 'role' || !isEpithet(key) || isAge(key)) return false;
  return 'identity' in referent && referent.identity.roles.size > 0 && !referent.identity.roles.has(key);
}

/** Whether two referents are one. */
function isSame(one: Referent, other: Referent | null): boolean {
  if (other === null) return false;
  if ('identity' in one) return 'identity' in other && other.identity === one.identity;
  return 'phrase' in other && other.phrase === one.phrase;
}

function isPersonal({ cues, lower }: Scene, { kind, end }: Candidate, referent: Referent): boolean {
  if ('identity' in referent) return referent.identity.kind !== 'other';
  // What a noun stands for is told by what it does: "the plumber said", "a mediator, who".
  return (
    kind === 'role' ||
    (kind === 'noun' && (cues[end] !== undefined || lower[end] === 'who' || lower[end + 1] === 'who'))
  );
}

/** "her last journey": a thing that somebody has, unless its noun is known to be a person. */
function isOwned({ lower }: Scene, { kind, first }: Candidate): boolean {
  return kind === 'noun' && /^(?:his|her|its|their|my|our)$/.test(lower[first] ?? '');
}

function isThing({ kind }: Candidate, referent: Referent): boolean {
  if ('identity' in referent) return referent.identity.kind !== 'person';
  return kind !== 'role';
}

/** A mention is taken for the subject when it is the first of its sentence, or has a cue right behind or before it. */
function isSubjectOf(
  { cues, lower, unitOf }: Scene,
  { first, end }: Candidate,
  before: Candidate | undefined,
): boolean {
  const isInverted = cues[first - 1] !== undefined && before?.end !== first - 1;
  if (cues[end] !== undefined || isInverted) return true;
  if (/^(?:of|to|by|with|for|from|against|about)$/.test(lower[first - 1] ?? '')) return false;
  // "The inspector who signed it, Carl Ott, is due on Monday."
  if (lower[first - 1] === ',' && lower[end] === ',') return true;
  return before === undefined || unitOf[before.first] !== unitOf[first] || before.first === first;
}
