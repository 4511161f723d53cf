/** Holidays become days: of the year written, or the one their wording and tense ask for. */
import { describePoint } from '../why/describe';
import { holidayDay } from '../calendar/holidays';
import type { HolidayMeaning } from '../meaning';
import { pointOf, type Point } from '../calendar/point';
import { fromMention, placed, unplaced } from './anchors';
import { choose } from './choose';
import { derivedFields } from './counted';
import { around, yearOnFrom } from './fields';
import type { Resolution, Scene } from './scene';
import { threadOf } from './own-time';

export function resolveHoliday(meaning: HolidayMeaning, scene: Scene): Resolution | null {
  if (meaning.year !== undefined) {
    const point = holidayIn(meaning, meaning.year);
    return point && placed(point, () => `falls on ${describePoint(point)}`);
  }
  const focus = scene.narrative ? threadOf(scene) : null;
  const base = focus ? fromMention(focus) : scene.report;
  if (!base) return unplaced('XXXX-XX-XX', scene);
  const { year } = base.point.first;
  const candidates = around(year, (each) => holidayIn(meaning, each));
  const { direction } = meaning;
  const choice =
    direction === 0
      ? { point: candidates[1], words: 'of the same year' }
      : focus && direction === undefined
        ? goOn(candidates, base.point)
        : choose(candidates, base.point, direction, scene.tense(), 'nearest');
  const point = choice?.point;
  if (!choice || !point) return null;
  const how = (): string => `${base.words()}; ${choice.words}: ${describePoint(point)}`;
  return placed(point, how, base, derivedFields(point));
}

/** "Christmas Eve … By New Year": of the same year, or at its turn of the next. */
function goOn(
  candidates: readonly Point[],
  from: Point,
): { point: Point | undefined; words: string } {
  const [, same, next] = candidates;
  const turns = same !== undefined && yearOnFrom(from, same.first.month) !== same.first.year;
  return turns
    ? { point: next, words: 'of the next year' }
    : { point: same, words: 'of the same year' };
}

export function holidayIn({ holiday, around }: HolidayMeaning, year: number): Point | null {
  const day = holidayDay(holiday, year);
  return day && pointOf(around ?? 'day', day);
}
