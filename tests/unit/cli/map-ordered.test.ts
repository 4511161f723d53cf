import { describe, expect, it } from 'vitest';
import { mapOrdered } from '../../../src/cli/map-ordered';

/** A promise and what settles it. */
function gate<T>() {
  let open: (value: T) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  return { promise, open, fail };
}

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe('results in the order of inputs', () => {
  it('come so even when the work ends in another order', async () => {
    const gates = [gate<string>(), gate<string>(), gate<string>()];
    const results = mapOrdered(from([0, 1, 2]), (i) => gates[i]?.promise ?? Promise.reject(), 3);
    const first = results.next();
    gates[2]?.open('c');
    gates[1]?.open('b');
    gates[0]?.open('a');
    expect((await first).value).toBe('a');
    expect((await results.next()).value).toBe('b');
    expect((await results.next()).value).toBe('c');
    expect((await results.next()).done).toBe(true);
  });

  it('come before more inputs do', async () => {
    const more = gate<number>();
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      yield await more.promise;
    }
    const results = mapOrdered(slow(), (n) => Promise.resolve(n * 10), 4);
    expect((await results.next()).value).toBe(10);
    more.open(2);
    expect((await results.next()).value).toBe(20);
  });

  it('are never more than `width` ahead of their reader', async () => {
    let started = 0;
    const work = (n: number) => {
      started += 1;
      return Promise.resolve(n);
    };
    const results = mapOrdered(from([...Array(50).keys()]), work, 4);
    for (let read = 1; read <= 50; read += 1) {
      await results.next();
      expect(started).toBeLessThanOrEqual(read + 4);
    }
    expect(started).toBe(50);
  });

  it('pass a failure on in its turn', async () => {
    const work = (n: number) =>
      n === 1 ? Promise.reject(new Error('broken')) : Promise.resolve(n);
    const results = mapOrdered(from([0, 1, 2]), work, 3);
    expect((await results.next()).value).toBe(0);
    await expect(results.next()).rejects.toThrow('broken');
  });
});
