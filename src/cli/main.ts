import { EXIT, type ExitCode, Stopped } from './exit.js';
import { type Io, send } from './io.js';
import { parse } from './parse.js';
import type { workOn } from './workOn.js';

export type { Io } from './io.js';

/** Columns of --help where no terminal says how many it has. */
const HELP_WIDTH = 80;

/**
 * The command line: reads `io.argv`, does what it asks, and never ends the process or throws.
 *
 * @returns the exit code; after a signal it comes at once, whatever is still under way
 */
export async function main(io: Io): Promise<ExitCode> {
  try {
    // The errors of writing come back from each write.
    io.stdout.on('error', () => {});
    const parsed = parse(io.argv, io.stdout.columns ?? HELP_WIDTH);
    if ('print' in parsed) {
      await send(io.stdout, parsed.print);
      return EXIT.done.code;
    }
    const run = await parsed.command.load();
    return await untilSignal(run(parsed, io), io.signal);
  } catch (error) {
    const { tellFailure } = await import('./messages.js');
    return tellFailure(error, io, io.argv.includes('--verbose'));
  }
}

/** The work of a worker, loaded when there is one. */
export async function loadWork(): Promise<typeof workOn> {
  return (await import('./workOn.js')).workOn;
}

/** What comes first: the end of the work, or a signal. */
async function untilSignal<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  const { promise, reject } = withReject<never>();
  const stop = (): void => reject(new Stopped(signal.reason));
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function withReject<T>(): { readonly promise: Promise<T>; readonly reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((_, no) => {
    reject = no;
  });
  // Where the work ends first nobody waits for this promise any more.
  promise.catch(() => {});
  return { promise, reject };
}
