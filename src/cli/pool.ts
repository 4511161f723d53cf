/** A pool of threads that read batches: the same work as `readBatch`, on every core. */
import { Worker } from 'node:worker_threads';
import type { Batch } from './batch';
import type { Verb } from './work';

/** Batches a thread is given at a time: one in work, one at hand. */
export const batchesPerThread = 2;

interface Job {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** In the order in which the thread answers. */
  readonly jobs: Job[];
}

export class Pool {
  private readonly threads: readonly Thread[];

  /** `entry` is the module each thread starts with; it must serve `{ verb, batch }` messages. */
  constructor(entry: URL, size: number) {
    this.threads = Array.from({ length: size }, () => startThread(entry));
  }

  run(verb: Verb, batch: Batch): Promise<unknown> {
    const [thread] = [...this.threads].sort((a, b) => a.jobs.length - b.jobs.length);
    if (!thread) return Promise.reject(new Error('The pool has no threads.'));
    return new Promise((resolve, reject) => {
      thread.jobs.push({ resolve, reject });
      thread.worker.postMessage({ verb, batch });
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }
}

function startThread(entry: URL): Thread {
  const worker = new Worker(entry);
  const jobs: Job[] = [];
  const failAll = (error: Error) => {
    for (const job of jobs.splice(0)) job.reject(error);
  };
  worker.on('message', (result: unknown) => jobs.shift()?.resolve(result));
  worker.on('error', failAll);
  worker.on('exit', (code) => failAll(new Error(`A reading thread ended with code ${code}.`)));
  return { worker, jobs };
}
