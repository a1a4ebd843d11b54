/** A line of a frame, and how often at most it is repeated. */
interface FrameLine {
  readonly text: string;
  readonly times?: number;
}

/**
 * A made-up document: its lines, words in braces to be drawn; see slots.ts. Slots with one number in a document are drawn once: {home#1} is one
 * team throughout, {last#1} the last name of {per#1}.
 */
export type Frame = readonly FrameLine[];

/** A frame of lines that are not repeated. */
export function prose(...lines: readonly string[]): Frame {
  return lines.map((text) => ({ text }));
}
