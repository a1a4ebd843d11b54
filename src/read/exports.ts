/** Cuts what press archives export into its articles. */

/** The lines that stand between the articles of an export. */
interface ExportMark {
  readonly archive: string;
  /** A line by itself, the same in all encodings that have ASCII's letters. */
  readonly line: RegExp;
  /** Whether an article begins with the line or ends with it. */
  readonly place: 'begins' | 'ends';
  readonly examples: readonly string[];
}

export const EXPORT_MARKS: readonly ExportMark[] = [
  {
    archive: 'Nexis',
    line: /^[ \t]*End of Document[ \t]*\r?$/gm,
    place: 'ends',
    examples: ['End of Document', '  End of Document\r'],
  },
  {
    archive: 'Nexis, older',
    line: /^[ \t]*\d{1,5} of \d{1,5} DOCUMENTS[ \t]*\r?$/gm,
    place: 'begins',
    examples: ['                               2 of 48 DOCUMENTS'],
  },
  {
    archive: 'Factiva',
    line: /^(?:AN[ \t]+)?Document [A-Z]{2,8}0{2,8}[0-9a-z]{12,30}[ \t]*\r?$/gm,
    place: 'ends',
    examples: ['Document LBA0000020261111emb100abc', 'AN     Document ISLTIM0020261109emba0001x'],
  },
  {
    archive: 'ProQuest',
    line: /^Document \d{1,5} of \d{1,5}[ \t]*\r?$/gm,
    place: 'begins',
    examples: ['Document 2 of 3'],
  },
];

/** An article of an export. */
export interface ExportedArticle {
  /** The line of the export with which it begins, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
}

/**
 * The articles of an export, in order; none where the bytes are no export of several. Of an archive that marks beginnings, what stands
 * before the first is its list of contents and is passed over. Linear in the number of bytes.
 */
export function exportedArticles(bytes: Uint8Array): ExportedArticle[] {
  // Latin-1 has a character for each byte, so that places in the text are places in the bytes.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  for (const { line, place } of EXPORT_MARKS) {
    const marks = [...text.matchAll(line)];
    if (marks.length === 0) continue;
    const cuts = marks.map(({ 0: mark, index }) => (place === 'begins' ? index : index + mark.length));
    const edges = place === 'begins' ? [...cuts, text.length] : [0, ...cuts, text.length];
    const articles = between(text, bytes, edges);
    if (articles.length > 1) return articles;
  }
  return [];
}

/** What stands between each edge and the next, and is more than white space. */
function between(text: string, bytes: Uint8Array, edges: readonly number[]): ExportedArticle[] {
  const articles: ExportedArticle[] = [];
  let [line, at] = [1, 0];
  edges.slice(1).forEach((end, i) => {
    const start = edges[i] ?? 0;
    const opening = text.slice(start, end).search(/\S/);
    if (opening < 0) return;
    const from = start + opening;
    for (; at < from; at++) if (text[at] === '\n') line++;
    articles.push({ line, bytes: bytes.subarray(from, end) });
  });
  return articles;
}
