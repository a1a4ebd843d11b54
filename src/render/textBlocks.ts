import { type Block, type EntityBlock, isCloseTo, type QuoteBlock } from './views/block.js';

/**
 * Blocks as plain text.
 *
 * @returns text that ends with a newline; '' for no blocks
 */
export function textOfBlocks(blocks: readonly Block[]): string {
  const most = blocks.reduce((top, block) => Math.max(top, block.kind === 'entity' ? block.count : 0), 0);
  const countWidth = `${most}`.length;
  return blocks
    .map((block, at) => {
      const before = blocks[at - 1];
      const gap = before === undefined ? '' : isCloseTo(block, before) ? '\n' : '\n\n';
      return `${gap}${textOf(block, countWidth)}${at === blocks.length - 1 ? '\n' : ''}`;
    })
    .join('');
}

function textOf(block: Block, countWidth: number): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'meta':
    case 'paragraph':
      return block.text;
    case 'item':
      return `- ${block.text}`;
    case 'quote':
      return `“${block.text}” — ${attribution(block)}`;
    case 'entity':
      return `${`${block.count}`.padStart(countWidth + 2)}  ${entityText(block)}`;
  }
}

/** Speaker, via channel (cue) [why]. */
export function attribution({ speaker, via, cue, why }: QuoteBlock): string {
  const channel = via === null ? '' : `, via ${via}`;
  const verb = cue === null ? '' : ` (${cue})`;
  const reason = why === null ? '' : ` [${why}]`;
  return `${speaker ?? 'unknown'}${channel}${verb}${reason}`;
}

/** Name (role): other names. */
export function entityText({ name, role, otherNames }: EntityBlock): string {
  const others = otherNames.length === 0 ? '' : `: ${otherNames.join(', ')}`;
  return `${name}${role === null ? '' : ` (${role})`}${others}`;
}
