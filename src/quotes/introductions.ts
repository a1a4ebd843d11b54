import type { Candidate } from './candidates.js';
import { toldGender } from './gender.js';
import type { Identities, Identity } from './identities.js';
import type { Scene } from './scene.js';
import { isSubjectAt } from './subjects.js';

/** The last paragraph that may speak of somebody without a name who is named below, and so many paragraphs below. */
const LAST_LEAD = 1;
const FARTHEST_NAME = 4;
const MOST_LOOKED_AT = 12;

/** People spoken of without a name whom the text names further down. */
export class Introductions {
  readonly #scene: Scene;
  readonly #candidates: readonly Candidate[];
  readonly #identities: Identities;
  /** The first name of a person below the headline. */
  readonly #firstNamed: Candidate | null;
  readonly #firstMentions = new Map<Identity, Candidate>();

  constructor(scene: Scene, candidates: readonly Candidate[], identities: Identities) {
    this.#scene = scene;
    this.#candidates = candidates;
    this.#identities = identities;
    const isBelow = ({ first }: Candidate): boolean => (scene.paragraphOf[first] as number) > 0;
    // A single word may be a place that was taken for a person.
    const isFullName = ({ first, end }: Candidate): boolean => end - first > 1;
    const isPerson = (each: Candidate): boolean => identities.get(each)?.kind === 'person';
    this.#firstNamed = candidates.find((each) => isBelow(each) && isFullName(each) && isPerson(each)) ?? null;
    for (const [candidate, identity] of identities)
      if (isBelow(candidate) && !this.#firstMentions.has(identity))
        this.#firstMentions.set(identity, candidate);
  }

  /**
   * Whom a noun stands for that comes before the name.
   *
   * @param at the candidate's number
   */
  personOf(candidate: Candidate, at: number): Identity | null {
    if ((candidate.kind !== 'role' && candidate.kind !== 'noun') || candidate.isPlural) return null;
    const named = this.#inLead(candidate) ?? this.#inNextSentence(candidate, at);
    const identity = named === null ? undefined : this.#identities.get(named);
    if (identity === undefined) return null;
    const told = this.#scene.lower.slice(candidate.first, candidate.end).map(toldGender);
    return told.every((each) => each === null || identity.gender === null || each === identity.gender)
      ? identity
      : null;
  }

  /** "A haulier who stole cheese has been jailed", with the name of the haulier where a paragraph below begins. */
  #inLead({ first, end }: Candidate): Candidate | null {
    const { lower, paragraphs, paragraphOf } = this.#scene;
    const paragraph = paragraphOf[first] as number;
    const isIndefinite = /^an?$/.test(lower[first] ?? '') || paragraphs[0]?.first === first;
    const named = this.#firstNamed;
    if (!isIndefinite || paragraph > LAST_LEAD || named === null || named.first < end) return null;
    const below = paragraphOf[named.first] as number;
    return below - paragraph <= FARTHEST_NAME && paragraphs[below]?.first === named.first ? named : null;
  }

  /**
   * "The mayor has promised “every help”. Speaking in town, Anna Brandt said": one whom the text has not told of before. In the lead the name
   * may come with the next paragraph.
   */
  #inNextSentence({ kind, first }: Candidate, at: number): Candidate | null {
    const { lower, paragraphs, paragraphOf, unitOf } = this.#scene;
    if (kind !== 'role' || lower[first] !== 'the') return null;
    if (paragraphs[paragraphOf[first] as number]?.first !== first) return null;
    const paragraph = paragraphOf[first] as number;
    const last = paragraph <= LAST_LEAD ? paragraph + 1 : paragraph;
    const next = (unitOf[first] as number) + 1;
    for (let i = at + 1; i < this.#candidates.length && i <= at + MOST_LOOKED_AT; i++) {
      const mention = this.#candidates[i] as Candidate;
      if ((unitOf[mention.first] as number) > next || (paragraphOf[mention.first] as number) > last)
        return null;
      const identity = this.#identities.get(mention);
      if (identity?.kind !== 'person') continue;
      const isNew = this.#firstMentions.get(identity) === mention && unitOf[mention.first] === next;
      return isNew && isSubjectAt(this.#scene, this.#candidates, i) ? mention : null;
    }
    return null;
  }
}
