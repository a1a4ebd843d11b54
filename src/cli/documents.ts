import { isForeign, languageOf } from '../clean/language.js';
import {
  CopydeskError,
  type FailedResult,
  FORMATS,
  type Format,
  type RenderOptions,
  type Result,
  type View,
} from '../index.js';
import { isEncoding } from '../read/bytes.js';
import { colours, wantsColour } from './color.js';
import type { Asked } from './commands.js';
import { EXIT, type ExitCode, mergeExits, Stopped, UsageError } from './exit.js';
import { type Item, isStdin, type OpenInput, openInput, type ReadItem, readWhole } from './input.js';
import type { Io, Out } from './io.js';
import { type Messages, messages } from './messages.js';
import type { OptionValues } from './options.js';
import { folderOutput, type Output, streamOutput } from './output.js';
import { isStdout, openFileSink, stdoutSink } from './sink.js';

/** What a command does with one document; throws CopydeskError where it cannot. */
export type Work = (item: ReadItem) => Result | Promise<Result>;

interface Run {
  readonly io: Io;
  readonly options: OptionValues;
  readonly work: Work;
  readonly output: Output;
  readonly messages: Messages;
}

/**
 * Reads every input, does the work on each of its documents and writes each result as soon as it is there. What fails is
 * told and does not stop the others.
 *
 * @param view what of each result is shown to readers
 * @throws UsageError before anything is written; CopydeskError 'not-written' where all output is lost; Stopped; ClosedPipe
 */
export async function runDocuments(
  { operands, options }: Asked,
  io: Io,
  work: Work,
  view: View = 'article',
): Promise<ExitCode> {
  const format = checkedFormat(options);
  await checkEncoding(options.encoding);
  const names = await inputNames(operands, options, io);
  const people = await messages(io, options.color);
  const output = await openOutput(names, options, io, format, view);
  // Nothing may be waited for between these two: a signal would leave a file behind.
  io.signal?.addEventListener('abort', output.discard);
  if (io.signal?.aborted) output.discard();
  const run = { io, options, work, output, messages: people };
  try {
    const codes = await allInputs(names, run);
    await output.end();
    return mergeExits(codes);
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    io.signal?.removeEventListener('abort', output.discard);
  }
}

async function allInputs(names: readonly string[], run: Run): Promise<ExitCode[]> {
  const codes: ExitCode[] = [];
  const isSeveral = names.length !== 1;
  if (isSeveral) await run.output.begin(true);
  for (const name of names) codes.push(await oneInput(name, run, isSeveral));
  return codes;
}

async function oneInput(name: string, run: Run, isSeveral: boolean): Promise<ExitCode> {
  const { io, options } = run;
  const settings = { input: options.input, encoding: options.encoding, maxBytes: options.maxBytes };
  const opened = await failedOr(name, () => openInput(name, io, settings));
  if (!isSeveral) await run.output.begin('isRecords' in opened && opened.isRecords);
  if (!('isRecords' in opened)) return finish(opened, name, run);
  return allItems(name, opened, run);
}

async function allItems(name: string, opened: OpenInput, run: Run): Promise<ExitCode> {
  const items = opened.items[Symbol.asyncIterator]();
  let worst: ExitCode = EXIT.done.code;
  try {
    for (;;) {
      if (run.io.signal?.aborted) throw new Stopped(run.io.signal.reason);
      const started = performance.now();
      const next = await failedOr(name, () => items.next());
      if ('error' in next) return mergeExits([worst, await finish(next, name, run)]);
      if (next.done) return worst;
      worst = mergeExits([worst, await oneItem(next.value, name, run, started)]);
    }
  } finally {
    await items.return?.();
  }
}

async function oneItem(item: Item, name: string, run: Run, started: number): Promise<ExitCode> {
  if ('error' in item) return finish(failure(item.id, item.error), name, run);
  const place = placeOf(item.id, name);
  if (!run.options.quiet) for (const note of item.raw.notes) run.messages.say(place, note);
  const result = await failedOr(item.id, async () => run.work(item));
  const code = await finish(result, name, run);
  if (run.options.verbose) run.messages.say(place, account(result, performance.now() - started));
  return code;
}

/** Writes a result and tells of a failure, also of one in writing it. */
async function finish(result: Result, name: string, run: Run): Promise<ExitCode> {
  if ('error' in result) run.messages.sayError(placeOf(result.id, name), result.error.message);
  try {
    await run.output.put(result, name);
  } catch (error) {
    // In a folder each result has its own file, and the others may still be written.
    if (!(error instanceof CopydeskError) || run.options.outDir === undefined) throw error;
    run.messages.sayError(null, error.message);
    return EXIT.failed.code;
  }
  return 'error' in result ? EXIT.failed.code : EXIT.done.code;
}

/** Where a document is, for messages: a record's own id alone would not tell its file. */
function placeOf(id: string, input: string): string {
  return id === input || id.startsWith(`${input}:`) ? id : `${input}: ${id}`;
}

