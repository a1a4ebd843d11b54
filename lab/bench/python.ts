/** Peers written in Python, where it is at hand with their packages. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Contender } from './contender.js';
import { BenchError } from './startup.js';

const SCRIPT = fileURLToPath(new URL('./peers.py', import.meta.url));
const Result = v.object({ seconds: v.number(), failed: v.number() });

/**
 * @param python the program
 * @param name one of those in peers.py
 */
export function pythonPeer(python: string, name: string): Contender {
  return {
    name: `${name} (Python)`,
    pass: async (documents) => {
      const child = spawn(python, [SCRIPT, name]);
      const ended = new Promise<string | null>((resolve) => {
        child.on('error', ({ message }) => resolve(message));
        child.on('close', (code) => resolve(code === 0 ? null : `exit code ${code}`));
      });
      // It may end before it has read all: its exit code tells.
      child.stdin.on('error', () => {});
      child.stdin.end(documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
      const [out, complaint, failure] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      if (failure !== null)
        throw new BenchError(
          `${python} failed with ${name}: ${complaint.trim().split('\n').at(-1) || failure}`,
        );
      return v.parse(Result, JSON.parse(out));
    },
  };
}
