import { expect, test } from 'vitest';
import { withForeignParagraphs } from '../../src/clean/foreign.js';
import { dropped, toPage } from '../../src/clean/page.js';
import { lookUp } from '../../src/clean/rows.js';
import { plainArticle } from '../../src/read/lines.js';

const PARAGRAPH =
  'Rada miejska w Starym Porcie zdecydowała we wtorek, że stary targ rybny zostanie zamknięty z końcem lata.';
const REGION = { start: 2, end: 3 };

/** What comes of the odds 0.9 for line 2 and 0.1 for all others. */
function raised(lines: readonly string[], endsAt?: number) {
  const { page } = toPage(plainArticle(lines.join('\n\n')), lookUp([]));
  const marked = { ...page, lines: page.lines.map((line, i) => ({ ...line, endsStory: i === endsAt })) };
  const labels = lines.map((line) =>
    line === 'AD' ? dropped('ad', 'ad/label', 'an advertisement') : undefined,
  );
  const odds = lines.map((_, i) => (i === 2 ? 0.9 : 0.1));
  return withForeignParagraphs(marked, labels, { odds, region: REGION });
}

test('paragraphs beside the region join it, over furniture and a few short lines', () => {
  const { odds, region } = raised(['Menu', PARAGRAPH, PARAGRAPH, 'AD', 'Dlaczego?', PARAGRAPH, 'Kontakt']);
  expect(odds).toEqual([0.1, 0.75, 0.9, 0.1, 0.1, 0.75, 0.1]);
  expect(region).toEqual({ start: 1, end: 6 });
});

test('they do not below a heading that ends stories', () => {
  const { odds, region } = raised(['Menu', 'Menu', PARAGRAPH, 'Polecane', PARAGRAPH], 3);
  expect(odds).toEqual([0.1, 0.1, 0.9, 0.1, 0.1]);
  expect(region).toEqual(REGION);
});

test('nor over many short lines', () => {
  const { odds } = raised(['Menu', 'Menu', PARAGRAPH, 'Sport', 'Kultura', 'Pogoda', 'Praca', PARAGRAPH]);
  expect(odds.at(-1)).toBe(0.1);
});
