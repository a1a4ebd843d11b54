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
  const field: Placed[] = [];
  const place = (i: number, isAfter: boolean, rank: number): void => {
    const candidate = candidates[i] as Candidate;
    field.push({ candidate, isAfter, rank, order: orderOf(scene, candidates, i) });
  };
  for (let i = at - 1, rank = 0; i >= 0 && rank < MOST_BEFORE; i--) {
    if (quote.paragraph - paragraphOf(scene, candidates[i]) > PARAGRAPHS_BEFORE) break;
    if (isBracketed(scene, candidates[i] as Candidate)) continue;
    place(i, false, rank);
    rank += 1;
  }
  for (let i = at, rank = 0; i < candidates.length && rank < MOST_AFTER; i++) {
    if ((candidates[i] as Candidate).first < quote.end) continue;
    if (isBracketed(scene, candidates[i] as Candidate)) continue;
    if (paragraphOf(scene, candidates[i]) - quote.paragraph > PARAGRAPHS_AFTER) break;
    place(i, true, rank);
    rank += 1;
  }
  if (last === null || field.some(({ candidate }) => candidate === last)) return field;
  return [...field, { candidate: last, isAfter: last.first > quote.first, rank: MOST_BEFORE, order: 0 }];
}

/** "Ott (Con, Salem) said" */
function isBracketed({ lower }: Scene, { first, end }: Candidate): boolean {
  if (lower[end] !== ')') return false;
  return lower[first - 1] === '(' || (lower[first - 1] === ',' && lower[first - 3] === '(');
}

function paragraphOf(scene: Scene, candidate: Candidate | undefined): number {
  return scene.paragraphOf[candidate?.first ?? 0] as number;
}

const MOST_ORDER = 5;

function orderOf({ unitOf }: Scene, candidates: readonly Candidate[], at: number): number {
  const unit = unitOf[(candidates[at] as Candidate).first];
  let order = 0;
  while (order < MOST_ORDER && order < at && unitOf[(candidates[at - order - 1] as Candidate).first] === unit)
    order += 1;
  return order;
}
