/** Calendar fields become a place in the calendar; fields left out come from the publication date or the thread of the text. */
import { addDays, isoWeekday, isValidDate, type CivilDate } from '../../base/civil';
import { describePoint, weekdayName } from '../describe';
import type { Calendar, Direction, Fields } from '../meaning';
import type { Tense } from '../languages/language';
import { isBefore, pointOf, type Point } from '../point';
import { fromMention, placed, unplaced } from './anchors';
import { choose, tenseWords } from './choose';
import {
  focusOf,
  goesOn,
  justBefore,
  type Base,
  type Mention,
  type Resolution,
  type Scene,
} from './scene';

/** Null when the fields name a day that does not exist. */
export function resolveCalendar(meaning: Calendar, scene: Scene): Resolution | null {
  const { fields } = meaning;
  const { millennium, century, decade, year, weekday, day, month } = fields;
  if (millennium !== undefined) {
    const year = (millennium - 1) * 1000 + (millennium > 0 ? 0 : 1);
    return plain({ unit: 'millennium', first: { year, month: 1, day: 1 } });
  }
  if (century !== undefined) {
    // The first century before Christ is 100 to 1 BC, astronomically -99 to 0.
    const year = (century - 1) * 100 + (century > 0 ? 0 : 1);
    return plain({ unit: 'century', first: { year, month: 1, day: 1 } });
  }
  if (decade !== undefined) return resolveDecade(decade, scene);
  if (year !== undefined) {
    if (fields.eraOpen) return resolveEra(fields, year, scene);
    const point = fill(fields, year);
    return point && plain(point);
  }
  if (month === undefined && day !== undefined) return dayOfMonth(fields, day, scene);
  if (month === undefined && weekday !== undefined) return resolveWeekday(meaning, weekday, scene);
  return resolveYearless(meaning, scene);
}

function plain(point: Point): Resolution {
  return placed(point, () => `says it in full: ${describePoint(point)}`);
}

/** The point that the fields name in a year; null when the year has no such day. */
export function fill(fields: Fields, year: number): Point | null {
  const { month, day, quarter, half, season, fiscal } = fields;
  const mark = fiscal ? { fiscal } : {};
  if (quarter !== undefined) {
    return { unit: 'quarter', first: { year, month: quarter * 3 - 2, day: 1 }, ...mark };
  }
  if (half !== undefined) return pointOf('half', { year, month: half * 6, day: 1 });
  if (season !== undefined) return { unit: 'season', first: { year, month: season * 3, day: 1 } };
  if (month === undefined) return { unit: 'year', first: { year, month: 1, day: 1 }, ...mark };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return pointOf('month', { year, month, day: 1 });
  const date = { year, month, day };
  return day <= 28 || isValidDate(date) ? pointOf('day', date) : null;
}

/** Years before Christ that a text may go back in one step without naming the era again. */
const eraStep = 10;

/** "in 216", after 218 BC, goes on before Christ, where years are counted down. */
function resolveEra(fields: Fields, year: number, scene: Scene): Resolution | null {
  const focus = focusOf(scene, 'century');
  const before = 1 - year;
  const from = focus?.point.first.year ?? 1;
  if (!focus || from > 0 || before < from - eraStep) {
    const point = fill(fields, year);
    return point && plain(point);
  }
  const point = fill(fields, before);
  const base = fromMention(focus);
  const how = (): string =>
    point ? `${base.words()} is before Christ too: ${describePoint(point)}` : '';
  return point && placed(point, how, base, { year: before });
}

/** "the ’80s": of the century spoken of, or else the last such decade. */
function resolveDecade(decade: number, scene: Scene): Resolution {
  if (decade >= 100) return plain(pointOf('decade', { year: decade, month: 1, day: 1 }));
  const focus = scene.narrative ? focusOf(scene, 'century') : null;
  const latest = scene.reference?.first.year ?? 1999;
  const century = focus ? Math.floor(focus.point.first.year / 100) * 100 : 1900;
  const year = !focus && 2000 + decade <= latest ? 2000 + decade : century + decade;
  const point = pointOf('decade', { year, month: 1, day: 1 });
  return placed(point, () => `leaves out the century: ${describePoint(point)}`, null, {
    century: Math.floor(year / 100) + 1,
  });
}

