import { clean } from '../../src/clean/clean.js';
import type { Label } from '../../src/types.js';

/** Paragraphs of an invented story, for tests that put something between them. */
export const PARAGRAPHS = [
  'The council of Port Ansel voted on Tuesday to close the old fish market at the end of the summer, after a debate that went on until well past midnight.',
  '“We have known for years that the roof would not last another winter,” said Mira Olsen, who has led the guild of the market since 2011.',
  'The building dates from 1902 and is held up by iron columns that were cast in the town. An engineer found rust in two of every three of them.',
  'A decision on what will stand in its place is expected next year; the mayor has spoken of a library, a swimming bath and a car park.',
] as const;

/** The verdicts on the lines of a text, by the text of the line. */
export function verdicts(text: string): ReadonlyMap<string, string> {
  return new Map(clean(text).lines.map(({ line, label }) => [line.text, told(label)]));
}

const told = ({ verdict, kind }: Label) => `${verdict} ${kind}`;
