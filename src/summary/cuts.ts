import type { Candidate } from './candidates.js';
import {
  ageEnd,
  appositionEnd,
  bracketsEnd,
  circumstanceEnd,
  clauseEnd,
  dashesEnd,
  isFiniteVerb,
  trailingEnd,
} from './partEnds.js';

/** Tokens of a sentence, from the first up to but without the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A part of a sentence that can go, and leaves a sentence that says less but nothing else. Who said something is never cut. */
export interface CutRow {
  readonly id: string;
  /** What is left out, in a reader's words. */
  readonly what: string;
  /** The end of such a part that begins at a token; undefined where none does. */
  readonly endOf: (sentence: Candidate, from: number) => number | undefined;
  /** Sentences, and what is left of them. */
  readonly shortened: readonly (readonly [text: string, short: string])[];
  /** Sentences that come near, and stay whole. */
  readonly kept: readonly string[];
}

/** A sentence keeps so many words at least. */
const FEWEST_LEFT = 4;

export const CUTS: readonly CutRow[] = [
  {
    id: 'brackets',
    what: 'what stands in brackets',
    endOf: bracketsEnd,
    shortened: [['The quay (built in 1911) is shut.', 'The quay is shut.']],
    kept: [
      '(The quay is shut.)',
      'Ott won the set 7-6 (7-4) in Hale.',
      'He said: “The quay (built in 1911) is shut.”',
    ],
  },
  {
    id: 'dashes',
    what: 'what stands between dashes',
    endOf: dashesEnd,
    shortened: [
      ['The first -- and so far only -- ferry sails in May.', 'The first ferry sails in May.'],
      ['The quay — old as it is — was mended.', 'The quay was mended.'],
    ],
    kept: [
      'The quay – old – the boats – new – were sold.',
      'It was shut -- and stayed shut.',
      'I sat with Ott -- and at last -- we sailed.',
      'On the old quay -- a wet one -- Falk fell.',
    ],
  },
  {
    id: 'age',
    what: 'an age',
    endOf: ageEnd,
    shortened: [
      ['Nora Falk, 47, was hurt.', 'Nora Falk was hurt.'],
      ['Falk, 47, Ott, 50, and Hale were hurt.', 'Falk, 47, Ott and Hale were hurt.'],
    ],
    kept: [],
  },
  {
    id: 'clause',
    what: 'a clause that only adds to a name',
    endOf: clauseEnd,
    shortened: [
      ['Nora Falk, who runs the ferry, said it was late.', 'Nora Falk said it was late.'],
      ['The ferry, which was built in Hale, was sold.', 'The ferry was sold.'],
    ],
    kept: [
      'The ferry, which was built in Hale, sank.',
      'The ferry, which was old, slow and wet, was sold.',
      'The mayor, Nora Falk, who is new, said so.',
      'The man who sold it was fined.',
    ],
  },
  {
    id: 'apposition',
    what: 'who or what someone is',
    endOf: appositionEnd,
    shortened: [['Nora Falk, the mayor, said it was late.', 'Nora Falk said it was late.']],
    kept: ['Nora Falk, the mayor, and Carl Ott said so.', 'He bought boats, a quay, and sold them.'],
  },
  {
    id: 'end',
    what: 'a clause at the end',
    endOf: trailingEnd,
    shortened: [
      ['The ferry was sold to Hale, which has none.', 'The ferry was sold to Hale.'],
      ['A wave hit the quay, flooding nine houses.', 'A wave hit the quay.'],
      ['The ferry, which was old, was sold.', 'The ferry was sold.'],
      ['He met Nora Falk, a baker.', 'He met Nora Falk.'],
      [
        'The quay was shut, as the town feared for its boats, a crane, and all of its sheds.',
        'The quay was shut.',
      ],
      ['The club was sold, bringing in nine pounds (eleven euros).', 'The club was sold.'],
    ],
    kept: [
      'A wave hit the quay, killing nine people.',
      'She likes reading, writing and maths.',
      'The ferry was late, according to Nora Falk.',
      'The ferry sailed to Hale, a man from the trust said.',
      'The ferry sailed to Hale, a station of the town reported on Friday.',
      'With the sinking of an old boat in Hale, a baker may have lost his bread.',
      'The quay was shut, as the mayor said.',
      'The police said on Monday, as it rained, that the quay was shut.',
      'The quay is shut, but boats still come.',
      'A film shows Ott, a baker, jumping the fence.',
    ],
  },
  {
    id: 'circumstance',
    what: 'when or how it came about, at the end',
    endOf: circumstanceEnd,
    shortened: [
      ['The ferry sank off the quay of Hale after it hit a rock.', 'The ferry sank off the quay of Hale.'],
      ['Nora Falk left the town of Hale during the storm of May.', 'Nora Falk left the town of Hale.'],
      ['Carl Ott was hurt on the old quay while he mended a boat.', 'Carl Ott was hurt on the old quay.'],
    ],
    kept: [
      'The ferry did not sail from the quay after it hit a rock.',
      'The ferry sank off Hale two days after it hit a rock.',
      'The ferry sails from Hale only when the town has paid.',
      'The boat sank off the quay of Hale after it hit a rock, the mayor said.',
      'The oldest quay of the town was named after a mayor.',
      'The ferry of the town left the quay while it rained and sank in May.',
      'The mayor told the whole town during the storm that the ferry was lost.',
      'The mayor said on Monday that it was after the storm that it sank.',
    ],
  },
];

