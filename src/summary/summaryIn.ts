import type { AnnotatedText, Summary, SummaryLength, SummarySentence } from '../types.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { chooseSentences } from './choose.js';
import { faultsOf } from './faults.js';
import { type Counts, countSentences } from './features.js';
import { fillWords } from './fill.js';
import {
  formsOf,
  type Wording,
  whole,
  withGivenNames,
  wordCount,
  wordingApart,
  wordingBehind,
} from './forms.js';
import { namingsIn } from './naming.js';
import { type Judged, type Rated, rate } from './rated.js';
import { whyChosen } from './reasons.js';
import { surnamesIn } from './surnames.js';

/**
 * A summary of an annotated text: sentences of the article in their order, chosen by a trained model and a reader's rules. Datelines and
 * linking words at their start are left out; to fill a number of words, also what can go without harm to the rest.
 *
 * @param length so many sentences, if the article has them, or as many words as fit
 * @returns sentences with their place in `annotated.text`; `text` differs from that stretch only where a sentence is shortened, has a mark
 * added that makes its piece of a quote whole, or a name in brackets for its pronoun. Empty only where the article has no word.
 */
export function summaryIn(annotated: AnnotatedText, length: SummaryLength): Summary {
  const judged = storyOf(annotated);
  const counts = countSentences(
    judged.map(({ sentence }) => sentence),
    annotated.title,
  );
  const chosen =
    'sentences' in length
      ? bySentences(judged, counts, length.sentences)
      : byWords(judged, counts, length.words);
  return { text: textOf(chosen), sentences: chosen };
}

/** The sentences of the story, each once, without those that are none of it; all of them where nothing else is there. */
function storyOf(annotated: AnnotatedText): Judged[] {
  const all = candidatesOf(annotated).map((sentence) => ({
    sentence,
    rows: faultsOf(sentence),
    words: wordCount(sentence.text),
  }));
  const seen = new Set<string>();
  const worded = all.filter(({ words, sentence: { text } }) => {
    const isNew = words > 0 && !seen.has(text);
    seen.add(text);
    return isNew;
  });
  const told = worded.filter(({ rows }) => rows.every(({ weight }) => weight !== 'never'));
  const story = told.length > 0 ? told : worded;
  const sentences = story.map(({ sentence }) => sentence);
  const namings = namingsIn(sentences);
  const surnames = surnamesIn(sentences);
  return story.map(({ sentence, rows, words }, i) => ({
    ...{ sentence, words },
    faults: rows.length,
    naming: namings[i],
    surnames: surnames[i] ?? [],
  }));
}

function bySentences(judged: readonly Judged[], counts: Counts, count: number): SummarySentence[] {
  const places =
    judged.length <= count ? judged.map((_, i) => i) : chooseSentences(rate(judged, counts), counts, count);
  const chosen: SummarySentence[] = [];
  for (const [k, i] of places.entries()) {
    const each = judged[i];
    if (each === undefined) continue;
    const told = textOf(chosen);
    const isBehind = i > 0 && places[k - 1] === i - 1;
    const wording = isBehind ? wordingBehind(each, told) : wordingApart(each, told);
    chosen.push(shown(each.sentence, wording, whyChosen(counts.columns, i)));
  }
  return chosen;
}

function byWords(judged: readonly Judged[], counts: Counts, budget: number): SummarySentence[] {
  if (judged.reduce((sum, { words }) => sum + words, 0) <= budget) {
    const all = bySentences(judged, counts, judged.length);
    if (all.reduce((sum, { text }) => sum + wordCount(text), 0) <= budget) return all;
  }
  const rated = rate(judged, counts);
  const forms = judged.map(formsOf);
  const picks = fillWords(rated, forms, counts, budget);
  if (picks.length === 0) return cutShort(judged, rated, budget);
  const chosen: SummarySentence[] = [];
  let room =
    budget - picks.reduce((sum, { sentence, form }) => sum + (forms[sentence]?.[form]?.words ?? 0), 0);
  for (const [k, { sentence: i, form }] of picks.entries()) {
    const [each, picked] = [judged[i], forms[i]?.[form]];
    if (each === undefined || picked === undefined) continue;
    const told = textOf(chosen);
    const isBehind = picked.isWhole && i > 0 && picks[k - 1]?.sentence === i - 1;
    // The first that fits; what was picked fits.
    const wordings = [
      ...(isBehind ? [wordingBehind(each, told), wordingBehind(each, each.sentence.text)] : []),
      withGivenNames(each, picked, told),
      picked,
    ];
    const wording = wordings.find(({ text }) => wordCount(text) <= picked.words + room) ?? picked;
    room -= wordCount(wording.text) - picked.words;
    chosen.push(shown(each.sentence, wording, whyChosen(counts.columns, i)));
  }
  return chosen;
}

function textOf(sentences: readonly SummarySentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** Where not even one sentence fits: the first words of the best one. */
function cutShort(judged: readonly Judged[], rated: readonly Rated[], budget: number): SummarySentence[] {
  const scoreOf = (i: number): number => rated[i]?.score ?? 0;
  const best = judged.reduce((most, _, i) => (scoreOf(i) > scoreOf(most) ? i : most), 0);
  const sentence = judged[best]?.sentence;
  const words = sentence?.text.split(/\s+/).filter((word) => wordCount(word) > 0) ?? [];
  if (sentence === undefined || budget < 1) return [];
  const asWording = (text: string): Wording => ({ text, changes: [] });
  if (words.length <= budget) return [shown(sentence, asWording(whole(sentence, sentence.text)), CUT_SHORT)];
  return [
    shown(
      sentence,
      asWording(
        `${words
          .slice(0, budget)
          .join(' ')
          .replace(/[^\p{L}\p{N}]+$/u, '')} …`,
      ),
      CUT_SHORT,
    ),
  ];
}

const CUT_SHORT = 'the best sentence, of which no more fits';

function shown({ start, end, source }: Candidate, { text, changes }: Wording, why: string): SummarySentence {
  // What is cut from the start alone moves the start, so that the text is still a stretch of the article.
  return {
    start: source.endsWith(text) ? end - text.length : start,
    end,
    text,
    why: [why, ...changes].join('; '),
  };
}
