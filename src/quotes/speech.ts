import type { Features } from './model.js';
import type { Scene, SceneQuote } from './scene.js';
import { isWork } from './works.js';

const END_MARKS = new Set(['.', '!', '?', ',']);
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'this', 'that']);
/** Words with which people begin to speak. */
const SPOKEN_OPENERS = new Set(
  "i we you he she they it it's it’s there that this if when but and what".split(' '),
);

/** What tells words that somebody said from titles and other things in quotation marks, besides what surrounds them. */
export function speechFeatures(scene: Scene, { first, end }: SceneQuote, speakerScore: number): Features {
  let dots = 0;
  for (let i = first; i < end; i++) if (END_MARKS.has(scene.lower[i] as string)) dots += 1;
  const opener = scene.lower[first] ?? '';
  return {
    speakerScore,
    workBefore: placeBefore(scene, first, isWork),
    determinerBefore: placeBefore(scene, first, (word) => DETERMINERS.has(word)),
    marksInside: Math.min(dots, 6),
    isSpoken: Number(SPOKEN_OPENERS.has(opener) || /^(?:i|we)['’]/.test(opener)),
  };
}

/** How far before a quote, its mark aside, such a word stands: 0 for the nearest of four, -1 where none does. */
function placeBefore({ lower }: Scene, first: number, isSuch: (word: string) => boolean): number {
  for (let step = 2; step <= 5; step++) if (isSuch(lower[first - step] ?? '')) return step - 2;
  return -1;
}
