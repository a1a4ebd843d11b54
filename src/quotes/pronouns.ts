import { isNameApposed } from './apposed.js';
import type { Candidate } from './candidates.js';
import { isEpithet, makesEpithet } from './epithets.js';
import { type Gender, toldGender } from './gender.js';
import { Holders } from './holders.js';
import type { Identities, Identity } from './identities.js';
import { Introductions } from './introductions.js';
import { isKin, Kin } from './kin.js';
import {
  canBeCalled,
  isBody,
  isOwned,
  isPersonal,
  isReadOut,
  isSame,
  isSaying,
  isThing,
  type Referent,
} from './referents.js';
import { salienceOf } from './salience.js';
import type { Scene, TokenRange } from './scene.js';
import { isSubjectAt } from './subjects.js';
import { BUSINESS, topicBodyOf, topicOf } from './topics.js';

/** How far back an antecedent may stand. */
const MOST_LOOKED_AT = 40;
const MOST_UNITS = 14;
/** The same for "the company". */
const COMPANY_UNITS = 3;

/** Resolves the pronouns among the candidates, in the order of the text. */
export class PronounResolver {
  readonly #scene: Scene;
  readonly #candidates: readonly Candidate[];
  readonly #identities: Identities;
  readonly #resolved = new Map<Candidate, Referent | null>();
  readonly #holders: Holders;
  readonly #introductions: Introductions;
  readonly #relatives: Kin;
  readonly #topicBody: Identity | null;
  readonly #topic: Identity | null;
  /** Genders that names and titles do not tell, but pronouns did. */
  readonly #genders = new Map<Identity, Gender>();
  #next = 0;

  constructor(scene: Scene, candidates: readonly Candidate[], identities: Identities) {
    this.#scene = scene;
    this.#candidates = candidates;
    this.#identities = identities;
    this.#holders = new Holders(scene, identities);
    this.#topic = topicOf(identities);
    this.#topicBody = topicBodyOf(scene, identities);
    this.#relatives = new Kin(identities);
    this.#introductions = new Introductions(scene, candidates, identities);
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
    this.#learn(candidate, referent);
    return referent;
  }

  /** Whom the text has called "she" is a woman from there on. */
  #learn({ kind }: Candidate, referent: Referent | null): void {
    if (referent === null || !('identity' in referent) || (kind !== 'he' && kind !== 'she')) return;
    if (referent.identity.gender === null)
      this.#genders.set(referent.identity, kind === 'he' ? 'male' : 'female');
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
    if (candidate.kind === 'paper') return this.#sender(candidate, at) ?? { phrase: candidate };
    return (
      this.#apposed(candidate, at) ??
      this.#holder(candidate) ??
      this.#introduced(candidate, at) ??
      this.#kin(candidate, at, lastSpeaker) ??
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

  /** "an email from Carl Ott": his words. */
  #sender({ end }: Candidate, at: number): Referent | null {
    const { lower } = this.#scene;
    const named = this.#candidates.slice(at + 1, at + 3).find((each) => each.first < end);
    if (named === undefined || lower[named.first - 1] !== 'from') return null;
    const identity = this.#identities.get(named);
    return identity === undefined || identity.kind === 'other' ? null : { identity };
  }

  /** "the tower captain, Carl Ott," and "Carl Ott, the tower captain,". */
  #apposed(noun: Candidate, at: number): Referent | null {
    const { first } = noun;
    const { lower } = this.#scene;
    const before = this.#candidates[at - 1];
    const next = this.#candidates.slice(at + 1, at + 4);
    const behind = next.find((each) => isNameApposed(this.#scene, noun, each));
    const named = behind === undefined ? undefined : this.#identities.get(behind);
    if (named !== undefined) return { identity: named };
    if (lower[first - 1] !== ',' || before?.end !== first - 1) return null;
    const identity = this.#identities.get(before);
    return identity === undefined ? null : { identity };
  }

  #holder(candidate: Candidate): Referent | null {
    const identity = this.#holders.holderOf(candidate);
    return identity === null ? null : { identity };
  }

  /** "Her husband", where the text names him elsewhere. */
  #kin(candidate: Candidate, at: number, lastSpeaker: Referent | null): Referent | null {
    const { first } = candidate;
    if (!isKin(this.#scene, candidate)) return null;
    const kind = this.#scene.lower[first] === 'his' ? 'he' : 'she';
    const pronoun: Candidate = { ...candidate, end: first + 1, kind, key: kind };
    const owner = this.#antecedent(pronoun, at, lastSpeaker);
    if (owner === null || !('identity' in owner)) return null;
    const identity = this.#relatives.relativeOf(owner.identity, candidate);
    return identity === null ? null : { identity };
  }

  #introduced(candidate: Candidate, at: number): Referent | null {
    const identity = this.#introductions.personOf(candidate, at);
    return identity === null ? null : { identity };
  }

