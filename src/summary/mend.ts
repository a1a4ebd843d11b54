/** Full stops that a line break or a tokeniser has set apart, blanks before other marks, colons that introduce nothing. */
export interface MendRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly by: string;
  readonly examples: readonly { readonly text: string; readonly mended: string }[];
}

export const MENDS: readonly MendRow[] = [
  {
    id: 'colon at the end',
    pattern: / ?:[.]?$/,
    by: '.',
    examples: [{ text: 'Falk called for help on Monday:', mended: 'Falk called for help on Monday.' }],
  },
  {
    id: 'stop within a sentence',
    pattern: / [.](?= \p{Ll})/gu,
    by: '',
    examples: [{ text: 'The man who . sold it was fined.', mended: 'The man who sold it was fined.' }],
  },
  {
    id: 'blank before a mark',
    pattern: /[ \u00a0](?=[.,;!?](?:\s|["”’')\]]|$))/g,
    by: '',
    examples: [
      { text: 'The quay is shut .', mended: 'The quay is shut.' },
      { text: 'The quay , it seems , is shut.', mended: 'The quay, it seems, is shut.' },
      { text: 'The quay … is shut.', mended: 'The quay … is shut.' },
    ],
  },
];

/** A sentence without stray stops and blanks, and with a full stop where a list or a picture came after it. */
export function mend(text: string): string {
  return MENDS.reduce((mended, { pattern, by }) => mended.replace(pattern, by), text);
}
