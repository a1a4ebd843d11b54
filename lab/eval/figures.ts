/** Precision, recall and their harmonic mean, each 0…1. */
export interface Accuracy {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Accuracy of `hits` right ones among `found`, where `expected` were to be found. What has no denominator is 0. */
export function accuracy(hits: number, found: number, expected: number): Accuracy {
  return accuracyOf(share(hits, found), share(hits, expected));
}

/** The F1 of a precision and a recall, which may be averages. */
export function accuracyOf(precision: number, recall: number): Accuracy {
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}

/** A part of a whole, 0…1; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** The arithmetic mean; 0 of no values. */
export function mean(values: readonly number[]): number {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** The middle value; of an even number, the mean of the two in the middle. NaN of no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** 0…1 as per cent with one decimal: 0.4567 is "45.7". */
export function percent(value: number): string {
  return (100 * value).toFixed(1);
}

/** `count` of the items, spread evenly over the list, in order; all of them if there are no more. */
export function spread<T>(items: readonly T[], count: number): T[] {
  const shown = Math.min(count, items.length);
  return Array.from({ length: shown }, (_, i) => Math.floor((i * items.length) / shown)).flatMap((k) =>
    items.slice(k, k + 1),
  );
}
