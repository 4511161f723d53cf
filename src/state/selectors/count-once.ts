/** Counts what several name, each of them once however often it does. */

/** So many more for each of these. */
export function countOnce(names: readonly string[], counts: Map<string, number>, by = 1): void {
  // Most name one only, and a set for each of many thousands takes its time.
  for (const name of names.length > 1 ? new Set(names) : names) {
    counts.set(name, (counts.get(name) ?? 0) + by);
  }
}
