import { escapeMarkdown } from './markdownEscape.js';
import { type Block, isCloseTo } from './views/block.js';

/**
 * Blocks as Markdown.
 *
 * @returns text that ends with a newline; '' for no blocks
 */
export function markdownOfBlocks(blocks: readonly Block[]): string {
  const text = blocks
    .map((block, at) => {
      const before = blocks[at - 1];
      if (before === undefined) return markdownOf(block);
      const isClose = before.kind !== 'heading' && before.kind !== 'title' && isCloseTo(block, before);
      return `${isClose ? '\n' : '\n\n'}${markdownOf(block)}`;
    })
    .join('');
  return text === '' ? '' : `${text}\n`;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeMarkdown(block.text)}`;
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`;
    case 'meta':
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'item':
      return `- ${escapeMarkdown(block.text)}`;
    case 'quote': {
      const via = block.via === null ? '' : `, via ${escapeMarkdown(block.via)}`;
      const cue = block.cue === null ? '' : ` (${escapeMarkdown(block.cue)})`;
      const why = block.why === null ? '' : ` \\[${escapeMarkdown(block.why)}\\]`;
      const speaker = block.speaker === null ? 'unknown' : `**${escapeMarkdown(block.speaker)}**`;
      return `> “${escapeMarkdown(block.text)}”\n>\n> — ${speaker}${via}${cue}${why}`;
    }
    case 'entity': {
      const role = block.role === null ? '' : ` (${escapeMarkdown(block.role)})`;
      const others = block.otherNames.length === 0 ? '' : `: ${escapeMarkdown(block.otherNames.join(', '))}`;
      return `- **${escapeMarkdown(block.name)}**${role} × ${block.count}${others}`;
    }
  }
}
