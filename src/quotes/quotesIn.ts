import type { AnnotatedText, Entity, Quote } from '../types.js';

/** The quotes of an annotated text with their speakers. */
export async function quotesIn(
  _annotated: AnnotatedText,
  _entities: readonly Entity[],
): Promise<readonly Quote[]> {
  return [];
}
