/**
 * The values that wink-nlp tells: dates, times, durations, money, percent, numbers, ordinals. Only this room imports wink.
 *
 * wink keeps every word that it reads, and a word that it knows it may cut otherwise than one that it does not: what it says of a text would
 * hang on the texts before. So after each reading the words that it has learnt are taken from it again, but for those of letters alone, which
 * it never cuts; and from time to time it is begun anew, which bounds memory.
 */
import type { Span } from '../types.js';
import { readWinkFile, type WinkCore, type WinkFile, winkCore } from './winkModel.js';

export const WINK_KINDS = ['DATE', 'TIME', 'DURATION', 'MONEY', 'PERCENT', 'CARDINAL', 'ORDINAL'] as const;
export type WinkKind = (typeof WINK_KINDS)[number];

/** A value as wink tells it; offsets count in the text that was read. */
export interface WinkValue extends Span {
  readonly kind: WinkKind;
}

/** Reads the values of a sentence. */
export type ValueReader = (sentence: string) => WinkValue[];

/** As many words may be learnt before wink is begun anew. */
const MOST_LEARNT = 20_000;
const LETTERS = /^[A-Za-z]+$/;
/** Longer sentences are tables or no sentences at all. */
const LONGEST = 4000;

let reader: Promise<ValueReader> | undefined;

/** Loads wink, once. */
export function valueReader(): Promise<ValueReader> {
  reader ??= load();
  return reader;
}

async function load(): Promise<ValueReader> {
  const [{ default: winkNLP }, { default: transformers }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model/dist/ner-transformers.js'),
  ]);
  const file = readWinkFile();
  const begin = (): Instance => instanceOf(winkNLP, file, transformers);
  let instance = begin();
  return (sentence) => {
    if (sentence.length > LONGEST) return [];
    if (instance.learnt() > MOST_LEARNT) instance = begin();
    return instance.read(sentence);
  };
}

type WinkNlp = typeof import('wink-nlp')['default'];

interface Instance {
  /** Number of words learnt. */
  learnt(): number;
  read(sentence: string): WinkValue[];
}

const NOTHING = JSON.stringify([0, 0, {}, {}, {}, {}]);

function instanceOf(winkNLP: WinkNlp, file: WinkFile, transformers: readonly unknown[]): Instance {
  const core = winkCore(file);
  const nothing = { machines: [NOTHING], transformers: [], setter: undefined, updater: undefined };
  const model = {
    core: () => core,
    featureFn: () => ({}),
    ner: () => ({ machines: file.machines, transformers }),
    sbd: () => ({ ...nothing, machines: [] }),
    pos: () => ({ ...nothing, machines: [] }),
    negation: () => nothing,
    sa: () => nothing,
    metaCER: () => nothing,
    addons: {},
  };
  const nlp = winkNLP(model, ['ner']);
  const { its } = nlp;
  const words = core.features.lexeme;
  const known = words.list.length;
  let kept = known;
  return {
    learnt: () => words.list.length - known,
    read(sentence) {
      const document = nlp.readDoc(sentence);
      const values: WinkValue[] = [];
      const entities = document.entities();
      const spans: [number, number][] = entities.out(its.span) as unknown as [number, number][];
      if (spans.length > 0) {
        const kinds = entities.out(its.type) as unknown as string[];
        const places = placesOf(document.tokens().out() as unknown as string[], sentence);
        spans.forEach(([first, last], k) => {
          const kind = WINK_KINDS.find((name) => name === kinds[k]);
          const start = places[first]?.start;
          const end = places[last]?.end;
          if (kind !== undefined && start !== undefined && end !== undefined)
            values.push({ start, end, kind });
        });
      }
      kept = forget(core, kept);
      return values;
    },
  };
}

/** Where the tokens stand; undefined for one that is not written so. */
function placesOf(tokens: readonly string[], sentence: string): (Span | undefined)[] {
  let at = 0;
  return tokens.map((token) => {
    const start = sentence.indexOf(token, at);
    if (start < 0) return undefined;
    at = start + token.length;
    return { start, end: at };
  });
}

/** Takes from the core the words with signs that it learnt. @param from the number of words that have been looked at before */
function forget({ features: { lexeme } }: WinkCore, from: number): number {
  for (let k = from; k < lexeme.list.length; k++) {
    const word = String(lexeme.list[k]);
    if (!LETTERS.test(word)) delete lexeme.hash[word];
  }
  return lexeme.list.length;
}
