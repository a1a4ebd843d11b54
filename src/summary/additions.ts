import type { Candidate } from './candidates.js';
import type { Range } from './cuts.js';

/** Words that only say that something was told before. Where that is not chosen they are left out, and the rest is as true as before. */
export interface AdditionRow {
  readonly id: string;
  /** How many tokens such words have that begin at a place outside quotes; 0 where none do. */
  readonly length: (lower: readonly string[], at: number) => number;
  readonly examples: readonly (readonly [text: string, short: string])[];
}

const END_MARK = /^[.!]$/;
/** "also" belongs to these: "not only wet but also cold", "also known as Cap", "those who also serve". */
const BEFORE_KEPT = new Set(['but', 'not', 'can', 'is']);
const BEHIND_KEPT = new Set(['known', 'called', 'named', ',', '.', 'a', 'an', 'the', 'not']);

export const ADDITIONS: readonly AdditionRow[] = [
  {
    id: 'also',
    length: (lower, at) => {
      const [before = '', after = ''] = [lower[at - 1], lower[at + 1]];
      const stays =
        at === 0 || BEFORE_KEPT.has(before) !== BEHIND_KEPT.has(after) || /\W/.test(before.slice(-1));
      return lower[at] === 'also' && !stays ? 1 : 0;
    },
    examples: [
      ['Nora Falk also sails to Hale.', 'Nora Falk sails to Hale.'],
      ['The boat is also a home to nine people.', 'The boat is a home to nine people.'],
      ['The boat is not only wet but also cold.', 'The boat is not only wet but also cold.'],
      ['Carl Ott, also known as Cap, sails to Hale.', 'Carl Ott, also known as Cap, sails to Hale.'],
      ['“We also sail,” said Nora Falk of Hale.', '“We also sail,” said Nora Falk of Hale.'],
    ],
  },
  {
    id: 'too',
    length: (lower, at) =>
      lower[at] === ',' && lower[at + 1] === 'too' && END_MARK.test(lower[at + 2] ?? '') ? 2 : 0,
    examples: [['Nora Falk sails to Hale, too.', 'Nora Falk sails to Hale.']],
  },
  {
    id: 'as well',
    length: (lower, at) => {
      const from = lower[at] === ',' ? at + 1 : at;
      const isFound =
        lower[from] === 'as' && lower[from + 1] === 'well' && END_MARK.test(lower[from + 2] ?? '');
      return isFound ? from + 2 - at : 0;
    },
    examples: [['Nora Falk sails to Hale, as well.', 'Nora Falk sails to Hale.']],
  },
  {
    id: 'meanwhile',
    length: (lower, at) => {
      const isApart = lower[at] === ',' && lower[at + 1] === 'meanwhile' && lower[at + 2] === ',';
      if (isApart) return 3;
      const isBare = lower[at] === 'meanwhile' && lower[at - 1] !== ',' && lower[at + 1] !== ',';
      return isBare && /^\p{L}/u.test(lower[at - 1] ?? '') ? 1 : 0;
    },
    examples: [
      ['The boats, meanwhile, are wet.', 'The boats are wet.'],
      ['The boats meanwhile are wet.', 'The boats are wet.'],
      [
        'Nora Falk, who meanwhile, it seems, had left, sails.',
        'Nora Falk, who meanwhile, it seems, had left, sails.',
      ],
    ],
  },
];

/** The tokens of a sentence that only add it to what was told before. */
export function additionsOf({ lower, inside }: Candidate): Range[] {
  const found: Range[] = [];
  for (let at = 1; at < lower.length; at += 1) {
    if (inside[at] === 1 || !STARTS.has(lower[at] ?? '')) continue;
    const length = Math.max(...ADDITIONS.map((row) => row.length(lower, at)));
    if (length > 0) found.push({ from: at, to: at + length });
    at += Math.max(0, length - 1);
  }
  return found;
}

const STARTS = new Set(['also', ',', 'as', 'meanwhile']);
