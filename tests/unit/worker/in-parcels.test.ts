import { describe, expect, it } from 'vitest';
import { inParcels, type Parcel } from '../../../src/worker/in-parcels';

const list = ['a', 'b', 'c', 'd', 'e'];

describe('a list in parcels', () => {
  it('is worked off whole, each item once, in parcels of the size given', async () => {
    const done: Parcel<string>[] = [];
    await inParcels(list, 2, 3, (parcel) => Promise.resolve(void done.push(parcel)));
    expect(done).toEqual([
      { items: ['a', 'b'], start: 0 },
      { items: ['c', 'd'], start: 2 },
      { items: ['e'], start: 4 },
    ]);
  });

  it('has so many parcels in work at a time, and the next as soon as one is done', async () => {
    const gates: (() => void)[] = [];
    const all = inParcels(list, 1, 2, () => new Promise((resolve) => gates.push(resolve)));
    expect(gates).toHaveLength(2);
    gates[1]?.();
    await expect.poll(() => gates.length).toBe(3);
    for (let i = 0; i < list.length; i += 1) {
      await expect.poll(() => gates.length).toBeGreaterThan(i);
      gates[i]?.();
    }
    await all;
  });

  it('begins no more once one has failed', async () => {
    const begun: number[] = [];
    let finish: () => void = () => undefined;
    const work = ({ start }: Parcel<string>): Promise<void> => {
      begun.push(start);
      if (start === 0) return Promise.reject(new Error('cancelled'));
      return new Promise((resolve) => (finish = resolve));
    };
    await expect(inParcels(list, 1, 2, work)).rejects.toThrow('cancelled');
    finish();
    await new Promise(setImmediate);
    expect(begun).toEqual([0, 1]);
  });
});
