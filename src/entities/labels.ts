/** Kinds of names, in the order of the labels. */
export const NAME_TYPES = ['person', 'organization', 'place', 'misc'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/**
 * Labels of tokens: 0 for none; of the type t, 4t + 1 begins a name of several tokens, + 2 goes on with it, + 3 ends it, + 4 is a name of one
 * token.
 */
export const NONE = 0;
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;
export const BEGIN = 1;
export const INSIDE = 2;
export const END = 3;
export const SINGLE = 4;

export function labelOf(type: number, part: number): number {
  return 4 * type + part;
}

/** Whether a name may go on, or must, from one label to the next. */
export function mayFollow(before: number, after: number): boolean {
  const isOpen = before !== NONE && ((before - 1) % 4) + 1 <= INSIDE;
  const part = after === NONE ? 0 : ((after - 1) % 4) + 1;
  const goesOn = part === INSIDE || part === END;
  if (!isOpen) return !goesOn;
  return goesOn && Math.floor((before - 1) / 4) === Math.floor((after - 1) / 4);
}

/** Whether a line may begin, or end, with a label. */
export function mayOpen(label: number): boolean {
  return mayFollow(NONE, label);
}

export function mayClose(label: number): boolean {
  return mayFollow(label, NONE);
}
