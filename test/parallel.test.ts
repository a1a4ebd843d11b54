import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { ARTICLE } from './cli/case.js';
import { BIN, makeFolder, removeFolder } from './cli/hosts.js';

const hasParallel = /^GNU parallel/.test(
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '',
);
const RECORDS = Array.from({ length: 60 }, (_, at) =>
  JSON.stringify({ id: `r${at}`, text: `Ship ${at}\n\n${ARTICLE}` }),
);
const folder = makeFolder({ 'feed.jsonl': `${RECORDS.join('\n')}\n` });
afterAll(() => removeFolder(folder));

test.skipIf(!hasParallel)(
  'GNU parallel gives what one run gives (skipped where it is not installed)',
  { timeout: 120_000 },
  () => {
    const run = (script: string) =>
      spawnSync('bash', ['--norc', '-c', script, process.execPath, BIN], { cwd: folder, encoding: 'utf8' });
    const whole = run('"$0" "$1" --jsonl feed.jsonl');
    const split = run('parallel --pipe -k --block 8k -j2 "$0" "$1" --jsonl --jobs 1 - < feed.jsonl');
    expect(split.status, split.stderr).toBe(0);
    expect(whole.stdout.split('\n')).toHaveLength(61);
    expect(split.stdout).toBe(whole.stdout);
  },
);
