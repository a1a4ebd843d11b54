import type { LabelledLine } from '../../types.js';
import { droppedByKind } from '../counts.js';
import { type ExplainedLine, explainedLines } from '../explain.js';
import { oneLine } from '../paragraphs.js';
import { cut, hung, padded, widest } from './layout.js';
import type { Look } from './look.js';

/** Where less than this is left for the text of a line, its rule and reason stand below it. */
const LEAST_TEXT = 40;

/** A longer reason runs over, or has several lines. */
const WIDEST_WHY = 44;
const GAP = '  ';

/** Columns of the table: what stands before the text, and what the reasons take. */
interface Columns {
  readonly number: number;
  readonly kind: number;
  readonly rule: number;
  readonly why: number;
}

/**
 * Every input line in the manner of a diff: number, + or -, kind, text, rule, why, and last what was dropped by kind. Texts
 * are cut to the width. Where there is none, they come last and whole.
 *
 * @returns text that ends with a newline, or '' where there are no lines
 */
export function explainedTable(lines: readonly LabelledLine[], look: Look): string {
  const rows = explainedLines(lines);
  if (rows.length === 0) return '';
  const columns = {
    number: `${rows.at(-1)?.line ?? 0}`.length,
    kind: widest(rows.map(({ kind }) => kind)),
    rule: widest(rows.map(({ rule }) => rule)),
    why: Math.min(WIDEST_WHY, widest(rows.map(({ why }) => why))),
  };
  const table = rows.map((row) => `${rowText(row, columns, look).trimEnd()}\n`).join('');
  return `${table}\n${look.style.meta(account(lines))}\n`;
}

function rowText(row: ExplainedLine, columns: Columns, look: Look): string {
  const { faded } = look.style;
  const number = faded(`${row.line}`.padStart(columns.number));
  if (row.verdict === 'blank') return number;
  const isKept = row.verdict === 'kept';
  const signed = look.style[row.verdict](`${isKept ? '+' : '-'} ${row.kind.padEnd(columns.kind)}`);
  const parts = {
    head: `${number} ${signed}${GAP}`,
    text: look.show(oneLine(row.text.trim()).replaceAll('\t', ' ')),
    rule: row.rule.padEnd(columns.rule) + GAP,
    why: look.show(oneLine(row.why)),
  };
  return laidOut(parts, columns, look.width, { text: isKept ? (text) => text : faded, reason: faded });
}

/** Rule and reason before a text of any length, else behind it, else below it. */
function laidOut(
  { head, text, rule, why }: Readonly<Record<'head' | 'text' | 'rule' | 'why', string>>,
  columns: Columns,
  width: number,
  paint: Readonly<Record<'text' | 'reason', (text: string) => string>>,
): string {
  if (width === Number.POSITIVE_INFINITY) {
    return `${head}${paint.reason(rule + padded(why, columns.why))}${GAP}${paint.text(text)}`;
  }
  const indent = columns.number + ' + '.length + columns.kind + GAP.length;
  const room = Math.max(1, width - indent);
  const beside = room - columns.rule - columns.why - 2 * GAP.length;
  if (beside >= LEAST_TEXT) {
    const before = `${head}${paint.text(padded(cut(text, beside), beside))}${GAP}`;
    return hung(before + paint.reason(rule), paint.reason(why), width);
  }
  return `${head}${paint.text(cut(text, room))}\n${paint.reason(hung(' '.repeat(indent) + rule, why, width))}`;
}

/** "21 lines kept, 14 dropped: 6 ad, 5 player, 3 meta". */
function account(lines: readonly LabelledLine[]): string {
  const kept = lines.filter(({ label }) => label.verdict === 'kept').length;
  const dropped = droppedByKind(lines);
  const sum = dropped.reduce((total, { lines: count }) => total + count, 0);
  const kinds = dropped.map(({ kind, lines: count }) => `${count} ${kind}`).join(', ');
  return `${kept} lines kept, ${sum} dropped${kinds === '' ? '' : `: ${kinds}`}`;
}
