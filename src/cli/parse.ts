import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Asked, CommandRow } from './command.js';
import { COMMANDS } from './commands.js';
import { EXIT, UsageError } from './exit.js';
import { type OptionRow, type OptionValues, optionsOf } from './options.js';

declare const COPYDESK_VERSION: string;

/** A command to run, or text to print and be done. */
export type Parsed = { readonly print: string } | ({ readonly command: CommandRow } & Asked);

/**
 * Reads the command line.
 *
 * @param argv without node and the script
 * @param width columns for --help
 * @throws UsageError
 */
export function parse(argv: readonly string[], width: number): Parsed {
  let printed = '';
  let asked: Parsed | undefined;
  const program = newCommand(new Command('copydesk'), width, (text) => {
    printed += text;
  });
  const [main, ...others] = COMMANDS;
  if (main === undefined) throw new Error('no commands');
  const addRow = (command: Command, row: CommandRow): Command => {
    for (const operand of toArguments(row)) command.addArgument(operand);
    // Making options takes time: a command that is not named needs none.
    const isNeeded = command === program || argv.includes(row.name);
    for (const option of isNeeded ? optionsOf(row) : []) command.addOption(toOption(option));
    return command.action((...args) => {
      const { args: operands } = args.at(-1) as Command;
      asked = { command: row, operands, options: checkedValues(args.at(-1) as Command, row) };
    });
  };
  addRow(program, main)
    .usage('[command] [options] [FILE...]')
    .description('Messy article files in, clean articles out. FILE may be - for standard input.')
    .version(COPYDESK_VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', exitCodes());
  for (const row of [main, ...others]) {
    addRow(program.command(row.name).description(row.description), row);
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { print: printed };
    throw new UsageError(oneLine(error.message), { cause: error });
  }
  if (asked === undefined) throw new Error('no command ran');
  return asked;
}

/** Errors and help come back instead of being printed; nothing ends the process. */
function newCommand(command: Command, width: number, print: (text: string) => void): Command {
  return command
    .exitOverride()
    .helpCommand(false)
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: () => {},
      getOutHelpWidth: () => width,
      getOutHasColors: () => false,
    });
}

/** The words that may stand first are checked; the rest are files. */
function toArguments(row: CommandRow): Argument[] {
  return row.operands.split(' ').map((operand, at) => {
    const argument = new Argument(operand);
    return at === 0 && row.words !== undefined ? argument.choices(row.words) : argument;
  });
}

function toOption(row: OptionRow): Option {
  const option = new Option(row.flags, description(row));
  if (row.choices !== undefined) option.choices(row.choices);
  if (row.listOf !== undefined) option.argParser(listParser(row.listOf));
  if (row.parse !== undefined) option.argParser(valueParser(row.parse));
  if (row.default !== undefined) option.default(row.default);
  if (row.conflicts !== undefined) option.conflicts([...row.conflicts]);
  return option;
}

function description(row: OptionRow): string {
  return row.listOf === undefined ? row.description : `${row.description}: ${row.listOf.join(', ')}`;
}

function listParser(choices: readonly string[]): (text: string, before?: readonly string[]) => string[] {
  return (text, before = []) => {
    const items = text.split(',').map((item) => item.trim());
    const unknown = items.find((item) => !choices.includes(item));
    if (unknown !== undefined) {
      throw new InvalidArgumentError(`There is no '${unknown}': the kinds are ${choices.join(', ')}.`);
    }
    return [...before, ...items];
  };
}

function valueParser(parseText: (text: string) => number): (text: string) => number {
  return (text) => {
    try {
      return parseText(text);
    } catch (error) {
      if (error instanceof UsageError) throw new InvalidArgumentError(`${error.message}.`);
      throw error;
    }
  };
}

/** The program takes the options of the default command wherever they stand, so those that a command does not know are told here. */
function checkedValues(command: Command, row: CommandRow): OptionValues {
  const known = new Set(optionsOf(row).map((option) => toOption(option).attributeName()));
  for (const { option, owner } of givenOptions(command)) {
    if (!known.has(option.attributeName()) && owner !== command) {
      throw new UsageError(`option '${option.long}' does nothing with '${row.name}'`);
    }
  }
  const values = command.optsWithGlobals();
  // Not commander's implies(): an option that another implies counts as given, and would conflict with it.
  const set = optionsOf(row).filter(
    (option) => option.sets && values[toOption(option).attributeName()] === true,
  );
  return Object.assign(values, ...set.map((option) => option.sets)) as OptionValues;
}

function givenOptions(command: Command): { readonly option: Option; readonly owner: Command }[] {
  const owners = command.parent === null ? [command] : [command, command.parent];
  return owners.flatMap((owner) =>
    owner.options
      .filter((option) => owner.getOptionValueSource(option.attributeName()) === 'cli')
      .map((option) => ({ option, owner })),
  );
}

function exitCodes(): string {
  const lines = Object.values(EXIT).map(({ code, means }) => `  ${String(code).padEnd(4)} ${means}`);
  return `\nExit codes:\n${lines.join('\n')}\n`;
}

/** "error: unknown option '--jsn'\n(Did you mean --json?)" as copydesk says it. */
function oneLine(message: string): string {
  const [first = '', ...more] = message.replace(/^error: /, '').split('\n');
  const hint = more
    .join(' ')
    .replace(/^\(Did/, '(did')
    .replace(/^\(|\)$/g, '');
  const text = first.replace(/\.$/, '').replace(/ is invalid\. /, ' is invalid: ');
  return hint === '' ? text : `${text}: ${hint}`;
}
