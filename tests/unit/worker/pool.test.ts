import { describe, expect, it, vi } from 'vitest';
import { createPool, type PoolSize } from '../../../src/worker/pool';
import type { Hand, TaskLost } from '../../../src/worker/pool-member';

/** A worker that does what a test tells it to, when it tells it to. */
interface Bench {
  readonly number: number;
}

function makePool(
  workers: number,
  atHand = 1,
  long: Pick<PoolSize, 'tiredAfter' | 'lasting'> = {},
) {
  const hands: (Hand<Bench> & { ended: boolean })[] = [];
  const pool = createPool<Bench>({ workers, atHand, ...long }, () => {
    const hand = {
      api: { number: hands.length },
      ended: false,
      end: () => {
        hand.ended = true;
      },
      onCrash: () => undefined,
    };
    hands.push(hand);
    return hand;
  });
  return { pool, hands };
}

/** A promise and the way to settle it. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

const never = (): Promise<never> => new Promise(() => undefined);

async function lossOf(promise: Promise<unknown>): Promise<TaskLost['kind'] | 'none'> {
  return promise.then(
    () => 'none' as const,
    (error: TaskLost) => error.kind,
  );
}

describe('a pool', () => {
  it('hires no more workers than it may, and as few as it needs', async () => {
    const { pool, hands } = makePool(2);
    await pool.run(() => Promise.resolve());
    await pool.run(() => Promise.resolve());
    expect(hands).toHaveLength(1);
    const gate = deferred<undefined>();
    const tasks = [1, 2, 3].map(() => pool.run(() => gate.promise));
    await Promise.resolve();
    expect(hands).toHaveLength(2);
    gate.resolve(undefined);
    await Promise.all(tasks);
    expect(hands).toHaveLength(2);
  });

  it('takes tasks first come, first served', async () => {
    const { pool } = makePool(1);
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map((n) =>
        pool.run(() => {
          order.push(n);
          return Promise.resolve();
        }),
      ),
    );
    expect(order).toEqual([1, 2, 3]);
  });

  it('keeps the worker of a task that fails by itself', async () => {
    const { pool, hands } = makePool(1);
    await expect(pool.run(() => Promise.reject(new Error('no such file')))).rejects.toThrow(
      'no such',
    );
    expect(await pool.run(({ number }) => Promise.resolve(number))).toBe(0);
    expect(hands[0]?.ended).toBe(false);
  });

  it('replaces a worker that crashes: one task is lost, the next is done', async () => {
    const { pool, hands } = makePool(1);
    const lost = lossOf(pool.run(never));
    const next = pool.run(({ number }) => Promise.resolve(number));
    await Promise.resolve();
    hands[0]?.onCrash('out of memory');
    expect(await lost).toBe('crash');
    expect(await next).toBe(1);
    expect(hands[0]?.ended).toBe(true);
  });

  it('lets go of a worker that crashes while it is idle', async () => {
    const { pool, hands } = makePool(1);
    await pool.run(() => Promise.resolve());
    hands[0]?.onCrash('out of memory');
    expect(await pool.run(({ number }) => Promise.resolve(number))).toBe(1);
  });

  it('ends a task that takes too long, and its worker', async () => {
    const { pool, hands } = makePool(1);
    expect(await lossOf(pool.run(never, { limitMs: 5 }))).toBe('timeout');
    expect(hands[0]?.ended).toBe(true);
    expect(await pool.run(({ number }) => Promise.resolve(number))).toBe(1);
  });

  it('lets a long task go on as long as it says that it is alive', async () => {
    vi.useFakeTimers();
    try {
      const { pool } = makePool(1);
      const gate = deferred<string>();
      let beat = (): void => undefined;
      const options = { limitMs: 100 };
      const task = pool.run((_, alive) => {
        beat = alive;
        return gate.promise;
      }, options);
      for (let i = 0; i < 5; i += 1) {
        await vi.advanceTimersByTimeAsync(80);
        beat();
      }
      gate.resolve('done');
      expect(await task).toBe('done');
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends a task that is cancelled, and its worker', async () => {
    const { pool, hands } = makePool(1);
    const cancel = new AbortController();
    const lost = lossOf(pool.run(never, { signal: cancel.signal }));
    await Promise.resolve();
    cancel.abort();
    expect(await lost).toBe('cancelled');
    expect(hands[0]?.ended).toBe(true);
  });

  it('never starts a task that is cancelled while it waits', async () => {
    const { pool, hands } = makePool(1);
    const gate = deferred<undefined>();
    const first = pool.run(() => gate.promise);
    const cancel = new AbortController();
    let started = false;
    const second = pool.run(
      () => {
        started = true;
        return Promise.resolve();
      },
      { signal: cancel.signal },
    );
    cancel.abort();
    expect(await lossOf(second)).toBe('cancelled');
    gate.resolve(undefined);
    await first;
    expect(started).toBe(false);
    expect(hands[0]?.ended).toBe(false);
  });

  it('keeps the next task at hand, and spreads tasks before it stacks them', async () => {
    const { pool } = makePool(2, 2);
    const begun: number[] = [];
    const gate = deferred<undefined>();
    const tasks = [1, 2, 3, 4, 5].map((task) =>
      pool.run(async ({ number }) => {
        begun.push(number);
        await gate.promise;
        return task;
      }),
    );
    await Promise.resolve();
    expect(begun).toEqual([0, 1, 0, 1]);
    gate.resolve(undefined);
    expect(await Promise.all(tasks)).toEqual([1, 2, 3, 4, 5]);
  });

  it('begins a task anew that was at hand when its worker was lost, before those that wait', async () => {
    const { pool, hands } = makePool(1, 2);
    const lost = lossOf(pool.run(never));
    const begun: string[] = [];
    const [second, third] = ['second', 'third'].map((name) =>
      pool.run(({ number }) => {
        begun.push(`${name} by ${String(number)}`);
        return number === 0 ? never() : Promise.resolve(name);
      }),
    );
    hands[0]?.onCrash('out of memory');
    expect(await lost).toBe('crash');
    expect(await Promise.all([second, third])).toEqual(['second', 'third']);
    expect(begun).toEqual(['second by 0', 'second by 1', 'third by 1']);
  });

  it('lets a worker go that has done much, once there is nothing to do', async () => {
    vi.useFakeTimers();
    try {
      const { pool, hands } = makePool(1, 1, { tiredAfter: 3 });
      const work = (): Promise<number> => pool.run(({ number }) => Promise.resolve(number));
      await work();
      await work();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(hands[0]?.ended).toBe(false);
      await work();
      await vi.advanceTimersByTimeAsync(100);
      expect(await work()).toBe(0);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(hands[0]?.ended).toBe(true);
      expect(await work()).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes on with fewer workers where there is much to do, and loses none of it', async () => {
    const { pool, hands } = makePool(3, 2, { tiredAfter: 4, lasting: 2 });
    const atWork = new Set<number>();
    const done = Array.from({ length: 60 }, (_, i) =>
      pool.run(async ({ number }) => {
        await Promise.resolve();
        if (i >= 40) atWork.add(number);
        return i;
      }),
    );
    expect(await Promise.all(done)).toEqual(done.map((_, i) => i));
    expect(hands.filter(({ ended }) => !ended)).toHaveLength(2);
    expect(hands).toHaveLength(3);
    expect(atWork.size).toBe(2);
  });

  it('gives a task its time from when the worker comes to it', async () => {
    vi.useFakeTimers();
    try {
      const { pool, hands } = makePool(1, 2);
      const gate = deferred<undefined>();
      const first = pool.run(() => gate.promise, { limitMs: 100 });
      const second = lossOf(pool.run(never, { limitMs: 100 }));
      await vi.advanceTimersByTimeAsync(80);
      gate.resolve(undefined);
      await first;
      await vi.advanceTimersByTimeAsync(80);
      expect(hands[0]?.ended).toBe(false);
      await vi.advanceTimersByTimeAsync(30);
      expect(await second).toBe('timeout');
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves a worker alone when a task it has not come to is cancelled', async () => {
    const { pool, hands } = makePool(1, 2);
    const gate = deferred<string>();
    const first = pool.run(() => gate.promise);
    const cancel = new AbortController();
    const second = lossOf(pool.run(() => gate.promise, { signal: cancel.signal }));
    cancel.abort();
    expect(await second).toBe('cancelled');
    gate.resolve('done');
    expect(await first).toBe('done');
    expect(hands[0]?.ended).toBe(false);
  });

  it('warms every worker it may have', async () => {
    const { pool, hands } = makePool(3);
    const warmed: number[] = [];
    pool.warm(({ number }) => Promise.resolve(warmed.push(number)));
    expect(warmed.toSorted()).toEqual([0, 1, 2]);
    await pool.run(() => Promise.resolve());
    expect(hands).toHaveLength(3);
  });
});
