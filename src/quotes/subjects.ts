import type { Candidate } from './candidates.js';
import { isQuoteMark, type Scene } from './scene.js';
import { isTitle } from './titles.js';

/** "for Ott", but no "For Ott, who" and "As for Ott,", with which a sentence begins to speak of him. */
export function isObject({ lower, unitOf }: Scene, { first }: Candidate): boolean {
  const before = lower[first - 1] ?? '';
  const opening = lower[first - 2] === 'as' ? first - 2 : first - 1;
  if (before === 'for' && unitOf[opening - 1] !== unitOf[first]) return false;
  return /^(?:of|to|by|with|for|from|on|at|in|against|about|than)$/.test(before);
}

/** Ott in "Brandt said Mr Ott knew": of two subjects the outer one is spoken of. */
function isEmbedded(
  { cues, lower, tokens }: Scene,
  { first }: Candidate,
  before: Candidate | undefined,
): boolean {
  if (before === undefined) return false;
  const titled =
    isTitle(lower[first - 1] ?? '') && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const cue = lower[titled] === 'that' ? titled - 1 : titled;
  return cues[cue]?.form === 'past' && (before.end === cue || (lower[cue - 1] === ',' && before.end < cue));
}

/** Verbs that stand behind a subject. */
const FINITE = /^(?:is|was|has|had|will|would|can|could|does|did)$/;

/** A mention is taken for the subject when it is the first of its sentence, or has a cue right behind or before it. */
export function isSubjectOf(scene: Scene, mention: Candidate, before: Candidate | undefined): boolean {
  const { cues, lower, unitOf, quoteOf } = scene;
  const { first, end } = mention;
  // “…,” said Ott
  const isInverted =
    cues[first - 1] !== undefined &&
    (quoteOf[first - 2] !== -1 || isQuoteMark(lower[first - 2] ?? '') || unitOf[first - 2] !== unitOf[first]);
  if (isEmbedded(scene, mention, before)) return false;
  if (cues[end] !== undefined || isInverted) return true;
  if (isObject(scene, mention)) return false;
  if (FINITE.test(lower[end] ?? '') && lower[first - 1] !== 'and') return true;
  // "The inspector who signed it, Carl Ott, is due on Monday."
  if (lower[first - 1] === ',' && lower[end] === ',') return true;
  // "Ott, 61, said"
  if (lower[end] === ',' && lower[end + 2] === ',' && cues[end + 3] !== undefined) return true;
  return (
    before === undefined ||
    unitOf[before.first] !== unitOf[first] ||
    before.first === first ||
    before.end === first
  );
}
