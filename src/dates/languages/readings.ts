/** What rules of several languages make of their slots: the patterns differ, the meanings do not. */
import { extended, type Draft } from '../../base/extended';
import {
  atTime,
  calendar,
  clockAt,
  duration,
  durationValue,
  repeat,
  shift,
  vague,
  within,
  withMod,
} from '../build';
import type {
  Calendar,
  Clock,
  Direction,
  Duration,
  Fields,
  HolidayMeaning,
  Meaning,
  PointUnit,
  Shift,
  Unit,
} from '../meaning';
import type { Slots } from '../grammar/rule';
import { openValue } from '../calendar/open-value';
import type { TimexModifier } from '../timex';

/** Slots `weekday`, `day`, `month`, `year`, `bc`, as far as they are filled; two digits are a year of this or the last century. */
export function readCalendar(slots: Slots): Calendar {
  return calendar(fieldsOf(slots));
}

const calendarSlots = ['weekday', 'day', 'month', 'season', 'quarter', 'half'] as const;

function fieldsOf(slots: Slots): Fields {
  const fields: Draft<Fields> = {};
  for (const name of calendarSlots) if (slots.at(name)) fields[name] = slots.number(name);
  return Object.assign(fields, yearField(slots));
}

/** Slots `year` and `bc`, as far as they are filled. */
export function yearField(slots: Slots): Fields {
  if (!slots.at('year')) return {};
  const year = slots.number('year');
  if (slots.at('bc')) return { year: 1 - year };
  return { year };
}

/** A year of which only the last two digits are written is of this century up to 49 (`FY21`), and of the last from 50 on. */
export function fullYear(written: number): number {
  if (written >= 100) return written;
  return written < 50 ? 2000 + written : 1900 + written;
}

/** Slots `day`, `month`, `year` in digits, in that order; null unless they can be a date. */
export function readDayInDigits(slots: Slots): Meaning | null {
  const year = fullYear(slots.number('year'));
  const [day, month] = [slots.number('day'), slots.number('month')];
  if (year < 1000 || year > 2200 || day < 1 || day > 31 || month < 1 || month > 12) return null;
  return calendar({ year, month, day });
}

/** Slots `weekday`, `day`, `month` or `season` with the direction the words give: last and next are the writer's. */
export function readDirected(direction: Direction): (slots: Slots) => Meaning {
  return (slots) => fromNow(calendar(fieldsOf(slots), direction), direction);
}

/** Slot `period`: last week (-1), this month (0), the following year (1, from a mention). */
export function readPeriod(by: number, from: 'reference' | 'mention' = 'reference') {
  return (slots: Slots): Meaning => {
    const moved = shift(slots.string('period') as PointUnit, by, from);
    return from === 'mention' ? moved : fromNow(moved, by);
  };
}

/** Last year (-1), next year (1). */
export function readYear(by: number): () => Meaning {
  return () => fromNow(shift('year', by), by);
}

function fromNow(meaning: Calendar | Shift, by: number): Meaning {
  return by === 0 ? meaning : extended(meaning, { now: true });
}

/** Slot `day` of the month spoken of: the 30th of the same month. */
export function readDayInMonth(slots: Slots): Meaning {
  return within(calendar({ day: slots.number('day') }), shift('month', 0, 'mention'));
}

/** Slots `month` and perhaps `day`, of the year spoken of: June of the same year. */
export function readInSameYear(slots: Slots): Meaning {
  return within(readCalendar(slots), shift('year', 0, 'mention'));
}

/**
 * Slot `month` and perhaps `year`; a lone abbreviation without its stop is another word (Jan, sept). Where
 * months are written `small`, one with a capital before another is a name: Julio Medem.
 */
export function readMonth(months: Readonly<Record<string, unknown>>, small = false) {
  const short = new Set(
    Object.keys(months).flatMap((month) =>
      month.endsWith('.') ? month.slice(0, -1).toLowerCase() : [],
    ),
  );
  return (slots: Slots): Meaning | null => {
    const alone = slots.to - slots.from === 1;
    // “der Fabrikant August Wirth”
    const [month, before, next] = [slots.before(0), slots.before(1), slots.after(1)];
    const name = month?.capital && next?.capital && (small || before?.capital);
    return alone && (name || short.has(month?.text ?? '')) ? null : readCalendar(slots);
  };
}

/** Slot `named-day`: days from the day of the report. */
export function readNamedDay(slots: Slots): Meaning {
  return shift('day', slots.number('named-day'));
}

/** Slots `number` (or none for one) and `unit`. */
export function readDuration(slots: Slots): Duration {
  const count = slots.at('number') ? slots.number('number') : slots.at('vague') ? null : 1;
  return duration(count, slots.string('unit') as Unit);
}

/** Tokens before “in two weeks” that may tell that it counts back: “the first attack in two weeks”. */
const rankedWithin = 8;

/** A length behind “in”, unless something is ranked by it. `ranks` fits words that rank, in lower case. */
export function behindIn(slots: Slots, length: Duration, ranks: RegExp): Duration {
  if (slots.before(1)?.text !== 'in') return length;
  for (let back = 2; back <= rankedWithin; back += 1)
    if (ranks.test(slots.before(back)?.text ?? '')) return length;
  return extended(length, { within: true });
}

/** Slots `number` and `unit`, counted from the day of the report or from a mention. */
export function readOffset(sign: -1 | 1, from: 'reference' | 'mention') {
  return (slots: Slots): Meaning => {
    const { count, unit } = readDuration(slots);
    return { kind: 'offset', count, unit, sign, from };
  };
}

