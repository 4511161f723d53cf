/** All that a chain of neighbours connects with a number, itself first. Adds them to `seen`. */
export function connected(
  start: number,
  neighboursOf: (number: number) => Iterable<number>,
  seen: Set<number>,
): readonly number[] {
  const found = [start];
  seen.add(start);
  for (const member of found) {
    for (const neighbour of neighboursOf(member)) {
      if (seen.has(neighbour)) continue;
      seen.add(neighbour);
      found.push(neighbour);
    }
  }
  return found;
}
