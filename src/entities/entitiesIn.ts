import { type AnnotatedText, ENTITY_TYPES, type Entity } from '../types.js';
import { namesIn } from './names.js';
import { mayHoldValues, valuesIn } from './values.js';

/**
 * The entities of an annotated text: names (people, organizations, places, misc) and values (dates, money …).
 *
 * @param published when the article was published, as its page writes it: what "Monday" counts from
 * @returns by type in the order of ENTITY_TYPES, within a type those with most mentions first
 */
export async function entitiesIn(
  annotated: AnnotatedText,
  published: string | null,
): Promise<readonly Entity[]> {
  const names = namesIn(annotated);
  const taken = names.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const read = mayHoldValues(annotated) ? (await import('../annotate/wink.js')).valueReader() : () => [];
  return inOrder([...names, ...valuesIn(annotated, await read, taken, published)]);
}

function inOrder(entities: readonly Entity[]): Entity[] {
  return [...entities].sort(
    (a, b) =>
      ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type) ||
      b.count - a.count ||
      (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
}
