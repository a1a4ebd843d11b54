import { CopydeskError } from '../index.js';
import { UsageError } from './exit.js';
import type { Io } from './io.js';
import type { OptionValues } from './options.js';
import { isStdin, readWhole } from './source.js';

/**
 * The names of all inputs, in order.
 *
 * @throws UsageError of names that cannot be read, or standard input that would be read twice
 */
export async function inputNames(
  operands: readonly string[],
  { filesFrom, rules }: OptionValues,
  io: Io,
): Promise<readonly string[]> {
  const listed = filesFrom === undefined ? [] : await namesIn(filesFrom, io);
  const isNothingNamed = operands.length === 0 && filesFrom === undefined;
  const names = isNothingNamed ? ['-'] : [...operands, ...listed];
  if (isNothingNamed && io.stdin.isTTY)
    throw new UsageError('nothing to read: usage is copydesk [options] FILE... (see copydesk --help)');
  if (names.includes(''))
    throw new UsageError('a FILE has an empty name (is a variable of your script unset?)');
  const readers = [...names, filesFrom ?? '', rules ?? ''].filter(isStdin).length;
  if (readers > 1) throw new UsageError("standard input can be read only once (give all '-' but one a file)");
  return names;
}

async function namesIn(list: string, io: Io): Promise<string[]> {
  try {
    const text = await readWhole(list, io);
    return text.split(/\r?\n/).filter((line) => line !== '');
  } catch (error) {
    if (error instanceof CopydeskError) throw new UsageError(`${list}: ${error.message}`, { cause: error });
    throw error;
  }
}
