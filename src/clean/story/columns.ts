/** Named columns of numbers, one value a line of the page. */
export type Columns = Record<string, Float32Array>;

/** A table of numbers: one row a line, one column a feature. */
export interface Table {
  readonly names: readonly string[];
  /** Row by row: feature f of line i is values[i * names.length + f]. */
  readonly values: Float32Array;
}

/** A distance beyond this tells no more. */
export const FAR = 60;

/** A column by its values; a loop, since a page has many columns of many lines. */
export function columnOf(lines: number, value: (line: number) => number): Float32Array {
  const column = new Float32Array(lines);
  for (let i = 0; i < lines; i++) column[i] = value(i);
  return column;
}

/** Columns side by side, as rows. */
export function tableOf(columns: Columns, lines: number): Table {
  const names = Object.keys(columns);
  const values = new Float32Array(lines * names.length);
  names.forEach((name, f) => {
    const column = columns[name] as Float32Array;
    for (let i = 0; i < lines; i++) values[i * names.length + f] = column[i] as number;
  });
  return { names, values };
}

/** The same column seen from `offset` lines before; −1 beyond the page. */
function shifted(column: Float32Array, offset: number): Float32Array {
  return columnOf(column.length, (i) => column[i + offset] ?? -1);
}

/** Shifted copies under their names: "words-1", "words+2". */
export function neighbours(name: string, column: Float32Array, offsets: readonly number[]): Columns {
  return Object.fromEntries(
    offsets.map((offset) => [`${name}${offset < 0 ? '' : '+'}${offset}`, shifted(column, offset)]),
  );
}

/** How many lines back the last true one stands, 1 for the line right before; FAR where none stands nearer. */
export function distances(flags: readonly boolean[]): Float32Array {
  let last = Number.NEGATIVE_INFINITY;
  return columnOf(flags.length, (i) => {
    const distance = Math.min(i - last, FAR);
    if (flags[i]) last = i;
    return distance;
  });
}

/** The share of true ones among the `window` lines before. */
export function shareBefore(flags: readonly boolean[], window: number): Float32Array {
  let count = 0;
  return columnOf(flags.length, (i) => {
    const share = count / window;
    count += Number(flags[i]) - Number(flags[i - window] === true);
    return share;
  });
}

/** Looks the other way: what `look` says of the lines before, said of the lines after. */
export function backwards<Value>(
  look: (values: readonly Value[]) => Float32Array,
  values: readonly Value[],
): Float32Array {
  return look(values.toReversed()).toReversed();
}

/** Sums of what went before, each step counting `decay` times the one after it. */
export function fadingSums(values: readonly number[], decay: number): Float32Array {
  let sum = 0;
  return columnOf(values.length, (i) => {
    const before = sum;
    sum = sum * decay + (values[i] as number);
    return before;
  });
}

/** Sums of what went before. */
export const runningSums = (values: readonly number[]): Float32Array => fadingSums(values, 1);
