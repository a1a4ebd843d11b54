// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell code
import type { Asked, CommandRow } from './command.js';
import { EXIT, type ExitCode } from './exit.js';
import { type Io, send } from './io.js';
import { OPTIONS, type OptionRow, optionsOf } from './options.js';

/** copydesk completion: a script for one shell, made of the tables of commands and options. */
export async function runCompletion(commands: Commands, { operands }: Asked, io: Io): Promise<ExitCode> {
  const scripts: Readonly<Record<string, (commands: Commands) => string>> = { bash, zsh, fish };
  await send(io.stdout, scripts[operands[0] ?? '']?.(commands) ?? '');
  return EXIT.done.code;
}

/** All commands, the default first. */
type Commands = readonly CommandRow[];

/** What follows an option: nothing, some words (one of them, or several between commas), a path, or a text of which nothing is known. */
type Value = 'none' | 'text' | 'file' | 'folder' | Words;

interface Words {
  readonly words: readonly string[];
  readonly isList: boolean;
}

/** An option as shells see it. */
interface Flag {
  readonly names: readonly string[];
  readonly description: string;
  readonly value: Value;
}

const HELP: Flag = { names: ['-h', '--help'], description: 'print help', value: 'none' };

function toFlag(row: OptionRow): Flag {
  return {
    names: row.flags.match(/--?[a-z][a-z-]*/g) ?? [],
    description: row.description,
    value: valueAfter(row),
  };
}

function valueAfter({ flags, choices, listOf, path }: OptionRow): Value {
  if (!flags.includes('<')) return 'none';
  const words = choices ?? listOf;
  return words === undefined ? (path ?? 'text') : { words, isList: listOf !== undefined };
}

function flagsOf(row: CommandRow): Flag[] {
  return [...optionsOf(row).map(toFlag), HELP];
}

/** The options of the default command, which may be left out. */
function mainFlags(commands: Commands): Flag[] {
  return commands.slice(0, 1).flatMap(flagsOf);
}

function joined(list: readonly string[]): string {
  return list.join(' ');
}

function namesOf(flags: readonly Flag[]): string {
  return joined(flags.flatMap(({ names }) => names));
}

function commandNames(commands: Commands): string {
  return joined(commands.map(({ name }) => name));
}

function bash(commands: Commands): string {
  const actions = { text: "-W ''", file: '-f', folder: '-d' };
  const branches = OPTIONS.map(toFlag).flatMap(({ names, value }) => {
    if (value === 'none') return [];
    const compgen = typeof value === 'string' ? `compgen ${actions[value]} -- "$cur"` : bashWords(value);
    return [`    ${names.join('|')}) COMPREPLY=($(${compgen})); return ;;`];
  });
  const ofCommands = commands.map(
    (row) => `    ${row.name}) flags='${namesOf(flagsOf(row))}'; operands='${joined(row.words ?? [])}' ;;`,
  );
  return `${[
    '# bash completion of copydesk: source <(copydesk completion bash)',
    '_copydesk() {',
    '  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} flags operands',
    '  COMPREPLY=()',
    '  case $prev in',
    ...branches,
    '  esac',
    '  case ${COMP_WORDS[1]} in',
    ...ofCommands,
    `    *) flags='${namesOf(mainFlags(commands))} --version'`,
    `       operands=; [ "$COMP_CWORD" = 1 ] && operands='${commandNames(commands)}' ;;`,
    '  esac',
    '  if [[ $cur == -* ]]; then',
    '    COMPREPLY=($(compgen -W "$flags" -- "$cur"))',
    '  else',
    '    COMPREPLY=($(compgen -W "$operands" -- "$cur") $(compgen -f -- "$cur"))',
    '  fi',
    '}',
    'complete -o filenames -F _copydesk copydesk',
  ].join('\n')}\n`;
}

/** In a list only what stands behind the last comma is completed. */
function bashWords({ words, isList }: Words): string {
  const last = isList ? '-P "${cur%"${cur##*,}"}" -- "${cur##*,}"' : '-- "$cur"';
  return `compgen -W '${joined(words)}' ${last}`;
}

function zsh(commands: Commands): string {
  const cases = commands.map((row) => {
    const operands = row.words === undefined ? '_files' : `{ compadd ${joined(row.words)}; _files }`;
    return `    ${row.name}) _arguments -s ${zshSpecs(flagsOf(row))} '*:operand:${operands}' ;;`;
  });
  return `${[
    '#compdef copydesk',
    '# zsh completion of copydesk: copydesk completion zsh > a folder of $fpath/_copydesk',
    '_copydesk() {',
    '  case $words[2] in',
    ...cases,
    `    *) (( CURRENT == 2 )) && compadd ${commandNames(commands)}`,
    `       _arguments -s ${zshSpecs(mainFlags(commands))} --version '*:file:_files' ;;`,
    '  esac',
    '}',
    'if [ "$funcstack[1]" = _copydesk ]; then _copydesk "$@"; else compdef _copydesk copydesk; fi',
  ].join('\n')}\n`;
}

function zshSpecs(flags: readonly Flag[]): string {
  const actions = { text: ' ', file: '_files', folder: '_files -/' };
  const specs = flags.map(({ names, description, value }) => {
    const about = `[${description.replace(/[[\]:\\]/g, '\\$&').replace(/'/g, "'\\''")}]`;
    const action = typeof value === 'object' ? zshWords(value) : value === 'none' ? '' : actions[value];
    const text = action === '' ? about : `${about}:value:${action}`;
    return names.length > 1 ? `{${names.join(',')}}'${text}'` : `'${names[0]}${text}'`;
  });
  return joined(specs);
}

function zshWords({ words, isList }: Words): string {
  return isList ? `_values -s , value ${joined(words)}` : `(${joined(words)})`;
}

function fish(commands: Commands): string {
  const isNone = `not __fish_seen_subcommand_from ${commandNames(commands)}`;
  const names = commands.flatMap(({ name, description, words }) => [
    `complete -c copydesk -n '${isNone}' -a ${name} -d ${fishQuoted(description)}`,
    ...(words === undefined
      ? []
      : [`complete -c copydesk -n '__fish_seen_subcommand_from ${name}' -a '${joined(words)}'`]),
  ]);
  const options = OPTIONS.map((row) => {
    const seen = `__fish_seen_subcommand_from ${row.commands.join(' ')}`;
    const when = row.commands.includes('clean') ? `${isNone}; or ${seen}` : seen;
    return `complete -c copydesk -n '${when}' ${fishFlag(toFlag(row))}`;
  });
  return `${['# fish completion of copydesk: copydesk completion fish | source', ...names, ...options].join('\n')}\n`;
}

function fishFlag({ names, description, value }: Flag): string {
  const actions = { none: '', text: ' -x', file: ' -r', folder: ' -r' };
  const forms = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const action = typeof value === 'string' ? actions[value] : ` -x -a '${fishWords(value)}'`;
  return `${joined(forms)}${action} -d ${fishQuoted(description)}`;
}

function fishWords({ words, isList }: Words): string {
  return isList ? `(__fish_append , ${joined(words)})` : joined(words);
}

function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
