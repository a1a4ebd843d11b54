import type { Page } from './page.js';

/** Whether a line of a text is its first or has a blank line right above it; the source of an HTML page tells nothing of that. */
export function opensBlock(page: Page, index: number): boolean {
  const line = page.lines[index];
  return page.kind === 'text' && line !== undefined && (index === 0 || line.gap > 0);
}

/** Where the block that begins at a line ends, exclusive. */
export function blockEnd(page: Page, start: number): number {
  let end = start + 1;
  while (end < page.lines.length && !opensBlock(page, end)) end++;
  return Math.min(end, page.lines.length);
}
