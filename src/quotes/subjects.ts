import type { Candidate } from './candidates.js';
import { isQuoteMark, type Scene } from './scene.js';
import { isTitle } from './titles.js';

/** "for Ott", but no "For Ott, who" and "As for Ott,", with which a sentence begins to speak of him. */
export function isObject(scene: Scene, { first }: Candidate): boolean {
  const { lower, unitOf } = scene;
  const name = withTitle(scene, first);
  const before = lower[name - 1] ?? '';
  const opening = lower[name - 2] === 'as' ? name - 2 : name - 1;
  if (before === 'for' && unitOf[opening - 1] !== unitOf[first]) return false;
  return /^(?:of|to|by|with|for|from|on|at|in|against|about|than)$/.test(before);
}

/** Where "Mr" of "Mr Ott" begins. */
function withTitle({ lower, tokens }: Scene, first: number): number {
  const title = tokens[first - 1]?.text ?? '';
  return isTitle(lower[first - 1] ?? '') && /^\p{Lu}/u.test(title) ? first - 1 : first;
}

/** Verbs that stand behind a subject. */
const FINITE = /^(?:is|was|has|had|will|would|can|could|does|did)$/;

/**
 * Whether a mention is taken for the subject: with a cue right behind or before it, the first of its sentence, or explaining that.
 *
 * @param at the mention's number among the candidates
 */
export function isSubjectAt(scene: Scene, candidates: readonly Candidate[], at: number): boolean {
  const { cues, lower, unitOf } = scene;
  const mention = candidates[at] as Candidate;
  const { first, end } = mention;
  if (isInverted(scene, mention)) return true;
  if (isEmbedded(scene, mention)) return false;
  if (cues[end] !== undefined) return true;
  if (isObject(scene, mention)) return false;
  if (FINITE.test(lower[end] ?? '') && lower[first - 1] !== 'and') return true;
  // "The inspector who signed it, Carl Ott, is due on Monday."
  if (lower[first - 1] === ',' && lower[end] === ',') return explainsOpening(scene, candidates, at);
  // "Ott, 61, said"
  if (lower[end] === ',' && lower[end + 2] === ',' && cues[end + 3] !== undefined) return true;
  const before = candidates[at - 1];
  const isFirst = before === undefined || unitOf[before.first] !== unitOf[first];
  return isFirst || before.first === first || before.end === first;
}

/** “…,” said Ott */
function isInverted({ cues, lower, quoteOf, unitOf }: Scene, { first }: Candidate): boolean {
  if (cues[first - 1] === undefined) return false;
  const before = first - 2;
  return quoteOf[before] !== -1 || isQuoteMark(lower[before] ?? '') || unitOf[before] !== unitOf[first];
}

const LONGEST_CLAUSE = 12;

/** Ott in "Brandt said Mr Ott knew", "Brandt said the loss of Ott had": of two subjects the outer one is spoken of. */
function isEmbedded({ cues, lower, quoteOf, unitOf }: Scene, { first }: Candidate): boolean {
  for (let i = first - 1; i > first - LONGEST_CLAUSE && unitOf[i - 1] === unitOf[first]; i--) {
    if (quoteOf[i] !== -1 || /^(?:[,;:—–]|and|but|who)$/.test(lower[i] as string)) return false;
    if (cues[i]?.form === 'past' || cues[i]?.form === 'third') return true;
  }
  return false;
}

const MOST_LOOKED_AT = 12;

/** Whether a name between commas explains the noun that begins its sentence; not so in "Asked by his lawyer, Carl Ott, he". */
function explainsOpening(scene: Scene, candidates: readonly Candidate[], at: number): boolean {
  const { unitOf } = scene;
  const { first } = candidates[at] as Candidate;
  let opening = candidates[at] as Candidate;
  for (let i = at - 1; i >= 0 && i > at - MOST_LOOKED_AT; i--) {
    const before = candidates[i] as Candidate;
    if (unitOf[before.first] !== unitOf[first]) break;
    if (before.end === first - 1 && isObject(scene, before)) return false;
    opening = before;
  }
  return opening.kind !== 'person' && opening.kind !== 'run';
}
