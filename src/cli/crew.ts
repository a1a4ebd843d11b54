import { availableParallelism } from 'node:os';
import type { Io } from './io.js';
import type { Pool } from './pool.js';
import { type Done, type Job, prepare, type Setup, type Work } from './work.js';

/** Who does the work of a run: this process, or others beside it. */
export interface Crew {
  /** Whether one more group may be begun, with so many begun and not yet written. */
  readonly hasRoom: (begun: number) => boolean;
  /** The work on a group of documents. */
  readonly work: (jobs: readonly Job[]) => Promise<Done[]>;
  /** Ends all work at once. */
  readonly close: () => void;
}

/** So much is done here before other processes are started: until then they cost more time than they save. */
const FEW = { documents: 32, bytes: 512 * 1024 };
/** Groups that each worker has before it, so that none waits for a long document of another. */
const GROUPS = { fewest: 2, most: 32 };
/** Bytes that are read ahead for each worker. */
const AHEAD = 4 * 1024 * 1024;

/**
 * @param asked documents at once; undefined leaves it to the number of cores and documents
 * @param setup asked for when the first document is there, as is whether there may be several
 */
export function newCrew(
  asked: number | undefined,
  setup: () => Setup,
  isSeveral: () => boolean,
  io: Io,
): Crew {
  const size = asked ?? availableParallelism();
  let given = 0;
  let bytes = 0;
  let ahead = 0;
  let here: Promise<Work> | null = null;
  let pool: Promise<Pool | null> | null = null;
  let staff: Pool | null = null;
  let isClosed = false;

  const isAlone = (): boolean =>
    size === 1 || !isSeveral() || (asked === undefined && given < FEW.documents && bytes < FEW.bytes);

  const workHere = async (jobs: readonly Job[]): Promise<Done[]> => {
    here ??= prepare(setup());
    const work = await here;
    const done: Done[] = [];
    for (const job of jobs) done.push(await work(job));
    return done;
  };

  const open = async (): Promise<Pool | null> => {
    // Loaded only where there are many documents.
    const { openPool } = await import('./pool.js');
    staff = await openPool(setup(), size, io);
    if (isClosed) staff?.close();
    return staff;
  };

  return {
    hasRoom: (begun) => {
      if (begun === 0) return true;
      if (pool === null) return false;
      return begun < GROUPS.fewest * size || (begun < GROUPS.most * size && ahead < AHEAD * size);
    },
    work: async (jobs) => {
      const length = jobs.reduce((sum, job) => sum + lengthOf(job), 0);
      const alone = pool === null && isAlone();
      given += jobs.length;
      bytes += length;
      if (alone) return workHere(jobs);
      ahead += length;
      try {
        pool ??= open();
        const opened = await pool;
        return await (opened === null ? workHere(jobs) : opened.work(jobs));
      } finally {
        ahead -= length;
      }
    },
    close: () => {
      isClosed = true;
      staff?.close();
    },
  };
}

function lengthOf(job: Job): number {
  if (job.kind === 'failed') return 0;
  if (job.kind !== 'record') return job.bytes.length;
  return typeof job.line.content === 'number' ? 0 : job.line.content.length;
}
