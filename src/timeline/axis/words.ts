/** Says dates and durations as labels on an axis do: short, and without what the label before said. */
import { civilOf, minuteOfDay, yearStart } from './calendar';
import { dayMs, hourMs, minuteMs, type Stretch } from './instants';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const monthName = (month: number): string => months[month - 1] ?? '';

/** What a label may leave out because the one before says it. */
export interface Context {
  readonly year: number;
  /** Days since 1970-01-01. */
  readonly day: number;
}

export function contextAt(time: number): Context {
  return { year: civilOf(time).year, day: Math.floor(time / dayMs) };
}

/** `2008`, `AD 1`, `44 BC`: astronomical years as people write them, who count no year zero. */
export function sayYear(year: number): string {
  if (year <= 0) return `${group(1 - year)} BC`;
  return year < 100 ? `AD ${year}` : String(year);
}

function group(value: number): string {
  return value < 10_000 ? String(value) : value.toLocaleString('en-US');
}

/** A stretch by its own precision: `2008`, `1990s`, `Jun 2024`, `20 Apr`, `14:30`, `3–5 May`. */
export function sayStretch({ begin, end }: Stretch, context: Context | null): string {
  const from = civilOf(begin);
  const to = civilOf(end - minuteMs);
  const year = context?.year === from.year ? '' : ` ${sayYear(from.year)}`;
  if (end - begin < dayMs)
    return `${sayMinute(begin)}, ${from.day} ${monthName(from.month)}${year}`;
  if (end - begin === dayMs) return `${from.day} ${monthName(from.month)}${year}`;
  const wholeYears = begin === yearStart(from.year) && end === yearStart(to.year + 1);
  if (wholeYears) return sayYears(from.year, to.year);
  const wholeMonths = from.day === 1 && civilOf(end).day === 1;
  if (from.year !== to.year)
    return `${monthName(from.month)} ${sayYear(from.year)} – ${monthName(to.month)} ${sayYear(to.year)}`;
  if (wholeMonths && from.month === to.month) return `${monthName(from.month)}${year}`;
  if (wholeMonths) return `${monthName(from.month)}–${monthName(to.month)}${year}`;
  if (from.month === to.month) return `${from.day}–${to.day} ${monthName(from.month)}${year}`;
  return `${from.day} ${monthName(from.month)} – ${to.day} ${monthName(to.month)}${year}`;
}

function sayYears(from: number, to: number): string {
  if (from === to) return sayYear(from);
  if (from > 999 && from % 10 === 0 && to === from + 9) return `${from}s`;
  return `${sayYear(from)}–${sayYear(to)}`;
}

/** A point of the calendar, as coarse as it allows: a year's start is `2025`, a day's `21 Apr`. */
export function sayInstant(time: number, context: Context | null): string {
  const { year, month, day } = civilOf(time);
  const minute = minuteOfDay(time);
  if (minute !== 0 && context?.day === Math.floor(time / dayMs)) return sayMinute(time);
  const tail = context?.year === year ? '' : ` ${sayYear(year)}`;
  if (minute !== 0) return `${day} ${monthName(month)}${tail}, ${sayMinute(time)}`;
  if (day !== 1) return `${day} ${monthName(month)}${tail}`;
  if (month !== 1) return `${monthName(month)}${tail}`;
  return sayYear(year);
}

/** The day a time falls on, in full: `21 Apr 2025`. */
export function sayDay(time: number): string {
  const { year, month, day } = civilOf(time);
  return `${day} ${monthName(month)} ${sayYear(year)}`;
}

function sayMinute(time: number): string {
  const minute = minuteOfDay(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** How long, in the largest unit that fits at least once: `10 years`, `7 mo`, `12 days`, `5 h`. */
export function sayDuration(from: number, to: number): string {
  const [start, stop] = [civilOf(from), civilOf(to)];
  const inMonths =
    (stop.year - start.year) * 12 + stop.month - start.month + (stop.day - start.day) / 30;
  if (inMonths >= 119.5) return `${Math.round(inMonths / 12).toLocaleString('en-US')} years`;
  if (inMonths >= 11.5) return `${Math.max(1, Math.round(inMonths / 12))} y`;
  if (inMonths >= 1.5) return `${Math.round(inMonths)} mo`;
  const inDays = Math.round((to - from) / dayMs);
  if (inDays >= 1) return inDays === 1 ? '1 day' : `${inDays} days`;
  const hours = Math.round((to - from) / hourMs);
  return hours >= 1 ? `${hours} h` : `${Math.max(1, Math.round((to - from) / minuteMs))} min`;
}
