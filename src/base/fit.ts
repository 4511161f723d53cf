/** Arrays of numbers that grow with the largest index written to them. */

/**
 * Room that nothing has been written to takes no memory: systems give it when it is first used. Each
 * array that was left for a longer one does, until it is collected; so they grow seldom, and by much.
 */
const growth = 4;

type NumberArray = Uint8Array | Int8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

/**
 * The array, or a longer one that begins with what it holds and has room at `index`; new places are 0.
 * Where it is known how long it will be, ask for that: each length on the way is a copy that waits to
 * be collected.
 */
export function fit<T extends NumberArray>(array: T, index: number): T {
  if (index < array.length) return array;
  const Kind = array.constructor as new (length: number) => T;
  const longer = new Kind(Math.max(64, Math.ceil(growth * array.length), index + 1));
  longer.set(array);
  return longer;
}
