import type { Attribution } from './attribution.js';
import type { Scene } from './scene.js';
import { BESIDE } from './surroundings.js';

/**
 * Whether a quote is a fragment inside the writer's own sentence: it begins with a small letter, or with a capital where no comma, colon or
 * sentence start lets a sentence begin. The second half of an interrupted quote is none: “We won,” she said, “and we will win again.”
 */
export function isPartial(scene: Scene, { around, quote }: Attribution): boolean {
  const before = around.before;
  const opens = before <= BESIDE.comma || before === BESIDE.otherMark;
  if (around.opensCapital === 1) return !opens && before !== BESIDE.cueSay && before !== BESIDE.cueOther && before !== BESIDE.that;
  return !(around.isUnitStart === 1 || isInterrupted(scene, quote.first, around));
}

function isInterrupted(scene: Scene, first: number, { before, sinceLastQuote }: Attribution['around']): boolean {
  const last = scene.quoteOf.lastIndexOf(-1, first - 1);
  return last >= 0 && before === BESIDE.comma && sinceLastQuote <= 12;
}
