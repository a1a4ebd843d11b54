/** What the contenders work on: sets, or made-up articles. */
import * as v from 'valibot';
import { seededRandom } from '../eval/random.js';
import { readSet } from '../eval/sets.js';
import type { BenchDocument } from './contender.js';

const Row = v.pipe(
  v.object({
    text: v.optional(v.string()),
    article: v.optional(v.string()),
    html: v.optional(v.string()),
  }),
  v.check(
    ({ text, article, html }) => (text ?? article ?? html) !== undefined,
    'has neither "text" nor "article" nor "html"',
  ),
);

const FURNITURE = [
  'Advertisement',
  'Share',
  'Read more',
  'Sign up for our newsletter',
  'Photo: Estuary Pictures',
];
const SPEAKERS = ['Anna Brandt', 'Mayor Luis Ferro', 'a spokesman for the port', 'she'];
const VOCABULARY =
  `the a of and in on for with after before under council harbour river museum bridge mayor company workers report
  opened closed agreed said plans quietly again new old north largest second twelve 40 vote budget storm season`.split(
    /\s+/,
  );
const PARAGRAPHS_A_DOCUMENT = 30;
const SHARE_OF_FURNITURE = 0.3;
const SHARE_OF_QUOTES = 0.15;

/** The documents of a JSONL set: rows with "text", "article" or "html". */
export function documentsOf(set: string): BenchDocument[] {
  return readSet(set, Row).map(({ text, article, html }) => ({ text: text ?? article, html }));
}

/** Made-up articles with furniture between the paragraphs, always the same, of about so many bytes in all. */
export function generatedDocuments(bytes: number): BenchDocument[] {
  const paragraph = newParagraphs();
  const documents: BenchDocument[] = [];
  for (let made = 0; made < bytes; ) {
    const text = Array.from({ length: PARAGRAPHS_A_DOCUMENT }, paragraph).join('\n\n');
    documents.push({ text });
    made += Buffer.byteLength(text);
  }
  return documents;
}

/** One made-up article of about so many bytes. */
export function generatedDocument(bytes: number): BenchDocument {
  const paragraph = newParagraphs();
  const paragraphs: string[] = [];
  for (let made = 0; made < bytes; ) {
    const text = paragraph();
    paragraphs.push(text);
    made += Buffer.byteLength(text);
  }
  return { text: paragraphs.join('\n\n') };
}

function newParagraphs(): () => string {
  const random = seededRandom(1);
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? '';
  const words = (count: number): string => Array.from({ length: count }, () => pick(VOCABULARY)).join(' ');
  const sentence = (): string =>
    random() < SHARE_OF_QUOTES
      ? `“We ${words(8)},” said ${pick(SPEAKERS)}.`
      : `The ${words(8 + Math.floor(random() * 20))}.`;
  return () =>
    random() < SHARE_OF_FURNITURE ? pick(FURNITURE) : Array.from({ length: 3 }, sentence).join(' ');
}
