import { type Done, type Job, prepare, type Setup, type Work } from './work.js';

/** What a worker is handed: documents, and as JSON what they share. */
export interface Task {
  readonly setup: string;
  readonly jobs: readonly Job[];
}

let ready: { readonly setup: string; readonly work: Promise<Work> } | null = null;

/** The work on a group of documents, one after the other. */
export async function workOn({ setup, jobs }: Task): Promise<Done[]> {
  if (ready?.setup !== setup) ready = { setup, work: prepare(JSON.parse(setup) as Setup) };
  const work = await ready.work;
  const done: Done[] = [];
  for (const job of jobs) done.push(await work(job));
  return done;
}
