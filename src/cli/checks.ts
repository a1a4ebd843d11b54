import { FORMATS } from '../index.js';
import { isEncoding } from '../read/bytes.js';
import { UsageError } from './exit.js';
import type { OptionValues } from './options.js';
import { isStdout } from './sink.js';

/**
 * Options that do not go together, or would fail for every input: told once and before anything is read.
 *
 * @throws UsageError
 */
export async function checkOptions(options: OptionValues): Promise<void> {
  const format = FORMATS.find(({ name }) => name === options.format);
  if (format === undefined) throw new UsageError(`there is no format '${options.format}'`);
  if (options.explain && !format.explains) {
    throw new UsageError(`--explain has no place in ${format.name} (use text, json or jsonl)`);
  }
  if (options.frontMatter && format.name !== 'markdown') {
    throw new UsageError('--front-matter needs --format markdown');
  }
  if (options.highlight && format.name !== 'text') throw new UsageError('--highlight needs --format text');
  if (options.resume) checkResume(options, format.name);
  if (options.encoding === undefined || (await isEncoding(options.encoding))) return;
  throw new UsageError(
    `there is no encoding '${options.encoding}' (name one like utf-8, windows-1252 or shift_jis)`,
  );
}

function checkResume({ outDir, output = '-' }: OptionValues, format: string): void {
  if (outDir !== undefined) return;
  if (isStdout(output)) throw new UsageError('--resume needs --out-dir, or -o FILE with --jsonl');
  if (format !== 'jsonl')
    throw new UsageError(`--resume cannot go on with a file of ${format} (use --jsonl)`);
}
