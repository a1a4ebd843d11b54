import { CopydeskError, type Format } from '../index.js';
import { checkOptions } from './checks.js';
import { readRules } from './clean.js';
import { milliseconds } from './clock.js';
import { wantsColour } from './color.js';
import type { Asked } from './command.js';
import { type Crew, newCrew } from './crew.js';
import { EXIT, type ExitCode, mergeExits, Stopped } from './exit.js';
import { folderOutput } from './folder.js';
import { inOrder } from './inOrder.js';
import { failedJob, openInput } from './input.js';
import type { Io, Out } from './io.js';
import { type Messages, messages } from './messages.js';
import { inputNames } from './names.js';
import type { OptionValues, Reader } from './options.js';
import { type Output, openStream } from './output.js';
import { NO_PROGRESS, type Progress, terminalProgress } from './progress.js';
import { formatAsked, type Rendering } from './rendering.js';
import { isStdout } from './sink.js';
import { accountLine, newTally, type Tally } from './tally.js';
import { type Done, idOf, type Job, type Setup } from './work.js';

interface Run {
  readonly io: Io;
  readonly options: OptionValues;
  readonly names: readonly string[];
  readonly output: Output;
  readonly messages: Messages;
  readonly progress: Progress;
  readonly tally: Tally;
  /** Says, before the first document, whether there may be several. */
  readonly begin: (isSeveral: boolean) => Promise<void>;
}

/** Documents of one input that were read together. */
interface Group {
  readonly input: string;
  readonly jobs: readonly Job[];
}

/**
 * Reads every input, does the work on each of its documents and writes each result as soon as it and all before it are
 * there. What fails is told and does not stop the others.
 *
 * @throws UsageError before anything is written; CopydeskError 'not-written' where all output is lost; Stopped; ClosedPipe
 */
export async function runDocuments(command: Reader, { operands, options }: Asked, io: Io): Promise<ExitCode> {
  await checkOptions(options);
  const names = await inputNames(operands, options, io);
  const rules = options.rules === undefined ? [] : await readRules(options.rules, io);
  const tally = newTally();
  const progress = progressAsked(names.length, options, io);
  const people = await messages(io, options.color, progress.clear);
  const shown = renderingOf(options, false, io);
  if (options.highlight && !shown.isColoured && !options.quiet)
    people.say(null, '--highlight needs colours (ask for them with --color always)');
  const format = await formatAsked(command, options, shown);
  const output = await openOutput(names, options, io, format);
  // Nothing may be waited for between these: a signal would leave a file behind.
  let isSeveral = false;
  const setup = (): Setup => ({ command, options, rules, rendering: renderingOf(options, isSeveral, io) });
  const crew = newCrew(options.jobs, setup, () => isSeveral, io);
  const stop = (): void => {
    output.discard();
    crew.close();
  };
  io.signal?.addEventListener('abort', stop);
  if (io.signal?.aborted) stop();
  const begin = async (several: boolean): Promise<void> => {
    isSeveral = several;
    await output.begin(several);
  };
  try {
    const run = { io, options, names, output, messages: people, progress, tally, begin };
    const started = milliseconds();
    const code = await allDocuments(run, crew);
    await output.end();
    progress.clear();
    if (options.verbose && isSeveral) people.say(null, tally.line(milliseconds() - started));
    return code;
  } catch (error) {
    progress.clear();
    output.discard();
    throw error;
  } finally {
    crew.close();
    io.signal?.removeEventListener('abort', stop);
  }
}

async function allDocuments(run: Run, crew: Crew): Promise<ExitCode> {
  const groups = allGroups(run);
  const work = async ({ input, jobs }: Group): Promise<{ input: string; done: readonly Done[] }> => {
    return { input, done: await crew.work(jobs) };
  };
  let worst: ExitCode = EXIT.done.code;
  try {
    for await (const { input, done } of inOrder(groups, work, crew.hasRoom)) {
      for (const one of done) {
        if (run.io.signal?.aborted) throw new Stopped(run.io.signal.reason);
        worst = mergeExits([worst, await finish(one, input, run)]);
      }
    }
    return worst;
  } finally {
    await groups.return(undefined);
  }
}

