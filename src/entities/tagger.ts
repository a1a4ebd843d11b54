import type { AnnotatedText } from '../types.js';
import { agreed } from './agreement.js';
import { joined } from './joining.js';
import {
  BEGIN,
  END,
  LABEL_COUNT,
  mayClose,
  mayFollow,
  mayOpen,
  NAME_TYPES,
  type NameType,
  NONE,
  SINGLE,
} from './labels.js';
import type { Lexicon } from './lexicon.js';
import { mended, type TaggedName } from './mending.js';
import type { TaggerModel } from './model.js';
import { readText } from './reading.js';
import { TokenScorer } from './scores.js';
import { WordStore } from './words.js';

/** Finds names: a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), its best labels by Viterbi. */
export class Tagger {
  readonly #model: TaggerModel;
  readonly #scorer: TokenScorer;
  readonly #store: WordStore;
  readonly #search = new LabelSearch();

  constructor(model: TaggerModel, lexicon: Lexicon) {
    this.#model = model;
    this.#scorer = new TokenScorer(model, lexicon);
    this.#store = new WordStore(lexicon);
  }

  /** The names of a text, in order. */
  tag(annotated: AnnotatedText): TaggedName[] {
    const reading = readText(annotated, this.#store);
    const scores = this.#scorer.scores(reading);
    const labels = new Uint8Array(reading.words.length);
    const { starts, live } = reading;
    for (let s = 0; s + 1 < starts.length; s++) {
      const to = starts[s + 1] as number;
      for (let i = starts[s] as number; i < to; i++) {
        if (live[i] === 0) continue;
        let end = i + 1;
        while (end < to && live[end] === 1) end++;
        this.#search.best(scores, this.#model.steps, i, end, labels);
        i = end;
      }
    }
    return mended(agreed(joined(namesOf(labels), reading), reading), reading);
  }
}

const IMPOSSIBLE = -(2 ** 30);
/** Of each label, those that may stand before it. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: LABEL_COUNT }, (_, after) =>
  Uint8Array.from(
    Array.from({ length: LABEL_COUNT }, (_, before) => before).filter((before) => mayFollow(before, after)),
  ),
);
const OPENS = Array.from({ length: LABEL_COUNT }, (_, label) => mayOpen(label));
const CLOSES = Array.from({ length: LABEL_COUNT }, (_, label) => mayClose(label));

/** Searches the best row of labels; its arrays serve again. */
class LabelSearch {
  #back = new Uint8Array(64 * LABEL_COUNT);
  #best = new Int32Array(LABEL_COUNT);
  #next = new Int32Array(LABEL_COUNT);

  /** Writes the best labels of the tokens from `from` to `to` into `labels`. */
  best(scores: Int32Array, steps: Int16Array, from: number, to: number, labels: Uint8Array): void {
    if (this.#back.length < (to - from) * LABEL_COUNT)
      this.#back = new Uint8Array(2 * (to - from) * LABEL_COUNT);
    const back = this.#back;
    for (let label = 0; label < LABEL_COUNT; label++)
      this.#best[label] =
        OPENS[label] === true
          ? (steps[label] as number) + (scores[from * LABEL_COUNT + label] as number)
          : IMPOSSIBLE;
    for (let i = from + 1; i < to; i++) this.#step(scores, steps, i, (i - from) * LABEL_COUNT);
    let last = this.#lastLabel(steps);
    for (let i = to - 1; i >= from; i--) {
      labels[i] = last;
      last = back[(i - from) * LABEL_COUNT + last] as number;
    }
  }

  #step(scores: Int32Array, steps: Int16Array, i: number, place: number): void {
    const [best, next, back] = [this.#best, this.#next, this.#back];
    for (let label = 0; label < LABEL_COUNT; label++) {
      let top = IMPOSSIBLE;
      let origin = 0;
      const before = BEFORE[label] as Uint8Array;
      for (let k = 0; k < before.length; k++) {
        const other = before[k] as number;
        const score = (best[other] as number) + (steps[other * LABEL_COUNT + label] as number);
        if (score <= top) continue;
        top = score;
        origin = other;
      }
      next[label] = top + (scores[i * LABEL_COUNT + label] as number);
      back[place + label] = origin;
    }
    this.#best = next;
    this.#next = best;
  }

  #lastLabel(steps: Int16Array): number {
    let last = NONE;
    let top = IMPOSSIBLE;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const score = (this.#best[label] as number) + (steps[label * LABEL_COUNT] as number);
      if (CLOSES[label] !== true || score <= top) continue;
      top = score;
      last = label;
    }
    return last;
  }
}

/** The names that labels tell. */
function namesOf(labels: Uint8Array): TaggedName[] {
  const names: TaggedName[] = [];
  let first = 0;
  labels.forEach((label, i) => {
    if (label === NONE) return;
    const part = ((label - 1) % 4) + 1;
    if (part === BEGIN || part === SINGLE) first = i;
    if (part === END || part === SINGLE)
      names.push({ first, end: i + 1, type: NAME_TYPES[Math.floor((label - 1) / 4)] as NameType });
  });
  return names;
}
