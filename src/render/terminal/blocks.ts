import { attribution, entityText } from '../textBlocks.js';
import { type Block, type EntityBlock, isCloseTo, type QuoteBlock } from '../views/block.js';
import { hung, widest } from './layout.js';
import type { Look } from './look.js';

/** Columns of the longest bar. */
const LONGEST_BAR = 12;

/** What entities are measured by: the most mentioned one. */
interface Scale {
  readonly most: number;
  /** Columns of its count. */
  readonly digits: number;
}

/**
 * Blocks to read: wrapped, quotes and items with hanging indents, entities as a table with bars.
 *
 * @returns text that ends with a newline; '' for no blocks
 */
export function blocksText(blocks: readonly Block[], look: Look): string {
  const most = blocks.reduce((top, block) => Math.max(top, block.kind === 'entity' ? block.count : 0), 0);
  const scale = { most, digits: `${most}`.length };
  return blocks
    .map((block, at) => {
      const before = blocks[at - 1];
      const gap = before === undefined ? '' : isCloseTo(block, before) ? '\n' : '\n\n';
      return `${gap}${blockText(block, scale, look)}${at === blocks.length - 1 ? '\n' : ''}`;
    })
    .join('');
}

function blockText(block: Block, scale: Scale, look: Look): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'meta':
      return look.style[block.kind](hung('', look.show(block.text), look.width));
    case 'paragraph':
      return hung('', look.show(block.text), look.width);
    case 'item':
      return hung('- ', look.show(block.text), look.width);
    case 'quote':
      return quoteText(block, look);
    case 'entity':
      return entityRow(block, scale, look);
  }
}

/** Who says it follows the words where there is room, and has a line of its own where there is not. */
function quoteText(quote: QuoteBlock, look: Look): string {
  const words = hung('“', `${look.show(quote.text)}”`, look.width);
  const by = `— ${speaker(quote, look)}`;
  const lastLine = words.slice(words.lastIndexOf('\n') + 1);
  const fits = widest([`${lastLine} ${by}`]) <= look.width;
  return fits ? `${words} ${by}` : `${words}\n${hung('  ', by, look.width)}`;
}

/** The name stands out from what is told about it. */
function speaker(quote: QuoteBlock, look: Look): string {
  if (quote.speaker === null) return look.style.faded(look.show(attribution(quote)));
  const rest = attribution(quote).slice(quote.speaker.length);
  return look.style.speaker(look.show(quote.speaker)) + look.style.faded(look.show(rest));
}

function entityRow(entity: EntityBlock, { most, digits }: Scale, look: Look): string {
  const count = `${entity.count}`.padStart(digits + 2);
  const bar = look.isDressed ? `${look.ink(entity.type)(barOf(entity.count / most))}  ` : '';
  const rest = entityText(entity).slice(entity.name.length);
  return hung(`${count}  ${bar}`, look.show(entity.name) + look.style.faded(look.show(rest)), look.width);
}

/** A bar in steps of half a column, filled with blanks to its full length; never empty. */
function barOf(share: number): string {
  const halves = Math.max(1, Math.round(share * LONGEST_BAR * 2));
  return `${'━'.repeat(halves >> 1)}${halves % 2 === 1 ? '╸' : ''}`.padEnd(LONGEST_BAR);
}
