import type { FurnitureKind } from '../../types.js';
import type { LinePattern } from '../linePattern.js';

/** One kind of furniture line: knowledge as data. `drops` and `keeps` are its tests. */
export interface FurnitureRow {
  /** Table and name, `ad/label`; unique, and part of the output. */
  readonly id: string;
  readonly kind: FurnitureKind;
  /** The reason in words that a reader of --explain understands; no full stop. */
  readonly why: string;
  /** For the whole line, linear in time; tried on trimmed text with single blanks and straight apostrophes. */
  readonly pattern: LinePattern;
  /** Furniture only beside another furniture line: "Slow", "Share", "2". Without it the row is certain wherever the line stands. */
  readonly weak?: true;
  /** A heading under which no story follows: "Related stories", "34 Comments". */
  readonly endsStory?: true;
  /** Lines that this row must match. */
  readonly drops: readonly string[];
  /** Lines of real articles that come near and must not match. */
  readonly keeps: readonly string[];
}
