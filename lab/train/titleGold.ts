/** What the title of a page is, as far as its markup or its address tells. */
import * as v from 'valibot';
import { likenessOf, wordsOf } from '../../src/clean/lineWords.js';
import { givenTitles } from '../../src/clean/title/signs.js';
import { readArticle } from '../../src/read/read.js';
import { TrainingRow } from './pages.js';

/** A row of a set; `page` is the same for all dumps of a page. */
export const TitleRow = v.looseObject({
  ...TrainingRow.entries,
  page: v.string(),
  url: v.nullable(v.string()),
});
export type TitleRow = v.InferOutput<typeof TitleRow>;

/** Fewer words of an address may be those of any line. */
const LEAST_WORDS = 3;
/** So well must the words of a line and those of the address agree (F1). */
const AGREEMENT = 0.65;
const STOPS = new Set('the a of to in and for on is as at by with s from'.split(' '));

/**
 * The titles of pages, as lines are compared: the only h1 of the page's HTML, else what the page names itself; where there is no HTML among
 * the rows, the line of the page that its address spells best. Pages of which nothing is known have no entry.
 */
export async function titlesOf(rows: readonly TitleRow[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const titles = new Map<string, readonly string[]>();
  for (const { page, html } of rows) if (html !== undefined) titles.set(page, await titlesInHtml(html));
  for (const row of rows) {
    if (titles.has(row.page) || row.text === undefined) continue;
    const spelled = spelledBest(row.text, slugWords(row.url ?? ''));
    if (spelled !== undefined) titles.set(row.page, [spelled]);
  }
  return titles;
}

async function titlesInHtml(html: string): Promise<string[]> {
  const { lines, metadata } = await readArticle(html, { input: 'html' });
  const headings = lines.filter(({ hints }) => hints?.tag === 'h1').map(({ text }) => text);
  const named =
    headings.length === 1
      ? headings.map((text) => likenessOf(wordsOf(text)))
      : givenTitles(metadata.title ?? '');
  return named.filter((title) => title.includes(' '));
}

/** The words of the longest part of an address: "/news/2024/old-quay-opens.html" → old, quay, opens. */
export function slugWords(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const parts = new URL(url).pathname.split('/').map((part) =>
    part
      .replace(/\.\w+$/, '')
      .toLowerCase()
      .split(/[-_]+/)
      .filter((word) => /[a-z]/.test(word) && !/\d{4,}/.test(word) && !STOPS.has(word)),
  );
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), []);
}

/** The line of a text that the words spell best; undefined where none agrees. */
export function spelledBest(text: string, slug: readonly string[]): string | undefined {
  if (slug.length < LEAST_WORDS) return undefined;
  let best: string | undefined;
  let most = AGREEMENT;
  for (const line of text.split('\n')) {
    const likeness = likenessOf(wordsOf(line));
    const words = likeness.split(' ').filter((word) => !STOPS.has(word));
    const agreement = agreementOf(
      words.map((word) => word.replace(/['’]/g, '')),
      slug,
    );
    if (agreement > most) [best, most] = [likeness, agreement];
  }
  return best;
}

/** F1 of the words of a line and those of an address, which may be cut short. */
function agreementOf(words: readonly string[], slug: readonly string[]): number {
  const found = slug.filter((part) =>
    words.some((word) => word === part || (part.length > 4 && word.startsWith(part.slice(0, 5)))),
  ).length;
  return (2 * found) / (words.length + slug.length || 1);
}
