/** Days written without their year → clues to it: a year fits when their weekday or holiday does. */
import { formatIsoDay, isValidDate, isoWeekday, type IsoDay } from '../../base/civil';
import { contains, type Span } from '../../base/span';
import { holidayDay } from '../../dates/calendar/holidays';
import type { Timex } from '../../dates/timex';

/** A month and day that the text names. */
export interface Clue extends Span {
  /** Whether its weekday or holiday says which years it can be in; otherwise every year fits. */
  readonly telling: boolean;
  /** Its day in a year; null where that has none or it does not fit. */
  readonly dayIn: (year: number) => IsoDay | null;
  /** Whether the text looks ahead to it. */
  readonly ahead: boolean;
  /** The day on which the report was sent: “GENOA, Sept 14 (Wire) –”. */
  readonly sent: boolean;
}

/** What may stand between a weekday and its day: "Wednesday (April 2)", "Easter Sunday, April 20". */
const between = /^[\s,(]{1,3}$/;

/**
 * `ahead`: numbers of the expressions that the text looks ahead to; `sent`: the words that say where
 * and when the report was sent, if any do.
 */
export function cluesOf(
  timexes: readonly Timex[],
  ahead: ReadonlySet<number>,
  sent: Span | null,
  text: string,
): Clue[] {
  return timexes.flatMap((timex, i): Clue[] => {
    const { month, day, weekday, year } = timex.derivation.written;
    if (typeof month !== 'number' || typeof day !== 'number' || year !== undefined) return [];
    const before = timexes[i - 1];
    const joined = before && between.test(text.slice(before.end, timex.start)) ? before : timex;
    const heads = sent !== null && contains(sent, timex);
    const named =
      weekday ??
      joined.derivation.written['weekday'] ??
      (heads ? weekdayOfNews(timexes[i + 1], sent) : undefined);
    const { holiday } = joined.derivation.written;
    const telling = typeof named === 'number' || typeof holiday === 'string';
    return [
      {
        start: telling && weekday === undefined ? joined.start : timex.start,
        end: timex.end,
        telling,
        dayIn(year) {
          const date = { year, month, day };
          if (!isValidDate(date)) return null;
          const iso = formatIsoDay(date);
          if (typeof named === 'number' && isoWeekday(date) !== named) return null;
          if (typeof holiday !== 'string') return iso;
          const feast = holidayDay(holiday, year);
          return feast !== null && formatIsoDay(feast) === iso ? iso : null;
        },
        ahead: ahead.has(i),
        sent: heads,
      },
    ];
  });
}

/** In UTF-16 units: how far behind its head a report comes to its news. */
const lead = 300;

/** What a wire reports “on Tuesday” it sends on that day. */
function weekdayOfNews(timex: Timex | undefined, sent: Span): number | string | undefined {
  if (!timex || timex.start - sent.end > lead) return undefined;
  const { weekday, day } = timex.derivation.written;
  return day === undefined ? weekday : undefined;
}
