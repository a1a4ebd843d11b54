import { readdirSync, readFileSync } from 'node:fs';

/** A quote as a reader would note it down. */
export interface NotedQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The words that name the speaker beside the quote, and whom they stand for; null: it is nobody's speech. */
  readonly speaker: { readonly mention: string; readonly name: string } | null;
}

export interface QuotedDocument {
  readonly slug: string;
  readonly text: string;
  readonly quotes: readonly NotedQuote[];
}

const FOLDER = new URL('documents/', import.meta.url);

/**
 * The documents of documents/: an article, a line of equals signs, and a line for each of its quotes in order:
 * `first words … last words | mention = Full Name`. Without " … " the quote is given whole, without " = " the mention is the name,
 * and "-" stands for nobody.
 */
export function quotedDocuments(): QuotedDocument[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parse(file.replace('.txt', ''), readFileSync(new URL(file, FOLDER), 'utf8')));
}

function parse(slug: string, source: string): QuotedDocument {
  const [text = '', notes = ''] = source.split('\n=====\n');
  let at = 0;
  const quotes = notes
    .trim()
    .split('\n')
    .map((note): NotedQuote => {
      const bar = note.lastIndexOf('|');
      const [first = '', last = first] = note.slice(0, bar).trim().split(' … ');
      const start = text.indexOf(first, at);
      const end = text.indexOf(last, start) + last.length;
      if (start < 0 || end < start + last.length) throw new Error(`${slug}: no such quote: ${note}`);
      at = end;
      return { start, end, text: text.slice(start, end), speaker: speakerOf(note.slice(bar + 1).trim()) };
    });
  return { slug, text, quotes };
}

function speakerOf(note: string): NotedQuote['speaker'] {
  if (note === '-') return null;
  const [mention = '', name = mention] = note.split(' = ');
  return { mention, name };
}
