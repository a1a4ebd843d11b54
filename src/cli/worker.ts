import { createRequire } from 'node:module';
import type { Done } from './work.js';
import type { Task } from './workOn.js';

declare const COPYDESK_CLI: string;

// Ctrl-C reaches every process of a terminal; the one that began the work ends it.
process.on('SIGINT', () => {});
// Killed or not, a run takes its workers with it.
process.once('disconnect', () => process.exit());

const { loadWork } = createRequire(import.meta.url)(COPYDESK_CLI) as typeof import('./main.js');

/** A worker's work on a group of documents, done by the built command line. */
export default async function work(task: Task): Promise<Done[]> {
  const workOn = await loadWork();
  return workOn(task);
}
