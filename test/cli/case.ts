import type { Given } from './hosts.js';

/** One row: what is given, and what must come of it. Only `code` must be said; `stderr` is '' unless it is said. */
export interface Case extends Given {
  readonly name: string;
  readonly code: number;
  readonly stdout?: string | RegExp | ((text: string) => void);
  readonly stderr?: string | RegExp;
  /** A look at the folder after the run. */
  readonly after?: (folder: string) => void;
}

const PARAGRAPHS = [
  'The ferry between Osterholm and the outer islands will sail again from Monday, the harbour office said on Friday, after a winter in which ice closed the sound for eleven weeks.',
  'Two hundred families had relied on a helicopter for their groceries, and the mayor, Anna Brandt, said that the town would repay them for the cost of it before the summer.',
  'The ship itself was repaired at the yard in Kalvik, where workers replaced most of its hull plates and one of the two engines, at a price of nine million crowns.',
  'Not everyone on the islands is content with the timetable, which leaves no late crossing on Sundays, and a petition for one has been signed by more than half of those who live there.',
];

/** An article that nothing need be removed from but the label of an advertisement. */
export const ARTICLE = [PARAGRAPHS[0], PARAGRAPHS[1], 'Advertisement', PARAGRAPHS[2], PARAGRAPHS[3], ''].join(
  '\n\n',
);
export const CLEAN = `${PARAGRAPHS.join('\n\n')}\n`;
export const PAGE = `<!doctype html><html><body><nav><a href="/">Home</a></nav><article>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
export const RECORD = JSON.stringify({ id: 'one', text: ARTICLE });

export const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
export const RULE = {
  id: 'own/bell',
  kind: 'promo',
  why: 'bell',
  pattern: '^Ring the bell$',
  drops: ['Ring the bell'],
};

export function parsed(check: (value: never) => void): (text: string) => void {
  return (text) => check(JSON.parse(text) as never);
}

export function lines(check: (values: never) => void): (text: string) => void {
  return (text) =>
    check(
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown) as never,
    );
}
