import type { AnnotatedText, Entity } from '../types.js';

/**
 * The entities of an annotated text.
 *
 * @param published when the article was published, as its page writes it: what "Monday" counts from
 */
export async function entitiesIn(
  _annotated: AnnotatedText,
  _published: string | null,
): Promise<readonly Entity[]> {
  return [];
}
