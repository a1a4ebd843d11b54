import { type Format, formatFor, type Listing, type RenderOptions, type Result } from '../index.js';
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

/** What is written of a result. */
export interface Rendered {
  /** Null where its format has no place for it. */
  readonly text: string | null;
  /** What a list of results tells of it, where the format has one. */
  readonly listing: Listing | null;
}

export type Render = (result: Result) => Rendered;

/** The format that was asked for, in the form that the rendering needs. */
export async function formatAsked(
  command: Reader,
  options: OptionValues,
  rendering: Rendering,
): Promise<Format> {
  const format = await formatFor(options.format, await settingsOf(command, options, rendering));
  if (format === undefined) throw new Error(`no format ${options.format}`);
  return format;
}

/** What writes the results of a command. */
export async function renderer(
  command: Reader,
  options: OptionValues,
  rendering: Rendering,
): Promise<Render> {
  const format = await formatAsked(command, options, rendering);
  const settings = await settingsOf(command, options, rendering);
  const write = rendering.isSeveral ? format.series.item : format.single;
  return (result) => ({
    text: write(result, settings),
    listing: format.list === undefined || 'error' in result ? null : format.list.listing(result),
  });
}

async function settingsOf(
  command: Reader,
  options: OptionValues,
  { isTerminal, isColoured, width }: Rendering,
): Promise<RenderOptions> {
  return {
    view: command === 'clean' ? 'article' : command,
    explain: options.explain === true,
    frontMatter: options.frontMatter === true,
    bullets: options.bullets === true,
    headline: options.headline === true,
    terminal: isTerminal,
    colour: await colours(isColoured),
    width,
  };
}
