import type { Counts } from './features.js';
import type { Rated } from './rated.js';
import type { Stranger } from './strangers.js';

/** What each name or thing costs that neither the first sentence nor a chosen one brings in. */
const STRANGER = 3;
/** What a name costs that is told in full, of which an earlier sentence may tell whose it is. */
const NAMED = 1.5;
/** What the sentence has before others that shall come first. */
const OPENER = 10;
/** How much of a sentence's score repeating what is chosen already can cost. */
const REPEATING = 0.8;
/** From such a share on of its words, or of a shorter one's that is chosen, a sentence says nothing new; what each further part costs. */
const ALIKE = 0.6;
const SAYING_SAME = 15;
/** What a sentence costs that does not go on from a chosen one: something may have been told between that no rule sees. */
const GAP = 1;
/** The same for a sentence that opens with a name or with something new. */
const GAP_ROOTED = 0.1;
/** What it costs besides if it has no word in common with any chosen one. */
const UNLINKED = 0.7;
/** The same, for the share of its words that stand in any of the chosen ones. */
const KNOWN = 0.75;
/** Shorter sentences are alike by chance. */
const FEWEST_COMPARED = 6;

/**
 * So many sentences, chosen one after the other: each time the best one, less what it repeats. A sentence that leans on the one before it
 * comes after that one, or with it.
 *
 * @returns places of the sentences, in the order of the article
 */
export function chooseSentences(rated: readonly Rated[], { content }: Counts, count: number): number[] {
  const chosen = new Set<number>();
  const repeats = new Repeats(content);
  const worthIn = (i: number, chain: readonly number[]): number => {
    const { score, strangers, named, isOpener } = rated[i] as Rated;
    const isMet = (stranger: Stranger): boolean =>
      stranger.some((place) => chosen.has(place) || chain.includes(place));
    const unmetIn = (all: readonly Stranger[]): number => all.filter((each) => !isMet(each)).length;
    const repeated = repeats.shareOf(i);
    return (
      score +
      (isOpener ? OPENER : 0) -
      STRANGER * unmetIn(strangers) -
      NAMED * unmetIn(named) -
      REPEATING * repeated -
      SAYING_SAME * Math.max(0, repeats.likenessOf(i) - ALIKE, repeated - KNOWN)
    );
  };
  // The first sentence may be chosen without a gap; the others stand behind it.
  const distances = rated.map((_, i) => i + 1);
  const gapBefore = (first: number): number => {
    const distance = distances[first] ?? 0;
    const isLinked = chosen.size === 0 || repeats.shareOf(first) > 0;
    return gapOf(rated[first], distance) + (isLinked || distance <= 1 ? 0 : UNLINKED);
  };
  while (chosen.size < count) {
    let best: readonly number[] = [];
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < rated.length; i += 1) {
      if (chosen.has(i)) continue;
      const chain = chainOf(rated, i, chosen, count - chosen.size);
      const value =
        mean(chain.map((each) => worthIn(each, chain))) -
        (isAlone(rated, chain, chosen) ? 0 : LEANING) -
        gapBefore(chain[0] ?? i);
      if (value > most) [best, most] = [chain, value];
    }
    if (best.length === 0) break;
    for (const i of best) {
      chosen.add(i);
      repeats.add(i);
      for (let k = i + 1, far = 1; k < rated.length && far < (distances[k] ?? 0); k += 1, far += 1)
        distances[k] = far;
    }
  }
  return [...chosen].sort((a, b) => a - b);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Less than any sentence's score, so that one that leans on nothing is a last resort before faulty ones. */
const LEANING = 20;

/** More sentences in a row do not lean on each other and deserve a place together. */
const LONGEST_CHAIN = 3;

/** A sentence with those before it that it leans on and that are sound; by itself if there are too many. */
function chainOf(rated: readonly Rated[], last: number, chosen: ReadonlySet<number>, room: number): number[] {
  const chain = [last];
  for (let i = last; rated[i]?.leans; i -= 1) {
    const before = rated[i]?.isNext ? rated[i - 1] : undefined;
    if (before !== undefined && chosen.has(i - 1)) return chain;
    if (before === undefined || before.isFaulty || chain.length === Math.min(room, LONGEST_CHAIN))
      return [last];
    chain.unshift(i - 1);
  }
  return chain;
}

/**
 * What a chain costs that does not go on where a chosen sentence ended: the more was told between them, the more.
 *
 * @param distance to the chosen sentence before, in sentences
 */
function gapOf(sentence: Rated | undefined, distance: number): number {
  if (distance <= 1) return 0;
  return (sentence?.isRooted ? GAP_ROOTED : GAP) * Math.log2(distance);
}

/** Whether a chain leans on nothing but what is chosen. */
function isAlone(rated: readonly Rated[], [first]: readonly number[], chosen: ReadonlySet<number>): boolean {
  const sentence = first === undefined ? undefined : rated[first];
  return first === undefined || !sentence?.leans || (sentence.isNext && chosen.has(first - 1));
}

/** Which share of each sentence's words the chosen ones have, kept up to date as they grow. */
class Repeats {
  readonly #content: Counts['content'];
  readonly #having: readonly (readonly number[])[];
  readonly #shared: Float32Array;
  readonly #likeness: Float32Array;
  readonly #covered = new Set<number>();

  constructor(content: Counts['content']) {
    this.#content = content;
    this.#shared = new Float32Array(content.length);
    this.#likeness = new Float32Array(content.length);
    const having: number[][] = [];
    content.forEach((words, i) => {
      for (const word of words) {
        having[word] ??= [];
        having[word]?.push(i);
      }
    });
    this.#having = having;
  }

  add(sentence: number): void {
    const words = this.#content[sentence] ?? [];
    const common = new Map<number, number>();
    for (const word of words)
      for (const i of this.#having[word] ?? []) common.set(i, (common.get(i) ?? 0) + 1);
    for (const [i, count] of common) {
      const shorter = Math.max(FEWEST_COMPARED, Math.min(words.length, this.#content[i]?.length ?? 0));
      this.#likeness[i] = Math.max(this.#likeness[i] ?? 0, count / shorter);
    }
    for (const word of words) {
      if (this.#covered.has(word)) continue;
      this.#covered.add(word);
      for (const i of this.#having[word] ?? []) this.#shared[i] = (this.#shared[i] ?? 0) + 1;
    }
  }

  /** The greatest share that a sentence has in common with a chosen one, of the shorter one's words. */
  likenessOf(sentence: number): number {
    return this.#likeness[sentence] ?? 0;
  }

  shareOf(sentence: number): number {
    return (this.#shared[sentence] ?? 0) / Math.max(1, this.#content[sentence]?.length ?? 0);
  }
}
