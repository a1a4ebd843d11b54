import { InvalidArgumentError, type Option, type OptionValues } from 'commander';

/** What a scorer tells of one set. */
export interface SetReport {
  /** Rows of the table: the cells of the scorer's columns. */
  readonly rows: readonly (readonly string[])[];
  /** Lines below the table: examples of errors and the like. */
  readonly notes: readonly string[];
}

/** One way of measuring the command line against a set. */
export interface Scorer {
  readonly name: string;
  /** One line of help. */
  readonly about: string;
  readonly options: readonly Option[];
  readonly columns: readonly string[];
  /** Runs the command line over a set and scores what it gives. `options` holds what commander made of `this.options`. */
  score(set: string, options: OptionValues): Promise<SetReport>;
}

/** An option's argument as a whole number from 0. */
export function wholeNumber(argument: string): number {
  if (!/^\d+$/.test(argument)) throw new InvalidArgumentError('It is not a whole number.');
  return Number(argument);
}