/** Month, day, quarter, half or season without a year. */
function resolveYearless(meaning: Calendar, scene: Scene): Resolution | null {
  const { fields, direction } = meaning;
  const value = openValue(fields);
  if (fields.month !== undefined && !fill(fields, 2000)) return null;
  const mate = meaning.joined ? justBefore(scene) : null;
  if (mate) return joinedTo(mate, fields);
  const base = baseForYear(scene);
  if (!base) return unplaced(value, scene);
  const { year } = base.point.first;
  if (base.anchor.kind === 'mention' && direction === undefined) {
    const chosen = goOn(fields, base.point);
    const point = fill(fields, chosen);
    return (
      point &&
      placed(
        point,
        () =>
          `has no year of its own; ${base.words()}${chosen === year ? ' the year goes on' : ', the next turn of the year'}: ${describePoint(point)}`,
        base,
        { year: chosen },
      )
    );
  }
  if (direction === 0) {
    const point = fill(fields, year);
    return (
      point && placed(point, () => `${base.words()} is ${describePoint(point)}`, base, { year })
    );
  }
  const candidates = [year - 1, year, year + 1].flatMap((each) => fill(fields, each) ?? []);
  const reference = fields.day === undefined ? coarse(base.point, fields) : base.point;
  // Quarters are reported on when they are over, unless the words look ahead.
  const reported = fields.quarter !== undefined && scene.tense().tense !== 'future';
  const fallback = reported ? 'past' : 'nearest';
  const choice = choose(candidates, reference, direction, scene.tense(), fallback);
  if (!choice) return null;
  return placed(
    choice.point,
    () => `${base.words()}; ${choice.words}: ${describePoint(choice.point)}`,
    base,
    {
      year: choice.point.first.year,
    },
  );
}

/** "12 June" of "10 and 12 June": of the same turn as the date it stands beside. */
function joinedTo(mate: Mention, fields: Fields): Resolution | null {
  const { year } = mate.point.first;
  const candidates = [year, year + 1].flatMap((each) => fill(fields, each) ?? []);
  const point = candidates.find((each) => !isBefore(each, mate.point));
  if (!point) return null;
  const base = fromMention(mate);
  const how = (): string => `${base.words()} is ${describePoint(point)}`;
  return placed(point, how, base, { year: point.first.year });
}

/** The reference as seen by an expression of a month or longer: the month, quarter, … it lies in. */
function coarse(reference: Point, fields: Fields): Point {
  if (reference.unit !== 'day') return reference;
  const unit =
    fields.quarter !== undefined
      ? 'quarter'
      : fields.half !== undefined
        ? 'half'
        : fields.season !== undefined
          ? 'season'
          : 'month';
  return pointOf(unit, reference.first);
}

function baseForYear(scene: Scene): Base | null {
  if (goesOn(scene)) {
    const focus = focusOf(scene, 'year');
    if (focus) return fromMention(focus);
  }
  return scene.report;
}

/** A history goes forward: January after a date in November is that of the next year. */
function goOn({ month, season }: Fields, from: Point): number {
  const { year } = from.first;
  const to = month ?? (season === undefined ? undefined : season * 3);
  if (to === undefined || from.unit === 'year') return year;
  return to - from.first.month < -7 ? year + 1 : year;
}

