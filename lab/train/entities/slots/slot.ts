import type { EntityType } from '../../../eval/entities.js';

/**
 * What may be drawn for a word in braces: the forms, of which one is taken, and the type of the name that it is; without type it is none. Forms hold
 * further slots, names of the lists (see gazetteers.ts) and numbers.
 */
interface Slot {
  readonly type?: EntityType;
  readonly forms: readonly string[];
}

export type Slots = Readonly<Record<string, Slot>>;

/** Forms between commas. */
export function among(names: string): string[] {
  return names.split(',').map((name) => name.trim());
}
