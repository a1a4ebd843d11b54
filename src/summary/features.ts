import { isCapitalised } from '../annotate/characters.js';
import { STOP_WORDS } from '../clean/stopWords.js';
import type { Candidate } from './candidates.js';
import { SPEECH_VERBS } from './words.js';

/** What is counted of a sentence, in the order of the model's columns. */
export const FEATURES = [
  'place',
  'isFirst',
  'isSecond',
  'isThird',
  'isFourth',
  'part',
  'sentences',
  'placeInParagraph',
  'paragraph',
  'opensParagraph',
  'paragraphs',
  'words',
  'contentWords',
  'central',
  'centralPeak',
  'likeTitle',
  'hasTitle',
  'likeFirst',
  'likeSecond',
  'likeNext',
  'names',
  'nameShare',
  'topNames',
  'newNames',
  'numbers',
  'money',
  'quoted',
  'speech',
  'firstPerson',
  'secondPerson',
  'pronouns',
  'leans',
  'linked',
  'commas',
  'days',
  'months',
  'long',
  'superlatives',
  'hedges',
] as const;

/** An article's sentences as rows of features. */
export interface FeatureRows {
  /** Row after row. */
  readonly values: Float32Array;
  /** Of each sentence the numbers of its distinct content words. */
  readonly content: readonly (readonly number[])[];
  /** How often the article has each content word, at most once a sentence. */
  readonly counts: readonly number[];
}

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday tonight'.split(' '));
const MONTHS = new Set(
  'january february march april june july august september october november december jan. feb. aug. sept. oct. nov. dec.'.split(' '),
);
const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', 'myself']);
const SECOND_PERSON = new Set(['you', 'your', 'yours']);
const PRONOUNS = new Set('he she it they him her his its their them this that these those'.split(' '));
const SUPERLATIVES = new Set('first last most biggest largest best worst record only new latest top leading key main'.split(' '));
const HEDGES = new Set('may might could perhaps maybe probably possibly seem seems appear appears'.split(' '));
const LONG = 45;
/** So many words of a stem are compared: "policies" and "policy", "charged" and "charges". */
const STEM = 6;

interface Counted {
  readonly content: number[];
  readonly names: number[];
  readonly words: number;
}

/** Counts an article's sentences. Sentences compare by their content words, each cut to its first letters. */
export function featuresOf(sentences: readonly Candidate[], title: string | null): FeatureRows {
  const numbers = new Map<string, number>();
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, numbers.size);
    return numbers.size - 1;
  };
  const counted = sentences.map((sentence) => countWords(sentence, numberOf));
  const counts: number[] = [];
  const nameCounts: number[] = [];
  for (const { content, names } of counted) {
    for (const word of content) counts[word] = (counts[word] ?? 0) + 1;
    for (const word of names) nameCounts[word] = (nameCounts[word] ?? 0) + 1;
  }
  const titleWords = new Set(contentStems((title ?? '').split(/[^\p{L}\p{N}]+/u)).map(numberOf));
  const context: Context = {
    counts,
    nameCounts,
    topNames: new Set(
      [...nameCounts.keys()]
        .filter((word) => (nameCounts[word] ?? 0) > 1)
        .sort((a, b) => (nameCounts[b] ?? 0) - (nameCounts[a] ?? 0) || a - b)
        .slice(0, 5),
    ),
    titleWords,
    seenNames: new Set(),
    counted,
    paragraphs: (sentences.at(-1)?.paragraph ?? 0) + 1,
  };
  const values = new Float32Array(sentences.length * FEATURES.length);
  sentences.forEach((sentence, i) => {
    values.set(rowOf(sentence, i, sentences.length, context), i * FEATURES.length);
  });
  return { values, content: counted.map(({ content }) => content), counts };
}

interface Context {
  readonly counts: readonly number[];
  readonly nameCounts: readonly number[];
  readonly topNames: ReadonlySet<number>;
  readonly titleWords: ReadonlySet<number>;
  readonly seenNames: Set<number>;
  readonly counted: readonly Counted[];
  readonly paragraphs: number;
}

function contentStems(words: readonly string[]): string[] {
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2 && /^[\p{L}\p{N}]/u.test(word) && !STOP_WORDS.has(word))
    .map((word) => word.slice(0, STEM));
}

function countWords({ tokens }: Candidate, numberOf: (stem: string) => number): Counted {
  const words = tokens.map(({ text }) => text).filter((text) => /^[\p{L}\p{N}]/u.test(text));
  const names = words.slice(1).filter((word) => isCapitalised(word) && word.length > 2 && !DAYS.has(word.toLowerCase()));
  return {
    content: [...new Set(contentStems(words).map(numberOf))],
    names: [...new Set(contentStems(names).map(numberOf))],
    words: words.length,
  };
}

function rowOf(sentence: Candidate, i: number, count: number, context: Context): number[] {
  const { content, names, words } = context.counted[i] as Counted;
  const lower = sentence.tokens.map(({ text }) => text.toLowerCase());
  const outside = lower.filter((_, k) => sentence.inside[k] === 0);
  const among = (set: ReadonlySet<string>, from = lower): number => from.filter((word) => set.has(word)).length;
  const weights = content.map((word) => Math.log(context.counts[word] ?? 1));
  const sum = weights.reduce((a, b) => a + b, 0);
  const newNames = names.filter((word) => !context.seenNames.has(word)).length;
  for (const word of names) context.seenNames.add(word);
  const like = (other: number): number => overlap(content, context.counted[other]?.content);
  return [
    Math.log(1 + i),
    Number(i === 0),
    Number(i === 1),
    Number(i === 2),
    Number(i === 3),
    i / count,
    Math.log(1 + count),
    Math.min(5, sentence.placeInParagraph),
    Math.log(1 + sentence.paragraph),
    Number(sentence.placeInParagraph === 0),
    Math.min(30, context.paragraphs),
    Math.min(80, words),
    Math.min(50, content.length),
    sum / Math.max(1, content.length),
    Math.max(0, ...weights.slice(0, 100)),
    content.filter((word) => context.titleWords.has(word)).length / Math.max(1, Math.min(content.length, context.titleWords.size)),
    Number(context.titleWords.size > 0),
    i === 0 ? 1 : like(0),
    i === 1 ? 1 : like(1),
    like(i + 1),
    names.length,
    names.length / Math.max(1, words),
    names.filter((word) => context.topNames.has(word)).length,
    newNames,
    lower.filter((word) => /^\d/.test(word)).length,
    lower.filter((word) => /^[$£€%]$/.test(word) || /^(?:million|billion|percent)$/.test(word)).length,
    1 - outside.length / Math.max(1, lower.length),
    Math.min(2, among(SPEECH_VERBS, outside)),
    among(FIRST_PERSON, outside),
    among(SECOND_PERSON, outside),
    among(PRONOUNS, outside),
    Number(sentence.leans !== undefined),
    Number(sentence.cut > 0 && i > 0),
    lower.filter((word) => word === ',').length,
    among(DAYS),
    among(MONTHS),
    Number(words > LONG),
    among(SUPERLATIVES),
    among(HEDGES),
  ];
}

/** Shared words in relation to the smaller of two sentences. */
export function overlap(one: readonly number[], other: readonly number[] | undefined): number {
  if (other === undefined || one.length === 0 || other.length === 0) return 0;
  const set = new Set(other);
  return one.filter((word) => set.has(word)).length / Math.min(one.length, other.length);
}
