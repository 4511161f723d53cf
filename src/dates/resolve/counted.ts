/** Counting from a point: last week, two years ago, the following day, the latest quarter. */
import { addDays, isoWeekday } from '../../base/civil';
import { durationValue } from '../build';
import { describePoint } from '../describe';
import type { CountedFrom, Latest, Offset, Shift, Unit } from '../meaning';
import { coarser, isBefore, moveDay, pointOf, type Point, type PointUnit } from '../point';
import { fromMention, placed, unplaced } from './anchors';
import {
  focusOf,
  lastMention,
  lastWhere,
  type Base,
  type Mention,
  type Resolution,
  type Scene,
} from './scene';

export function resolveShift(meaning: Shift, scene: Scene): Resolution {
  const { unit, by, from } = meaning;
  if (!isPointUnit(unit)) return unplaced('XXXX', scene);
  if (unit === 'day' && by === 0 && from === 'reference' && scene.narrative && !meaning.time) {
    return present();
  }
  const base = baseFor(scene, from, unit);
  if (!base) return unplaced(openUnit[unit], scene, missing(from));
  if (unit === 'weekend') return weekendOf(base, by, scene);
  const point = pointOf(unit, moveDay(pointOf(unit, base.point.first).first, unit, by));
  const found = placed(
    point,
    () => `${base.words()} is ${describePoint(point)}`,
    base,
    derivedFields(point),
  );
  // "the previous year" is compared with; the text stays where it was.
  return by < 0 && from === 'mention' && unit !== 'day' ? { ...found, aside: true } : found;
}

/** What an expression lacks whose anchor is not there. */
function missing(from: CountedFrom): 'earlier-date' | undefined {
  return from === 'mention' ? 'earlier-date' : undefined;
}

/** "today" in a history means the writer's own time. */
function present(): Resolution {
  return {
    type: 'DATE',
    value: 'PRESENT_REF',
    point: null,
    anchor: null,
    derived: {},
    how: () => 'means the time of writing, no day in particular',
  };
}

/** What the unit is worth without a year, a month or a day. */
export const openUnit: Readonly<Record<PointUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'X',
};

function isPointUnit(unit: Unit): unit is PointUnit {
  return unit !== 'second' && unit !== 'minute' && unit !== 'hour';
}

export function baseFor(scene: Scene, from: CountedFrom, unit: PointUnit): Base | null {
  const needed = unit === 'weekend' ? 'day' : unit;
  if (from === 'mention' || scene.narrative) {
    const mention = from === 'mention' ? lastMention(scene, needed) : focusOf(scene, needed);
    if (mention) return fromMention(mention, needed);
    // "the next day" after no date at all hangs on something undated; "a year earlier" compares with the report.
    if (from === 'mention' && (scene.narrative || coarser('year', needed))) return null;
  }
  const { report } = scene;
  return report && !coarser(report.point.unit, needed) ? report : null;
}

function weekendOf(base: Base, by: number, scene: Scene): Resolution {
  const day = base.point.first;
  const inside = isoWeekday(day) >= 6;
  const ownSaturday = addDays(day, 6 - isoWeekday(day));
  // From Monday to Friday "last weekend" is over and "this weekend" is to come, unless it is told of.
  const back =
    by < 0 || (by === 0 && !inside && scene.tense().tense === 'past' && isoWeekday(day) < 3);
  const steps = by > 0 ? (inside ? 1 : by) : back ? -1 : 0;
  const point = pointOf('weekend', addDays(ownSaturday, 7 * steps));
  return placed(
    point,
    () => `${base.words()} is ${describePoint(point)}`,
    base,
    derivedFields(point),
  );
}

/** "the weekend": the one just over, or the coming one if the words look ahead. "the quarter": the one spoken of, or the last that is over. */
export function resolveLatest({ unit, over, yearsBack, year }: Latest, scene: Scene): Resolution {
  const { reference } = scene;
  if (unit === 'weekend') {
    const base = baseFor(scene, 'reference', 'weekend');
    if (!base) return unplaced(openUnit.weekend, scene);
    const day = base.point.first;
    const inside = isoWeekday(day) >= 6;
    const steps = inside || scene.tense().tense === 'future' ? 0 : -1;
    const point = pointOf('weekend', addDays(day, 6 - isoWeekday(day) + 7 * steps));
    const words = steps === 0 && !inside ? 'the coming one' : 'the one just over';
    return placed(
      point,
      () => `${base.words()}; ${words}: ${describePoint(point)}`,
      base,
      derivedFields(point),
    );
  }
  const found = lastWhere(
    scene,
    ({ aside, point }) =>
      point.unit === unit &&
      !aside &&
      // A forecast of the coming year is not what results are compared with.
      (!reference || (over ? isBefore(point, reference) : !isBefore(reference, point))),
  );
  const compares = yearsBack > 0 || year !== undefined;
  const ofMonths = compares && found !== null && found.span.start < scene.lastLength;
  if (ofMonths && year === undefined && scene.report) return yearBefore(scene.report, yearsBack);
  const spoken = ofMonths ? null : found;
  if (year !== undefined && !spoken) {
    const point = pointOf('year', { year, month: 1, day: 1 });
    return placed(point, () => `says it in full: ${describePoint(point)}`);
  }
  const base = spoken ? fromMention(spoken) : scene.report;
  if (!base || !isPointUnit(unit)) return unplaced('XXXX-QX', scene);
  const now = spoken ? spoken.point.first : moveDay(base.point.first, unit, -1);
  const inYear = year === undefined ? moveDay(now, 'year', -yearsBack) : { ...now, year };
  const point = pointOf(unit, inYear);
  const aside = compares ? { aside: true } : {};
  return {
    ...placed(
      point,
      () => `${base.words()} is ${describePoint(point)}`,
      base,
      derivedFields(point),
    ),
    ...aside,
  };
}

