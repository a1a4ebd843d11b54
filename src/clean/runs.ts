import { dropped, type Labels, type Page } from './page.js';

const ENOUGH_TOGETHER = 3;
const ENOUGH_ALIKE = 3;

/**
 * Weak lines ("Slow", "Share", "2") go when they stand in a run with certain furniture, or when so many stand together that they
 * can only be a bar of buttons, or when the very same line comes back again and again. The label of an advertisement licenses nothing: it stands between paragraphs, beside anything.
 */
export function weakRuns(page: Page, labels: Labels): Labels {
  const result = [...labels];
  const prints = new Map<string, number>();
  for (const { weak, likeness } of page.lines)
    if (weak) prints.set(likeness, (prints.get(likeness) ?? 0) + 1);
  for (const [start, end] of runs(
    page.lines.length,
    (i) => labels[i] === undefined && page.lines[i]?.weak !== undefined,
  )) {
    const beside = [labels[start - 1], labels[end]];
    const licensed = beside.some((label) => label !== undefined && label.kind !== 'ad');
    const together = end - start >= ENOUGH_TOGETHER;
    const reason = licensed
      ? 'beside other furniture'
      : together
        ? 'among others of its kind'
        : 'again and again';
    for (let i = start; i < end; i++) {
      const { weak: row, likeness = '' } = page.lines[i] ?? {};
      const alike = (prints.get(likeness) ?? 0) >= ENOUGH_ALIKE;
      if (row && (licensed || together || alike))
        result[i] = dropped(row.kind, row.id, `${row.why}, ${reason}`);
    }
  }
  return result;
}

/** The maximal stretches [start, end) of 0…length−1 in which `inside` holds. */
export function* runs(
  length: number,
  inside: (index: number) => boolean,
): Generator<[start: number, end: number]> {
  let start = 0;
  while (start < length) {
    if (!inside(start)) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < length && inside(end)) end++;
    yield [start, end];
    start = end;
  }
}
