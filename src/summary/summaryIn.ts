import type { AnnotatedText, Summary, SummaryLength, SummarySentence } from '../types.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { chooseSentences } from './choose.js';
import { cutsOf, withoutParts } from './cuts.js';
import { faultsOf } from './faults.js';
import { type Counts, countSentences } from './features.js';
import { type Form, fillWords, type Pick } from './fill.js';
import { mend } from './mend.js';
import { type Judged, type Rated, rate, withGoodOpener } from './rated.js';
import { whyChosen } from './reasons.js';

/**
 * A summary of an annotated text: sentences of the article in their order, chosen by a trained model and a reader's rules. Datelines and
 * linking words at their start are left out; to fill a number of words, also what can go without harm to the rest.
 *
 * @param length so many sentences, if the article has them, or as many words as fit
 * @returns sentences with their place in `annotated.text`; `text` differs from that stretch only where a sentence is shortened or has a
 * mark added that makes its piece of a quote whole. Empty only where the article has no word.
 */
export function summaryIn(annotated: AnnotatedText, length: SummaryLength): Summary {
  const judged = storyOf(annotated);
  const counts = countSentences(
    judged.map(({ sentence }) => sentence),
    annotated.title,
  );
  const chosen =
    'sentences' in length
      ? bySentences(judged, counts, annotated.title, length.sentences)
      : byWords(judged, counts, annotated.title, length.words);
  return { text: chosen.map(({ text }) => text).join(' '), sentences: chosen };
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
  const story = worded.filter(({ rows }) => rows.every(({ weight }) => weight !== 'never'));
  return (story.length > 0 ? story : worded).map(({ sentence, rows, words }) => ({
    ...{ sentence, words },
    faults: rows.length,
  }));
}

function bySentences(
  judged: readonly Judged[],
  counts: Counts,
  title: string | null,
  count: number,
): SummarySentence[] {
  const choose = (rated: readonly Rated[]): readonly number[] => chooseSentences(rated, counts, count);
  const chosen =
    judged.length <= count
      ? judged.map((_, i) => i)
      : withGoodOpener(rate(judged, counts, title), choose, (place) => place);
  const isChosen = new Set(chosen);
  return chosen.flatMap((i) => {
    const sentence = judged[i]?.sentence;
    if (sentence === undefined) return [];
    return [shown(sentence, wholeText(sentence, isChosen.has(i - 1)), whyChosen(counts.columns, i))];
  });
}

interface ShortForm extends Form {
  readonly text: string;
  readonly leftOut: readonly string[];
}

function byWords(
  judged: readonly Judged[],
  counts: Counts,
  title: string | null,
  budget: number,
): SummarySentence[] {
  if (judged.reduce((sum, { words }) => sum + words, 0) <= budget) {
    const whole = bySentences(judged, counts, title, judged.length);
    if (whole.reduce((sum, { text }) => sum + wordCount(text), 0) <= budget) return whole;
  }
  const rated = rate(judged, counts, title);
  const forms = judged.map(({ sentence }) => formsOf(sentence));
  const fill = (ratings: readonly Rated[]): readonly Pick[] => fillWords(ratings, forms, counts, budget);
  const picks = withGoodOpener(rated, fill, ({ sentence }) => sentence);
  if (picks.length === 0) return cutShort(judged, rated, budget);
  return picks.flatMap(({ sentence: i, form }) => {
    const [sentence, picked] = [judged[i]?.sentence, forms[i]?.[form]];
    if (sentence === undefined || picked === undefined) return [];
    const why = [whyChosen(counts.columns, i), ...picked.leftOut.map((what) => `left out: ${what}`)].join(
      '; ',
    );
    return [shown(sentence, picked.text, why)];
  });
}

/** The whole sentence and its shortened forms, each part left out in turn and then all of them. */
function formsOf(sentence: Candidate): ShortForm[] {
  const cuts = cutsOf(sentence);
  const subsets = [[], ...cuts.map((cut) => [cut]), ...(cuts.length > 1 ? [cuts] : [])];
  return subsets.map((parts) => {
    const text = whole(
      sentence,
      withoutParts(
        sentence,
        parts.map(({ range }) => range),
      ),
    );
    return {
      text,
      words: wordCount(text),
      isWhole: parts.length === 0,
      leftOut: parts.map(({ row }) => row.what),
    };
  });
}

/** Where not even one sentence fits: the first words of the best one. */
function cutShort(judged: readonly Judged[], rated: readonly Rated[], budget: number): SummarySentence[] {
  const scoreOf = (i: number): number => rated[i]?.score ?? 0;
  const best = judged.reduce((most, _, i) => (scoreOf(i) > scoreOf(most) ? i : most), 0);
  const sentence = judged[best]?.sentence;
  const words = sentence?.text.split(/\s+/).filter((word) => wordCount(word) > 0) ?? [];
  if (sentence === undefined || budget < 1) return [];
  if (words.length <= budget) return [shown(sentence, whole(sentence, sentence.text), CUT_SHORT)];
  return [
    shown(
      sentence,
      `${words
        .slice(0, budget)
        .join(' ')
        .replace(/[^\p{L}\p{N}]+$/u, '')} …`,
      CUT_SHORT,
    ),
  ];
}

const CUT_SHORT = 'the best sentence, of which no more fits';

/** A linking word stays where the sentence before it is there too. */
function wholeText(sentence: Candidate, followsChosen: boolean): string {
  return whole(sentence, followsChosen && sentence.place > 0 ? sentence.linked : sentence.text);
}

/** A sentence's words without stray blanks, and with the marks that make its quote whole. */
function whole({ missing }: Candidate, text: string): string {
  return `${missing.before}${mend(text)}${missing.behind}`;
}

function shown({ start, end, source }: Candidate, text: string, why: string): SummarySentence {
  // What is cut from the start alone moves the start, so that the text is still a stretch of the article.
  return { start: source.endsWith(text) ? end - text.length : start, end, text, why };
}

/** What stands between white space and has a letter or a digit, counted. */
function wordCount(text: string): number {
  return text.match(/(?<!\S)[^\s\p{L}\p{N}]*[\p{L}\p{N}]/gu)?.length ?? 0;
}
