/** A distance beyond this tells no more. */
export const FAR = 60;

/** Columns that are put side by side in one array: one array each takes longer to make than to fill. */
const SIDE_BY_SIDE = 64;

/** Named columns of numbers, one value a line of the page. */
export class Columns {
  readonly #columns = new Map<string, Float32Array>();
  #block = new Float32Array(0);
  #used = 0;

  constructor(readonly lines: number) {}

  get names(): string[] {
    return [...this.#columns.keys()];
  }

  /** A new column, all 0, to be filled. */
  add(name: string): Float32Array {
    const end = this.#used + this.lines;
    if (end > this.#block.length) {
      this.#block = new Float32Array(this.lines * SIDE_BY_SIDE);
      this.#used = 0;
    }
    const column = this.#block.subarray(this.#used, this.#used + this.lines);
    this.#used += this.lines;
    this.#columns.set(name, column);
    return column;
  }

  has(name: string): boolean {
    return this.#columns.has(name);
  }

  /** @throws Error where there is no such column: a model is of other columns than the code */
  get(name: string): Float32Array {
    const column = this.#columns.get(name);
    if (column === undefined) throw new Error(`there is no column ${name} (run npm run train)`);
    return column;
  }

  /** The columns of these names, in this order. */
  pick(names: readonly string[]): Float32Array[] {
    return names.map((name) => this.get(name));
  }

  /** Takes in columns of the same lines that have been filled already. */
  share(other: Columns, names: readonly string[]): void {
    for (const name of names) this.#columns.set(name, other.get(name));
  }

  /** A column with the same value on every line. */
  addConstant(name: string, value: number): void {
    this.add(name).fill(value);
  }

  /** Copies of a column as seen from lines before or after, −1 beyond the page: "words-1", "words+2". */
  addNeighbours(name: string, offsets: readonly number[], own: Float32Array = this.get(name)): void {
    for (const offset of offsets) {
      const seen = this.add(`${name}${offset < 0 ? '' : '+'}${offset}`);
      for (let i = 0; i < seen.length; i++) seen[i] = own[i + offset] ?? -1;
    }
  }

  /**
   * Two columns: how many lines back the last line with the mark stands, 1 for the line right before, and how many lines on the next
   * one; FAR where none stands nearer.
   *
   * @param marks one a line
   */
  addDistances(before: string, after: string, marks: Int8Array, mark: number): void {
    const back = this.add(before).fill(FAR);
    const on = this.add(after).fill(FAR);
    let last = marks.indexOf(mark);
    if (last < 0) return;
    for (let i = last + 1; i < marks.length; i++) {
      back[i] = Math.min(i - last, FAR);
      if (marks[i] === mark) last = i;
    }
    for (let i = last - 1, next = last; i >= 0; i--) {
      on[i] = Math.min(next - i, FAR);
      if (marks[i] === mark) next = i;
    }
  }

  /** Two columns: the share of lines with the mark 1 among the `window` lines before, and among those after. */
  addShares(before: string, after: string, marks: Int8Array, window: number): void {
    const back = this.add(before);
    const on = this.add(after);
    const isMarked = (i: number) => Number(marks[i] === 1);
    for (let i = 0, count = 0; i < marks.length; i++) {
      back[i] = count / window;
      count += isMarked(i) - isMarked(i - window);
    }
    for (let i = marks.length - 1, count = 0; i >= 0; i--) {
      on[i] = count / window;
      count += isMarked(i) - isMarked(i + window);
    }
  }
}

/** Fills an array with a number for each item. The array's own from() goes by iterators, which takes many times as long. */
export function filled<T extends Float64Array | Int8Array, Item>(
  array: T,
  items: ArrayLike<Item>,
  numberOf: (item: Item, place: number) => number,
): T {
  for (let i = 0; i < array.length; i++) array[i] = numberOf(items[i] as Item, i);
  return array;
}

/** Sums of what went before each line, each step counting `decay` times the one after it. */
export function sumsBefore(values: Float64Array, decay: number, sums: Float32Array): Float32Array {
  for (let i = 0, sum = 0; i < values.length; i++) {
    sums[i] = sum;
    sum = sum * decay + (values[i] as number);
  }
  return sums;
}

/** Likewise of what comes after it. */
export function sumsAfter(values: Float64Array, decay: number, sums: Float32Array): Float32Array {
  for (let i = values.length - 1, sum = 0; i >= 0; i--) {
    sums[i] = sum;
    sum = sum * decay + (values[i] as number);
  }
  return sums;
}
