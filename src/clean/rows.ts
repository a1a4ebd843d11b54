import type { Label } from '../types.js';
import { FURNITURE_CUES } from './cues.js';
import { finder } from './finder.js';
import { FURNITURE } from './furniture/index.js';
import type { FurnitureRow } from './furniture/row.js';
import { SeenLine } from './linePattern.js';
import { dropped } from './page.js';

/** What the furniture tables say of one line by itself. */
export interface RowFinding {
  readonly label?: Label;
  readonly weak?: FurnitureRow;
  readonly endsStory?: boolean;
}

/** An item of a menu is furniture with its bullet as without it. */
const BULLET = /^[*+•●▪◦‣○■] (?=\S)/;

const findFurniture = finder(FURNITURE, FURNITURE_CUES);

/** A look-up of lines in rows of one's own, if any, and then in the furniture tables. */
export function lookUp(own: readonly FurnitureRow[]): (line: SeenLine) => RowFinding {
  const findOwn = finder(certainFirst(own));
  const find = (line: SeenLine) => (own.length > 0 ? findOwn(line) : undefined) ?? findFurniture(line);
  const withoutBullet = ({ line }: SeenLine) =>
    BULLET.test(line) ? find(new SeenLine(line.replace(BULLET, ''))) : undefined;
  return (line) => finding(find(line) ?? withoutBullet(line));
}

/** A certain row that matches gives the label (a caption row keeps the line apart); a weak row is only told. */
function finding(row: FurnitureRow | undefined): RowFinding {
  if (row === undefined) return {};
  const endsStory = row.endsStory === true;
  if (row.weak === true) return { weak: row, endsStory };
  const { kind, id: rule, why } = row;
  return {
    label: kind === 'caption' ? { verdict: 'kept', kind, rule, why } : dropped(kind, rule, why),
    endsStory,
  };
}

/** Rows in order of precedence: certain rows come before weak ones. */
function certainFirst(rows: readonly FurnitureRow[]): FurnitureRow[] {
  return [...rows.filter((row) => row.weak !== true), ...rows.filter((row) => row.weak === true)];
}
