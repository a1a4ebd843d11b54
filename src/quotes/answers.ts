import type { Candidate } from './candidates.js';
import type { Identities, Identity } from './identities.js';
import { isQuoteMark, type Scene, type SceneQuote, type TokenRange } from './scene.js';

/**
 * Interviews as questions and answers: a paragraph that is one quote, behind a paragraph that is a question, is an answer of whoever the text
 * tells most of.
 */
export class Interview {
  readonly #scene: Scene;
  readonly #answering: readonly Candidate[];
  readonly #isInterview: boolean;

  constructor(scene: Scene, candidates: readonly Candidate[], identities: Identities) {
    this.#scene = scene;
    this.#isInterview = countQuestions(scene) >= LEAST_QUESTIONS;
    const interviewee = introduced(scene, candidates, identities);
    this.#answering = candidates.filter(
      (each) => interviewee !== null && identities.get(each) === interviewee,
    );
  }

  /** Who gives the answer that a quote is: his last mention before it, or of one that is the headline the first; null where it is no answer. */
  answering(quote: SceneQuote): Candidate | null {
    const question = this.#scene.paragraphs[quote.paragraph - 1];
    const answer = this.#scene.paragraphs[quote.paragraph];
    if (answer === undefined || !isQuoteAlone(this.#scene, answer, quote)) return null;
    if (question === undefined) return this.#answering[0] ?? null;
    if (!this.#isInterview && !isQuestion(this.#scene, question)) return null;
    let low = 0;
    let high = this.#answering.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#answering[middle] as Candidate).first < quote.first) low = middle + 1;
      else high = middle;
    }
    return this.#answering[low - 1] ?? null;
  }
}

/** From so many answered questions on all paragraphs that are one quote are answers. */
const LEAST_QUESTIONS = 3;

/** Questions, each with a paragraph that is one quote behind it. */
function countQuestions(scene: Scene): number {
  const { paragraphs, quotes } = scene;
  return quotes.filter((quote) => {
    const [question, answer] = paragraphs.slice(Math.max(0, quote.paragraph - 1), quote.paragraph + 1);
    if (question === undefined || answer === undefined) return false;
    return isQuoteAlone(scene, answer, quote) && isQuestion(scene, question);
  }).length;
}

/** The person named most before the first question; of several the first. */
function introduced(scene: Scene, candidates: readonly Candidate[], identities: Identities): Identity | null {
  const question = scene.paragraphs.find((paragraph) => isQuestion(scene, paragraph));
  if (question === undefined) return null;
  const counts = new Map<Identity, number>();
  for (const candidate of candidates) {
    if (candidate.first >= question.first && counts.size > 0) break;
    const identity = identities.get(candidate);
    if (identity?.kind === 'person') counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  let most: Identity | null = null;
  for (const [identity, count] of counts)
    if (most === null || count > (counts.get(most) ?? 0)) most = identity;
  return most;
}

function isQuestion({ lower, quoteOf }: Scene, { first, end }: TokenRange): boolean {
  const isAsked = lower[end - 1] === '?' && quoteOf[end - 1] === -1 && quoteOf[first] === -1;
  return isAsked || (lower[first] === 'q' && /^[.:]$/.test(lower[first + 1] ?? ''));
}

/** Nothing but marks stands outside of the quote, and perhaps "A:". */
function isQuoteAlone({ lower }: Scene, paragraph: TokenRange, quote: SceneQuote): boolean {
  const hasLabel = lower[paragraph.first] === 'a' && /^[.:]$/.test(lower[paragraph.first + 1] ?? '');
  const first = hasLabel ? paragraph.first + 2 : paragraph.first;
  return isMarksAlone(lower, first, quote.first) && isMarksAlone(lower, quote.end, paragraph.end);
}

function isMarksAlone(lower: readonly string[], first: number, end: number): boolean {
  if (end - first > 3) return false;
  for (let i = first; i < end; i++) if (!isQuoteMark(lower[i] as string)) return false;
  return true;
}
