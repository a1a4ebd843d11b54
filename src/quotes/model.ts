import { readFileSync } from 'node:fs';
import { scoreLines } from '../clean/story/forest.js';
import type { Features } from './features.js';
import { type NamedForest, type QuoteModel, readModel } from './modelFile.js';
import { modelFile } from './modelFolder.js';

let model: QuoteModel | undefined;

/** The shipped model, read when first asked for. */
export function quoteModel(): QuoteModel {
  model ??= readModel(readFileSync(modelFile('quotes.bin')));
  return model;
}

/** The log-odds that a forest gives to rows of features. */
export function scoreRows({ columns, forest }: NamedForest, rows: readonly Features[]): Float64Array {
  const values = columns.map((name) => Float32Array.from(rows, (row) => row[name] as number));
  return scoreLines(
    forest,
    values,
    rows.map((_, i) => i),
  );
}
