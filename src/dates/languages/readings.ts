/** What rules of several languages make of their slots: the patterns differ, the meanings do not. */
import { extended, type Draft } from '../../base/extended';
import {
  atTime,
  calendar,
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
  Direction,
  Duration,
  Fields,
  HolidayMeaning,
  Meaning,
  Shift,
  Unit,
} from '../meaning';
import type { Filled, Part, Slots } from '../grammar/rule';
import { openValue } from '../open-value';
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

function yearField(slots: Slots): Fields {
  if (!slots.at('year')) return {};
  const year = slots.number('year');
  if (slots.at('bc')) return { year: 1 - year };
  return { year };
}

/** Slots `day`, `month`, `year` in digits, in that order; null unless they can be a date. */
export function readDayInDigits(slots: Slots): Meaning | null {
  const written = slots.number('year');
  const year = written < 50 ? 2000 + written : written < 100 ? 1900 + written : written;
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
    const moved = shift(slots.string('period') as Unit, by, from);
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

/** Slots `month` and perhaps `day`, of the year spoken of: June of the same year. */
export function readInSameYear(slots: Slots): Meaning {
  return within(readCalendar(slots), shift('year', 0, 'mention'));
}

/** Slot `month` and perhaps `year`; a lone abbreviation without its stop is another word (Jan, sept). */
export function readMonth(months: Readonly<Record<string, unknown>>) {
  const short = new Set(
    Object.keys(months).flatMap((month) =>
      month.endsWith('.') ? month.slice(0, -1).toLowerCase() : [],
    ),
  );
  return (slots: Slots): Meaning | null => {
    const alone = slots.to - slots.from === 1;
    // “der Fabrikant August Wirth”
    const name = slots.before(0)?.capital && slots.before(1)?.capital && slots.after(1)?.capital;
    return alone && (name || short.has(slots.before(0)?.text ?? '')) ? null : readCalendar(slots);
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

export function readDecade(slots: Slots): Meaning | null {
  const decade = slots.number('decade');
  return decade % 10 === 0 ? calendar({ decade }) : null;
}

export function readCentury(slots: Slots): Meaning | null {
  const century = slots.number('century');
  if (century > 21) return null;
  return calendar({ century: slots.at('bc') ? 1 - century : century });
}

/** Slots `hour` and perhaps `minute`: a time of the day spoken of. */
export function readClock(slots: Slots): Meaning | null {
  const minute = slots.at('minute') ? slots.number('minute') : 0;
  if (slots.number('hour') > 24) return null;
  const time = [slots.number('hour'), minute]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return { kind: 'clock', time };
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

/** Slot `nth` week of `month`, perhaps with its `year`. */
export function readWeekOfMonth(slots: Slots): Meaning {
  return within(calendar({ nth: slots.number('nth') }), readCalendar(slots));
}

/** Slot `month` or `season` that comes after what was spoken of: the following spring. */
export function readFollowing(slots: Slots): Meaning {
  return within(calendar(fieldsOf(slots), 1), { kind: 'spoken' });
}

/** Slots `first` and `second`: two centuries that share their noun, and their era. */
export function readCenturies(slots: Slots): readonly Part[] {
  const of = (name: string): Fields => {
    const century = slots.number(name);
    return { century: slots.at('bc') ? 1 - century : century };
  };
  return [part(slots.at('first'), of('first')), part(slots.at('second'), of('second'), slots.to)];
}

/** Slots `first` and `second` days, `month`, perhaps `year`: two dates, the last one to the end of the words. */
export function readDayRange(slots: Slots): readonly Part[] | null {
  const shared = { month: slots.number('month'), ...yearField(slots) };
  const [first, second] = [slots.number('first'), slots.number('second')];
  if (first >= second) return null;
  return [
    part(slots.at('first'), { ...shared, day: first }),
    part(slots.at('second'), { ...shared, day: second }, slots.to),
  ];
}

/** Slots `first` and `second` months and `year`. */
export function readMonthRange(slots: Slots): readonly Part[] {
  const shared = yearField(slots);
  return [
    part(slots.at('first'), { ...shared, month: slots.number('first') }),
    part(slots.at('second'), { ...shared, month: slots.number('second') }, slots.to),
  ];
}

/** Slots `first` (a year) and `second` (a year, or its last two digits). */
export function readYearRange(slots: Slots): readonly Part[] | null {
  const [first, second] = [slots.number('first'), slots.number('second')];
  const last = second < 100 ? first - (first % 100) + second : second;
  if (last <= first || last - first > 400) return null;
  return [part(slots.at('first'), { year: first }), part(slots.at('second'), { year: last })];
}

function part(filled: Filled | undefined, fields: Fields, to?: number): Part {
  return { from: filled?.from ?? 0, to: to ?? filled?.to ?? 0, meaning: calendar(fields) };
}

/** German, which writes its nouns with a capital. */
const counting = /^(?:rund|knapp|fast|gut|über|als|insgesamt|mindestens|höchstens|etwa)$/;

const labels = /^(?:nr|no|n|núm|seite|page|página|zimmer|chambre|flug|vol|vuelo|modell|modèle)$/;

/** A year by itself: not a count of things, not a price, not a room. */
export function readBareYear(unlessBefore: ReadonlySet<string>): (slots: Slots) => Meaning | null {
  return (slots) => {
    const next = slots.after(1);
    const year = slots.number('year');
    const previous = slots.before(1);
    if (labels.test(previous?.text ?? '')) return null;
    // “VC-1541” is a name; “rund 1500 Gäste” counts, whatever it counts.
    if (previous?.text === '-' && slots.before(0)?.glued && slots.before(2)?.kind === 'word')
      return null;
    if (counting.test(previous?.text ?? '') && next?.capital) return null;
    if (next?.kind === 'word' && unlessBefore.has(next.text)) return null;
    return year >= 1200 && year < 2100 ? calendar({ year }) : null;
  };
}
