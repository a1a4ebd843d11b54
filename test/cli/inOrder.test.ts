import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/inOrder.js';
import { fc } from '../fastCheck.js';

async function* numbers(count: number, taken: number[] = []): AsyncGenerator<number, void, undefined> {
  for (let number = 0; number < count; number += 1) {
    taken.push(number);
    yield number;
  }
}

test('results come in the order of the items, whichever is done first', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (waits, most) => {
        let working = 0;
        const work = async (at: number): Promise<number> => {
          working += 1;
          expect(working).toBeLessThanOrEqual(most);
          for (let turn = 0; turn < (waits[at] ?? 0); turn += 1) await pause(0);
          working -= 1;
          return at;
        };
        const results = [];
        for await (const result of inOrder(numbers(waits.length), work, (begun) => begun < most))
          results.push(result);
        expect(results).toEqual(waits.map((_, at) => at));
      },
    ),
    { numRuns: 30 },
  ));

test('while nobody asks for a result no item is taken', async () => {
  const taken: number[] = [];
  const results = inOrder(
    numbers(100, taken),
    async (at) => at,
    (begun) => begun < 3,
  );
  await results.next();
  const before = taken.length;
  await pause(20);
  expect(taken).toHaveLength(before);
  expect(before).toBeLessThanOrEqual(4);
});

test('a result does not wait for the next item', async () => {
  async function* slow(): AsyncGenerator<number, void, undefined> {
    yield 1;
    await new Promise(() => {});
  }
  const results = inOrder(
    slow(),
    async (at) => at,
    () => true,
  );
  expect(await results.next()).toEqual({ done: false, value: 1 });
});

test('work that fails ends the whole, and the work begun after it is let go', async () => {
  const work = async (at: number): Promise<number> => {
    if (at > 0) throw new Error(`no ${at}`);
    return at;
  };
  const results = inOrder(numbers(5), work, (begun) => begun < 4);
  expect((await results.next()).value).toBe(0);
  await expect(results.next()).rejects.toThrow('no 1');
});
