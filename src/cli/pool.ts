import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import type { Io } from './io.js';
import { type Done, idOf, type Job, type Setup, undone } from './work.js';
import type { Task } from './workOn.js';

declare const COPYDESK_WORKER: string;

/** Processes that work on documents. */
export interface Pool {
  /** The work on a group. A document whose worker dies is tried once more, alone; then it has failed. */
  readonly work: (jobs: readonly Job[]) => Promise<Done[]>;
  /** Ends all workers at once. */
  readonly close: () => void;
}

/** Documents after which every worker is replaced, so that whatever memory it has come to hold is given back. */
const RECYCLE_AFTER = 20_000;

/** Descriptors that are free before workers start: what one holds, and what starting one takes for a moment. */
const DESCRIPTORS = { each: 6, starting: 16 };

/**
 * Starts workers.
 *
 * @param size how many
 * @returns null where the system lets none start
 */
export async function openPool(setup: Setup, size: number, { env }: Pick<Io, 'env'>): Promise<Pool | null> {
  // Otherwise starting a process fails in a way that cannot be caught.
  if (!areFree(DESCRIPTORS.each * size + DESCRIPTORS.starting)) return null;
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: join(import.meta.dirname, COPYDESK_WORKER),
    runtime: 'child_process',
    // Bytes stay bytes.
    serialization: 'advanced',
    minThreads: size,
    maxThreads: size,
    env: Object.fromEntries(
      Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  });
  // A worker that dies while it has nothing to do: another takes its place.
  pool.on('error', () => {});
  const shared = JSON.stringify(setup);
  let isClosed = false;
  let begun = 0;
  const run = (jobs: readonly Job[]): Promise<Done[]> => pool.run({ setup: shared, jobs } satisfies Task);
  const close = (): void => {
    isClosed = true;
    // Not waited for: of a worker that never started it would not come back.
    pool.destroy().catch(() => {});
  };
  const alone = async (job: Job): Promise<Done> => {
    try {
      return (await run([job]))[0] as Done;
    } catch (error) {
      if (isClosed) throw error;
      return undone(setup, idOf(job), { code: 'fault', message: diedWith(error) });
    }
  };
  try {
    await run([]);
  } catch {
    // By design: whoever asks does the work without workers.
    close();
    return null;
  }
  return {
    work: async (jobs) => {
      const before = begun;
      begun += jobs.length;
      if (Math.floor(before / (RECYCLE_AFTER * size)) < Math.floor(begun / (RECYCLE_AFTER * size)))
        pool.recycleWorkers().catch(() => {});
      try {
        return await run(jobs);
      } catch (error) {
        if (isClosed) throw error;
        const done: Done[] = [];
        for (const job of jobs) done.push(await alone(job));
        return done;
      }
    },
    close,
  };
}

function diedWith(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `the process that worked on it died twice: ${why} (it may need more memory: try --jobs 1)`;
}

/** Whether so many files may be opened beside those that are open. */
function areFree(descriptors: number): boolean {
  const opened: number[] = [];
  try {
    while (opened.length < descriptors) opened.push(openSync(devNull, 'r'));
    return true;
  } catch {
    // By design: whoever asks only wants to know.
    return false;
  } finally {
    for (const descriptor of opened) closeSync(descriptor);
  }
}
