/**
 * A few workers that take tasks in turn, each with the next one at hand while it does another. One
 * that crashes, takes too long or whose task is cancelled is ended and replaced: a task costs itself,
 * never the others.
 */

/** One worker, as the pool needs it. It must finish its tasks in the order in which it got them. */
export interface Hand<Api> {
  readonly api: Api;
  /** Ends it at once, whatever it does. */
  end(): void;
  /** Called when it has broken down by itself. */
  onCrash: (reason: string) => void;
}

/** Why a task has no result although it did not fail by itself; its worker is gone. */
export class TaskLost extends Error {
  readonly kind: 'crash' | 'timeout' | 'cancelled';

  constructor(kind: TaskLost['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

interface RunOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds from the moment the worker comes to the task, or last said that it is alive. */
  readonly limitMs?: number;
}

export interface PoolSize {
  readonly workers: number;
  /** Tasks a worker is given at a time. */
  readonly atHand: number;
  /** One that has done so many tasks is let go when there are no more: what it still holds of them goes with it. */
  readonly tiredAfter?: number;
  /** So many stay when they are tired and there is still more to do; the others are let go. */
  readonly lasting?: number;
}

/** Milliseconds without a task after which a tired worker is let go: files wait for no worker as long, and what it holds is wanted for merging them. */
const restMs = 250;

export interface Pool<Api> {
  /**
   * Runs a task on the worker that comes to it first, first come first served. Rejects as the task
   * does, or with TaskLost. A task is begun anew when a worker is lost that had not come to it.
   */
  run<T>(task: (api: Api, alive: () => void) => Promise<T>, options?: RunOptions): Promise<T>;
  /** Starts all workers and has each do this, without waiting for it. */
  warm(task: (api: Api) => Promise<unknown>): void;
}

export function createPool<Api>(size: PoolSize, spawn: () => Hand<Api>): Pool<Api> {
  const { workers, atHand, tiredAfter = Infinity, lasting = workers } = size;
  const members = new Set<Member<Api>>();
  const waiting = new Set<Task<Api>>();
  /** May be at work at a time. */
  let most = workers;

  function hire(): Member<Api> {
    const member = new Member(spawn(), tiredAfter, {
      onRoom() {
        if (member.isTired && staff().length > lasting) {
          most = lasting;
          member.leave();
        }
        handOut();
      },
      onGone(left) {
        members.delete(member);
        if (members.size === 0) most = workers;
        // They had their turn before those that wait.
        const later = [...waiting];
        waiting.clear();
        for (const task of [...left, ...later]) waiting.add(task);
        handOut();
      },
    });
    members.add(member);
    return member;
  }

  function handOut(): void {
    for (const task of waiting) {
      const free = freest();
      if (!free) return;
      waiting.delete(task);
      free.take(task);
    }
  }

  function staff(): Member<Api>[] {
    return [...members].filter((member) => !member.isLeaving);
  }

  function freest(): Member<Api> | null {
    const [least] = staff().sort((a, b) => a.load - b.load);
    if (least?.load === 0) return least;
    if (members.size < most) return hire();
    return least && least.load < atHand ? least : null;
  }

  return {
    run(begin, { signal, limitMs } = {}) {
      return new Promise((resolve, reject) => {
        const settled = new AbortController();
        const task: Task<Api> = {
          begin,
          limitMs,
          resolve: (value) => {
            settled.abort();
            resolve(value as Awaited<ReturnType<typeof begin>>);
          },
          reject: (error) => {
            settled.abort();
            reject(error);
          },
        };
        const cancel = (): void => {
          waiting.delete(task);
          for (const member of members) member.drop(task);
          task.reject(new TaskLost('cancelled', 'Cancelled.'));
        };
        if (signal?.aborted) return cancel();
        signal?.addEventListener('abort', cancel, { signal: settled.signal });
        waiting.add(task);
        handOut();
      });
    },

    warm(task) {
      while (members.size < workers) hire();
      // Whoever cannot be warmed will say so when it is given a task.
      for (const { hand } of members) task(hand.api).catch(() => undefined);
    },
  };
}

interface Task<Api> {
  readonly begin: (api: Api, alive: () => void) => Promise<unknown>;
  readonly limitMs: number | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Employer<Api> {
  /** It can take another task. */
  onRoom(): void;
  /** It is gone, and had not come to these. */
  onGone(left: readonly Task<Api>[]): void;
}

/** A worker and what it was given; it is at the first of them. */
class Member<Api> {
  readonly hand: Hand<Api>;
  /** It is given nothing any more. */
  isLeaving = false;
  private readonly employer: Employer<Api>;
  private readonly tasks: Task<Api>[] = [];
  private readonly dropped = new Set<Task<Api>>();
  private readonly tiredAfter: number;
  private done = 0;
  /** Runs while it is at a task that has a limit, or rests. */
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(hand: Hand<Api>, tiredAfter: number, employer: Employer<Api>) {
    this.hand = hand;
    this.tiredAfter = tiredAfter;
    this.employer = employer;
    hand.onCrash = (reason) => this.lose(new TaskLost('crash', reason));
  }

  get load(): number {
    return this.tasks.length;
  }

  get isTired(): boolean {
    return this.done >= this.tiredAfter;
  }

  /** Ends once it has done what it was given. */
  leave(): void {
    this.isLeaving = true;
    if (this.load === 0) this.end();
  }

  take(task: Task<Api>): void {
    this.tasks.push(task);
    if (this.tasks.length === 1) this.watch();
    const alive = (): void => {
      if (this.tasks[0] === task) this.watch();
    };
    task.begin(this.hand.api, alive).then(
      (value) => this.finish(task, () => task.resolve(value)),
      (error: unknown) => this.finish(task, () => task.reject(error)),
    );
  }

  /** A task that nobody waits for any more: ends the worker where it is at it, else its result counts for nothing. */
  drop(task: Task<Api>): void {
    if (this.tasks[0] === task) this.lose(new TaskLost('cancelled', 'Cancelled.'));
    else if (this.tasks.includes(task)) this.dropped.add(task);
  }

  private finish(task: Task<Api>, settle: () => void): void {
    const at = this.tasks.indexOf(task);
    // What an ended worker still says counts for nothing.
    if (at < 0) return;
    this.tasks.splice(at, 1);
    this.dropped.delete(task);
    this.done += 1;
    if (at === 0) this.watch();
    settle();
    this.employer.onRoom();
    if (this.load > 0) return;
    if (this.isLeaving) this.end();
    else if (this.isTired) this.timer = setTimeout(() => this.end(), restMs);
  }

  private end(): void {
    this.hand.end();
    this.employer.onGone([]);
  }

  private lose(reason: TaskLost): void {
    clearTimeout(this.timer);
    const [first, ...left] = this.tasks.splice(0);
    this.hand.end();
    this.employer.onGone(left.filter((task) => !this.dropped.has(task)));
    first?.reject(reason);
  }

  /** Gives the first task its time from now on. */
  private watch(): void {
    clearTimeout(this.timer);
    const limit = this.tasks[0]?.limitMs;
    if (limit === undefined) return;
    const late = (): void => this.lose(new TaskLost('timeout', 'It took too long.'));
    this.timer = setTimeout(late, limit);
  }
}
