/** Runs the command line under test over documents, as a JSONL filter. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { checked, parseJson } from './sets.js';

/** A command under test that could not be run, or that gave nothing. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** What a document is sent as. */
export interface SentDocument {
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
}

interface Ended {
  readonly output: string;
  /** Its exit code, or the signal that ended it. */
  readonly code: number | NodeJS.Signals | null;
}

const Answered = v.object({ id: v.string(), error: v.optional(v.unknown()) });

/** The program under test and its first arguments: the words of $COPYDESK, else the built bin/copydesk.js of this folder. */
export function commandUnderTest(env: NodeJS.ProcessEnv): readonly [string, ...string[]] {
  const [program, ...first] = (env.COPYDESK ?? '').split(/\s+/).filter((word) => word !== '');
  return program === undefined ? [process.execPath, resolve('bin/copydesk.js')] : [program, ...first];
}

/**
 * Sends documents through `copydesk ARGS --input jsonl --format jsonl`.
 *
 * @param shape what is read of an output record
 * @returns the records in the order of the documents; undefined where one failed or is missing, which is warned of on stderr
 * @throws CommandError if the command cannot be started or gives no record at all
 */
export async function runCopydesk<Shape extends v.GenericSchema>(
  shape: Shape,
  args: readonly string[],
  documents: readonly SentDocument[],
): Promise<(v.InferOutput<Shape> | undefined)[]> {
  const [program, ...first] = commandUnderTest(process.env);
  const jsonl = documents.map((document, i) => JSON.stringify({ id: String(i), ...document }));
  const ended = await filter(
    program,
    [...first, ...args, '--input', 'jsonl', '--format', 'jsonl'],
    `${jsonl.join('\n')}\n`,
  );
  const answers = new Map<string, v.InferOutput<Shape>>();
  let failed = 0;
  for (const line of ended.output.split('\n')) {
    if (line === '') continue;
    const record = parseJson(line, 'output of copydesk');
    const { id, error } = checked(record, Answered, 'output of copydesk');
    if (error === undefined) answers.set(id, checked(record, shape, `output of copydesk, record ${id}`));
    else failed++;
  }
  if (ended.output === '' && documents.length > 0)
    throw new CommandError(`${program} ${first.join(' ')} gave no record (exit ${ended.code})`);
  const missing = documents.length - answers.size - failed;
  if (failed + missing !== 0)
    console.error(
      `warning: of ${documents.length} records ${failed} failed and ${missing} are missing (exit ${ended.code})`,
    );
  return documents.map((_, i) => answers.get(String(i)));
}

function filter(program: string, args: readonly string[], input: string): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A child that ends early closes its input: its exit code and the missing records tell that better than EPIPE.
    child.stdin.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') failed(error);
    });
    child.on('error', (error) => failed(new CommandError(`${program} cannot be run (${error.message})`)));
    child.on('close', (code, signal) =>
      done({ output: Buffer.concat(chunks).toString('utf8'), code: code ?? signal }),
    );
    child.stdin.end(input);
  });
}
