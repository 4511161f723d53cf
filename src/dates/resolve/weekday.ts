/** Days without their month: "Sunday", "the 20th", "Sunday the 20th". */
import { addDays, addMonths, isoWeekday } from '../../base/civil';
import { describePoint, weekdayName } from '../why/describe';
import type { Tense } from '../languages/tenses';
import type { Calendar, Direction, Fields } from '../meaning';
import { pointOf, type Point } from '../calendar/point';
import { fromMention, placed, unplaced } from './anchors';
import { choose, tenseWords } from './choose';
import { fill } from './fields';
import { derivedFields } from './counted';
import { goesOn, type Mention, type Resolution, type Scene } from './scene';
import { focusOf, justBefore, lastWhere } from './thread';

/** "the 20th", "Sunday the 20th": the month comes from the thread of the text or the publication. */
export function dayOfMonth(fields: Fields, day: number, scene: Scene): Resolution | null {
  const focus = goesOn(scene)
    ? (monthJustNamed(scene) ?? focusOf(scene, 'month'))
    : monthBefore(day, scene);
  const base = focus
    ? fromMention(focus)
    : scene.report?.point.unit === 'day'
      ? scene.report
      : null;
  if (!base) return unplaced(`XXXX-XX-${String(day).padStart(2, '0')}`, scene);
  const { year, month } = base.point.first;
  const candidates = [-2, -1, 0, 1, 2]
    .map((step) => addMonths({ year, month, day: 1 }, step))
    .flatMap((first) => fill({ month: first.month, day }, first.year) ?? [])
    .filter(({ first }) => fields.weekday === undefined || isoWeekday(first) === fields.weekday);
  const reference = focus ? { ...base.point, unit: 'month' as const } : base.point;
  const choice = focus
    ? candidates.find(({ first }) => first.year === year && first.month === month)
    : choose(candidates, reference, undefined, scene.tense(), 'nearest')?.point;
  if (!choice) return null;
  const how = (): string => `leaves out the month; ${base.words()}: ${describePoint(choice)}`;
  return placed(choice, how, base, { year: choice.first.year, month: choice.first.month });
}

/** "It took until January 2014. On the 26th": a month, named last, is that of the day, even where the text does not move to it. */
function monthJustNamed({ mentions, sentence }: Scene): Mention | null {
  const last = mentions.at(-1);
  const near = last?.point.unit === 'month' && sentence - last.sentence <= 1;
  return near && !last.aside && !last.bracketed ? last : null;
}

/** "on 12 November 2007 … by the 13th": a day in full, at most a sentence before, whose month goes on. */
function monthBefore(day: number, scene: Scene): Mention | null {
  const last = lastWhere(
    scene,
    ({ point, ofText }) => ofText && (point.unit === 'day' || point.unit === 'month'),
  );
  if (!last || scene.sentence - last.sentence > 1) return null;
  return last.point.unit === 'month' || last.point.first.day < day ? last : null;
}

export function resolveWeekday(
  meaning: Calendar,
  weekday: number,
  scene: Scene,
): Resolution | null {
  const named = meaning.direction === undefined ? inApposition(weekday, scene) : null;
  if (named) return named;
  const thread = goesOn(scene) && !meaning.now ? dayOfThread(scene) : null;
  // “…, the institute announced on Tuesday”: news, unless the days around it are told one after the other.
  const news = thread && scene.report && scene.isTold() && scene.sentence - thread.sentence > 1;
  const focus = news ? null : thread;
  const base = focus
    ? fromMention(focus, 'day')
    : scene.report?.point.unit === 'day'
      ? scene.report
      : null;
  if (!base) return unplaced(`XXXX-WXX-${String(weekday)}`, scene);
  const day = base.point.first;
  const ahead = weekday - isoWeekday(day);
  const { direction } = meaning;
  const told = direction === undefined || direction === 0 ? scene.tense().tense : null;
  const tense = focus ? 'future' : told;
  const { days, words } = weekdayStep(ahead, direction, tense);
  const point = pointOf('day', addDays(day, days));
  const how = (): string => `${base.words()}; ${words}: ${describePoint(point)}`;
  return placed(point, how, base, derivedFields(point));
}

/** "On 12 February 1943 … In 1997 … On Sunday": no day of 1943, once the text has come to another year. */
function dayOfThread(scene: Scene): Mention | null {
  const day = focusOf(scene, 'day');
  const at = day && focusOf(scene, 'year');
  return at && at.point.first.year > day.point.first.year ? null : day;
}

/** Characters from a date to the weekday that says it again: two days later, on Sunday. */
const restated = 6;

/** "two days later, on Sunday" is that day, if it is a Sunday; "the following week, on Tuesday" lies in it. */
function inApposition(weekday: number, scene: Scene): Resolution | null {
  const mate = justBefore(scene);
  if (!mate?.counted || scene.span.start - mate.span.end > restated) return null;
  const { unit, first } = mate.point;
  if (unit !== 'week' && (unit !== 'day' || isoWeekday(first) !== weekday)) return null;
  const point = pointOf('day', addDays(first, weekday - isoWeekday(first)));
  const base = fromMention(mate);
  return placed(
    point,
    () => `${base.words()} says it again: ${describePoint(point)}`,
    base,
    derivedFields(point),
  );
}

/** From a day to a weekday, `ahead` days off in the same week. Reports tell of the past unless they say otherwise. */
function weekdayStep(
  ahead: number,
  direction: Direction | undefined,
  tense: Tense | null,
): { readonly days: number; readonly words: string } {
  // “ganó este domingo”, written on a Monday: the week it lies in is the one just over.
  if (direction === 0 && !(tense === 'past' && ahead > 0) && !(tense === 'future' && ahead < 0))
    return { days: ahead, words: 'the one of the same week' };
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

/** A weekday that stands beside a full date and is not that day's: worth telling. */
export function weekdayNote(fields: Fields, point: Point): string {
  const { weekday } = fields;
  if (weekday === undefined || point.unit !== 'day' || isoWeekday(point.first) === weekday)
    return '';
  return `, though that was no ${weekdayName(weekday)}`;
}
