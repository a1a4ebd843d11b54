import type { Page } from '../page.js';
import type { Columns } from './columns.js';

/** Names of the three columns of shared words. */
export interface SharedNames {
  /** Of the content words of a line, the share that another line of the story has … */
  readonly once: string;
  /** … and that two others have. */
  readonly twice: string;
  /** The mean logarithm of one more than the number of other lines that have it. */
  readonly weight: string;
}

/**
 * How far the rest of the story speaks of what each line speaks of: a teaser speaks of something else. −1 for a line without content
 * words.
 *
 * @param isStory 1 for a line of the story, one a line
 */
export function addSharedWords(columns: Columns, names: SharedNames, page: Page, isStory: Int8Array): void {
  const uses = new Int32Array(page.lexicon.stems);
  page.lines.forEach(({ facts }, i) => {
    if (isStory[i] === 1) for (const stem of facts.content) (uses[stem] as number)++;
  });
  const once = columns.add(names.once);
  const twice = columns.add(names.twice);
  const weight = columns.add(names.weight);
  page.lines.forEach(({ facts: { content } }, i) => {
    const own = isStory[i] as number;
    let oneOther = 0;
    let twoOthers = 0;
    let logarithms = 0;
    for (const stem of content) {
      const others = (uses[stem] as number) - own;
      if (others === 0) continue;
      oneOther++;
      if (others > 1) twoOthers++;
      logarithms += Math.log1p(others);
    }
    const count = content.length;
    once[i] = count === 0 ? -1 : oneOther / count;
    twice[i] = count === 0 ? -1 : twoOthers / count;
    weight[i] = count === 0 ? -1 : logarithms / count;
  });
}
