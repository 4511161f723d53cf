/** Numbers → the same in ascending order, each once. Sorts what it is given in place. */
export function sortedUnique(numbers: Uint32Array): Uint32Array {
  numbers.sort();
  let count = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    if (i === 0 || numbers[i] !== numbers[count - 1]) numbers[count++] = numbers[i] ?? 0;
  }
  return numbers.slice(0, count);
}
