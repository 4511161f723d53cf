/** The names several mentions give → the names of the event, the most often given first. */
import { ascending } from 'd3-array';
import { acronymOf, shortestAcronym } from '../../mention/names/acronyms';

const shown = 6;

/** A name that is short for a longer one counts for the longer: "Putin", "Vladimir Putin"; "IMF". */
export function chooseNames(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const byLength = [...counts.keys()].sort((a, b) => b.length - a.length || ascending(a, b));
  for (const name of byLength) {
    const longer = byLength.find(
      (other) => other !== name && counts.has(other) && extendsName(other, name),
    );
    if (longer === undefined) continue;
    counts.set(longer, (counts.get(longer) ?? 0) + (counts.get(name) ?? 0));
    counts.delete(name);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || ascending(a[0], b[0]))
    .slice(0, shown)
    .map(([name]) => name);
}

function extendsName(longer: string, name: string): boolean {
  return (
    longer.endsWith(` ${name}`) || (name.length >= shortestAcronym && acronymOf(longer) === name)
  );
}
