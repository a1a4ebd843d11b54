/** How often each item occurs. */
export function countEach(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The number of items two lists share whatever their order, an item as often as both have it. */
export function countShared(one: readonly string[], other: readonly string[]): number {
  const left = countEach(one);
  let shared = 0;
  for (const item of other) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    left.set(item, count - 1);
    shared++;
  }
  return shared;
}
