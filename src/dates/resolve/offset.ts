/** A count of units away: two years ago, a year earlier, three weeks after 6 April, two hours later. */
import { addDays } from '../../base/civil';
import { durationValue, timeOfDay } from '../build';
import { describePoint } from '../why/describe';
import type { CountedFrom, Offset, PointUnit, Unit } from '../meaning';
import { moveDay, pointOf, timeOf } from '../calendar/point';
import { fromMention, placed, timeless, unplaced } from './anchors';
import { baseFor, countedFrom, derivedFields, missing, openUnit } from './counted';
import type { Base, Mention, Resolution, Scene } from './scene';
import { lastWhere } from './thread';

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
  // "less than an hour later" is no time of day.
  const hours =
    exact === undefined && count !== null && from === 'mention' && meaning.mod === undefined;
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
  const ofQuarter =
    base?.anchor.kind === 'mention' &&
    unit === 'year' &&
    point.unit === 'quarter' &&
    (base.anchor.span?.start ?? 0) >= scene.lastLength;
  const keepsUnit = ofQuarter || meaning.keepsUnit === true;
  // A week is that of its Thursday: the year before, its Monday may be a Sunday.
  const first = keepsUnit && point.unit === 'week' ? addDays(point.first, 3) : point.first;
  const day = moveDay(first, unit, sign * count);
  const moved = pointOf(keepsUnit ? point.unit : exact, day);
  const words = base?.words ?? (() => `counted from ${describePoint(point)}`);
  const anchor = base ?? (inner?.anchor ? { point, anchor: inner.anchor, words } : null);
  const how = (): string => `${words()} is ${describePoint(moved)}`;
  const found = placed(moved, how, anchor, derivedFields(moved));
  return {
    ...found,
    aside: sign < 0 && typeof from === 'string',
    day: unit === 'week' && point.unit === 'day' ? pointOf('day', day) : null,
  };
}

function onlyLength(count: number | null, unit: Unit): Resolution {
  return timeless(
    'DURATION',
    durationValue(count, unit),
    () => 'is a length of time counted from something the text does not date exactly',
  );
}

function minutesIn(unit: Unit): number {
  return unit === 'hour' ? 60 : unit === 'minute' ? 1 : 0;
}

/** "two hours later", after a time of day: another one. Null when no time of day was named last. */
function hoursOn(minutes: number, scene: Scene): Resolution | null {
  const mention = lastWhere(scene, ({ aside, outlook }) => !aside && !outlook);
  const clock = /^(\d\d):(\d\d)$/.exec(mention?.point.time ?? '');
  if (!mention || !clock || minutes === 0 || !Number.isInteger(minutes)) return null;
  const total = Number(clock[1]) * 60 + Number(clock[2]) + minutes;
  const days = Math.floor(total / 1440);
  const ofDay = total - days * 1440;
  const time = timeOfDay(Math.floor(ofDay / 60), ofDay % 60);
  if (time === null) return null;
  const point = timeOf(pointOf('day', addDays(mention.point.first, days)), time);
  return countedFrom(fromMention(mention), point);
}

function offsetBase(scene: Scene, from: CountedFrom, unit: Unit, exact: PointUnit): Base | null {
  const near = nearbyQuarter(scene);
  if (near && unit === 'year' && !scene.narrative) return fromMention(near);
  return baseFor(scene, from, exact);
}

/** A quarter spoken of in this sentence or the four before it: what business reports compare with. */
function nearbyQuarter(scene: Scene): Mention | null {
  const last = lastWhere(scene, ({ aside, point }) => !aside && point.unit === 'quarter');
  if (!last || last.span.start < scene.lastLength) return null;
  return scene.sentence - last.sentence <= 4 ? last : null;
}
