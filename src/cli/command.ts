import type { ExitCode } from './exit.js';
import type { Io } from './io.js';
import type { CommandName, OptionValues } from './options.js';

/** What was asked for, once the options have been checked. */
export interface Asked {
  readonly operands: readonly string[];
  readonly options: OptionValues;
}

/** Does what was asked; throws UsageError, or anything else as a fault. */
export type Run = (asked: Asked, io: Io) => Promise<ExitCode>;

/** One command. */
export interface CommandRow {
  readonly name: CommandName;
  /** As commander reads them. */
  readonly operands: string;
  /** No full stop. */
  readonly description: string;
  /** Words that may stand first among the operands, for completions. */
  readonly words?: readonly string[];
  /** Loads the code of the command alone, so that no command pays for another. */
  readonly load: () => Promise<Run>;
}