/** The documents of all inputs, in order; an input that cannot be read is a document that failed. */
async function* allGroups(run: Run): AsyncGenerator<Group, void, undefined> {
  const { names, options, begin } = run;
  if (names.length !== 1) await begin(true);
  for (const input of names) {
    for await (const jobs of groupsOf(input, run)) {
      const wanted = options.resume ? await notHeld(jobs, input, run) : jobs;
      if (wanted.length > 0) yield { input, jobs: wanted };
    }
  }
}

async function* groupsOf(
  input: string,
  { io, options, names, progress, tally, begin }: Run,
): AsyncGenerator<Job[]> {
  const isOnly = names.length === 1;
  let isBegun = !isOnly;
  const meter = {
    opened: progress.meter.opened,
    read: (bytes: number): void => {
      tally.read(bytes);
      progress.meter.read(bytes);
    },
  };
  try {
    const opened = await openInput(input, io, { input: options.input, maxBytes: options.maxBytes, meter });
    if (isOnly) await begin(opened.isSeries);
    isBegun = true;
    yield* opened.jobs;
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    if (!isBegun) await begin(false);
    yield [failedJob(input, error)];
  }
}

/** The jobs whose results are not in the output of an earlier run. */
async function notHeld(jobs: readonly Job[], input: string, { output, tally }: Run): Promise<Job[]> {
  const wanted: Job[] = [];
  for (const job of jobs) {
    if (await output.holds(idOf(job), input)) tally.skip();
    else wanted.push(job);
  }
  return wanted;
}

/** Writes what came of a document and tells of a failure, also of one in writing it. */
async function finish(done: Done, input: string, run: Run): Promise<ExitCode> {
  const { options, output, messages: people, progress, tally } = run;
  const { id, error, notes, account } = done;
  const place = id === input || id.startsWith(`${input}:`) ? id : `${input}: ${id}`;
  if (!options.quiet) for (const note of notes) people.say(place, note);
  if (error !== null) people.sayError(place, error.message);
  let code: ExitCode =
    error === null ? EXIT.done.code : error.code === 'fault' ? EXIT.fault.code : EXIT.failed.code;
  try {
    await output.put(done, input);
  } catch (failure) {
    // In a folder each result has its own file, and the others may still be written.
    if (!(failure instanceof CopydeskError) || options.outDir === undefined) throw failure;
    people.sayError(null, failure.message);
    code = mergeExits([code, EXIT.failed.code]);
  }
  tally.count(done);
  if (account !== null) {
    people.say(place, accountLine(account));
    for (const line of account.stack) people.sayError(place, line);
  }
  progress.count(error !== null);
  return code;
}

/** Only where people look at the terminal and the results do not go there. */
function progressAsked(inputs: number, options: OptionValues, io: Io): Progress {
  const toTerminal = isToStdout(options) && io.stdout.isTTY === true;
  if (!options.progress || options.quiet || toTerminal || io.stderr.isTTY !== true) return NO_PROGRESS;
  return terminalProgress(io.stderr, inputs);
}

async function openOutput(
  names: readonly string[],
  options: OptionValues,
  io: Io,
  format: Format,
): Promise<Output> {
  const { outDir, output = '-', force, resume } = options;
  if (outDir === undefined) return openStream(output, format, resume === true, io);
  const settings = { folder: outDir, isForced: force === true, isResumed: resume === true, inputs: names };
  return folderOutput(settings, io, format);
}

/** Columns of a terminal that does not say how many it has. */
const TERMINAL_WIDTH = 80;

function renderingOf(options: OptionValues, isSeveral: boolean, io: Io): Rendering {
  const stream: Pick<Out, 'isTTY' | 'columns'> = isToStdout(options) ? io.stdout : {};
  const isTerminal = stream.isTTY === true;
  return {
    isSeveral: isSeveral && options.outDir === undefined,
    isTerminal,
    isColoured: wantsColour(options.color, io.env, stream),
    width: options.wrap ? (options.width ?? (isTerminal ? (stream.columns ?? TERMINAL_WIDTH) : 0)) : 0,
  };
}

function isToStdout({ outDir, output = '-' }: OptionValues): boolean {
  return outDir === undefined && isStdout(output);
}
