import type { Attribution } from './attribution.js';
import { BESIDE } from './beside.js';

/**
 * Whether a quote is a fragment inside the writer's own sentence: it begins with a small letter, or with a capital where no comma, colon or
 * sentence start lets a sentence begin. The second half of an interrupted quote is none: “We won,” she said, “and we will win again.”
 */
export function isPartial({ around }: Attribution): boolean {
  const before = around.before;
  const opens = before <= BESIDE.comma || before === BESIDE.otherMark;
  if (around.opensCapital === 1)
    return !opens && before !== BESIDE.cueSay && before !== BESIDE.cueOther && before !== BESIDE.that;
  const isInterrupted = before === BESIDE.comma && around.sinceLastQuote <= LONGEST_INTERRUPTION;
  return around.isUnitStart === 0 && !isInterrupted;
}

/** “We won,” said the mother of two, who had come early, “and we will win again.” */
const LONGEST_INTERRUPTION = 12;
