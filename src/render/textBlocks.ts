import { visible } from './escape.js';
import type { RenderOptions } from './format.js';
import { type Block, type EntityBlock, isCloseTo, type QuoteBlock } from './views/block.js';

/**
 * Blocks as plain text.
 *
 * @returns text that ends with a newline; '' for no blocks
 */
export function textOfBlocks(blocks: readonly Block[], options: RenderOptions): string {
  const counts = blocks.map((block) => (block.kind === 'entity' ? `${block.count}`.length : 0));
  const countWidth = Math.max(0, ...counts);
  return blocks
    .map((block, at) => {
      const before = blocks[at - 1];
      const gap = before === undefined ? '' : isCloseTo(block, before) ? '\n' : '\n\n';
      return `${gap}${textOf(block, countWidth, options)}${at === blocks.length - 1 ? '\n' : ''}`;
    })
    .join('');
}

function textOf(block: Block, countWidth: number, options: RenderOptions): string {
  const show = (text: string): string => {
    const shown = options.terminal ? visible(text) : text;
    return options.wrap?.(shown) ?? shown;
  };
  const { colour } = options;
  switch (block.kind) {
    case 'title':
    case 'heading':
      return colour?.bold(show(block.text)) ?? show(block.text);
    case 'meta':
      return colour?.dim(show(block.text)) ?? show(block.text);
    case 'paragraph':
      return show(block.text);
    case 'item':
      return show(`- ${block.text}`);
    case 'quote':
      return show(`“${block.text}” — ${attribution(block)}`);
    case 'entity':
      return show(`${`${block.count}`.padStart(countWidth + 2)}  ${entityText(block)}`);
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
