import type { AnnotatedText, Summary, SummaryLength, SummarySentence } from '../types.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { chooseSentences } from './choose.js';
import { cutsOf, withoutParts } from './cuts.js';
import { faultsOf } from './faults.js';
import { type Counts, countSentences } from './features.js';
import { fillWords, type Form } from './fill.js';
import { mend } from './mend.js';
import { rate } from './rated.js';
import { whyChosen } from './reasons.js';

/**
 * A summary of an annotated text: sentences of the article in their order, chosen by a trained model and a reader's rules. Datelines and
 * linking words at their start are left out; to fill a number of words, also what can go without harm to the rest.
 *
 * @param length so many sentences, if the article has them, or as many words as fit
 * @returns sentences with their place in `annotated.text`; `text` differs from that stretch only where a sentence is shortened. Empty only
 * where the article has no word.
 */
export function summaryIn(annotated: AnnotatedText, length: SummaryLength): Summary {
  const all = candidatesOf(annotated).filter(({ text }) => wordCount(text) > 0);
  const story = all.filter((sentence) => !faultsOf(sentence).some(({ weight }) => weight === 'never'));
  const sentences = story.length > 0 ? story : all;
  const counts = countSentences(sentences, annotated.title);
  const chosen =
    'sentences' in length
      ? bySentences(sentences, counts, length.sentences)
      : byWords(sentences, counts, length.words);
  return { text: chosen.map(({ text }) => text).join(' '), sentences: chosen };
}

function bySentences(sentences: readonly Candidate[], counts: Counts, count: number): SummarySentence[] {
  const rated = rate(sentences, counts, sentences.map(({ text }) => wordCount(text)));
  const chosen = sentences.length <= count ? sentences.map((_, i) => i) : chooseSentences(rated, counts, count);
  const isChosen = new Set(chosen);
  return chosen.flatMap((i) => {
    const sentence = sentences[i];
    if (sentence === undefined) return [];
    return [shown(sentence, wholeText(sentence, isChosen.has(i - 1)), whyChosen(counts.rows, i))];
  });
}

interface ShortForm extends Form {
  readonly text: string;
  readonly leftOut: readonly string[];
}

function byWords(sentences: readonly Candidate[], counts: Counts, budget: number): SummarySentence[] {
  const forms = sentences.map(formsOf);
  const wordsOf = forms.map(([whole]) => whole?.words ?? 0);
  if (wordsOf.reduce((sum, words) => sum + words, 0) <= budget) return bySentences(sentences, counts, sentences.length);
  const rated = rate(sentences, counts, wordsOf);
  const picks = fillWords(rated, forms, counts, budget);
  if (picks.length === 0) return [cutShort(sentences, rated.map(({ score }) => score), budget)];
  return picks.flatMap(({ sentence: i, form }) => {
    const [sentence, picked] = [sentences[i], forms[i]?.[form]];
    if (sentence === undefined || picked === undefined) return [];
    const why = [whyChosen(counts.rows, i), ...picked.leftOut.map((what) => `left out: ${what}`)].join('; ');
    return [shown(sentence, picked.text, why)];
  });
}

/** The whole sentence and its shortened forms, each part left out in turn and then all of them. */
function formsOf(sentence: Candidate): ShortForm[] {
  const cuts = cutsOf(sentence);
  const subsets = [[], ...cuts.map((cut) => [cut]), ...(cuts.length > 1 ? [cuts] : [])];
  return subsets.map((parts) => {
    const text = mend(withoutParts(sentence, parts.map(({ range }) => range)));
    return { text, words: wordCount(text), isWhole: parts.length === 0, leftOut: parts.map(({ row }) => row.what) };
  });
}

/** Where not even one sentence fits: the first words of the best one. */
function cutShort(sentences: readonly Candidate[], scores: readonly number[], budget: number): SummarySentence {
  const best = scores.reduce((most, score, i) => (score > (scores[most] ?? 0) ? i : most), 0);
  const sentence = sentences[best] as Candidate;
  const words = sentence.text.split(/\s+/);
  let taken = 0;
  const end = words.findIndex((word) => {
    taken += wordCount(word);
    return taken > budget;
  });
  const text = end < 0 ? sentence.text : `${words.slice(0, end).join(' ').replace(/[^\p{L}\p{N}]+$/u, '')} …`;
  return shown(sentence, text, 'the first words of the best sentence, since none fits whole');
}

/** A linking word stays where the sentence before it is there too. */
function wholeText({ source, text, place }: Candidate, followsChosen: boolean): string {
  return mend(followsChosen && place > 0 ? source : text);
}

function shown({ start, end, source }: Candidate, text: string, why: string): SummarySentence {
  // What is cut from the start alone moves the start, so that the text is still a stretch of the article.
  return { start: source.endsWith(text) ? end - text.length : start, end, text, why };
}

/** What stands between white space and has a letter or a digit, counted. */
function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
