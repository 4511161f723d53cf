/**
 * A running report whose entries open with their minute in four digits (“1939: The mayor speaks”, under
 * “2048: …”): what was taken for years becomes times of day.
 */
import { atTime, shift } from '../build';
import type { Match } from '../grammar/match';
import type { Passage } from './passages';
import type { Point } from '../calendar/point';

/** Fewer can be the years of a chronology. */
const fewest = 5;

/** Years of a chronology are not all minutes of a day, and not after its publication. */
export function withMinutes(
  passages: readonly Passage[],
  reference: Point | null,
): readonly Passage[] {
  if (!reference) return passages;
  const opening: number[] = [];
  for (const passage of passages)
    for (const match of passage.matches) {
      const year = opens(passage, match);
      if (year === null) continue;
      if (year % 100 >= 60 || year >= 2400) return passages;
      opening.push(year);
    }
  if (opening.length < fewest) return passages;
  if (!opening.some((year) => year > reference.first.year + 1)) return passages;
  return passages.map((passage) => ({
    ...passage,
    matches: passage.matches.map((match) => {
      const year = opens(passage, match);
      return year === null ? match : { ...match, meaning: atTime(shift('day', 0), clock(year)) };
    }),
  }));
}

/** The year in front of a colon; null for all else. */
function opens({ tokens }: Passage, { from, to, meaning }: Match): number | null {
  if (to !== from + 1 || meaning.kind !== 'calendar' || tokens.at(to)?.text !== ':') return null;
  return meaning.fields.year ?? null;
}

function clock(year: number): string {
  const digits = String(year).padStart(4, '0');
  return `${digits.slice(0, 2)}:${digits.slice(2)}`;
}
