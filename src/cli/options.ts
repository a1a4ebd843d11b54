import { SUMMARY_SENTENCES } from '../limits.js';
import { FORMATS } from '../render/index.js';
import { ENTITY_TYPES, FURNITURE_KINDS, LEVELS, type Level, PARAGRAPH_KINDS } from '../types.js';
import { UsageError } from './exit.js';

export type CommandName = 'clean' | 'summary' | 'entities' | 'quotes' | 'report' | 'rules' | 'completion';

/** One option. Parsing, --help and shell completions are made of these rows; a test holds README.md against them. */
export interface OptionRow {
  /** As commander reads them: short, long, <value>. */
  readonly flags: string;
  /** No full stop. */
  readonly description: string;
  /** The only values there are. */
  readonly choices?: readonly string[];
  /** Its value is several of these, separated by commas. */
  readonly listOf?: readonly string[];
  /** From the text that was typed to the value; throws UsageError. */
  readonly parse?: (text: string) => number;
  /** Its value is a path: completions offer files. */
  readonly path?: 'file' | 'folder';
  readonly default?: string;
  /** Other options whose values it sets, by name. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Options that cannot stand beside it, by name (camel case, without dashes). */
  readonly conflicts?: readonly string[];
  readonly commands: readonly CommandName[];
}

