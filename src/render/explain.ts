import type { Label, LabelledLine } from '../types.js';
import { visibleLine } from './escape.js';
import { isFailed, type RenderOptions, type Result } from './format.js';

/** One input line with the verdict on it. */
export interface ExplainedLine {
  /** From 1, in the input. */
  readonly line: number;
  readonly verdict: Label['verdict'];
  readonly kind: Label['kind'];
  readonly rule: string;
  readonly why: string;
  /** As it stands in the input. */
  readonly text: string;
}

/** One entry for every input line: each part of a line that was wrapped in the input has its own. */
export function explainedLines(lines: readonly LabelledLine[]): ExplainedLine[] {
  return lines.flatMap(({ line, label }) =>
    line.parts.map((text, at) => ({
      line: line.number + at,
      verdict: label.verdict,
      kind: label.kind,
      rule: label.rule,
      why: label.why,
      text,
    })),
  );
}

/**
 * A table with one line for every input line: number, verdict, kind, rule, why, text; the columns are aligned.
 *
 * @returns text that ends with a newline, or '' where there are no lines
 */
export function renderExplain(lines: readonly LabelledLine[], options: RenderOptions = {}): string {
  const show = options.terminal ? visibleLine : (text: string) => text.replace(/[\t\r\n]+/g, ' ');
  const rows = explainedLines(lines).map((row) =>
    row.verdict === 'blank' ? [`${row.line}`, row.verdict] : cells(row, show),
  );
  const widths = [0, 1, 2, 3, 4].map((column) => widest(rows.map((row) => row[column] ?? '')));
  return rows.map((row) => `${aligned(row, widths)}\n`).join('');
}

/** The table of a result; null where there is nothing to explain. */
export function explainResult(result: Result, options: RenderOptions): string | null {
  const lines = isFailed(result) ? result.lines : result.article.lines;
  return lines === undefined ? null : renderExplain(lines, options);
}

function cells(row: ExplainedLine, show: (text: string) => string): string[] {
  return [`${row.line}`, row.verdict, row.kind, row.rule, show(row.why), show(row.text.trim())];
}

/** Numbers to the right, words to the left, the last cell as long as it is. */
function aligned(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, at) => {
      if (at === 0) return cell.padStart(widths[0] ?? 0);
      return at === cells.length - 1 ? cell : cell.padEnd(widths[at] ?? 0);
    })
    .join('  ');
}

function widest(cells: readonly string[]): number {
  return cells.reduce((width, cell) => Math.max(width, cell.length), 0);
}
