import { ENTITY_TYPES, type Entity, type EntityType } from '../../types.js';
import { oneLine } from '../paragraphs.js';
import type { Block } from './block.js';

/** Headings of the types, as readers call them. */
export const ENTITY_HEADINGS: Readonly<Record<EntityType, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  misc: 'Other names',
  date: 'Dates',
  time: 'Times',
  duration: 'Durations',
  money: 'Money',
  percent: 'Percentages',
  number: 'Numbers',
  ordinal: 'Ordinals',
  url: 'Links',
  email: 'E-mail addresses',
  hashtag: 'Hashtags',
  handle: 'Handles',
};

/** Entities under a heading a type, as they come: most mentioned first. */
export function entityBlocks(
  entities: readonly Entity[],
  types: readonly EntityType[] = ENTITY_TYPES,
): Block[] {
  return types.flatMap((type): Block[] => {
    const found = entities.filter((entity) => entity.type === type);
    if (found.length === 0) return [];
    return [{ kind: 'heading', text: ENTITY_HEADINGS[type] }, ...found.map(toBlock)];
  });
}

/** The other ways in which the text writes an entity, in order of appearance. */
export function otherNamesOf({ name, mentions }: Entity): string[] {
  const written = new Set(mentions.map(({ text }) => oneLine(text)));
  written.delete(oneLine(name));
  return [...written];
}

function toBlock(entity: Entity): Block {
  const { type, count, name, role = null } = entity;
  return { kind: 'entity', type, count, name: oneLine(name), role, otherNames: otherNamesOf(entity) };
}
