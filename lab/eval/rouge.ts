/**
 * ROUGE (C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004) as google's rouge-score computes it with
 * its stemmer on: ROUGE-1 and ROUGE-2 count shared words and pairs of words; ROUGE-Lsum takes, for every sentence of the
 * reference, the words that stand in a longest common subsequence with any sentence of the summary.
 */
import { countShared } from './counts.js';
import { type Accuracy, accuracy } from './figures.js';
import { stemOf } from './porter.js';

/** The three scores of a summary. Precision is over the summary, recall over the reference. */
export interface RougeScores {
  readonly rouge1: Accuracy;
  readonly rouge2: Accuracy;
  readonly rougeLsum: Accuracy;
}

const SHORTEST_STEMMED = 4;
const stems = new Map<string, string>();

/** The words of a text: lower case, ASCII letters and digits alone, those of four characters or more stemmed. */
export function rougeTokens(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) =>
    word.length < SHORTEST_STEMMED ? word : cachedStem(word),
  );
}

/** ROUGE-N of two token lists. */
export function rougeN(reference: readonly string[], summary: readonly string[], n: number): Accuracy {
  const [expected, found] = [ngramsOf(reference, n), ngramsOf(summary, n)];
  return accuracy(countShared(expected, found), found.length, expected.length);
}

/** ROUGE-Lsum of two texts, each as the tokens of its sentences. No word counts more often than both texts have it. */
export function rougeLsum(
  reference: readonly (readonly string[])[],
  summary: readonly (readonly string[])[],
): Accuracy {
  const [expected, found] = [reference.flat(), summary.flat()];
  const inSubsequences = reference.flatMap((sentence) => {
    const places = new Set(summary.flatMap((other) => subsequencePlaces(sentence, other)));
    return sentence.filter((_, i) => places.has(i));
  });
  return accuracy(countShared(inSubsequences, found), found.length, expected.length);
}

/** ROUGE-1, -2 and -Lsum of a summary, both texts given as sentences. */
export function rougeScores(reference: readonly string[], summary: readonly string[]): RougeScores {
  const expected = reference.map(rougeTokens);
  const found = summary.map(rougeTokens);
  return {
    rouge1: rougeN(expected.flat(), found.flat(), 1),
    rouge2: rougeN(expected.flat(), found.flat(), 2),
    rougeLsum: rougeLsum(expected, found),
  };
}

/** Where in `sentence` the words of one longest common subsequence with `other` stand, last first. */
export function subsequencePlaces(sentence: readonly string[], other: readonly string[]): number[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((sentence.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = 1; i <= sentence.length; i++)
    for (let j = 1; j <= other.length; j++)
      lengths[i * width + j] =
        sentence[i - 1] === other[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
  const places: number[] = [];
  let [i, j] = [sentence.length, other.length];
  while (i > 0 && j > 0) {
    if (sentence[i - 1] === other[j - 1]) {
      places.push(i - 1);
      i--;
      j--;
    } else if (at(i, j - 1) > at(i - 1, j)) j--;
    else i--;
  }
  return places;
}

function ngramsOf(tokens: readonly string[], n: number): string[] {
  return tokens.slice(0, Math.max(0, tokens.length - n + 1)).map((_, i) => tokens.slice(i, i + n).join(' '));
}

function cachedStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemOf(word);
  stems.set(word, stem);
  return stem;
}
