/** Events → those that matter most, best first, without putting all the others in order. */
import type { Topical } from './topic-names';

/** Salience has three decimals. */
const grades = 1000;

/** Among equals those come first whose first mention has the smaller id. O(n + k log k) for the k chosen. */
export function mostSalient<T extends Topical>(events: readonly T[], count: number): T[] {
  const least = count < events.length ? gradeOf(events, count) : 0;
  return events
    .filter(({ salience }) => Math.round(salience * grades) >= least)
    .sort((a, b) => b.salience - a.salience || (idOf(a) < idOf(b) ? -1 : 1))
    .slice(0, count);
}

/** The highest grade that so many events reach. */
function gradeOf(events: readonly Topical[], count: number): number {
  const holders = new Int32Array(grades + 1);
  for (const { salience } of events) {
    const grade = Math.round(salience * grades);
    holders[grade] = (holders[grade] ?? 0) + 1;
  }
  let reached = 0;
  let grade = grades;
  while (grade > 0 && (reached += holders[grade] ?? 0) < count) grade -= 1;
  return grade;
}

function idOf({ members }: Topical): string {
  return members[0]?.id ?? '';
}
