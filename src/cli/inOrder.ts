/**
 * Works on items several at a time and gives the results in the order of the items, each as soon as it and all before it
 * are there. While nobody asks for a result no item is taken.
 *
 * @param hasRoom whether one more item may be begun, with so many begun and not yet given
 * @param work never rejects but to end the whole
 */
export async function* inOrder<T, R>(
  items: AsyncIterator<T>,
  work: (item: T) => Promise<R>,
  hasRoom: (begun: number) => boolean,
): AsyncGenerator<R> {
  const begun: Promise<{ readonly result: R }>[] = [];
  let next: Promise<{ readonly item: IteratorResult<T> }> | null = null;
  let isEnd = false;
  for (;;) {
    if (next === null && !isEnd && hasRoom(begun.length)) next = items.next().then((item) => ({ item }));
    const [first] = begun;
    if (first === undefined && next === null) return;
    // The first result before the next item: what is done leaves the house.
    const event = await Promise.race([first, next].filter((one) => one !== undefined && one !== null));
    if ('result' in event) {
      begun.shift();
      yield event.result;
      continue;
    }
    next = null;
    if (event.item.done) {
      isEnd = true;
      continue;
    }
    const working = work(event.item.value).then((result) => ({ result }));
    // Whoever waits for it is told.
    working.catch(() => {});
    begun.push(working);
  }
}
