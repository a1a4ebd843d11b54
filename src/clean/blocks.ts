import type { Page } from './page.js';

/**
 * Whether a line of a text is its first or has a blank line right above it; the lines of an HTML page are numbered by its source,
 * which tells nothing.
 */
export function opensBlock(page: Page, index: number): boolean {
  const [above, line] = [page.lines[index - 1], page.lines[index]];
  if (page.kind === 'html' || line === undefined) return false;
  if (above === undefined) return true;
  return line.raw.number > above.raw.number + above.raw.parts.length;
}

/** Where the block that begins at a line ends, exclusive. */
export function blockEnd(page: Page, start: number): number {
  let end = start + 1;
  while (end < page.lines.length && !opensBlock(page, end)) end++;
  return Math.min(end, page.lines.length);
}
