/** Every exit code with its meaning, as --help shows it. */
export const EXIT = {
  done: { code: 0, means: 'every document done' },
  failed: { code: 1, means: 'some document failed or held no article; the others were written' },
  usage: { code: 2, means: 'bad usage, options or rules; nothing written' },
  fault: { code: 70, means: 'a fault of copydesk itself' },
  interrupted: { code: 130, means: 'stopped by Ctrl-C' },
  terminated: { code: 143, means: 'stopped by TERM' },
} as const satisfies Record<string, { readonly code: number; readonly means: string }>;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]['code'];

/** The code of a run from those of its documents: the worst wins. */
export function mergeExits(codes: readonly ExitCode[]): ExitCode {
  return codes.toSorted((a, b) => b - a)[0] ?? EXIT.done.code;
}

/** The code after a signal. */
export function exitOfSignal(signal: unknown): ExitCode {
  return signal === 'SIGTERM' ? EXIT.terminated.code : EXIT.interrupted.code;
}

/** A fault of how copydesk was called, in one line; it ends the run before anything is written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Downstream has closed its pipe: nothing is wanted any more. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** A signal came. */
export class Stopped extends Error {
  override readonly name = 'Stopped';

  constructor(readonly signal: unknown) {
    super('stopped');
  }
}
