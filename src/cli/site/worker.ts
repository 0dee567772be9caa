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

function answer(job: Job): Answer {
  if ('scan' in job) return { scans: job.scan.map((file) => scanFilm(file, plan)) };
  for (const { file, slug } of job.make) {
    try {
      makeFilm(file, slug, plan, writer);
    } catch (error) {
      return { fatal: `${plan.out}/films/${slug}: ${reasonOf(error)}` };
    }
  }
  return { made: job.make.length };
}

parentPort!.on('message', (job: Job) => parentPort!.postMessage(answer(job)));