/** Slots `number` or `vague`, and `unit`: two days ago; some days ago, which is no day in particular. */
export function readAgo(slots: Slots): Meaning {
  return slots.at('vague') ? vague('PAST_REF') : readOffset(-1, 'reference')(slots);
}

/** Slot `a-period` with what `part` says of it. */
export function readPart(slots: Slots): Meaning {
  return withMod(slots.meaning('a-period'), slots.string('part') as TimexModifier);
}

export function readHoliday(slots: Slots): Meaning {
  const named: HolidayMeaning = { kind: 'holiday', holiday: slots.string('holiday') };
  return slots.at('year') ? extended(named, { year: slots.number('year') }) : named;
}

/** Slot `decade`, of four digits or two; two alone count something unless words make a decade of them: a 20er note, ten years 40 people. */
export function readDecade(slots: Slots, named = true): Meaning | null {
  const decade = slots.number('decade');
  const isYear = decade >= 1000 && decade < 2200;
  if (decade % 10 !== 0 || !(isYear || (named && decade < 100))) return null;
  return calendar({ decade });
}

export function readCentury(slots: Slots): Meaning | null {
  const century = slots.number('century');
  if (century > 21) return null;
  return calendar({ century: slots.at('bc') ? 1 - century : century });
}

/** From which hour on an hour of twelve is one of the later half of the day, by part of the day: 9 in the evening, 2 at night. */
const laterHalf: Readonly<Record<string, number>> = { AF: 1, EV: 4, NI: 6 };

/** An hour as it is said beside a part of the day, of 24; as it stands where that says nothing. */
export function hourIn(dayPart: string, hour: number): number {
  return hour < 12 && hour >= (laterHalf[dayPart] ?? 12) ? hour + 12 : hour;
}

/** Slots `hour` and perhaps `minute` and `day-part`: a time of the day spoken of. */
export function readClock(slots: Slots): Clock | null {
  const hour = hourIn(slots.string('day-part'), slots.number('hour'));
  return clockAt(hour, slots.at('minute') ? slots.number('minute') : 0);
}

/** Slot `day-part`: this morning, tonight. */
export function readThisDayPart(slots: Slots): Meaning {
  return atTime(shift('day', 0), slots.string('day-part'));
}

/** Slot `weekday`, `month`, `season` or `unit` with perhaps a `number`: what comes round again. */
export function readRepeat(slots: Slots): Meaning {
  if (!slots.at('unit')) return readNamedRepeat(slots);
  const count = slots.at('number') ? slots.number('number') : 1;
  return repeat(durationValue(count, slots.string('unit') as Unit));
}

/** Slot `weekday`, `month` or `season`, perhaps with its `day-part`, or that alone: what comes round again. */
export function readNamedRepeat(slots: Slots): Meaning {
  const fields = fieldsOf(slots);
  const value = Object.keys(fields).length > 0 ? openValue(fields) : 'XXXX-XX-XX';
  return repeat(slots.at('day-part') ? `${value}T${slots.string('day-part')}` : value);
}

/** Slot `month` or `season` in slot `a-relative-year`: autumn of last year. */
export function readInRelativeYear(slots: Slots): Meaning {
  return within(readCalendar(slots), slots.meaning('a-relative-year'));
}

/** Slot `weekday` in slot `a-relative-week`: Monday of last week. */
export function readInRelativeWeek(slots: Slots): Meaning {
  return within(calendar({ weekday: slots.number('weekday') }), slots.meaning('a-relative-week'));
}

/** Slot `nth` week of `month`, perhaps with its `year`. */
export function readWeekOfMonth(slots: Slots): Meaning {
  return within(calendar({ nth: slots.number('nth') }), readCalendar(slots));
}

/** Slot `month` or `season` that comes after what was spoken of: the following spring. */
export function readFollowing(slots: Slots): Meaning {
  return within(calendar(fieldsOf(slots), 1), { kind: 'spoken' });
}

/** By what a language tells that four digits are no year. */
interface NoYear {
  /** What is counted in round numbers: 1500 `people`. */
  readonly things: ReadonlySet<string>;
  /** What has a number for its name: `page` 1066. */
  readonly labels: ReadonlySet<string>;
  /** Words before a count, where nouns have capitals to be told by: `rund` 1500 Gäste. */
  readonly counts?: ReadonlySet<string>;
}

/** A year by itself: not a count of things, not a price, not a room. */
export function readBareYear({ things, labels, counts }: NoYear): (slots: Slots) => Meaning | null {
  return (slots) => {
    const next = slots.after(1);
    const year = slots.number('year');
    const previous = slots.before(1);
    if (labels.has(previous?.text ?? '')) return null;
    // “VC-1541” is a name; “rund 1500 Gäste” counts, whatever it counts.
    if (previous?.text === '-' && slots.before(0)?.glued && slots.before(2)?.kind === 'word')
      return null;
    if (next?.capital && counts?.has(previous?.text ?? '')) return null;
    // “streicht 1200 Stellen”: few tell of a year so long ago, and of a round one hardly any.
    if (next?.capital && counts && year < 1900 && year % 100 === 0) return null;
    // “1923 beschäftigte die Hütte”, and not “1923 Beschäftigte”.
    const noun = next?.kind === 'word' && (!counts || next.capital);
    if (noun && things.has(next.text)) return null;
    return year >= 1200 && year < 2100 ? calendar({ year }) : null;
  };
}
