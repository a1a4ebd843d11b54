import { FORMATS, type Format, type RenderOptions, type Result } from '../index.js';
import { colours } from './color.js';
import type { OptionValues, Reader } from './options.js';

/** How results are to be written, as data that can be handed to another process. */
export interface Rendering {
  /** Whether results stand among others. */
  readonly isSeveral: boolean;
  readonly isTerminal: boolean;
  readonly isColoured: boolean;
  /** Columns; 0 wraps nothing. */
  readonly width: number;
}

/** The text of a result; null where its format has no place for it. */
export type Render = (result: Result) => string | null;

/** The format of a name that has been checked. */
export function formatOf({ format: asked }: OptionValues): Format {
  const format = FORMATS.find(({ name }) => name === asked);
  if (format === undefined) throw new Error(`no format ${asked}`);
  return format;
}

/** What writes the results of a command. */
export async function renderer(
  command: Reader,
  options: OptionValues,
  { isSeveral, isTerminal, isColoured, width }: Rendering,
): Promise<Render> {
  const format = formatOf(options);
  const settings: RenderOptions = {
    view: command === 'clean' ? 'article' : command,
    explain: options.explain === true,
    frontMatter: options.frontMatter === true,
    bullets: options.bullets === true,
    headline: options.headline === true,
    terminal: isTerminal,
    colour: await colours(isColoured),
    wrap: width > 0 && format.name === 'text' ? await wrapper(width) : undefined,
  };
  const write = isSeveral ? format.series.item : format.single;
  return (result) => write(result, settings);
}

/** Wrapping costs more than linear time on a line as long as no paragraph is. */
const LONGEST_WRAPPED = 100_000;

async function wrapper(width: number): Promise<(text: string) => string> {
  const { default: wrapAnsi } = await import('wrap-ansi');
  return (text) => (text.length > LONGEST_WRAPPED ? text : wrapAnsi(text, width));
}
