/** How many megabytes of input a cleaner does in a second of one core. */
import * as v from 'valibot';
import { median } from '../eval/figures.js';
import { seededRandom } from '../eval/random.js';
import { readSet } from '../eval/sets.js';
import { BenchError } from './startup.js';

/** What is measured: the built library. */
export type Library = Pick<typeof import('../../src/index.js'), 'clean' | 'readArticle'>;

/** A document as text or HTML. */
export interface BenchDocument {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

/** Something that makes an article of a document; what comes out is thrown away. */
export interface Cleaner {
  readonly name: string;
  readonly clean: (document: BenchDocument) => unknown;
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

const Document = v.pipe(
  v.object({ text: v.optional(v.string()), html: v.optional(v.string()) }),
  v.check((row) => row.text !== undefined || row.html !== undefined, 'has neither "text" nor "html"'),
);

const FURNITURE = [
  'Advertisement',
  'Share',
  'Read more',
  'Sign up for our newsletter',
  'Photo: Estuary Pictures',
];
const VOCABULARY =
  `the a of and in on for with after before under council harbour river museum bridge mayor company workers report
  opened closed agreed said plans quietly again new old north largest second twelve 40 vote budget storm season`.split(
    /\s+/,
  );
const PARAGRAPHS_A_DOCUMENT = 30;

/** The documents of a JSONL set: rows with "text" or "html". */
export function documentsOf(set: string): BenchDocument[] {
  return readSet(set, Document);
}

/** Made-up articles with furniture between the paragraphs, always the same, of about `megabytes` in all. */
export function generatedDocuments(megabytes: number): BenchDocument[] {
  const random = seededRandom(1);
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? '';
  const words = (count: number): string => Array.from({ length: count }, () => pick(VOCABULARY)).join(' ');
  const sentence = (): string => `The ${words(8 + Math.floor(random() * 20))}.`;
  const paragraph = (): string =>
    random() < 0.3 ? pick(FURNITURE) : Array.from({ length: 3 }, sentence).join(' ');
  const documents: BenchDocument[] = [];
  for (let bytes = 0; bytes < megabytes * 1e6; ) {
    const text = Array.from({ length: PARAGRAPHS_A_DOCUMENT }, paragraph).join('\n\n');
    documents.push({ text });
    bytes += Buffer.byteLength(text);
  }
  return documents;
}

/** The built library. HTML is read (parsed) as well as cleaned; a text is both in clean(). */
export function copydeskCleaner({ clean, readArticle }: Library): Cleaner {
  return {
    name: 'copydesk',
    clean: async ({ text = '', html }) =>
      clean(html === undefined ? text : await readArticle(html, { input: 'html' })),
  };
}

/**
 * Lets each cleaner do all documents `passes` times, in turn, after one pass that lets the compiler warm up. CPU time of the process is
 * taken, with that of its compiler and its garbage collector: it hardly moves with the load of the machine.
 */
export async function measureThroughput(
  cleaners: readonly Cleaner[],
  documents: readonly BenchDocument[],
  passes: number,
): Promise<ThroughputFigure[]> {
  const times: Pass[][] = [];
  for (let pass = 0; pass <= passes; pass++) {
    const round: Pass[] = [];
    for (const cleaner of cleaners) round.push(await onePass(cleaner, documents));
    if (pass > 0) times.push(round);
  }
  const bytes = documents.reduce((sum, { text, html }) => sum + Buffer.byteLength(html ?? text ?? ''), 0);
  return cleaners.map(({ name }, k) => ({
    name,
    documents: documents.length,
    failed: times[0]?.[k]?.failed ?? 0,
    megabytes: bytes / 1e6,
    seconds: median(times.map((round) => round[k]?.seconds ?? Number.NaN)),
  }));
}

interface Pass {
  readonly seconds: number;
  readonly failed: number;
}

async function onePass({ clean }: Cleaner, documents: readonly BenchDocument[]): Promise<Pass> {
  const start = process.cpuUsage();
  let failed = 0;
  for (const document of documents) {
    try {
      await clean(document);
    } catch (error) {
      if (error instanceof BenchError) throw error;
      // Peers give up on some pages: their number is told.
      failed++;
    }
  }
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, failed };
}
