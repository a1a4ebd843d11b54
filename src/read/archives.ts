import type { RawLine } from '../types.js';

/** How a press archive writes an article out: each field after its name. */
interface ArchiveFormat {
  readonly name: string;
  /** A line that only such an archive writes, as it stands in the input. */
  readonly known: RegExp;
  /** So many of them tell the format. */
  readonly least: number;
  /** The names of the fields that hold the article, at the beginning of a line. */
  readonly names: RegExp;
  /** Lines as the archive writes them, and what they come to. */
  readonly examples: readonly (readonly [written: string, text: string])[];
}

/** Formats of Factiva (with codes), Nexis (the older one) and ProQuest; the newer formats of the first two name no field of the article. */
export const ARCHIVES: readonly ArchiveFormat[] = [
  {
    name: 'codes',
    known: /^(?:SE|HD|BY|WC|PD|SN|SC|LA|CY|LP|TD|PUB|AN)(?: {2,}|\t)\S/,
    least: 5,
    names: /^(?:HD|LP|TD)(?: {2,}|\t)/,
    examples: [
      ['HD     Ferry to run all night', 'Ferry to run all night'],
      ['TD     The board voted on Tuesday.', 'The board voted on Tuesday.'],
      ['WC     164 words', 'WC 164 words'],
    ],
  },
  {
    name: 'capitals',
    known: /^(?:SECTION|LENGTH|BYLINE|DATELINE|HEADLINE|HIGHLIGHT|BODY|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE):/,
    least: 3,
    names: /^(?:HEADLINE|BODY): *(?=\S)/,
    examples: [
      ['HEADLINE: Ferry to run all night', 'Ferry to run all night'],
      ['LENGTH: 164 words', 'LENGTH: 164 words'],
      ['BODY:', 'BODY:'],
    ],
  },
  {
    name: 'words',
    known:
      /^(?:ProQuest document|Publication info:|Publication title:|Document URL:|Database:|Source type:|Abstract:)/,
    least: 3,
    names: /^Full text: *(?=\S)/,
    examples: [
      ['Full text: The board voted on Tuesday.', 'The board voted on Tuesday.'],
      ['Database: Canadian Newsstream', 'Database: Canadian Newsstream'],
    ],
  },
];

/** The lines without the names that a press archive writes before the title and the text. */
export function withoutFieldNames(lines: readonly RawLine[]): readonly RawLine[] {
  const format = ARCHIVES.find(({ known, least }) => count(lines, known) >= least);
  if (format === undefined) return lines;
  return lines.map((line) => {
    const name = format.names.exec(line.parts[0] ?? '')?.[0];
    return name === undefined ? line : { ...line, text: line.text.slice(name.trimEnd().length).trimStart() };
  });
}

function count(lines: readonly RawLine[], known: RegExp): number {
  return lines.reduce((sum, { parts }) => sum + Number(known.test(parts[0] ?? '')), 0);
}
