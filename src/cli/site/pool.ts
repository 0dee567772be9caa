import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { CallError } from '../errors.js';
import type { Plan } from './plan.js';
import type { Answer, Task } from './worker.js';

/** Films in a task: enough that a thread is never idle, and few enough that the progress bar moves. */
const batch = 8;

/** The threads of a build, one for each core. */
export class Pool {
  readonly #workers: Worker[];

  constructor(plan: Plan, films: number, jobs?: number) {
    // To start a thread takes longer than to make a few films.
    const size = Math.max(1, Math.min(jobs ?? availableParallelism(), Math.ceil(films / batch)));
    this.#workers = Array.from(
      { length: size },
      () => new Worker(new URL('./worker.js', import.meta.url), { workerData: plan }),
    );
  }

  /**
   * Gives the items to the threads in order, a few at a time.
   * @param onAnswer gets each answer, and how many items are done by then
   * @throws {CallError} as soon as a thread cannot go on
   */
  async work<Item>(
    items: Item[],
    taskOf: (items: Item[]) => Task,
    onAnswer: (answer: Answer, done: number) => void,
  ): Promise<void> {
    let next = 0;
    let done = 0;
    const run = async (worker: Worker): Promise<void> => {
      while (next < items.length) {
        const part = items.slice(next, (next += batch));
        const answer = await ask(worker, taskOf(part));
        if ('fatal' in answer) {
          next = items.length;
          throw new CallError(answer.fatal);
        }
        done += part.length;
        onAnswer(answer, done);
      }
    };
    const ends = await Promise.allSettled(this.#workers.map(run));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stopListening = () => {
      worker.off('message', onMessage);
      worker.off('error', onError);
    };
    const onMessage = (answer: Answer) => {
      stopListening();
      resolve(answer);
    };
    const onError = (error: Error) => {
      stopListening();
      reject(error);
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(task);
  });
}
