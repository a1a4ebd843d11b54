import { expect, test } from 'vitest';
import { ARCHIVES } from '../../src/read/archives.js';
import { toLines } from '../../src/read/lines.js';

/** Lines by which each format is known. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  codes: [
    'SE     News',
    'PD     10 November 2026',
    'SN     The Lantern',
    'LA     English',
    'CY     (c) 2026 Lantern Press',
  ],
  capitals: ['SECTION: NEWS; Pg. 4', 'LOAD-DATE: November 10, 2026', 'LANGUAGE: ENGLISH'],
  words: ['ProQuest document link', 'Publication info: The Lantern', 'Source type: Newspapers'],
};

const texts = (lines: readonly string[]) => toLines(lines.join('\n\n')).map(({ text }) => text);

const rows = ARCHIVES.flatMap(({ name, examples }) =>
  examples.map(([from, to]) => [name, from, to] as const),
);

test.each(rows)('%s: %s', (name, written, text) => {
  expect(texts([...(FRAMES[name] ?? []), written])).toContain(text);
});

test.each(rows)('outside an archive of %s a line stays as it is: %s', (_, written) => {
  expect(texts(['The board met.', written])).toContain(written.replace(/ +/g, ' '));
});
