/** Whether work grows as documents do, and whether memory grows with their number. */
import type { BenchDocument } from './contender.js';
import { generatedDocument } from './documents.js';

type Run = (document: BenchDocument) => Promise<unknown>;

/** Bytes of the documents. */
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
/** So much is measured of each size, in one or many runs. */
const BYTES_A_SIZE = 2e6;
/** Bytes of an article that are used where memory is measured. */
const HEAD = 2000;
const STEPS = 5;

/** A size in bytes, and MB/s of CPU time for each job. */
export async function speedBySize(jobs: Readonly<Record<string, Run>>): Promise<[number, number[]][]> {
  const rows: [number, number[]][] = [];
  for (const size of SIZES) {
    const document = generatedDocument(size);
    const times = Math.max(1, Math.round(BYTES_A_SIZE / size));
    const speeds: number[] = [];
    for (const run of Object.values(jobs)) speeds.push(await speed(run, document, times));
    rows.push([size, speeds]);
  }
  return rows;
}

async function speed(run: Run, document: BenchDocument, times: number): Promise<number> {
  await run(document);
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) await run(document);
  const { user, system } = process.cpuUsage(start);
  return (Buffer.byteLength(document.text ?? '') * times) / (user + system);
}

export interface MemoryFigure {
  readonly documents: number;
  /** 2^20 bytes. */
  readonly resident: number;
  readonly heap: number;
}

/** Memory as so many documents are worked on, each with names of its own, so that nothing that is kept of words can hide. */
export async function memoryByNumber(
  run: Run,
  documents: readonly BenchDocument[],
  number: number,
): Promise<MemoryFigure[]> {
  const figures: MemoryFigure[] = [];
  for (let i = 0; i <= number; i++) {
    await run({ text: withNamesOfItsOwn((documents[i % documents.length]?.text ?? '').slice(0, HEAD), i) });
    if (i % Math.ceil(number / STEPS) === 0) {
      globalThis.gc?.();
      const { rss, heapUsed } = process.memoryUsage();
      figures.push({ documents: i, resident: rss / 2 ** 20, heap: heapUsed / 2 ** 20 });
    }
  }
  return figures;
}

function withNamesOfItsOwn(text: string, number: number): string {
  const ending = (number * 7919).toString(36);
  return text.replace(/\b[A-Z][a-z]+\b/g, (word) => (word.length % 3 === 0 ? word + ending : word));
}
