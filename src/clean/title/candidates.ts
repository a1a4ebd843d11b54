import { findHeadRow } from '../headRows.js';
import type { Labels, Page, PageLine } from '../page.js';
import { isParagraph, type Region } from '../region.js';

/** Lines above the story among which its title is looked for. */
const REACH = 40;
const WORDS = { least: 2, most: 30 };
/** Lines above or below a title among which a byline or date is looked for. */
export const META_REACH = 4;

/** The lines above the first paragraph that may be the title, in order. */
export function titleCandidates(page: Page, labels: Labels, region: Region): number[] {
  if (region.end === region.start) return [];
  const found: number[] = [];
  for (let i = Math.max(0, region.start - REACH); i <= lastBeforeParagraphs(page, region); i++)
    if (mayBeTitle(page, labels, i)) found.push(i);
  return found;
}

function mayBeTitle(page: Page, labels: Labels, index: number): boolean {
  const line = page.lines[index];
  if (line === undefined || labels[index] !== undefined || line.weak !== undefined) return false;
  const { words, bullet } = line.measure;
  return words >= WORDS.least && words <= WORDS.most && !bullet;
}

function lastBeforeParagraphs(page: Page, region: Region): number {
  for (let i = region.start; i < region.end; i++) if (isParagraph(page.lines[i]?.measure)) return i - 1;
  return region.start;
}

/** A byline or a date. */
export function isHeadLine({ seen }: PageLine): boolean {
  return findHeadRow(seen) !== undefined;
}

/** How many lines away, in a direction, the nearest byline, date, reading time or share bar stands; Infinity beyond reach. */
export function metaDistance(page: Page, labels: Labels, index: number, step: 1 | -1): number {
  for (let away = 1; away <= META_REACH; away++) {
    const at = index + away * step;
    const line = page.lines[at];
    if (line === undefined) break;
    const { kind, rule } = labels[at] ?? {};
    // That an article is old is told above its title too.
    if (rule === 'meta/age') continue;
    if (kind === 'meta' || kind === 'share' || kind === 'player' || isHeadLine(line)) return away;
  }
  return Number.POSITIVE_INFINITY;
}
