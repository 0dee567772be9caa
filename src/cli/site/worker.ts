// A thread of the build: it scans film files, and makes the files of films.
import { parentPort, workerData } from 'node:worker_threads';
import { reasonOf } from '../errors.js';
import { makeFilm } from './make.js';
import { painterOf, type Painter } from './picture/painter.js';
import type { Plan } from './plan.js';
import { scanFilm, type Scan } from './scan.js';
import { SiteFiles } from './site-files.js';

/** A few films for a thread: one message for several films costs less than one for each. */
export type Task = { scan: string[] } | { make: { file: string; slug: string }[] };
/** The thread's answer to a task; `fatal` is the reason why the whole build must stop, such as a full disk. */
export type Answer = { scans: Scan[] } | { count: number; missingFonts: string[][] } | { fatal: string };

const plan = workerData as Plan;
const files = new SiteFiles(plan.out);
/** Loaded when the first film is made: a build that changes nothing needs none. */
let painter: Promise<Painter> | undefined;

async function answerTo(task: Task): Promise<Answer> {
  if ('scan' in task) return { scans: task.scan.map((file) => scanFilm(file, plan)) };
  // The disk writes the files of one film while the processor puts the next film into words.
  if (plan.pictures) painter ??= painterOf(plan.pictures);
  const brush = await painter;
  const ends = await Promise.allSettled(
    task.make.map(({ file, slug }) => makeFilm(file, slug, plan, files, brush)),
  );
  const failure = ends.findIndex(({ status }) => status === 'rejected');
  if (failure < 0)
    return {
      count: task.make.length,
      missingFonts: ends.flatMap((end) =>
        end.status === 'fulfilled' && end.value.length ? [end.value] : [],
      ),
    };
  const reason: unknown = (ends[failure] as PromiseRejectedResult).reason;
  return { fatal: `${plan.out}/films/${task.make[failure]!.slug}: ${reasonOf(reason)}` };
}

parentPort!.on(
  'message',
  (task: Task) => void answerTo(task).then((answer) => parentPort!.postMessage(answer)),
);