/** "the 20th", "Sunday the 20th": the month comes from the thread of the text or the publication. */
function dayOfMonth(fields: Fields, day: number, scene: Scene): Resolution | null {
  const focus = goesOn(scene) ? focusOf(scene, 'month') : null;
  const base = focus
    ? fromMention(focus)
    : scene.report?.point.unit === 'day'
      ? scene.report
      : null;
  if (!base) return unplaced(`XXXX-XX-${String(day).padStart(2, '0')}`, scene);
  const { year, month } = base.point.first;
  const months = [-2, -1, 0, 1, 2].map((step) =>
    pointOf('month', moveMonth({ year, month, day: 1 }, step)),
  );
  const candidates = months
    .flatMap(({ first }) => fill({ month: first.month, day }, first.year) ?? [])
    .filter(({ first }) => fields.weekday === undefined || isoWeekday(first) === fields.weekday);
  const reference = focus ? { ...base.point, unit: 'month' as const } : base.point;
  const choice = focus
    ? candidates.find(({ first }) => first.year === year && first.month === month)
    : choose(candidates, reference, undefined, scene.tense(), 'nearest')?.point;
  if (!choice) return null;
  return placed(
    choice,
    () => `leaves out the month; ${base.words()}: ${describePoint(choice)}`,
    base,
    {
      year: choice.first.year,
      month: choice.first.month,
    },
  );
}

function moveMonth({ year, month }: CivilDate, step: number): CivilDate {
  const index = year * 12 + month - 1 + step;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 };
}

function resolveWeekday(meaning: Calendar, weekday: number, scene: Scene): Resolution | null {
  const focus = goesOn(scene) ? focusOf(scene, 'day') : null;
  const base = focus
    ? fromMention(focus, 'day')
    : scene.report?.point.unit === 'day'
      ? scene.report
      : null;
  if (!base) return unplaced(`XXXX-WXX-${String(weekday)}`, scene);
  const day = base.point.first;
  const ahead = weekday - isoWeekday(day);
  const { direction } = meaning;
  const tense = focus ? 'future' : direction === undefined ? scene.tense().tense : null;
  const { days, words } = weekdayStep(ahead, direction, tense);
  const point = pointOf('day', addDays(day, days));
  const { year, month, day: number } = point.first;
  return placed(point, () => `${base.words()}; ${words}: ${describePoint(point)}`, base, {
    year,
    month,
    day: number,
  });
}

/** From a day to a weekday, `ahead` days off in the same week. Reports tell of the past unless they say otherwise. */
function weekdayStep(
  ahead: number,
  direction: Direction | undefined,
  tense: Tense | null,
): { readonly days: number; readonly words: string } {
  if (direction === 0) return { days: ahead, words: 'the one of the same week' };
  if (direction === 1) {
    return { days: ahead > 0 ? ahead : ahead + 7, words: 'the first one after that day' };
  }
  if (direction === -1) {
    return { days: ahead < 0 ? ahead : ahead - 7, words: 'the last one before that day' };
  }
  if (tense === 'future') return { days: ahead >= 0 ? ahead : ahead + 7, words: tenseWords.future };
  return {
    days: ahead <= 0 ? ahead : ahead - 7,
    words: tense === 'past' ? tenseWords.past : 'the last one',
  };
}

/** The value with an X for what is not known. */
export function openValue(fields: Fields): string {
  const { month, day, quarter, half, season, weekday } = fields;
  if (quarter !== undefined) return `XXXX-Q${String(quarter)}`;
  if (half !== undefined) return `XXXX-H${String(half)}`;
  if (season !== undefined) return `XXXX-${['SP', 'SU', 'FA', 'WI'][season - 1] ?? ''}`;
  if (weekday !== undefined && month === undefined) return `XXXX-WXX-${String(weekday)}`;
  const tail = day === undefined ? '' : `-${String(day).padStart(2, '0')}`;
  return month === undefined ? 'XXXX' : `XXXX-${String(month).padStart(2, '0')}${tail}`;
}

/** A weekday that stands beside a full date and is not that day's: worth telling. */
export function weekdayNote(fields: Fields, point: Point): string {
  const { weekday } = fields;
  if (weekday === undefined || point.unit !== 'day' || isoWeekday(point.first) === weekday)
    return '';
  return `, though that was no ${weekdayName(weekday)}`;
}
