import type { CommandRow, Run } from './command.js';
import type { Reader } from './options.js';

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
    load: async () => {
      const { runCompletion } = await import('./completion.js');
      return (asked, io) => runCompletion(COMMANDS, asked, io);
    },
  },
];

async function reader(name: Reader): Promise<Run> {
  const { runDocuments } = await import('./documents.js');
  return (asked, io) => runDocuments(name, asked, io);
}
