import type { Attribution } from './attribution.js';
import type { Candidate } from './candidates.js';
import type { Scene } from './scene.js';

/** How a speaker was found, in a reader's words. */
export function reasonFor(
  scene: Scene,
  attribution: Attribution,
  candidate: Candidate,
  name: string,
): string {
  const text = textOf(scene, candidate);
  const found = placeOf(scene, attribution, candidate, text);
  return name === text || candidate.entity !== null ? found : `${found}; “${text}” is taken for ${name}`;
}

function placeOf(
  scene: Scene,
  { quote, isCarriedOver }: Attribution,
  candidate: Candidate,
  text: string,
): string {
  const { unitOf, paragraphOf, lower, cues } = scene;
  const unit = unitOf[candidate.first];
  const isSameSentence = unit === unitOf[quote.first] || unit === unitOf[quote.end - 1];
  if (isCarriedOver && !isSameSentence) return 'the speaker of the quote before goes on';
  if (lower[candidate.first - 1] === 'to' && lower[candidate.first - 2] === 'according')
    return `“according to” stands before “${text}”`;
  const behind = cues[candidate.end];
  if (behind !== undefined && isSameSentence) return `“${lower[candidate.end]}” stands behind “${text}”`;
  const before = cues[candidate.first - 1];
  if (before !== undefined && isSameSentence)
    return `“${lower[candidate.first - 1]}” stands before “${text}”`;
  if (lower[candidate.end] === ':') return `“${text}” and a colon lead in`;
  if (isSameSentence) return `“${text}” stands in the same sentence`;
  return paragraphOf[candidate.first] === quote.paragraph
    ? `“${text}” stands in the same paragraph`
    : `“${text}” stands in a paragraph beside it`;
}

function textOf({ tokens, text }: Scene, { first, end }: Candidate): string {
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end);
}
