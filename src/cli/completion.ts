// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell code
import { type Asked, COMMANDS, type CommandRow } from './commands.js';
import { EXIT, type ExitCode } from './exit.js';
import { type Io, send } from './io.js';
import { OPTIONS, type OptionRow, optionsOf } from './options.js';

/** copydesk completion: a script for one shell, made of the tables of commands and options. */
export async function runCompletion({ operands }: Asked, io: Io): Promise<ExitCode> {
  const scripts: Readonly<Record<string, () => string>> = { bash, zsh, fish };
  await send(io.stdout, scripts[operands[0] ?? '']?.() ?? '');
  return EXIT.done.code;
}

/** An option as shells see it. */
interface Flag {
  readonly names: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  /** The values to offer; none where files are to be offered, or nothing is known. */
  readonly values: readonly string[];
  readonly path: OptionRow['path'];
}

function toFlag(row: OptionRow): Flag {
  return {
    names: row.flags.match(/--?[a-z][a-z-]*/g) ?? [],
    description: row.description,
    takesValue: row.flags.includes('<'),
    values: row.choices ?? row.listOf ?? [],
    path: row.path,
  };
}

const HELP: readonly Flag[] = [
  { names: ['-h', '--help'], description: 'print help', takesValue: false, values: [], path: undefined },
];

function flagsOf(row: CommandRow): Flag[] {
  return [...optionsOf(row).map(toFlag), ...HELP];
}

function words(list: readonly string[]): string {
  return list.join(' ');
}

function bash(): string {
  const [main] = COMMANDS;
  const values = OPTIONS.map(toFlag).filter(({ takesValue }) => takesValue);
  const branches = values.map(({ names, values: offered, path }) => {
    const generate =
      offered.length > 0
        ? `-W '${words(offered)}'`
        : path === 'folder'
          ? '-d'
          : path === 'file'
            ? '-f'
            : "-W ''";
    return `    ${names.join('|')}) COMPREPLY=($(compgen ${generate} -- "$cur")); return ;;`;
  });
  const commands = COMMANDS.map((row) => {
    const operands = row.words === undefined ? '' : words(row.words);
    return `    ${row.name}) flags='${words(flagsOf(row).flatMap(({ names }) => names))}'; operands='${operands}' ;;`;
  });
  return `${[
    '# bash completion of copydesk: source <(copydesk completion bash)',
    '_copydesk() {',
    '  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} flags operands',
    '  COMPREPLY=()',
    '  case $prev in',
    ...branches,
    '  esac',
    '  case ${COMP_WORDS[1]} in',
    ...commands,
    `    *) flags='${words(main === undefined ? [] : flagsOf(main).flatMap(({ names }) => names))} --version'`,
    `       operands=; [ "$COMP_CWORD" = 1 ] && operands='${words(COMMANDS.map(({ name }) => name))}' ;;`,
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

function zsh(): string {
  const specs = (row: CommandRow): string[] =>
    flagsOf(row).map(({ names, description, takesValue, values, path }) => {
      const what =
        values.length > 0
          ? `(${words(values)})`
          : path === 'folder'
            ? '_files -/'
            : path === 'file'
              ? '_files'
              : ' ';
      const text = `[${description.replace(/[[\]:\\]/g, '\\$&').replace(/'/g, "'\\''")}]${takesValue ? `:value:${what}` : ''}`;
      return names.length > 1 ? `{${names.join(',')}}'${text}'` : `'${names[0]}${text}'`;
    });
  const cases = COMMANDS.map(
    (row) =>
      `    ${row.name}) _arguments -s ${specs(row).join(' ')} '*:operand:${row.words === undefined ? '_files' : `{ compadd ${words(row.words)}; _files }`}' ;;`,
  );
  const [main] = COMMANDS;
  return `${[
    '#compdef copydesk',
    '# zsh completion of copydesk: copydesk completion zsh > a folder of $fpath/_copydesk',
    '_copydesk() {',
    '  case $words[2] in',
    ...cases,
    `    *) (( CURRENT == 2 )) && compadd ${words(COMMANDS.map(({ name }) => name))}`,
    `       _arguments -s ${main === undefined ? '' : specs(main).join(' ')} --version '*:file:_files' ;;`,
    '  esac',
    '}',
    'if [ "$funcstack[1]" = _copydesk ]; then _copydesk "$@"; else compdef _copydesk copydesk; fi',
  ].join('\n')}\n`;
}

function fish(): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const names = words(COMMANDS.map(({ name }) => name));
  const isNone = `not __fish_seen_subcommand_from ${names}`;
  const commands = COMMANDS.flatMap(({ name, description, words: offered }) => [
    `complete -c copydesk -n '${isNone}' -a ${name} -d ${quoted(description)}`,
    ...(offered === undefined
      ? []
      : [`complete -c copydesk -n '__fish_seen_subcommand_from ${name}' -a '${words(offered)}'`]),
  ]);
  const options = OPTIONS.map((row) => {
    const { names: flags, description, takesValue, values, path } = toFlag(row);
    const forms = flags.map((flag) =>
      flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
    );
    const seen = `__fish_seen_subcommand_from ${row.commands.join(' ')}`;
    const when = row.commands.includes('clean') ? `${isNone}; or ${seen}` : seen;
    const value = !takesValue
      ? ''
      : values.length > 0
        ? ` -x -a '${words(values)}'`
        : path === undefined
          ? ' -x'
          : ' -r';
    return `complete -c copydesk -n '${when}' ${words(forms)}${value} -d ${quoted(description)}`;
  });
  return `${['# fish completion of copydesk: copydesk completion fish | source', ...commands, ...options].join('\n')}\n`;
}
