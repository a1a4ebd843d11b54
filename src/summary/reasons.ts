import { FEATURES } from './features.js';

/** Why a sentence was chosen, in a reader's words: the first rows that hold are told. */
interface ReasonRow {
  readonly id: string;
  readonly why: string;
  readonly holds: (features: Readonly<Record<(typeof FEATURES)[number], number>>) => boolean;
}

const MOST_TOLD = 2;

const REASONS: readonly ReasonRow[] = [
  { id: 'first', why: 'opens the article', holds: ({ isFirst }) => isFirst === 1 },
  { id: 'title', why: 'says what the title says', holds: ({ likeTitle }) => likeTitle >= 0.5 },
  {
    id: 'lead',
    why: 'stands near the start',
    holds: ({ place, isFirst }) => isFirst === 0 && place < Math.log(5),
  },
  { id: 'names', why: 'has the names that the article is about', holds: ({ topNames }) => topNames >= 2 },
  {
    id: 'central',
    why: 'has the words that the article comes back to',
    holds: ({ central }) => central >= 0.9,
  },
  { id: 'new', why: 'brings in new names', holds: ({ newNames }) => newNames >= 2 },
  { id: 'numbers', why: 'gives figures', holds: ({ numbers }) => numbers >= 2 },
  { id: 'other', why: 'fits best of what is left', holds: () => true },
];

/** The reasons for a sentence, from the columns of features. */
export function whyChosen(columns: readonly Float32Array[], sentence: number): string {
  const features = Object.fromEntries(
    FEATURES.map((name, column) => [name, columns[column]?.[sentence] ?? 0]),
  ) as Record<(typeof FEATURES)[number], number>;
  const told = REASONS.filter(({ holds }) => holds(features)).map(({ why }) => why);
  return told.slice(0, Math.min(MOST_TOLD, Math.max(1, told.length - 1))).join(', ');
}