  /** "the striker", "the former plumber": whoever is spoken of. */
  #epithet(candidate: Candidate, at: number, lastSpeaker: Referent | null): Referent | null {
    if (!isEpithetAt(this.#scene, candidate)) return null;
    const referent = this.#antecedent(candidate, at, lastSpeaker);
    return referent !== null && 'identity' in referent ? referent : null;
  }

  /** "the company", where the sentences before tell of one organization by name, or of one as their subject. */
  #company({ kind, key, first, end }: Candidate, at: number): Referent | null {
    if (kind !== 'group' || this.#scene.lower[first] !== 'the' || end - first > 2) return null;
    const named = new Set<Identity>();
    const subjects = new Set<Identity>();
    const unit = this.#scene.unitOf[first] as number;
    for (let i = at - 1; i >= 0 && i >= at - MOST_LOOKED_AT; i--) {
      const mention = this.#candidates[i] as Candidate;
      if (unit - (this.#scene.unitOf[mention.first] as number) > COMPANY_UNITS) break;
      const identity = this.#identities.get(mention);
      if (identity === undefined && mention.key === key) return this.#resolve(i, null);
      if (identity === undefined || !isBody(mention, { identity }) || !canBeCalled(identity, key)) continue;
      if (mention.kind === 'organization') named.add(identity);
      const isNamed = mention.kind === 'organization' || identity.kind === 'other';
      if (isNamed && mention.kind !== 'place' && isSubjectAt(this.#scene, this.#candidates, i))
        subjects.add(identity);
    }
    for (const all of [named, subjects]) {
      const [identity] = all;
      if (all.size === 1 && identity !== undefined) return { identity };
    }
    const topic = this.#topicBody;
    return topic !== null && canBeCalled(topic, key) && BUSINESS.test(key) ? { identity: topic } : null;
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
      const score = salienceOf(this.#scene, pronoun, {
        mention,
        referent,
        rank,
        isSubject: isSubjectAt(this.#scene, this.#candidates, i),
        isLastSpeaker: isSame(referent, lastSpeaker),
        isTopic: 'identity' in referent && referent.identity === this.#topic,
        hasGender: this.#genderOf(referent) !== null,
      });
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
    if (mention.kind === pronoun.kind && pronoun.kind !== 'role') return !isReadOut(this.#scene, pronoun);
    const isPerson = isPersonal(this.#scene, mention, referent);
    if (pronoun.kind === 'he' || pronoun.kind === 'she' || pronoun.kind === 'role') {
      if (!isPerson || mention.isPlural || isOwned(this.#scene, mention)) return false;
      const gender = this.#genderOf(referent);
      const asked = this.#genderAsked(pronoun);
      return gender === null || asked === null || gender === asked;
    }
    if (pronoun.kind === 'it')
      return (
        !mention.isPlural &&
        !isOwned(this.#scene, mention) &&
        (isSaying(this.#scene, pronoun)
          ? this.#canSay(pronoun, mention, referent)
          : isThing(mention, referent))
      );
    return (
      mention.isPlural ||
      (mention.kind === 'role' && isSaying(this.#scene, pronoun) && this.#genderOf(referent) === null) ||
      mention.kind === 'organization' ||
      mention.kind === 'group' ||
      mention.kind === 'run'
    );
  }

  /** "it said" of a body or a paper, "it read" of a paper alone. */
  #canSay(pronoun: Candidate, mention: Candidate, referent: Referent): boolean {
    return isReadOut(this.#scene, pronoun) ? mention.kind === 'paper' : isBody(mention, referent);
  }

  #genderAsked(pronoun: Candidate): Gender | null {
    if (pronoun.kind === 'role') return this.#genderToldIn(pronoun);
    return pronoun.kind === 'he' ? 'male' : 'female';
  }

  #genderOf(referent: Referent): Gender | null {
    if (!('identity' in referent)) return this.#genderToldIn(referent.phrase);
    return referent.identity.gender ?? this.#genders.get(referent.identity) ?? null;
  }

  #genderToldIn({ first, end }: TokenRange): Gender | null {
    for (let i = first; i < end; i++) {
      const gender = toldGender(this.#scene.lower[i] as string);
      if (gender !== null) return gender;
    }
    return null;
  }
}

/** Whether "the" and a noun stand for a person the text has named, as a pronoun does. */
function isEpithetAt({ lower }: Scene, { first, end, kind, key, isPlural }: Candidate): boolean {
  if (kind !== 'role' || isPlural || lower[first] !== 'the' || lower[end - 1] !== key) return false;
  return isEpithet(key) || lower.slice(first + 1, end - 1).some(makesEpithet);
}
