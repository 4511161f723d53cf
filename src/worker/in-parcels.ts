/** A long list worked off some at a time, by several at once: each takes the next parcel when it is done with one. */

export interface Parcel<Item> {
  readonly items: readonly Item[];
  /** Of its first item, in the whole list. */
  readonly start: number;
}

/** Resolves once all is done; rejects with the first failure, after which no more parcels are begun. */
export async function inParcels<Item>(
  list: readonly Item[],
  size: number,
  atOnce: number,
  work: (parcel: Parcel<Item>) => Promise<void>,
): Promise<void> {
  let next = 0;
  let failed = false;
  const hand = async (): Promise<void> => {
    while (next < list.length && !failed) {
      const start = next;
      next += size;
      try {
        await work({ items: list.slice(start, next), start });
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
