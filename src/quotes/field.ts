import type { Candidate } from './candidates.js';
import type { Placed } from './features.js';
import { isQuoteMark, type Scene, type SceneQuote } from './scene.js';

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
  let sayers = 0;
  const place = (i: number, isAfter: boolean, rank: number): void => {
    const candidate = candidates[i] as Candidate;
    const says = isSaying(scene, candidate);
    const order = orderOf(scene, candidates, i);
    field.push({ candidate, isAfter, rank, order, says: Number(says), sayersBetween: sayers });
    if (says && isInUnitOf(scene, quote, candidate)) sayers += 1;
  };
  for (let i = at - 1, rank = 0; i >= 0 && rank < MOST_BEFORE; i--, rank++) {
    if (quote.paragraph - paragraphOf(scene, candidates[i]) > PARAGRAPHS_BEFORE) break;
    place(i, false, rank);
  }
  sayers = 0;
  for (let i = at, rank = 0; i < candidates.length && rank < MOST_AFTER; i++) {
    if ((candidates[i] as Candidate).first < quote.end) continue;
    if (paragraphOf(scene, candidates[i]) - quote.paragraph > PARAGRAPHS_AFTER) break;
    place(i, true, rank);
    rank += 1;
  }
  if (last === null || field.some(({ candidate }) => candidate === last)) return field;
  const says = Number(isSaying(scene, last));
  const isAfter = last.first > quote.first;
  return [...field, { candidate: last, isAfter, rank: MOST_BEFORE, order: 0, says, sayersBetween: 3 }];
}

function paragraphOf(scene: Scene, candidate: Candidate | undefined): number {
  return scene.paragraphOf[candidate?.first ?? 0] as number;
}

function isInUnitOf({ unitOf }: Scene, { first, end }: SceneQuote, candidate: Candidate): boolean {
  const unit = unitOf[candidate.first];
  return unit === unitOf[first] || unit === unitOf[end - 1];
}

const BETWEEN = /^(?:has|have|had|also|later|then|now|once|himself|herself|itself|themselves)$/;

/** Whether a cue stands right behind a candidate, or between a quote and it: "Ott has said", "“…,” said Ott". */
function isSaying({ cues, lower, quoteOf }: Scene, { first, end }: Candidate): boolean {
  let behind = end;
  if (lower[behind] === ',' && lower[behind + 1] === 'who') behind += 2;
  if (BETWEEN.test(lower[behind] ?? '')) behind += 1;
  const form = cues[behind]?.form;
  if (form === 'past' || form === 'third') return true;
  const before = first - 1;
  if (cues[before] === undefined) return false;
  return quoteOf[before - 1] !== -1 || isQuoteMark(lower[before - 1] ?? '');
}

const MOST_ORDER = 5;

function orderOf({ unitOf }: Scene, candidates: readonly Candidate[], at: number): number {
  const unit = unitOf[(candidates[at] as Candidate).first];
  let order = 0;
  while (order < MOST_ORDER && order < at && unitOf[(candidates[at - order - 1] as Candidate).first] === unit)
    order += 1;
  return order;
}
