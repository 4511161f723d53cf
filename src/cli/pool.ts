/**
 * A pool of processes that read batches: on every core, and so that a file which takes too long or
 * breaks its reader costs itself only. Processes and not threads, because a thread does not run from
 * TypeScript source on Node 20 (tsx issue 354).
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Loss } from '../intake/lost';
import type { TableOptions } from '../intake/records/table';
import type { Batch } from './batch';
import type { Verb } from './work';

/** Batches a process is given at a time: one in work, one at hand. */
export const batchesPerProcess = 2;

/** The one argument of a process that serves a pool. */
export const serveArgument = '--serve-pool';

/** Reading makes much short-lived data; collecting it less often saves a tenth of the time. */
const youngGeneration = '--max-semi-space-size=32';

/** A process that dies so often without having begun on anything will not do better next time. */
const mostFalseStarts = 3;

/** What a process is asked to do. */
export interface Request {
  readonly verb: Verb;
  readonly batch: Batch;
  /** By item, what was lost when the batch was last read: it is answered with a note. */
  readonly lost: Readonly<Record<string, Loss>>;
  readonly columns: TableOptions['columns'];
}

/** What a process says: which item it has come to, or that a batch is done. */
export type Reply =
  | { readonly kind: 'at'; readonly item: string }
  | { readonly kind: 'done'; readonly result: unknown };

interface Task extends Omit<Request, 'columns'> {
  lost: Readonly<Record<string, Loss>>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

export interface MemberTerms {
  /** The module each process starts with; given `serveArgument` it must call `serve`. */
  readonly entry: URL;
  /** What an item of a batch may take, in milliseconds. */
  readonly limitMs: number;
  /** Columns of tables; see `TableOptions`. */
  readonly columns?: TableOptions['columns'];
}

export class Pool {
  private readonly terms: MemberTerms;
  private readonly size: number;
  private readonly members: Member[] = [];

  constructor(size: number, terms: MemberTerms) {
    this.size = size;
    this.terms = terms;
  }

  /** `alone`: no process is started for it while there is one, however busy. */
  run(verb: Verb, batch: Batch, alone: boolean): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.member(alone).take({ verb, batch, lost: {}, resolve, reject });
    });
  }

  close(): void {
    for (const member of this.members) member.end();
  }

  private member(alone: boolean): Member {
    const [idlest] = [...this.members].sort((a, b) => a.load - b.load);
    const full = this.members.length >= (alone ? 1 : this.size);
    if (idlest && (idlest.load === 0 || full)) return idlest;
    const member = new Member(this.terms);
    this.members.push(member);
    return member;
  }
}

/** One process after the other: each does what its predecessor left. */
class Member {
  private readonly terms: MemberTerms;
  /** Null until there is something to do. */
  private child: ChildProcess | null = null;
  /** In the order in which they are answered. */
  private readonly tasks: Task[] = [];
  /** What it is reading; null between batches. */
  private item: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private falseStarts = 0;

  constructor(terms: MemberTerms) {
    this.terms = terms;
  }

  get load(): number {
    return this.tasks.length;
  }

  take(task: Task): void {
    this.tasks.push(task);
    this.send(task);
  }

  /** A process ends when nobody talks to it any more. */
  end(): void {
    clearTimeout(this.timer);
    this.child?.removeAllListeners();
    if (this.child?.connected) this.child.disconnect();
  }

  private start(): ChildProcess {
    const child = fork(fileURLToPath(this.terms.entry), [serveArgument], {
      serialization: 'advanced',
      execArgv: [...process.execArgv, youngGeneration],
      // Input and output are the parent's alone.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', (reply: Reply) => this.hear(reply));
    child.on('error', (error) => this.lose({ kind: 'crash', reason: error.message }));
    child.on('exit', (code, signal) => {
      this.lose({ kind: 'crash', reason: `its process ended with ${String(signal ?? code)}` });
    });
    return child;
  }

  private send({ verb, batch, lost }: Task): void {
    const request: Request = { verb, batch, lost, columns: this.terms.columns };
    this.child ??= this.start();
    // A process that cannot be reached has ended, which is heard of by itself.
    this.child.send(request, () => undefined);
  }

  private hear(reply: Reply): void {
    clearTimeout(this.timer);
    if (reply.kind === 'at') {
      this.item = reply.item;
      this.falseStarts = 0;
      const { limitMs } = this.terms;
      const seconds = limitMs / 1000;
      this.timer = setTimeout(() => this.lose({ kind: 'timeout', seconds }), limitMs);
    } else {
      this.item = null;
      this.tasks.shift()?.resolve(reply.result);
    }
  }

  /** The item in work is given up; everything else is read again by a new process. */
  private lose(loss: Loss): void {
    clearTimeout(this.timer);
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = null;
    const [task] = this.tasks;
    if (task && this.item !== null) task.lost = { ...task.lost, [this.item]: loss };
    else this.falseStarts += 1;
    this.item = null;
    if (this.falseStarts >= mostFalseStarts) {
      const reason = loss.kind === 'crash' ? loss.reason : 'it did not answer';
      for (const { reject } of this.tasks.splice(0)) {
        reject(new Error(`A reading process does not start: ${reason}.`));
      }
      this.falseStarts = 0;
    }
    for (const waiting of this.tasks) this.send(waiting);
  }
}
