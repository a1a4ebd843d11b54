import { FURNITURE } from '../index.js';
import { readRules } from './clean.js';
import type { Asked } from './command.js';
import { EXIT, type ExitCode, UsageError } from './exit.js';
import { type Io, send } from './io.js';

/** copydesk rules: lists the built-in rows, or checks a file of one's own. */
export async function runRules({ operands, options }: Asked, io: Io): Promise<ExitCode> {
  const [action = 'list', file] = operands;
  if (action === 'list' && file !== undefined) throw new UsageError('rules list takes no FILE');
  const text = action === 'list' ? list(options.json === true) : await test(file, io);
  await send(io.stdout, text);
  return EXIT.done.code;
}

function list(asJson: boolean): string {
  const rows = FURNITURE.map(({ id, kind, weak, why }) => ({
    id,
    kind,
    strength: weak === true ? 'weak' : 'certain',
    why,
  }));
  if (asJson) return `${JSON.stringify(rows, null, 2)}\n`;
  const cells = rows.map(({ id, kind, strength, why }) => [id, kind, strength, why]);
  const widths = [0, 1, 2].map((at) =>
    cells.reduce((width, row) => Math.max(width, (row[at] ?? '').length), 0),
  );
  return cells.map((row) => `${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}\n`).join('');
}

async function test(file: string | undefined, io: Io): Promise<string> {
  if (file === undefined) throw new UsageError('rules test needs a FILE');
  const rows = await readRules(file, io);
  const examples = rows.reduce((sum, { drops, keeps }) => sum + drops.length + keeps.length, 0);
  return `${counted(rows.length, 'rule')}, ${counted(examples, 'example')}: all hold\n`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
