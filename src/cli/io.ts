import { ClosedPipe } from './exit.js';

/** A stream that results or messages are written to. */
export type Out = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Where results and messages are read; chunks are bytes. */
type In = NodeJS.ReadableStream & { readonly isTTY?: boolean; destroy?(): unknown };

/** The world as the command line sees it; the process, or a test. */
export interface Io {
  /** Without node and the script. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: In;
  readonly stdout: Out;
  readonly stderr: Out;
  readonly cwd: string;
  /** Aborted with the name of a signal as its reason. */
  readonly signal?: AbortSignal;
}

/**
 * Writes and waits until the stream has taken it, so that a slow reader holds the run back.
 *
 * @throws ClosedPipe, or the stream's own error
 */
export function send(stream: Out, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === undefined || error === null) resolve();
      else reject(isClosedPipe(error) ? new ClosedPipe('closed', { cause: error }) : error);
    });
  });
}

function isClosedPipe(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'].includes(codeOf(error) ?? '');
}

/** ENOENT, EPIPE … of an error of the system; null of any other. */
export function systemCode(error: unknown): string | null {
  const code = codeOf(error);
  return code !== null && /^E(?!RR_)[A-Z0-9]+$/.test(code) ? code : null;
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
