import type { ExitCode } from './exit.js';
import type { Io } from './io.js';
import type { CommandName, OptionValues, Reader } from './options.js';

/** What was asked for, once the options have been checked. */
export interface Asked {
  readonly operands: readonly string[];
  readonly options: OptionValues;
}

/** Does what was asked; throws UsageError, or anything else as a fault. */
type Run = (asked: Asked, io: Io) => Promise<ExitCode>;

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

/** Every command, the default first: a new one is its file and its row here (and its name in `CommandName`). */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'clean',
    operands: '[FILE...]',
    description: 'the article without its furniture (the default command)',
    load: () => reader('clean'),
  },
  {
    name: 'summary',
    operands: '[FILE...]',
    description: 'a short summary in sentences of the article',
    load: () => reader('summary'),
  },
  {
    name: 'entities',
    operands: '[FILE...]',
    description: 'people, organizations, places, dates, money …',
    load: () => reader('entities'),
  },
  {
    name: 'quotes',
    operands: '[FILE...]',
    description: 'quotes with their speakers',
    load: () => reader('quotes'),
  },
  {
    name: 'report',
    operands: '[FILE...]',
    description: 'the article at a glance: summary, names and quotes',
    load: () => reader('report'),
  },
  {
    name: 'rules',
    operands: '[list|test] [FILE]',
    description: 'list the built-in rules, or check a file of your own',
    words: ['list', 'test'],
    load: async () => (await import('./rules.js')).runRules,
  },
  {
    name: 'completion',
    operands: '<bash|zsh|fish>',
    description: 'print completions for your shell',
    words: ['bash', 'zsh', 'fish'],
    load: async () => (await import('./completion.js')).runCompletion,
  },
];

async function reader(name: Reader): Promise<Run> {
  const { runDocuments } = await import('./documents.js');
  return (asked, io) => runDocuments(name, asked, io);
}
