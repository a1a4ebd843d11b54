/** Every way in which an input can fail: a script may tell them apart by `code`. 'fault' is one of copydesk itself. */
export type ErrorCode =
  | 'not-found'
  | 'is-directory'
  | 'no-permission'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'bad-encoding'
  | 'too-large'
  | 'bad-record'
  | 'no-article'
  | 'bad-rules'
  | 'not-written'
  | 'fault';

/** A fault of the input or of what was asked, told in one line; any other error is a fault of copydesk itself. */
export class CopydeskError extends Error {
  override readonly name = 'CopydeskError';

  /** @param message what is wrong, and in parentheses what to do about it; no full stop, no file name */
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
