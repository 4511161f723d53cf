/** Calendar fields become a place in the calendar: in full, or with what the text leaves out. */
import { describePoint } from '../why/describe';
import type { Calendar, Fields } from '../meaning';
import { pointOf, type Point } from '../calendar/point';
import { fromMention, placed } from './anchors';
import { fill } from './fields';
import type { Resolution, Scene } from './scene';
import { focusOf } from './thread';
import { dayOfMonth, resolveWeekday } from './weekday';
import { resolveYearless } from './yearless';

/** Null when the fields name a day that does not exist. */
export function resolveCalendar(meaning: Calendar, scene: Scene): Resolution | null {
  const { fields } = meaning;
  const { millennium, century, decade, year, weekday, day, month } = fields;
  if (millennium !== undefined) return plain(nthStretch('millennium', 1000, millennium));
  if (century !== undefined) return plain(nthStretch('century', 100, century));
  if (decade !== undefined) return resolveDecade(decade, scene);
  if (year !== undefined) {
    if (fields.centuryOpen) return resolveCentury(fields, year, scene);
    if (fields.eraOpen) return resolveEra(fields, year, scene);
    const point = fill(fields, year);
    return point && plain(point);
  }
  if (month === undefined && day !== undefined) return dayOfMonth(fields, day, scene);
  if (month === undefined && weekday !== undefined) return resolveWeekday(meaning, weekday, scene);
  return resolveYearless(meaning, scene);
}

/**
 * Centuries and millennia by their number, 0 and below before Christ. As people speak, the 19th
 * century is 1800 to 1899; the first begins with the year 1, for there was none before it, and the
 * first before Christ is 100 to 1 BC, astronomically -99 to 0.
 */
function nthStretch(unit: 'century' | 'millennium', length: number, nth: number): Point {
  const year = (nth - 1) * length + (nth > 1 ? 0 : 1);
  return { unit, first: { year, month: 1, day: 1 } };
}

function plain(point: Point): Resolution {
  return placed(point, () => `says it in full: ${describePoint(point)}`);
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

/** Years that a year without its century may lie ahead of a report. */
const outlook = 5;

/** "’36": in a history of the century nearest to what it tells, in a report the last such year. */
function resolveCentury(fields: Fields, year: number, scene: Scene): Resolution | null {
  const focus = scene.narrative ? focusOf(scene, 'century') : null;
  const from = focus?.point.first.year ?? (scene.reference?.first.year ?? 1999) - 50 + outlook;
  const point = fill(fields, Math.round((from - year) / 100) * 100 + year);
  if (!point) return null;
  const how = (): string => `leaves out the century: ${describePoint(point)}`;
  const century = Math.floor(point.first.year / 100) + 1;
  return placed(point, how, focus && fromMention(focus), { century });
}

/** "the ’80s": of the century spoken of, or else the last such decade. */
function resolveDecade(decade: number, scene: Scene): Resolution {
  // Before Christ, the 40s are 49 to 40: their first year is no multiple of ten.
  if (decade >= 100 || decade < 0) {
    return plain({ unit: 'decade', first: { year: decade, month: 1, day: 1 } });
  }
  const focus = scene.narrative ? focusOf(scene, 'century') : null;
  const latest = scene.reference?.first.year ?? 1999;
  const century = focus ? Math.floor(focus.point.first.year / 100) * 100 : 1900;
  const year = !focus && 2000 + decade <= latest ? 2000 + decade : century + decade;
  const point = pointOf('decade', { year, month: 1, day: 1 });
  return placed(point, () => `leaves out the century: ${describePoint(point)}`, null, {
    century: Math.floor(year / 100) + 1,
  });
}
