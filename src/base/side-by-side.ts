/** Arrays of numbers → the same in one piece of memory: a buffer of its own takes more than a short array fills. */

type NumberArray = Uint8Array | Int32Array | Uint32Array;

/** What a number of any of these kinds must begin at a multiple of. */
const alignment = 4;

/** Copies, of the same kinds and in the same order. */
export function sideBySide<T extends readonly NumberArray[]>(arrays: readonly [...T]): T {
  const buffer = new ArrayBuffer(arrays.reduce((sum, array) => sum + spaceFor(array), 0));
  let begin = 0;
  const copies = arrays.map((array) => {
    const Kind = array.constructor as new (...place: [ArrayBuffer, number, number]) => NumberArray;
    const copy = new Kind(buffer, begin, array.length);
    copy.set(array);
    begin += spaceFor(array);
    return copy;
  });
  return copies as unknown as T;
}

function spaceFor({ byteLength }: NumberArray): number {
  return alignment * Math.ceil(byteLength / alignment);
}
