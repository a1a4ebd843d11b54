import { type Format, formatFor, type RenderOptions, type View } from '../index.js';
import { colours, wantsColour } from './color.js';
import { UsageError } from './exit.js';
import type { Io, Out } from './io.js';
import type { OptionValues } from './options.js';
import { isStdout } from './sink.js';

/** How results are to be written. */
export interface Rendering {
  readonly format: Format;
  readonly render: RenderOptions;
}

/** Columns of a terminal that does not say how many it has. */
const TERMINAL_WIDTH = 80;

/**
 * The format that was asked for, and what it is told.
 *
 * @throws UsageError of options that have no place in it
 */
export async function renderingAsked(options: OptionValues, io: Io, view: View): Promise<Rendering> {
  const render = { ...(await renderOptions(options, io)), view };
  const format = await formatFor(options.format, render);
  if (format === undefined) throw new UsageError(`there is no format '${options.format}'`);
  if (options.explain && !format.explains) {
    throw new UsageError(`--explain has no place in ${format.name} (use text, json or jsonl)`);
  }
  if (options.frontMatter && format.name !== 'markdown') {
    throw new UsageError('--front-matter needs --format markdown');
  }
  if (options.highlight && format.name !== 'text') throw new UsageError('--highlight needs --format text');
  return { format, render };
}

/** Whether results go to standard output, not to files. */
export function goesToStdout({ outDir, output }: OptionValues): boolean {
  return outDir === undefined && isStdout(output ?? '-');
}

/** Whether results get colours. */
export function isColoured(options: OptionValues, io: Io): boolean {
  return wantsColour(options.color, io.env, target(options, io));
}

/** The stream that results go to; of a file nothing is known. */
function target(options: OptionValues, io: Io): Pick<Out, 'isTTY' | 'columns'> {
  return goesToStdout(options) ? io.stdout : {};
}

async function renderOptions(options: OptionValues, io: Io): Promise<RenderOptions> {
  const { isTTY, columns = TERMINAL_WIDTH } = target(options, io);
  const terminal = isTTY === true;
  return {
    explain: options.explain === true,
    frontMatter: options.frontMatter === true,
    bullets: options.bullets === true,
    headline: options.headline === true,
    terminal,
    colour: await colours(isColoured(options, io)),
    width: options.wrap ? (options.width ?? (terminal ? columns : 0)) : 0,
  };
}
