/** Finds how long before or after a clause the act was that it hangs on: “two years after the war ended”. */
import { addDays, formatIsoDay, type CivilDate } from '../../../base/civil';
import type { DateBounds } from '../../../base/edtf';
import type { PointUnit } from '../../../dates/meaning';
import { coarser, moveDay, pointOf } from '../../../dates/calendar/point';
import { parsePoint, pointBounds } from '../../../dates/calendar/point-notation';
import type { Timex } from '../../../dates/timex';
import type { Clause } from '../clauses/clause';
import type { Word } from '../words';
import { momentWords, timeUnits } from '../words/function-words';

/** From the clause to what it hangs on: 2 years for “two years after”, −2 for “two years before”. */
export interface Gap {
  readonly unit: PointUnit;
  readonly count: number;
}

/** Null for a length that cannot be counted: “some years after the war ended”. */
export type Gaps = ReadonlyMap<Clause, Gap | null>;

/** `timexes` are the article's, `from` the first that can stand in the sentence. */
export function findGaps(
  words: readonly Word[],
  clauses: readonly Clause[],
  timexes: readonly Timex[],
  from: number,
): Gaps {
  const gaps = new Map<Clause, Gap | null>();
  for (const clause of clauses) {
    const { kind, opener } = clause;
    const side = words[opener ?? -1]?.lower ?? '';
    const before = words[(opener ?? 0) - 1];
    if (kind !== 'adverbial' || !before || !sides.has(side)) continue;
    // “weeks after the couple divorced”
    if (timeUnits.has(before.lower)) gaps.set(clause, null);
    if (momentWords.has(before.lower)) gaps.set(clause, sameDay);
    for (let at = from; (timexes[at]?.start ?? Infinity) < before.end; at++) {
      const { type, value = '', end, mod } = timexes[at] ?? {};
      const counted = type === 'DURATION' && end === before.end && (!mod || mod === 'APPROX');
      if (counted) gaps.set(clause, read(value, side));
    }
  }
  return gaps;
}

/** “minutes before the roof fell” */
const sameDay: Gap = { unit: 'day', count: 0 };

const sides = new Set(['after', 'before']);

function read(value: string, side: string): Gap | null {
  const [, digits, letter = ''] = /^P(\d+)([YMWD])$/.exec(value) ?? [];
  const unit = units[letter];
  if (!digits || !unit) return null;
  return { unit, count: side === 'after' ? Number(digits) : -Number(digits) };
}

/** By TimeML's letters of lengths. */
const units: Readonly<Record<string, PointUnit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** The date so far on; null where it says less than the gap is counted in. */
export function across(date: DateBounds, { unit, count }: Gap): DateBounds | null {
  if (count === 0) return date;
  const point = parsePoint(date.edtf);
  if (!point || coarser(point.unit, unit)) return null;
  const day = moveDay(point.first, unit, count);
  return unit === 'week' ? weekAround(day) : pointBounds(pointOf(unit, day));
}

/** “Five weeks after”: no week of the calendar, but a few days more or less. */
function weekAround(day: CivilDate): DateBounds {
  const [earliest, latest] = [-3, 3].map((days) => formatIsoDay(addDays(day, days)));
  const [from, to] = [earliest ?? '', latest ?? ''];
  return { edtf: `${from}/${to}`, earliest: from, latest: to };
}
