import { CopydeskError } from '../errors.js';
import { visibleLine } from '../render/index.js';
import { colours, wantsColour } from './color.js';
import { ClosedPipe, EXIT, type ExitCode, exitOfSignal, Stopped, UsageError } from './exit.js';
import type { Io } from './io.js';

/** Lines for people, on standard error: "copydesk: FILE: what is wrong (what to do)". */
export interface Messages {
  /** @param name the file, or null where the message is about no file */
  readonly say: (name: string | null, text: string) => void;
  readonly sayError: (name: string | null, text: string) => void;
}

/**
 * File names and texts are always shown with their control characters visible: they may come from anywhere.
 *
 * @param before called before each line
 */
export async function messages(
  io: Io,
  when: 'auto' | 'always' | 'never',
  before: () => void = () => {},
): Promise<Messages> {
  const { stderr } = io;
  const chalk = await colours(wantsColour(when, io.env, stderr));
  // Nobody reads standard error any more: the results are still wanted.
  stderr.on('error', () => {});
  const write = (tool: string, name: string | null, text: string): void => {
    before();
    stderr.write(`${[tool, ...(name === null ? [] : [visibleLine(name)]), visibleLine(text)].join(': ')}\n`);
  };
  return {
    say: (name, text) => write('copydesk', name, text),
    sayError: (name, text) => write(chalk?.red('copydesk') ?? 'copydesk', name, text),
  };
}

/** Tells why a run ended early, and gives its exit code. A closed pipe or a signal needs no words. */
export async function tellFailure(error: unknown, io: Io, verbose: boolean): Promise<ExitCode> {
  if (error instanceof ClosedPipe) return EXIT.done.code;
  if (error instanceof Stopped) return exitOfSignal(error.signal);
  const { sayError } = await messages(io, 'auto');
  if (error instanceof UsageError) {
    sayError(null, `${error.message}${error.message.endsWith(')') ? '' : ' (see copydesk --help)'}`);
    return EXIT.usage.code;
  }
  if (error instanceof CopydeskError) {
    sayError(null, error.message);
    return error.code === 'bad-rules' ? EXIT.usage.code : EXIT.failed.code;
  }
  sayError(
    null,
    `a fault of copydesk: ${error instanceof Error ? error.message : String(error)} (please report it)`,
  );
  if (verbose && error instanceof Error)
    for (const line of (error.stack ?? '').split('\n')) sayError(null, line);
  return EXIT.fault.code;
}
