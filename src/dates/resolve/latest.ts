/** The weekend, the quarter, the year-earlier period: the last one there is, or the one spoken of. */
import { addDays, isoWeekday } from '../../base/civil';
import { describePoint } from '../why/describe';
import type { Latest } from '../meaning';
import { isBefore, moveDay, pointOf } from '../calendar/point';
import { fromMention, placed, unplaced } from './anchors';
import { baseFor, countedFrom, derivedFields, openUnit } from './counted';
import type { Base, Resolution, Scene } from './scene';
import { lastWhere } from './thread';

export function resolveLatest(meaning: Latest, scene: Scene): Resolution {
  return meaning.unit === 'weekend' ? latestWeekend(scene) : latestPeriod(meaning, scene);
}

/** "the weekend": the one just over, or the coming one if the words look ahead. */
function latestWeekend(scene: Scene): Resolution {
  const base = baseFor(scene, 'reference', 'weekend');
  if (!base) return unplaced(openUnit.weekend, scene);
  const day = base.point.first;
  const inside = isoWeekday(day) >= 6;
  const steps = inside || scene.tense().tense === 'future' ? 0 : -1;
  const point = pointOf('weekend', addDays(day, 6 - isoWeekday(day) + 7 * steps));
  const words = steps === 0 && !inside ? 'the coming one' : 'the one just over';
  const how = (): string => `${base.words()}; ${words}: ${describePoint(point)}`;
  return placed(point, how, base, derivedFields(point));
}

/** "the quarter": the one spoken of, or the last that is over. */
function latestPeriod({ unit, over, yearsBack, year }: Latest, scene: Scene): Resolution {
  const { reference } = scene;
  // "the quarter ran for 14 weeks": not the one the report is in.
  const isOver = (): boolean => over || scene.tense().tense === 'past';
  const found = lastWhere(
    scene,
    ({ aside, point }) =>
      point.unit === unit &&
      !aside &&
      // A forecast of the coming year is not what results are compared with.
      (!reference || (isOver() ? isBefore(point, reference) : !isBefore(reference, point))),
  );
  const compares = yearsBack > 0 || year !== undefined;
  const ofMonths = compares && (found?.span.start ?? -1) < scene.lastLength;
  if (ofMonths && year === undefined && scene.report) return yearBefore(scene.report, yearsBack);
  const spoken = ofMonths ? null : found;
  if (year !== undefined && !spoken) {
    const point = pointOf('year', { year, month: 1, day: 1 });
    return placed(point, () => `says it in full: ${describePoint(point)}`);
  }
  const base = spoken ? fromMention(spoken) : scene.report;
  if (!base) return unplaced(openUnit[unit], scene);
  const now = spoken ? spoken.point.first : moveDay(base.point.first, unit, -1);
  const inYear = year === undefined ? moveDay(now, 'year', -yearsBack) : { ...now, year };
  const point = pointOf(unit, inYear);
  return { ...countedFrom(base, point), aside: compares };
}

/** "the year-earlier loss", said of nine months: their year is all the calendar has for them. */
function yearBefore(report: Base, yearsBack: number): Resolution {
  const point = pointOf('year', moveDay(report.point.first, 'year', -yearsBack));
  return { ...countedFrom(report, point), aside: true };
}
