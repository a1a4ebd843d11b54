import { attribution, entityText } from './textBlocks.js';
import type { Block } from './views/block.js';

/** Blocks as one <article>: neighbouring items share a list. */
export function htmlOfBlocks(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block, at) => {
    const isListed = isItem(block);
    const opens = isListed && !isItem(blocks[at - 1]) ? ['<ul>'] : [];
    const closes = isListed && !isItem(blocks[at + 1]) ? ['</ul>'] : [];
    return [...opens, htmlOf(block), ...closes];
  });
  return ['<article>', ...lines, '</article>', ''].join('\n');
}

function isItem(block: Block | undefined): boolean {
  return block?.kind === 'item' || block?.kind === 'entity';
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escapeHtml(block.text)}</h1>`;
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'meta':
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'item':
      return `<li>${escapeHtml(block.text)}</li>`;
    case 'entity':
      return `<li>${escapeHtml(entityText(block))} (${block.count})</li>`;
    case 'quote':
      return `<blockquote>\n<p>“${escapeHtml(block.text)}”</p>\n<footer>— ${escapeHtml(attribution(block))}</footer>\n</blockquote>`;
  }
}

/** Text as HTML that shows it and does nothing else. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
