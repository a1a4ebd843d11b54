import type { EntityType } from '../../types.js';
import type { View } from '../format.js';

/** A piece of a view. Views say what is to be read; the formats say how it looks. */
export type Block =
  | { readonly kind: 'title' | 'meta' | 'heading' | 'paragraph' | 'item'; readonly text: string }
  | QuoteBlock
  | EntityBlock;

export interface QuoteBlock {
  readonly kind: 'quote';
  /** Without the marks. */
  readonly text: string;
  /** Null where the text does not tell. */
  readonly speaker: string | null;
  readonly via: string | null;
  readonly cue: string | null;
  /** How the speaker was found; where it is to be told. */
  readonly why: string | null;
}

export interface EntityBlock {
  readonly kind: 'entity';
  readonly type: EntityType;
  readonly count: number;
  readonly name: string;
  readonly role: string | null;
  /** Other ways in which the text writes it, in order of appearance. */
  readonly otherNames: readonly string[];
}

/** The views that are made of blocks: all but the article itself. */
export type BlockView = Exclude<View, 'article'>;

/** Blocks of these kinds stand close together. */
export function isCloseTo(block: Block, before: Block): boolean {
  if (before.kind === 'heading') return true;
  if (before.kind === 'title') return block.kind === 'meta';
  return block.kind === before.kind && (block.kind === 'item' || block.kind === 'entity');
}