/** What the work gives, or its failure as a result; a fault of copydesk is neither. */
async function failedOr<T>(id: string, work: () => Promise<T>): Promise<T | FailedResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CopydeskError) return failure(id, error);
    throw error;
  }
}

function failure(id: string, { code, message }: CopydeskError): FailedResult {
  return { id, error: { code, message } };
}

/** --verbose: lines kept and dropped, words, time, and the language where it is one that cleaning knows little of. */
function account(result: Result, milliseconds: number): string {
  const lines = 'error' in result ? (result.lines ?? []) : result.article.lines;
  const count = (verdict: string): number => lines.filter(({ label }) => label.verdict === verdict).length;
  const words = 'error' in result ? 0 : (result.article.text.match(/\S+/g) ?? []).length;
  const counts = `${count('kept')} lines kept, ${count('dropped')} dropped, ${words} words, ${milliseconds.toFixed(0)} ms`;
  const language = languageOf(lines.map(({ line }) => line.text));
  return isForeign(language) ? `${counts}; ${told(language)}: judged more by shape than by words` : counts;
}

/** "in German"; of a language whose function words are not known only that it is none of those. */
function told(language: ReturnType<typeof languageOf>): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return language === null || language === 'other' ? 'in another language' : `in ${names.of(language)}`;
}

function checkedFormat(options: OptionValues): Format {
  const format = FORMATS.find(({ name }) => name === options.format);
  if (format === undefined) throw new UsageError(`there is no format '${options.format}'`);
  if (options.explain && !format.explains) {
    throw new UsageError(`--explain has no place in ${format.name} (use text, json or jsonl)`);
  }
  if (options.frontMatter && format.name !== 'markdown') {
    throw new UsageError('--front-matter needs --format markdown');
  }
  return format;
}

/** Told once and before anything is read: it would fail for every input. */
async function checkEncoding(encoding: string | undefined): Promise<void> {
  if (encoding === undefined || (await isEncoding(encoding))) return;
  throw new UsageError(`there is no encoding '${encoding}' (name one like utf-8, windows-1252 or shift_jis)`);
}

/** The names of all inputs, in order. */
async function inputNames(
  operands: readonly string[],
  { filesFrom, rules }: OptionValues,
  io: Io,
): Promise<readonly string[]> {
  const listed = filesFrom === undefined ? [] : await namesIn(filesFrom, io);
  const isNothingNamed = operands.length === 0 && filesFrom === undefined;
  const names = isNothingNamed ? ['-'] : [...operands, ...listed];
  if (isNothingNamed && io.stdin.isTTY)
    throw new UsageError('nothing to read: usage is copydesk [options] FILE... (see copydesk --help)');
  if (names.includes(''))
    throw new UsageError('a FILE has an empty name (is a variable of your script unset?)');
  const readers = [...names, filesFrom ?? '', rules ?? ''].filter(isStdin).length;
  if (readers > 1) throw new UsageError("standard input can be read only once (give all '-' but one a file)");
  return names;
}

async function namesIn(list: string, io: Io): Promise<string[]> {
  try {
    const text = await readWhole(list, io);
    return text.split(/\r?\n/).filter((line) => line !== '');
  } catch (error) {
    if (error instanceof CopydeskError) throw new UsageError(`${list}: ${error.message}`, { cause: error });
    throw error;
  }
}

async function openOutput(
  names: readonly string[],
  options: OptionValues,
  io: Io,
  format: Format,
  view: View,
): Promise<Output> {
  const toStdout = options.outDir === undefined && isStdout(options.output ?? '-');
  const render = { ...(await renderOptions(options, io, toStdout)), view };
  if (options.outDir !== undefined) {
    const settings = { folder: options.outDir, isForced: options.force === true, inputs: names };
    return folderOutput(settings, io, format, render);
  }
  const sink = toStdout ? stdoutSink(io) : await openFileSink(options.output ?? '-', io.cwd);
  return streamOutput(sink, format, render);
}

async function renderOptions(options: OptionValues, io: Io, toStdout: boolean): Promise<RenderOptions> {
  const stream: Pick<Out, 'isTTY' | 'columns'> = toStdout ? io.stdout : {};
  const terminal = stream.isTTY === true;
  const width = options.width ?? (terminal ? (stream.columns ?? 80) : 0);
  return {
    explain: options.explain === true,
    frontMatter: options.frontMatter === true,
    bullets: options.bullets === true,
    headline: options.headline === true,
    terminal,
    colour: await colours(wantsColour(options.color, io.env, stream)),
    wrap: width > 0 && options.format === 'text' ? await wrapper(width) : undefined,
  };
}

/** Wrapping costs more than linear time on a line as long as no paragraph is. */
const LONGEST_WRAPPED = 100_000;

async function wrapper(width: number): Promise<(text: string) => string> {
  const { default: wrapAnsi } = await import('wrap-ansi');
  return (text) => (text.length > LONGEST_WRAPPED ? text : wrapAnsi(text, width));
}
