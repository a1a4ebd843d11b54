import type { Attribution } from './attribution.js';
import { isQuoteMark, type Scene, type TokenRange } from './scene.js';

/** Fewer words than these are said again without being a repeat, if they stand in a sentence. */
const LEAST_REPEATED_WORDS = 4;

/** Without those that a quote of the same words repeats, as a headline or a pull quote does; of each the surest is kept, in its place. */
export function withoutRepeats(scene: Scene, attributions: readonly Attribution[]): Attribution[] {
  const surest = new Map<string, Attribution>();
  const textOf = ({
    quote: {
      span: { start, end },
    },
  }: Attribution): string =>
    scene.text
      .slice(start, end)
      .replace(/[\s.,;:!?…]+$/, '')
      .replace(/\s+/g, ' ');
  const isShort = ({ quote: { first, end }, around }: Attribution): boolean =>
    end - first < LEAST_REPEATED_WORDS && around.wordsOutsideInParagraph > 0;
  const hasHeadline = isHeadline(scene);
  for (const attribution of attributions) {
    const text = textOf(attribution);
    const known = surest.get(text);
    if (known === undefined || isSurer(attribution, known, hasHeadline)) surest.set(text, attribution);
  }
  return attributions.filter((each) => isShort(each) || surest.get(textOf(each)) === each);
}

/** Whether a quote is to be kept rather than one before it: a headline repeats the story. */
function isSurer(later: Attribution, known: Attribution, hasHeadline: boolean): boolean {
  const isRepeated = known.quote.paragraph === 0 && later.quote.paragraph > 0 && hasHeadline;
  return later.score > known.score || (isRepeated && later.chosen !== null);
}

/** Whether the first paragraph ends without a full stop. */
function isHeadline({ paragraphs, lower }: Scene): boolean {
  const { first, end } = paragraphs[0] as TokenRange;
  let last = end - 1;
  while (last > first && isQuoteMark(lower[last] as string)) last -= 1;
  return !/^[.!?…]/.test(lower[last] as string);
}
