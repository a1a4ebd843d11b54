import { MAX_PATTERN_LINE } from '../limits.js';
import type { Label } from '../types.js';
import type { FurnitureRow } from './furniture/row.js';
import { dropped } from './page.js';

/** What the furniture tables say of one line by itself. */
export interface RowFinding {
  readonly label?: Label;
  readonly weak?: FurnitureRow;
  readonly endsStory?: boolean;
}

/**
 * A look-up of lines in the furniture tables: the first certain row that matches gives the label (a caption row keeps the line apart),
 * else the first weak row is told.
 */
export function lookUp(rows: readonly FurnitureRow[]): (text: string) => RowFinding {
  const inOrder = [...rows.filter((row) => row.weak !== true), ...rows.filter((row) => row.weak === true)];
  return (text) => {
    const row = firstMatch(inOrder, text);
    if (row === undefined) return {};
    const endsStory = row.endsStory === true;
    return row.weak === true ? { weak: row, endsStory } : { label: rowLabel(row), endsStory };
  };
}

/** The first row whose pattern matches the whole line; none is tried on a line longer than MAX_PATTERN_LINE. */
function firstMatch(rows: readonly FurnitureRow[], text: string): FurnitureRow | undefined {
  if (text.length > MAX_PATTERN_LINE) return undefined;
  const plain = plainMarks(text);
  return rows.find((row) => row.pattern.test(plain));
}

/** The text as patterns see it: straight apostrophes; as long as the text, so that offsets agree. */
export function plainMarks(text: string): string {
  return text.replace(/[’‘ʼ]/g, "'");
}

function rowLabel(row: FurnitureRow): Label {
  return row.kind === 'caption'
    ? { verdict: 'kept', kind: 'caption', rule: row.id, why: row.why }
    : dropped(row.kind, row.id, row.why);
}