/** "the year-earlier loss", said of nine months: their year is all the calendar has for them. */
function yearBefore(report: Base, yearsBack: number): Resolution {
  const point = pointOf('year', moveDay(report.point.first, 'year', -yearsBack));
  const how = (): string => `${report.words()} is ${describePoint(point)}`;
  return { ...placed(point, how, report, derivedFields(point)), aside: true };
}

/** How exact a count is: two years ago is a year, ten days ago a day. */
const resultUnit: Readonly<Partial<Record<Unit, PointUnit>>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  year: 'year',
  decade: 'year',
  century: 'year',
  millennium: 'year',
};

export function resolveOffset(
  meaning: Offset,
  scene: Scene,
  resolveAnchor: (from: Exclude<Offset['from'], CountedFrom>) => Resolution | null,
): Resolution | null {
  const { count, unit, sign, from } = meaning;
  const exact = resultUnit[unit];
  const hours = exact === undefined && count !== null && from === 'mention';
  const later = hours ? hoursOn(sign * count * minutesIn(unit), scene) : null;
  if (later) return later;
  if (exact === undefined || count === null) return onlyLength(count, unit);
  const base = typeof from === 'string' ? offsetBase(scene, from, unit, exact) : null;
  const inner = typeof from === 'string' ? null : resolveAnchor(from);
  const point = base?.point ?? inner?.point;
  if (!point && typeof from !== 'string' && from.kind === 'event') {
    return meaning.hangs ? null : onlyLength(count, unit);
  }
  if (!point)
    return unplaced(openUnit[exact], scene, typeof from === 'string' ? missing(from) : undefined);
  // "a year earlier", said of a quarter, means that quarter of the other year; said of nine months, the year.
  const keepsUnit =
    base?.anchor.kind === 'mention' &&
    unit === 'year' &&
    point.unit === 'quarter' &&
    (base.anchor.span?.start ?? 0) >= scene.lastLength;
  const moved = pointOf(keepsUnit ? point.unit : exact, moveDay(point.first, unit, sign * count));
  const words = base?.words ?? (() => `counted from ${describePoint(point)}`);
  const anchor = base ?? (inner?.anchor ? { point, anchor: inner.anchor, words } : null);
  const day = moveDay(point.first, unit, sign * count);
  return {
    ...placed(moved, () => `${words()} is ${describePoint(moved)}`, anchor, derivedFields(moved)),
    ...(sign < 0 ? { aside: true } : {}),
    ...(unit === 'week' && point.unit === 'day' ? { day: pointOf('day', day) } : {}),
  };
}

function onlyLength(count: number | null, unit: Unit): Resolution {
  const how = 'is a length of time counted from something the text does not date exactly';
  return {
    type: 'DURATION',
    value: durationValue(count, unit),
    point: null,
    anchor: null,
    derived: {},
    how: () => how,
  };
}

function minutesIn(unit: Unit): number {
  return unit === 'hour' ? 60 : unit === 'minute' ? 1 : 0;
}

/** "two hours later", after a time of day: another one. Null when no time of day was named last. */
function hoursOn(minutes: number, scene: Scene): Resolution | null {
  const mention = lastWhere(scene, ({ aside }) => !aside);
  const clock = /^(\d\d):(\d\d)$/.exec(mention?.point.time ?? '');
  if (!mention || !clock || minutes === 0 || !Number.isInteger(minutes)) return null;
  const total = Number(clock[1]) * 60 + Number(clock[2]) + minutes;
  const days = Math.floor(total / 1440);
  const ofDay = total - days * 1440;
  const time = [Math.floor(ofDay / 60), ofDay % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  const point = { ...pointOf('day', addDays(mention.point.first, days)), time };
  const base = fromMention(mention);
  return placed(
    point,
    () => `${base.words()} is ${describePoint(point)}`,
    base,
    derivedFields(point),
  );
}

function offsetBase(scene: Scene, from: CountedFrom, unit: Unit, exact: PointUnit): Base | null {
  const near = nearbyQuarter(scene);
  if (near && unit === 'year' && !scene.narrative) return fromMention(near);
  return baseFor(scene, from, exact);
}

/** A quarter spoken of in this sentence or the three before it: what business reports compare with. */
function nearbyQuarter(scene: Scene): Mention | null {
  const last = lastWhere(scene, ({ aside, point }) => !aside && point.unit === 'quarter');
  if (!last || last.span.start < scene.lastLength) return null;
  return scene.sentence - last.sentence <= 3 ? last : null;
}

export function derivedFields({ unit, first }: Point): Resolution['derived'] {
  if (unit === 'day') return { year: first.year, month: first.month, day: first.day };
  if (unit === 'month') return { year: first.year, month: first.month };
  return { year: first.year };
}
