import type { Columns } from './columns.js';
import { contributions } from './contributions.js';
import type { StoryModel } from './model.js';
import { REASON_ROWS, type ReasonRow } from './reasonRows.js';

/** So many reasons are named. */
const NAMED = 3;
/** The strongest reason may be so many times as strong as the weakest that is named. */
const WEAKEST = 0.2;
/** Columns of the second look that tell what the first one said of the line itself: its reasons are theirs. */
const FIRST_LOOK = ['trees', 'mixed'];

const ROW_OF: ReadonlyMap<string, ReasonRow> = new Map(
  REASON_ROWS.flatMap((row) => row.columns.map((column) => [column, row] as const)),
);

/** Why the model gave a line its odds: what moved them most, the strongest first, for the story or against it. */
export interface Reasons {
  readonly forStory: readonly string[];
  readonly against: readonly string[];
}

/** The reasons for the odds of one line. */
export function reasonsOf(model: StoryModel, counts: Columns, second: Columns, line: number): Reasons {
  const moved = new Map<ReasonRow, number>();
  const move = (column: string, by: number) => {
    const row = ROW_OF.get(column);
    if (row !== undefined) moved.set(row, (moved.get(row) ?? 0) + by);
  };
  const later = contributions(model.second, second.pick(model.context), line);
  const earlier = contributions(model.first, counts.pick(model.counts), line);
  const all = earlier.reduce((sum, by) => sum + Math.abs(by), 0);
  let own = 0;
  model.context.forEach((column, c) => {
    if (FIRST_LOOK.includes(column)) own += Math.abs(later[c] as number);
    else move(column, later[c] as number);
  });
  model.counts.forEach((column, c) => {
    move(column, (own * (earlier[c] as number)) / Math.max(all, Number.MIN_VALUE));
  });
  const value = (column: string) => (second.has(column) ? second : counts).get(column)[line] as number;
  return {
    forStory: strongest(moved, 1, (row) => row.forStory(value)),
    against: strongest(moved, -1, (row) => row.against(value)),
  };
}

/** What is to be said of the rows that moved the odds most in one direction. */
function strongest(
  moved: ReadonlyMap<ReasonRow, number>,
  direction: 1 | -1,
  says: (row: ReasonRow) => string | undefined,
): string[] {
  const told = [...moved]
    .map(([row, by]) => ({ by: by * direction, words: by * direction > 0 ? says(row) : undefined }))
    .filter(({ words }) => words !== undefined)
    .sort((a, b) => b.by - a.by);
  const least = (told[0]?.by ?? 0) * WEAKEST;
  return told.slice(0, NAMED).flatMap(({ by, words }) => (words !== undefined && by >= least ? [words] : []));
}
