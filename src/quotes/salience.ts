import type { Candidate } from './candidates.js';
import { isAge, isEpithet } from './epithets.js';
import type { Referent } from './referents.js';
import type { Scene } from './scene.js';
import { isObject } from './subjects.js';

/** Weights of what speaks for an antecedent; chosen on articles of the project's own, by reading. */
const WEIGHTS = {
  unit: -1.2,
  paragraph: -1.1,
  rank: -0.7,
  subject: 2.2,
  lastSpeaker: 0.9,
  pronoun: 0.2,
  gender: 1.3,
  person: 1.2,
  phrase: -0.8,
  possessive: -0.9,
  object: -1,
  bracketed: -3,
  otherRole: -2,
  dependent: -1,
  asker: -4,
  topic: 2,
  mentions: 0.05,
};

/** An earlier mention as what a pronoun may stand for. */
export interface Antecedent {
  readonly mention: Candidate;
  readonly referent: Referent;
  /** How many others stand between it and the pronoun. */
  readonly rank: number;
  readonly isSubject: boolean;
  readonly isLastSpeaker: boolean;
  /** Whether the text is about it. */
  readonly isTopic: boolean;
  readonly hasGender: boolean;
}

/** How much speaks for an antecedent, whose gender and number fit. */
export function salienceOf(scene: Scene, pronoun: Candidate, antecedent: Antecedent): number {
  const { unitOf, paragraphOf, lower } = scene;
  const { mention, referent, rank } = antecedent;
  const units = (unitOf[pronoun.first] as number) - (unitOf[mention.first] as number);
  const paragraphs = (paragraphOf[pronoun.first] as number) - (paragraphOf[mention.first] as number);
  const next = lower[mention.end] ?? '';
  const isNamed = 'identity' in referent;
  const w = WEIGHTS;
  return (
    w.unit * Math.min(6, units) +
    w.paragraph * Math.min(3, paragraphs) +
    w.rank * Math.min(8, rank) +
    (antecedent.isSubject ? w.subject : 0) +
    // An epithet tells that somebody else goes on.
    (pronoun.kind !== 'role' && antecedent.isLastSpeaker ? w.lastSpeaker : 0) +
    (mention.kind === 'role' && /^(?:his|her)$/.test(lower[mention.first] ?? '') ? w.dependent : 0) +
    (mention.kind === pronoun.kind ? w.pronoun : 0) +
    (antecedent.hasGender ? w.gender : 0) +
    (isNamed && referent.identity.kind === 'person' ? w.person : 0) +
    (isNamed ? w.mentions * Math.min(8, referent.identity.mentions) : w.phrase) +
    (/^['’]s?$/.test(next) ? w.possessive : 0) +
    (lower[mention.first - 1] === '(' && /^[),;]$/.test(next) ? w.bracketed : 0) +
    (hasOtherRole(pronoun, referent) ? w.otherRole : 0) +
    (isReplying(scene, pronoun) && isAsking(scene, mention) ? w.asker : 0) +
    (isQuestioner(scene, pronoun, mention) || isInterrupted(scene, pronoun, mention) ? w.asker : 0) +
    (antecedent.isTopic && opensStory(scene, pronoun) ? w.topic : 0) +
    (isObject(scene, mention) ? w.object : 0)
  );
}

/** "He replied" */
function isReplying({ lower }: Scene, { first, end }: Candidate): boolean {
  return [lower[end], lower[first - 1]].some((word) =>
    /^(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?)$/.test(word ?? ''),
  );
}

/** "The coroner asked Ott whether": whoever replies is not the coroner. */
function isAsking({ cues }: Scene, { end }: Candidate): boolean {
  return cues[end]?.kind === 'ask';
}

/** "the striker", and a manager. */
function hasOtherRole({ kind, key }: Candidate, referent: Referent): boolean {
  if (kind !== 'role' || !isEpithet(key) || isAge(key)) return false;
  return 'identity' in referent && referent.identity.roles.size > 0 && !referent.identity.roles.has(key);
}

/** Ott in "Questioned by Ms Brandt's lawyer, Carl Ott, he agreed". */
function isQuestioner(
  { lower, cues, units, unitOf }: Scene,
  pronoun: Candidate,
  mention: Candidate,
): boolean {
  const unit = unitOf[pronoun.first] as number;
  const opening = units[unit]?.first ?? 0;
  if (unitOf[mention.first] !== unit || cues[opening]?.form !== 'past') return false;
  return lower[opening + 1] === 'by' && mention.kind !== pronoun.kind;
}

/** Ott in "Ott, she added, was late". */
function isInterrupted({ lower, cues }: Scene, pronoun: Candidate, mention: Candidate): boolean {
  return lower[mention.end] === ',' && pronoun.first === mention.end + 1 && cues[pronoun.end] !== undefined;
}

/** A paragraph that begins with what somebody did, not with what he said: "He was born". */
function opensStory({ cues, paragraphs, paragraphOf }: Scene, { first, end }: Candidate): boolean {
  return paragraphs[paragraphOf[first] as number]?.first === first && cues[end] === undefined;
}
