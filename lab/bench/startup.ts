/**
 * CPU time of short runs, as a ratio to `node -e 0`.
 *
 * CPU time (user and system, all threads) is what process.cpuUsage() gives in the measured process as it ends: the operating
 * system counts it from the start of the process, so node's own start is in it; only the little that follows the last
 * "exit" listener is not, in the baseline as in the rest. Unlike elapsed time it hardly moves with the load of the machine.
 * What does move (clock rate, caches) is met by runs in turn, A B C A B C …: each ratio is taken within a round, and the
 * median of the ratios is told.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../eval/figures.js';

/** A command that could not be measured. */
export class BenchError extends Error {
  override readonly name = 'BenchError';
}

/** Arguments of node, and what to call them. */
export interface NodeRun {
  readonly name: string;
  readonly args: readonly string[];
}

/** Medians over the rounds. */
export interface StartupFigure {
  readonly name: string;
  readonly milliseconds: number;
  /** To the first of the runs. */
  readonly ratio: number;
}

const HOOK = fileURLToPath(new URL('./reportCpuTime.cjs', import.meta.url));
const REPORT_DESCRIPTOR = 3;
const WARM_UP_ROUNDS = 2;

/**
 * Measures node runs in turn; the first is the baseline.
 *
 * @throws BenchError if a run fails
 */
export function measureStartup(runs: readonly NodeRun[], rounds: number): StartupFigure[] {
  const times = Array.from({ length: WARM_UP_ROUNDS + rounds }, () =>
    runs.map(({ args }) => cpuMilliseconds(args)),
  ).slice(WARM_UP_ROUNDS);
  return runs.map(({ name }, k) => ({
    name,
    milliseconds: median(times.map((round) => round[k] ?? Number.NaN)),
    ratio: median(times.map((round) => (round[k] ?? Number.NaN) / (round[0] ?? Number.NaN))),
  }));
}

/** CPU time of one run of node with these arguments, in milliseconds. Its output is read and thrown away. */
function cpuMilliseconds(args: readonly string[]): number {
  // Options of this process are not those of a user's.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, error, output, stderr } = spawnSync(process.execPath, ['--require', HOOK, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env,
  });
  if (error !== undefined || status !== 0)
    throw new BenchError(`node ${args.join(' ')} failed: ${error?.message ?? String(stderr).trim()}`);
  return Number(String(output[REPORT_DESCRIPTOR])) / 1000;
}
