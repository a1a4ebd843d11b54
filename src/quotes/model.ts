import { addLeaves, countBelow, type Forest, LANES } from '../clean/story/forest.js';
import { modelBytes } from '../models.js';
import { type NamedForest, type QuoteModel, readModel } from './modelFile.js';

let model: QuoteModel | undefined;

/** The shipped model, read when first asked for. */
export function quoteModel(): QuoteModel {
  model ??= readModel(modelBytes('quotes.bin'));
  return model;
}

/** Features by name; all features of a scorer's calls must come in the same order. */
export type Features = Readonly<Record<string, number>>;

/** Gives rows of features the log-odds of a forest. */
export class Scorer {
  readonly #names: readonly string[];
  readonly #forest: Forest;
  readonly #above: Int32Array;
  readonly #arrived: Int32Array;
  /** Of each column its place among the features that all rows share, and behind them those of one row; -1: in neither. */
  #places: Int32Array | undefined;
  #columnOfCut: Int32Array | undefined;

  constructor({ columns, forest }: NamedForest) {
    this.#names = columns;
    this.#forest = forest;
    this.#above = new Int32Array(forest.cuts.length);
    this.#arrived = new Int32Array(256);
  }

  /**
   * The log-odds of rows.
   *
   * @param shared the features that all rows have in common
   */
  rows(shared: Features, rows: readonly Features[]): Float64Array {
    const [first] = rows;
    if (first === undefined) return new Float64Array(0);
    const places = this.#placesOf(shared, first);
    const common = Object.values(shared);
    const own = rows.map((row) => Object.values(row));
    const scores = new Float64Array(rows.length);
    for (let from = 0; from < rows.length; from += LANES) {
      const count = Math.min(LANES, rows.length - from);
      this.#compare(places, common, own, from, count);
      addLeaves(this.#forest, this.#above, this.#arrived, scores, from, count);
    }
    return scores;
  }

  /** The log-odds of one row: led down every tree by itself, which takes less time where there are no others. */
  row(shared: Features, own: Features): number {
    const { cuts, firstNode, cutOf, left, right, values } = this.#forest;
    const places = this.#placesOf(shared, own);
    const columnOfCut = this.#columnsOfCuts();
    const row = [...Object.values(shared), ...Object.values(own)];
    let sum = 0;
    let leaf = 0;
    for (let t = 0; t + 1 < firstNode.length; t++) {
      const first = firstNode[t] as number;
      const nodes = (firstNode[t + 1] as number) - first;
      let node = 0;
      while (node < nodes) {
        const cut = cutOf[first + node] as number;
        const value = row[places[columnOfCut[cut] as number] as number] ?? 0;
        node = (Math.fround(value) > (cuts[cut] as number) ? right : left)[first + node] as number;
      }
      sum += values[leaf + node - nodes] as number;
      leaf += nodes + 1;
    }
    return sum;
  }

  /** For each cut, which of the rows are above it. */
  #compare(
    places: Int32Array,
    common: readonly number[],
    rows: readonly (readonly number[])[],
    from: number,
    count: number,
  ): void {
    const { cuts, firstCut } = this.#forest;
    const above = this.#above;
    const everyLane = count === LANES ? -1 : (1 << count) - 1;
    for (let c = 0; c < places.length; c++) {
      const first = firstCut[c] as number;
      const end = firstCut[c + 1] as number;
      if (first === end) continue;
      const place = places[c] as number;
      if (place < common.length) {
        const below = countBelow(cuts, first, end - first, Math.fround(common[place] ?? 0));
        above.fill(everyLane, first, first + below);
        above.fill(0, first + below, end);
        continue;
      }
      above.fill(0, first, end);
      for (let lane = 0; lane < count; lane++) {
        const value = Math.fround(rows[from + lane]?.[place - common.length] ?? 0);
        const below = countBelow(cuts, first, end - first, value);
        if (below > 0) (above[first + below - 1] as number) |= 1 << lane;
      }
      // Above the highest cut below it, a row is above all lower ones too.
      for (let k = end - 2; k >= first; k--) (above[k] as number) |= above[k + 1] as number;
    }
  }

  #placesOf(shared: Features, row: Features): Int32Array {
    if (this.#places === undefined) {
      const names = new Map([...Object.keys(shared), ...Object.keys(row)].map((name, i) => [name, i]));
      this.#places = Int32Array.from(this.#names, (name) => names.get(name) ?? -1);
    }
    return this.#places;
  }

  #columnsOfCuts(): Int32Array {
    if (this.#columnOfCut === undefined) {
      const { cuts, firstCut } = this.#forest;
      this.#columnOfCut = new Int32Array(cuts.length);
      this.#names.forEach((_, c) => {
        this.#columnOfCut?.fill(c, firstCut[c], firstCut[c + 1]);
      });
    }
    return this.#columnOfCut;
  }
}
