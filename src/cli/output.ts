import type { Format } from '../render/index.js';
import type { Io } from './io.js';
import { appendingSink, heldIds } from './resume.js';
import { isStdout, openFileSink, type Sink, stdoutSink } from './sink.js';
import type { Done } from './work.js';

/** Where results go, one after another. */
export interface Output {
  /** Says, before the first result, whether there may be several. */
  readonly begin: (isSeveral: boolean) => Promise<void>;
  /**
   * Whether an earlier run has written a document already; asked with --resume, of every document and in order.
   *
   * @param id as it will be in its record
   * @param input the name of the input it comes from
   */
  readonly holds: (id: string, input: string) => Promise<boolean>;
  /** Writes one result, if the format has a place for it. */
  readonly put: (done: Done, input: string) => Promise<void>;
  /** All has been put. */
  readonly end: () => Promise<void>;
  /** Leaves nothing half written behind; at once. */
  readonly discard: () => void;
}

/** One stream or file for all results. */
export async function openStream(name: string, format: Format, isResumed: boolean, io: Io): Promise<Output> {
  if (!isResumed) {
    const sink = isStdout(name) ? stdoutSink(io) : await openFileSink(name, io.cwd);
    return streamOutput(sink, format, new Map());
  }
  const { ids, end } = await heldIds(name, io.cwd);
  return streamOutput(await appendingSink(name, io.cwd, end), format, ids);
}

/** @param held how many results of each id are written already */
function streamOutput(sink: Sink, { series }: Format, held: Map<string, number>): Output {
  let isSeveral = false;
  let put = 0;
  let written = 0;
  let lost = 0;
  const write = async (text: string): Promise<void> => {
    if (text === '') return;
    written += 1;
    await sink.write(text);
  };
  return {
    begin: async (several) => {
      isSeveral = several;
      if (several) await write(series.open);
    },
    holds: async (id) => {
      const left = held.get(id) ?? 0;
      if (left > 0) held.set(id, left - 1);
      return left > 0;
    },
    put: async ({ text }) => {
      if (text === null) {
        lost += 1;
        return;
      }
      await write(isSeveral && put > 0 ? series.between + text : text);
      put += 1;
    },
    end: async () => {
      if (isSeveral) await write(series.close);
      // Failures alone are no reason to replace a file that is there.
      if (written === 0 && lost > 0) sink.discard();
      else await sink.commit();
    },
    discard: sink.discard,
  };
}
