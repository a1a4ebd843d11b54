import { scoreLines } from '../clean/story/forest.js';
import { modelBytes } from '../models.js';
import { type NamedForest, type QuoteModel, readModel } from './modelFile.js';

let model: QuoteModel | undefined;

/** The shipped model, read when first asked for. */
export function quoteModel(): QuoteModel {
  model ??= readModel(modelBytes('quotes.bin'));
  return model;
}

/** Features by name. */
export type Features = Readonly<Record<string, number>>;

/**
 * The log-odds that a forest gives to rows of features.
 *
 * @param shared the features that all rows have in common
 */
export function scoreRows(
  { columns, forest }: NamedForest,
  shared: Features,
  rows: readonly Features[],
): Float64Array {
  const values = columns.map((name) => {
    const common = shared[name];
    if (common !== undefined) return new Float32Array(rows.length).fill(common);
    const column = new Float32Array(rows.length);
    rows.forEach((row, i) => {
      column[i] = row[name] as number;
    });
    return column;
  });
  return scoreLines(
    forest,
    values,
    rows.map((_, i) => i),
  );
}
