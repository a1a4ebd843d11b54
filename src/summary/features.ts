import { isCapitalised, isWordOrNumber } from '../annotate/characters.js';
import { STOP_WORDS } from '../clean/stopWords.js';
import type { Candidate } from './candidates.js';
import { SPEECH_VERBS } from './words.js';

/**
 * What is counted of a sentence, in the order of the model's columns. Its length is not among them, nor the length of the article: how long
 * a good sentence is depends on who wrote the summaries that the model learns from.
 */
export const FEATURES = [
  'place',
  'isFirst',
  'isSecond',
  'isThird',
  'central',
  'peak',
  'likeTitle',
  'likeFirst',
  'likeSecond',
  'likeNext',
  'nameShare',
  'topNames',
  'newNames',
  'numbers',
  'quoted',
  'speech',
  'firstPerson',
  'secondPerson',
  'pronouns',
  'leans',
  'days',
  'superlatives',
] as const;
type Feature = (typeof FEATURES)[number];

/** What an article's sentences are about, and how they look. */
export interface Counts {
  /** Of each feature its values, sentence by sentence. */
  readonly columns: readonly Float32Array[];
  /** Of each sentence the numbers of its content words, each once. */
  readonly content: readonly (readonly number[])[];
}

const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday today yesterday tonight');
const FIRST_PERSON = wordSet('i me my mine we us our ours myself');
const SECOND_PERSON = wordSet('you your yours');
const PRONOUNS = wordSet('he she it they him her his its their them this that these those');
const SUPERLATIVES = wordSet(
  'first last most biggest largest best worst record only new latest top leading key main',
);
/** Words compare by so many first letters: "policies" and "policy", "charged" and "charges". */
const STEM = 6;
const SHORTEST = 3;
const TOP_NAMES = 5;
const MOST_WEIGHED = 100;
const NONE: ReadonlySet<number> = new Set();

interface Bag {
  readonly content: readonly number[];
  readonly all: ReadonlySet<number>;
  readonly names: readonly number[];
  readonly words: number;
}

/** Counts an article's sentences, with their place among the others. */
export function countSentences(sentences: readonly Candidate[], title: string | null): Counts {
  const stems = new Stems();
  const bags = sentences.map((sentence) => bagOf(sentence, stems));
  const counts = sentencesWith(bags.map(({ content }) => content));
  const nameCounts = sentencesWith(bags.map(({ names }) => names));
  const titleWords = (title ?? '').split(/[^\p{L}\p{N}]+/u).map((word) => stems.numberOf(word.toLowerCase()));
  const context: Context = {
    bags,
    counts,
    topNames: topNames(nameCounts),
    titleWords: new Set(titleWords.filter((stem) => stem !== NO_STEM)),
    seenNames: new Set(),
  };
  const columns = FEATURES.map(() => new Float32Array(sentences.length));
  sentences.forEach((sentence, i) => {
    const row = featuresOf(sentence, i, context);
    FEATURES.forEach((name, column) => {
      (columns[column] as Float32Array)[i] = row[name];
    });
  });
  return { columns, content: bags.map(({ content }) => content) };
}

interface Context {
  readonly bags: readonly Bag[];
  /** How many sentences have each content word. */
  readonly counts: ReadonlyMap<number, number>;
  readonly topNames: ReadonlySet<number>;
  readonly titleWords: ReadonlySet<number>;
  /** Names met in earlier sentences; grows as they are counted in order. */
  readonly seenNames: Set<number>;
}

function featuresOf(sentence: Candidate, i: number, context: Context): Readonly<Record<Feature, number>> {
  const { bags, counts, topNames, titleWords, seenNames } = context;
  const { content, names, words } = bags[i] as Bag;
  const { lower } = sentence;
  const outside = lower.filter((_, k) => sentence.inside[k] === 0);
  const weights = content.map((word) => Math.log(counts.get(word) ?? 1));
  const newNames = names.filter((word) => !seenNames.has(word));
  for (const word of newNames) seenNames.add(word);
  const like = (other: number): number => (other === i ? 1 : overlap(content, bags[other]?.all ?? NONE));
  return {
    place: Math.log(1 + i),
    isFirst: Number(i === 0),
    isSecond: Number(i === 1),
    isThird: Number(i === 2),
    central: weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, content.length),
    peak: Math.max(0, ...weights.slice(0, MOST_WEIGHED)),
    likeTitle: overlap(content, titleWords),
    likeFirst: like(0),
    likeSecond: like(1),
    likeNext: like(i + 1),
    nameShare: names.length / Math.max(1, words),
    topNames: countIn(names, topNames),
    newNames: newNames.length,
    numbers: lower.filter(startsWithDigit).length,
    quoted: 1 - outside.length / Math.max(1, lower.length),
    speech: Math.min(2, countIn(outside, SPEECH_VERBS)),
    firstPerson: countIn(outside, FIRST_PERSON),
    secondPerson: countIn(outside, SECOND_PERSON),
    pronouns: countIn(outside, PRONOUNS),
    leans: Number(sentence.leans !== undefined),
    days: countIn(lower, DAYS),
    superlatives: countIn(lower, SUPERLATIVES),
  };
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

function bagOf({ tokens }: Candidate, stems: Stems): Bag {
  const all = new Set<number>();
  const names = new Set<number>();
  let words = 0;
  for (const { text, lower } of tokens) {
    if (!isWordOrNumber(text)) continue;
    words += 1;
    const stem = stems.numberOf(lower);
    if (stem === NO_STEM) continue;
    all.add(stem);
    if (words > 1 && isCapitalised(text) && !DAYS.has(lower)) names.add(stem);
  }
  return { content: [...all], all, names: [...names], words };
}

const NO_STEM = -1;

/** Numbers the stems of content words as they come. */
class Stems {
  readonly #byWord = new Map<string, number>();
  readonly #byStem = new Map<string, number>();

  /** The number of a word's stem; NO_STEM for a word without content. @param lower the word in lower case */
  numberOf(lower: string): number {
    const known = this.#byWord.get(lower);
    if (known !== undefined) return known;
    const number = this.#find(lower);
    this.#byWord.set(lower, number);
    return number;
  }

  #find(lower: string): number {
    if (lower.length < SHORTEST || !isWordOrNumber(lower) || STOP_WORDS.has(lower)) return NO_STEM;
    const stem = lower.slice(0, STEM);
    const number = this.#byStem.get(stem) ?? this.#byStem.size;
    this.#byStem.set(stem, number);
    return number;
  }
}

function sentencesWith(bags: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function topNames(counts: ReadonlyMap<number, number>): Set<number> {
  const repeated = [...counts].filter(([, count]) => count > 1);
  const ranked = repeated.sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return new Set(ranked.slice(0, TOP_NAMES).map(([name]) => name));
}

/** Shared words, each given once, in relation to the shorter of two sentences. */
export function overlap(one: readonly number[], other: ReadonlySet<number>): number {
  const shorter = Math.min(one.length, other.size);
  return shorter === 0 ? 0 : countIn(one, other) / shorter;
}

function countIn<Item>(items: readonly Item[], set: ReadonlySet<Item>): number {
  let count = 0;
  for (const item of items) if (set.has(item)) count += 1;
  return count;
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
