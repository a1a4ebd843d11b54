import type { CommandRow } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { EXIT } from '../../src/cli/exit.js';
import { OPTIONS, type OptionRow } from '../../src/cli/options.js';

/** What the tables of commands, options and exit codes do not say. */
const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['NO_COLOR', 'if not empty, no colours; --color goes before it'],
  ['FORCE_COLOR', 'if not empty, colours also where there is no terminal; 0 and false mean none'],
  ['TERM', 'dumb means no colours'],
];

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['copydesk story.txt', 'the article without its furniture'],
  ['copydesk --explain story.txt', 'why each line stayed or went'],
  ['copydesk report -f html story.txt > report.html', 'a page to check and pass on'],
  ['copydesk --jsonl feed.jsonl > clean.jsonl', 'one record a line, in and out'],
];

/**
 * The manual page, made of the tables that the command line is made of.
 *
 * @returns roff for man(7), in ASCII
 */
export function manPage(): string {
  const lines = [
    '.\\" Made by npm run man: do not edit.',
    '.TH COPYDESK 1 "" copydesk "User Commands"',
    '.SH NAME',
    `copydesk \\- ${escaped('messy article files in, clean articles out')}`,
    '.SH SYNOPSIS',
    ...COMMANDS.flatMap(synopsis),
    '.SH DESCRIPTION',
    escaped(
      'copydesk reads raw news-article files (text, saved HTML, JSONL), takes out what is not the article and prints the clean text, or a summary, the names, the quotes. It works offline and tells for every line why it stayed or went. FILE may be - for standard input.',
    ),
    '.SH COMMANDS',
    ...COMMANDS.flatMap(({ name, description }) => entry(bold(name), description)),
    '.SH OPTIONS',
    ...OPTIONS.flatMap((row) => entry(flags(row), optionText(row))),
    ...entry(bold('--version'), 'print the version'),
    ...entry(`${bold('-h')}, ${bold('--help')}`, 'print help'),
    '.SH EXIT STATUS',
    ...Object.values(EXIT).flatMap(({ code, means }) => entry(bold(`${code}`), means)),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, text]) => entry(bold(name), text)),
    '.SH EXAMPLES',
    ...EXAMPLES.flatMap(([command, text]) => entry(bold(command), text)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The name of the first command may be left out. */
function synopsis({ name, operands }: CommandRow, at: number): string[] {
  return [
    `${bold(`copydesk ${at === 0 ? `[${name}]` : name}`)} [\\fIoptions\\fR] ${italic(operands)}`,
    '.br',
  ];
}

function entry(term: string, text: string): string[] {
  return ['.TP', term, escaped(text)];
}

/** "-f, --format <format>": names bold, the value in italics. */
function flags({ flags }: OptionRow): string {
  const [, names = '', value] = /^(.*?)(?: <(.*)>)?$/.exec(flags) ?? [];
  const shown = names.split(', ').map(bold).join(', ');
  return value === undefined ? shown : `${shown} ${italic(value)}`;
}

function optionText(row: OptionRow): string {
  const words = row.choices ?? row.listOf;
  const kinds = words === undefined ? '' : `: ${words.join(', ')}`;
  const standard = row.default === undefined ? '' : ` (default: ${row.default})`;
  return `${row.description}${kinds}${standard}${place(row)}`;
}

/** Where an option is for a few commands alone it says so. */
function place({ commands }: OptionRow): string {
  const isForMain = commands.includes('clean') && commands.includes('report');
  return isForMain ? '' : ` [${commands.join(', ')}]`;
}

function bold(text: string): string {
  return `\\fB${escaped(text)}\\fR`;
}

function italic(text: string): string {
  return `\\fI${escaped(text)}\\fR`;
}

/** Text as roff shows it: hyphens that can be copied, no control line, all else by its code point. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(
      /[^\x20-\x7e]/gu,
      (char) => `\\[u${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^[.']/, '\\&$&');
}
