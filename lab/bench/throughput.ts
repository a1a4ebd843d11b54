/** How many megabytes of input the library cleans in a second. */
import * as v from 'valibot';
import { median } from '../eval/figures.js';
import { seededRandom } from '../eval/random.js';
import { readSet } from '../eval/sets.js';

/** What is measured: the built library. */
export type Library = Pick<typeof import('../../src/index.js'), 'clean' | 'readArticle'>;

/** A document as text or HTML. */
export interface BenchDocument {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

export interface ThroughputFigure {
  readonly documents: number;
  /** 10^6 bytes of UTF-8 in. */
  readonly megabytes: number;
  readonly megabytesPerSecond: number;
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

/**
 * Cleans all documents `passes` times, after one pass that lets the compiler warm up, and takes the median of elapsed times.
 * HTML is read (parsed) as well as cleaned; a text is both in clean().
 */
export async function measureThroughput(
  library: Library,
  documents: readonly BenchDocument[],
  passes: number,
): Promise<ThroughputFigure> {
  const seconds: number[] = [];
  for (let pass = 0; pass <= passes; pass++) {
    const start = performance.now();
    for (const { text, html } of documents)
      library.clean(html === undefined ? (text ?? '') : await library.readArticle(html, { input: 'html' }));
    if (pass > 0) seconds.push((performance.now() - start) / 1000);
  }
  const bytes = documents.reduce((sum, { text, html }) => sum + Buffer.byteLength(html ?? text ?? ''), 0);
  return {
    documents: documents.length,
    megabytes: bytes / 1e6,
    megabytesPerSecond: bytes / 1e6 / median(seconds),
  };
}
