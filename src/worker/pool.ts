/**
 * A few workers that take tasks in turn, each with the next one at hand while it does another. One
 * that crashes, takes too long or whose task is cancelled is ended and replaced: a task costs itself,
 * never the others.
 */
import { Member, TaskLost, type Hand, type Task } from './pool-member';

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
