import type { AnnotatedParagraph, AnnotatedText } from '../types.js';

/** Numbers of paragraphs, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A question of an interview is no longer, in tokens. */
const LONGEST_QUESTION = 60;
/** An interview has so many answers that speak of "I" or "we", and so great a share of its paragraphs are those or what they answer. */
const FEWEST_ANSWERS = 3;
const LEAST_SHARE = 0.4;
const ASKS = /\?["”’']?$/;
const LABEL = /^(?:Q|A|Question|Answer) ?[:.] /;
const OURS = new Set("i me my mine we us our ours i'm i’m i've i’ve we're we’re we've we’ve".split(' '));
const YOURS = new Set("you your yours you're you’re you've you’ve".split(' '));

/**
 * Where an article tells an interview as questions and answers without quote marks, from the first question to the last answer: who says "I"
 * or "you" there, a sentence alone does not tell. Undefined for other articles, such as a column that asks a question now and then.
 */
export function interviewIn({ paragraphs, text }: AnnotatedText): Stretch | undefined {
  const answers = paragraphs.flatMap((paragraph, i) => {
    const before = paragraphs[i - 1];
    return before !== undefined && asks(before, text) && speaks(paragraph, text) ? [i] : [];
  });
  const [first, last] = [answers[0], answers.at(-1)];
  if (first === undefined || last === undefined || answers.length < FEWEST_ANSWERS) return undefined;
  const share = (2 * answers.length) / (last - first + 2);
  const isAsked = answers.some((i) => paragraphs[i - 1]?.tokens.some(({ lower }) => YOURS.has(lower)));
  return isAsked && share >= LEAST_SHARE ? { first: first - 1, last } : undefined;
}

function asks({ start, end, tokens }: AnnotatedParagraph, text: string): boolean {
  return tokens.length <= LONGEST_QUESTION && ASKS.test(text.slice(start, end));
}

/** Whether someone speaks as "I" or "we" though no quote mark tells of it. */
function speaks({ start, end, tokens }: AnnotatedParagraph, text: string): boolean {
  const own = text.slice(start, end);
  return LABEL.test(own) || (!/^["“„«]/.test(own) && tokens.some(({ lower }) => OURS.has(lower)));
}
