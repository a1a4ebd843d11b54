import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * Feeds every parser inputs that nobody would write, a million in all or as many millions as are asked for:
 *
 *     npm run fuzz -- [--millions 1] [--seed 1]
 *
 * A failure is printed with its input, which belongs among the tests of what it broke.
 */
const { values } = parseArgs({
  options: { millions: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});

const { status } = spawnSync('npx', ['vitest', 'run', 'test/fuzz.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, MILLIONS: values.millions, SEED: values.seed },
});
process.exitCode = status ?? 1;
