import type { Candidate } from './candidates.js';
import type { Placed } from './features.js';
import type { Scene, SceneQuote } from './scene.js';

/** So many candidates are looked at on each side of a quote, in so many paragraphs. */
const MOST_BEFORE = 12;
const MOST_AFTER = 7;
const PARAGRAPHS_BEFORE = 2;
const PARAGRAPHS_AFTER = 1;

/**
 * The candidates that may have said a quote: the nearest on each side, and the one taken for the last quote.
 *
 * @param at the number of the first candidate behind the start of the quote
 */
export function fieldOf(
  scene: Scene,
  quote: SceneQuote,
  candidates: readonly Candidate[],
  at: number,
  last: Candidate | null,
): Placed[] {
  const before: Placed[] = [];
  for (let i = at - 1; i >= 0 && before.length < MOST_BEFORE; i--) {
    const candidate = candidates[i] as Candidate;
    if (quote.paragraph - (scene.paragraphOf[candidate.first] as number) > PARAGRAPHS_BEFORE) break;
    before.push({ candidate, isAfter: false, rank: before.length, order: orderOf(scene, candidates, i) });
  }
  const after: Placed[] = [];
  for (let i = at; i < candidates.length && after.length < MOST_AFTER; i++) {
    const candidate = candidates[i] as Candidate;
    if (candidate.first < quote.end) continue;
    if ((scene.paragraphOf[candidate.first] as number) - quote.paragraph > PARAGRAPHS_AFTER) break;
    after.push({ candidate, isAfter: true, rank: after.length, order: orderOf(scene, candidates, i) });
  }
  const field = [...before, ...after];
  if (last === null || field.some(({ candidate }) => candidate === last)) return field;
  return [...field, { candidate: last, isAfter: last.first > quote.first, rank: MOST_BEFORE, order: 0 }];
}

const MOST_ORDER = 5;

function orderOf({ unitOf }: Scene, candidates: readonly Candidate[], at: number): number {
  const unit = unitOf[(candidates[at] as Candidate).first];
  let order = 0;
  while (order < MOST_ORDER && order < at && unitOf[(candidates[at - order - 1] as Candidate).first] === unit)
    order += 1;
  return order;
}
