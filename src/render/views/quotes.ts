import type { Quote } from '../../types.js';
import { oneLine } from '../paragraphs.js';
import type { Block } from './block.js';

/** Quotes in the order of the text; with `explain` each says how its speaker was found. */
export function quoteBlocks(quotes: readonly Quote[], { explain }: { readonly explain?: boolean }): Block[] {
  return quotes.map(({ text, speaker, cue }) => ({
    kind: 'quote',
    text: oneLine(text),
    speaker: speaker === null ? null : oneLine(speaker.name),
    via: speaker?.via == null ? null : oneLine(speaker.via),
    cue: cue === null ? null : oneLine(cue.text),
    why: explain ? (speaker?.why ?? null) : null,
  }));
}
