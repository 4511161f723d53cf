/**
 * A few workers that take tasks in turn. One that crashes, is cancelled or takes too long is ended
 * and replaced: a task costs itself, never the others.
 */

/** One worker, as the pool needs it. */
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
  /** Milliseconds from the moment the task starts, or last said that it is alive. */
  readonly limitMs?: number;
}

export interface Pool<Api> {
  /** Runs a task on the next free worker, first come first served. Rejects as the task does, or with TaskLost. */
  run<T>(task: (api: Api, alive: () => void) => Promise<T>, options?: RunOptions): Promise<T>;
  /** Starts all workers and has each idle one do this, without waiting for it. */
  warm(task: (api: Api) => Promise<unknown>): void;
}

export function createPool<Api>(size: number, spawn: () => Hand<Api>): Pool<Api> {
  const all = new Set<Hand<Api>>();
  const idle: Hand<Api>[] = [];
  const waiting = new Set<(hand: Hand<Api>) => void>();

  function hire(): Hand<Api> {
    const hand = spawn();
    all.add(hand);
    hand.onCrash = () => dismiss(hand);
    return hand;
  }

  function dismiss(hand: Hand<Api>): void {
    if (!all.delete(hand)) return;
    const at = idle.indexOf(hand);
    if (at >= 0) idle.splice(at, 1);
    hand.end();
    const [next] = waiting;
    if (next) handOver(next, hire());
  }

  function release(hand: Hand<Api>): void {
    hand.onCrash = () => dismiss(hand);
    const [next] = waiting;
    if (next) handOver(next, hand);
    else idle.push(hand);
  }

  function handOver(next: (hand: Hand<Api>) => void, hand: Hand<Api>): void {
    waiting.delete(next);
    next(hand);
  }

  function acquire(signal?: AbortSignal): Promise<Hand<Api>> {
    const free = idle.pop() ?? (all.size < size ? hire() : null);
    if (free) return Promise.resolve(free);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        waiting.delete(take);
        reject(cancelled());
      };
      const take = (hand: Hand<Api>): void => {
        signal?.removeEventListener('abort', leave);
        resolve(hand);
      };
      signal?.addEventListener('abort', leave);
      waiting.add(take);
    });
  }

  return {
    async run(task, { signal, limitMs } = {}) {
      if (signal?.aborted) throw cancelled();
      const hand = await acquire(signal);
      try {
        const value = await supervise(hand, task, signal, limitMs);
        release(hand);
        return value;
      } catch (error) {
        if (error instanceof TaskLost) dismiss(hand);
        else release(hand);
        throw error;
      }
    },

    warm(task) {
      while (all.size < size) idle.push(hire());
      // Whoever cannot be warmed will say so when it is given a task.
      for (const hand of idle) task(hand.api).catch(() => undefined);
    },
  };
}

/** The task's result, unless the worker crashes, the time is up or the signal fires before it. */
function supervise<Api, T>(
  hand: Hand<Api>,
  task: (api: Api, alive: () => void) => Promise<T>,
  signal: AbortSignal | undefined,
  limitMs: number | undefined,
): Promise<T> {
  const over = new AbortController();
  const result = new Promise<T>((resolve, reject) => {
    const onAbort = (): void => reject(cancelled());
    signal?.addEventListener('abort', onAbort, { signal: over.signal });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onLimit = (): void => reject(new TaskLost('timeout', 'It took too long.'));
    const alive = (): void => {
      clearTimeout(timer);
      if (limitMs !== undefined && !over.signal.aborted) timer = setTimeout(onLimit, limitMs);
    };
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    hand.onCrash = (reason) => reject(new TaskLost('crash', reason));
    alive();
    task(hand.api, alive).then(resolve, reject);
  });
  return result.finally(() => over.abort());
}

function cancelled(): TaskLost {
  return new TaskLost('cancelled', 'Cancelled.');
}
