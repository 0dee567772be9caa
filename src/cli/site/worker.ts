// One of the threads that read and make films.
import { parentPort, workerData } from 'node:worker_threads';
import { reasonOf } from '../errors.js';
import { makeFilm } from './make.js';
import type { Plan } from './plan.js';
import { scanFilm, type Scan } from './scan.js';
import { Writer } from './writer.js';

/** What a thread is asked to do: a few films at a time, so that asking costs little. */
export type Job = { scan: string[] } | { make: { file: string; slug: string }[] };
/** What it answers; `fatal` when the disk no longer takes anything. */
export type Answer = { scans: Scan[] } | { made: number } | { fatal: string };

const plan = workerData as Plan;
const writer = new Writer(plan.out);

async function answer(job: Job): Promise<Answer> {
  if ('scan' in job) return { scans: job.scan.map((file) => scanFilm(file, plan)) };
  // While the files of one film are written, the next one is worded.
  const ends = await Promise.allSettled(job.make.map(({ file, slug }) => makeFilm(file, slug, plan, writer)));
  const failed = ends.findIndex(({ status }) => status === 'rejected');
  if (failed < 0) return { made: job.make.length };
  const reason: unknown = (ends[failed] as PromiseRejectedResult).reason;
  return { fatal: `${plan.out}/films/${job.make[failed]!.slug}: ${reasonOf(reason)}` };
}

parentPort!.on('message', (job: Job) => void answer(job).then((said) => parentPort!.postMessage(said)));