/** The values after parsing, by name in camel case. */
export interface OptionValues {
  readonly input: 'auto' | 'text' | 'html' | 'jsonl' | 'warc';
  readonly encoding?: string;
  readonly maxBytes?: number;
  readonly filesFrom?: string;
  readonly format: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly output?: string;
  readonly outDir?: string;
  readonly force?: boolean;
  readonly resume?: boolean;
  readonly jobs?: number;
  /** False after --no-progress. */
  readonly progress: boolean;
  readonly explain?: boolean;
  readonly keep?: readonly string[];
  readonly drop?: readonly string[];
  readonly level: Level;
  readonly rules?: string;
  /** False after --no-clean. */
  readonly clean: boolean;
  readonly sentences?: number;
  readonly words?: number;
  readonly bullets?: boolean;
  readonly headline?: boolean;
  readonly type?: readonly string[];
  readonly speaker?: string;
  readonly minWords?: number;
  readonly frontMatter?: boolean;
  readonly width?: number;
  /** False after --no-wrap. */
  readonly wrap: boolean;
  readonly highlight?: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** The commands that read articles. */
const READERS = ['clean', 'summary', 'entities', 'quotes', 'report'] as const;
export type Reader = (typeof READERS)[number];
const SUMMARIZERS = ['summary', 'report'] as const;
const ALL = [...READERS, 'rules', 'completion'] as const;

export const OPTIONS: readonly OptionRow[] = [
  {
    flags: '-f, --format <format>',
    description: 'what to write',
    choices: FORMATS.map(({ name }) => name),
    default: FORMATS[0]?.name ?? 'text',
    commands: READERS,
  },
  {
    flags: '--json',
    description: 'short for --format json',
    sets: { format: 'json' },
    conflicts: ['format', 'jsonl'],
    commands: [...READERS, 'rules'],
  },
  {
    flags: '--jsonl',
    description: 'short for --format jsonl',
    sets: { format: 'jsonl' },
    conflicts: ['format', 'json'],
    commands: READERS,
  },
  {
    flags: '-o, --output <file>',
    description: 'write to a file',
    path: 'file',
    conflicts: ['outDir'],
    commands: READERS,
  },
  {
    flags: '--out-dir <folder>',
    description: 'write one file a document into a folder',
    path: 'folder',
    conflicts: ['output'],
    commands: READERS,
  },
  {
    flags: '--force',
    description: 'let --out-dir overwrite files',
    conflicts: ['resume'],
    commands: READERS,
  },
  {
    flags: '--resume',
    description: 'leave out what the output of an earlier run holds (--out-dir, or -o with --jsonl)',
    conflicts: ['force'],
    commands: READERS,
  },
  {
    flags: '--explain',
    description: 'tell of every input line whether it is kept, and why',
    commands: READERS,
  },
  {
    flags: '--keep <kinds>',
    description: 'kinds of furniture to leave in',
    listOf: FURNITURE_KINDS,
    commands: READERS,
  },
  {
    flags: '--drop <kinds>',
    description: 'kinds of paragraphs to take out',
    listOf: PARAGRAPH_KINDS,
    commands: READERS,
  },
  {
    flags: '--level <level>',
    description: 'how readily lines are dropped that no rule knows',
    choices: LEVELS,
    default: 'normal',
    commands: READERS,
  },
  {
    flags: '--rules <file>',
    description: 'rules of your own, tried first (see: rules test)',
    path: 'file',
    commands: READERS,
  },
  {
    flags: '--no-clean',
    description: 'the input is clean already: leave its text unchanged',
    conflicts: ['keep', 'drop', 'rules'],
    commands: READERS,
  },
  {
    flags: '--input <kind>',
    description: 'what the input is',
    choices: ['auto', 'text', 'html', 'jsonl', 'warc'],
    default: 'auto',
    commands: READERS,
  },
  { flags: '--encoding <name>', description: 'of the input, where detection is wrong', commands: READERS },
  {
    flags: '--max-bytes <size>',
    description: 'refuse longer documents: 500K, 20M, 1G (default: 10M)',
    parse: byteSize,
    commands: READERS,
  },
  {
    flags: '--files-from <file>',
    description: 'read more FILE names from a file, one a line',
    path: 'file',
    commands: READERS,
  },
  {
    flags: '--sentences <n>',
    description: `length of a summary in sentences (default: ${SUMMARY_SENTENCES})`,
    parse: count,
    conflicts: ['words'],
    commands: SUMMARIZERS,
  },
  {
    flags: '--words <n>',
    description: 'length of a summary in words, never more',
    parse: count,
    conflicts: ['sentences'],
    commands: SUMMARIZERS,
  },
  { flags: '--bullets', description: 'the sentences of a summary as a list', commands: SUMMARIZERS },
  { flags: '--headline', description: 'the title above the summary', commands: ['summary'] },
  {
    flags: '--type <types>',
    description: 'only entities of these types',
    listOf: ENTITY_TYPES,
    commands: ['entities'],
  },
  {
    flags: '--speaker <name>',
    description: 'only quotes of a speaker whose name holds this',
    commands: ['quotes'],
  },
  {
    flags: '--min-words <n>',
    description: 'only quotes of at least so many words',
    parse: count,
    commands: ['quotes'],
  },
  {
    flags: '--front-matter',
    description: 'begin Markdown with title, byline, date and source',
    commands: ['clean'],
  },
  {
    flags: '--width <columns>',
    description: 'wrap text; 0 never (default: the terminal, else 0)',
    parse: columns,
    commands: READERS,
  },
  {
    flags: '--no-wrap',
    description: 'leave each paragraph on one line, also on a terminal',
    conflicts: ['width'],
    commands: READERS,
  },
  {
    flags: '--highlight',
    description: 'colour the names in the text by type and mark its quotes (text, with colours)',
    commands: ['clean'],
  },
  {
    flags: '--color <when>',
    description: 'colours',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    commands: ALL,
  },
  {
    flags: '--jobs <n>',
    description: 'documents to work on at once (default: one for each core, once there are many)',
    parse: count,
    commands: READERS,
  },
  { flags: '--no-progress', description: 'no line that tells how far a long run is', commands: READERS },
  { flags: '--quiet', description: 'no notes, only errors', conflicts: ['verbose'], commands: READERS },
  {
    flags: '--verbose',
    description: 'a line about each document, and one about all; details of faults',
    conflicts: ['quiet'],
    commands: ALL,
  },
];

/** The rows that a command takes. */
export function optionsOf(command: { readonly name: CommandName }): readonly OptionRow[] {
  return OPTIONS.filter(({ commands }) => commands.includes(command.name));
}

/** Bytes of "10M"; K, M and G are powers of 1024. */
function byteSize(text: string): number {
  const [, digits, unit = ''] = /^(\d+)([kmg]?)(?:i?b)?$/i.exec(text) ?? [];
  const bytes = Number(digits) * 1024 ** ['', 'k', 'm', 'g'].indexOf(unit.toLowerCase());
  if (!(bytes >= 1 && Number.isSafeInteger(bytes)))
    throw new UsageError('write a size as 500000, 500K, 20M or 1G');
  return bytes;
}

function count(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError('write a number from 1 on');
  return Number(text);
}

function columns(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new UsageError('write a number of columns, or 0');
  return Number(text);
}
