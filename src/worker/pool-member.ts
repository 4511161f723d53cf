/**
 * One worker of a pool and the tasks it was given: it is at the first of them, and is ended where that
 * one breaks it, takes too long or is cancelled.
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

/** Milliseconds without a task after which a tired worker is let go: files wait for no worker as long, and what it holds is wanted for merging them. */
const restMs = 250;

export interface Task<Api> {
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
export class Member<Api> {
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
