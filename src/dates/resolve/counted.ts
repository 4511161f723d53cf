/** Counting whole units from a point: last week, this year, the following day, next weekend. */
import { addDays, isoWeekday } from '../../base/civil';
import { describePoint } from '../why/describe';
import type { CountedFrom, PointUnit, Shift } from '../meaning';
import { coarser, isBefore, moveDay, pointOf, type Point } from '../calendar/point';
import { fromMention, placed, timeless, unplaced } from './anchors';
import type { Base, Resolution, Scene } from './scene';
import { focusOf, lastMention } from './thread';

export function resolveShift(meaning: Shift, scene: Scene): Resolution {
  const { unit, by, from } = meaning;
  if (unit === 'day' && by === 0 && from === 'reference' && scene.narrative && !meaning.time) {
    return present();
  }
  const ours = meaning.now || isLastOne(meaning) || (isNextOne(meaning) && scene.looksAhead());
  const base = ours && scene.report ? scene.report : baseFor(scene, from, unit);
  if (!base) return sameOfLonger(meaning, scene) ?? unplaced(openUnit[unit], scene, missing(from));
  if (unit === 'weekend') return weekendOf(base, by, scene);
  const point = pointOf(unit, moveDay(pointOf(unit, base.point.first).first, unit, by));
  const found = countedFrom(base, point);
  // "the previous year" is compared with; the text stays where it was.
  return by < 0 && from === 'mention' && unit !== 'day' ? { ...found, aside: true } : found;
}

/** "In February 2013 she fell ill. He resigned the same day": a day of that month, which is as much as is known. */
function sameOfLonger({ by, from }: Shift, scene: Scene): Resolution | null {
  if (by !== 0 || from !== 'mention') return null;
  const mention = lastMention(scene, 'month');
  if (!mention || scene.sentence - mention.sentence > 1) return null;
  const base = fromMention(mention);
  return placed(base.point, base.words, base, derivedFields(base.point));
}

/** "last year" is the one before the writer's own even where years are told in order; "the previous year" goes on from them. */
function isLastOne({ unit, by, from }: Shift): boolean {
  return by === -1 && from === 'reference' && unit !== 'day';
}

/** "will open next week", at the end of a history, is the writer's own. */
function isNextOne({ by, from }: Shift): boolean {
  return by === 1 && from === 'reference';
}

/** What an expression lacks whose anchor is not there. */
export function missing(from: CountedFrom): 'earlier-date' | undefined {
  return from === 'mention' ? 'earlier-date' : undefined;
}

/** "today" in a history means the writer's own time. */
function present(): Resolution {
  return timeless('DATE', 'PRESENT_REF', () => 'means the time of writing, no day in particular');
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

export function baseFor(scene: Scene, from: CountedFrom, unit: PointUnit): Base | null {
  const needed = unit === 'weekend' ? 'day' : unit;
  if (from === 'mention' || scene.narrative) {
    const mention = from === 'mention' ? lastMention(scene, needed) : focusOf(scene, needed);
    const ours = from === 'reference' && mention && isOurTime(mention.point, scene.reference, unit);
    if (mention && !ours) return fromMention(mention, needed);
    // "the next day" after no date at all hangs on something undated; "a year earlier" compares with the report.
    if (from === 'mention' && (scene.narrative || coarser('year', needed))) return null;
  }
  const { report } = scene;
  return report && !coarser(report.point.unit, needed) ? report : null;
}

/** Years before its publication in which a history may have come to its own time. */
const ownTime = 10;

/** Whether "this week" or "last year" count from the publication of a text that looks back over years: amid what is still to come, and years near its end. */
function isOurTime(at: Point, reference: Point | null, unit: PointUnit): boolean {
  if (!reference) return false;
  return (
    isBefore(reference, at) || (unit === 'year' && reference.first.year - at.first.year <= ownTime)
  );
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
  return countedFrom(base, point);
}

/** What so many units from a base is. */
export function countedFrom(base: Base, point: Point): Resolution {
  const how = (): string => `${base.words()} is ${describePoint(point)}`;
  return placed(point, how, base, derivedFields(point));
}

export function derivedFields({ unit, first }: Point): Resolution['derived'] {
  if (unit === 'day') return { year: first.year, month: first.month, day: first.day };
  if (unit === 'month') return { year: first.year, month: first.month };
  return { year: first.year };
}
