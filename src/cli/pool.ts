/**
 * A pool of processes that read batches: the same work as in this one, on every core. Processes
 * and not threads, because a thread does not run from TypeScript source on Node 20 (tsx issue 354).
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Batch } from './batch';
import type { Verb } from './work';

/** Batches a process is given at a time: one in work, one at hand. */
export const batchesPerProcess = 2;

/** The one argument of a process that serves a pool. */
export const serveArgument = '--serve-pool';

/** Reading makes much short-lived data; collecting it less often saves a tenth of the time. */
const youngGeneration = '--max-semi-space-size=32';

interface Job {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

interface Member {
  readonly child: ChildProcess;
  /** In the order in which the process answers. */
  readonly jobs: Job[];
}

export class Pool {
  private readonly members: readonly Member[];

  /** `entry` is the module each process starts with; given `serveArgument` it must call `serve`. */
  constructor(entry: URL, size: number) {
    this.members = Array.from({ length: size }, () => startMember(entry));
  }

  run(verb: Verb, batch: Batch): Promise<unknown> {
    const [member] = [...this.members].sort((a, b) => a.jobs.length - b.jobs.length);
    if (!member) return Promise.reject(new Error('The pool is empty.'));
    return new Promise((resolve, reject) => {
      member.jobs.push({ resolve, reject });
      member.child.send({ verb, batch }, (error) => {
        if (error) reject(error);
      });
    });
  }

  /** A process ends when nobody talks to it any more. */
  close(): void {
    for (const { child } of this.members) if (child.connected) child.disconnect();
  }
}

function startMember(entry: URL): Member {
  const child = fork(fileURLToPath(entry), [serveArgument], {
    serialization: 'advanced',
    execArgv: [...process.execArgv, youngGeneration],
    // Input and output are the parent's alone.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const jobs: Job[] = [];
  const failAll = (error: Error) => {
    for (const job of jobs.splice(0)) job.reject(error);
  };
  child.on('message', (result: unknown) => jobs.shift()?.resolve(result));
  child.on('error', failAll);
  child.on('exit', (code, signal) => {
    failAll(new Error(`A reading process ended early (${String(signal ?? code)}).`));
  });
  return { child, jobs };
}
