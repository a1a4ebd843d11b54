/** Programs that do the same job on the same documents, and the CPU time that each takes for it. */
import { median } from '../eval/figures.js';
import { BenchError } from './startup.js';

/** A document as text or HTML. */
export interface BenchDocument {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

/** A run over all documents. */
interface Pass {
  /** CPU time. */
  readonly seconds: number;
  /** Documents given up with an error. */
  readonly failed: number;
}

export interface Contender {
  readonly name: string;
  readonly pass: (documents: readonly BenchDocument[]) => Promise<Pass>;
}

/** What is asked of the contenders, of which the first is the one that the others are compared with. */
export interface BenchJob {
  readonly name: string;
  readonly documents: readonly BenchDocument[];
  readonly contenders: readonly Contender[];
}

export interface ThroughputFigure {
  readonly name: string;
  readonly documents: number;
  /** Documents that it gave up with an error, in a pass. */
  readonly failed: number;
  /** 10^6 bytes of UTF-8 in. */
  readonly megabytes: number;
  /** CPU time of a pass, the median. */
  readonly seconds: number;
}

/**
 * A contender that works in this process, a document at a time; what comes out is thrown away. Its CPU time is that of the process, with
 * its compiler and its garbage collector: it hardly moves with the load of the machine.
 *
 * @param run throws BenchError where it cannot be measured at all; any other error counts as a document given up
 */
export function inProcess(name: string, run: (document: BenchDocument) => unknown): Contender {
  return {
    name,
    pass: async (documents) => {
      const start = process.cpuUsage();
      let failed = 0;
      for (const document of documents) {
        try {
          await run(document);
        } catch (error) {
          if (error instanceof BenchError) throw error;
          // Peers give up on some pages: their number is told.
          failed++;
        }
      }
      const { user, system } = process.cpuUsage(start);
      return { seconds: (user + system) / 1e6, failed };
    },
  };
}

/** Lets each contender do all documents `passes` times, in turn, after one pass in which the compiler warms up. */
export async function measureThroughput(
  { documents, contenders }: BenchJob,
  passes: number,
): Promise<ThroughputFigure[]> {
  const rounds: Pass[][] = [];
  for (let round = 0; round <= passes; round++) {
    const done: Pass[] = [];
    for (const contender of contenders) done.push(await contender.pass(documents));
    if (round > 0) rounds.push(done);
  }
  const bytes = documents.reduce((sum, { text, html }) => sum + Buffer.byteLength(html ?? text ?? ''), 0);
  return contenders.map(({ name }, k) => ({
    name,
    documents: documents.length,
    failed: rounds[0]?.[k]?.failed ?? 0,
    megabytes: bytes / 1e6,
    seconds: median(rounds.map((round) => round[k]?.seconds ?? Number.NaN)),
  }));
}