/** No longer sentence is shortened, in tokens; bounds the time. */
const LONGEST = 150;

/** The parts of a sentence that can go, in order and apart from each other, each with its row. */
export function cutsOf(sentence: Candidate): { readonly row: CutRow; readonly range: Range }[] {
  const { tokens } = sentence;
  const found: { row: CutRow; range: Range }[] = [];
  if (tokens.length > LONGEST) return found;
  let at = 1;
  while (at < tokens.length) {
    const cut = cutAt(sentence, at);
    if (cut === undefined) at += 1;
    else {
      found.push(cut);
      at = cut.range.to;
    }
  }
  return found;
}

function cutAt(sentence: Candidate, from: number): { row: CutRow; range: Range } | undefined {
  if (sentence.inside[from] === 1) return undefined;
  for (const row of CUTS) {
    const to = row.endOf(sentence, from);
    if (to !== undefined && isWhole(sentence, { from, to })) return { row, range: { from, to } };
  }
  return undefined;
}

/** Whether a part holds no half of a quote, and a sentence is left without it. */
function isWhole({ inside, tokens }: Candidate, { from, to }: Range): boolean {
  const rest = [...tokens.slice(0, from), ...tokens.slice(to)].map(({ text }) => text.toLowerCase());
  const words = rest.filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return (
    to < tokens.length &&
    !(inside[to - 1] === 1 && inside[to] === 1) &&
    words.length >= FEWEST_LEFT &&
    words.some(isFiniteVerb)
  );
}

/** A part of a sentence that goes, and what stands for it. */
export interface Change extends Range {
  readonly by?: string;
}

/** The sentence's words without some of its parts, which are in order. */
export function withoutParts(
  { text, tokens, source, start, cut }: Candidate,
  parts: readonly Change[],
): string {
  // Where a token begins and ends in `text`: the opening that was cut only moves it.
  const shift = start + cut;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, by } of parts) {
    if (by !== undefined) {
      pieces.push(text.slice(at, (tokens[from]?.start ?? shift) - shift), by);
      at = (tokens[to - 1]?.end ?? shift) - shift;
      continue;
    }
    const end = (tokens[from - 1]?.end ?? shift) - shift;
    const next = tokens[to];
    pieces.push(text.slice(at, end));
    at = (next?.start ?? start + source.length) - shift;
    if (next !== undefined && !/^[.!?,;:)”’"]/.test(next.text)) pieces.push(' ');
  }
  return [...pieces, text.slice(at)].join('');
}
