/** A meaning becomes a value in the calendar, in the scene it stands in. */
import { addDays } from '../../base/civil';
import { describePoint } from '../why/describe';
import type { Duration, Meaning } from '../meaning';
import { pointOf, timeOf, type Point } from '../calendar/point';
import { pointValue } from '../calendar/point-notation';
import { placed, timeless } from './anchors';
import { resolveCalendar } from './calendar';
import { resolveShift } from './counted';
import { resolveHoliday } from './holiday';
import { resolveLatest } from './latest';
import { resolveOffset } from './offset';
import { dayOf, type Mention, type Resolution, type Scene } from './scene';
import { lastMention, lastWhere } from './thread';
import { resolveEvent, resolveSpoken, resolveTurn } from './spoken';
import { weekdayNote } from './weekday';
import { resolveWithin } from './within';

const vagueWords = {
  PRESENT_REF: (): string => 'means the present, no day in particular',
  PAST_REF: (): string => 'means the past, no day in particular',
  FUTURE_REF: (): string => 'means the future, no day in particular',
};
const isLength = (): string => 'is a length of time, not a date';
const comesRound = (): string => 'comes round again and again';
const ofNoDay = (): string => 'is a time of a day that is not known';

/** Null when the words name no possible date. */
export function resolve(meaning: Meaning, scene: Scene): Resolution | null {
  const found = resolveKind(meaning, scene);
  if (!found) return null;
  const { time } = meaning;
  const { point } = found;
  if (time === undefined || meaning.kind === 'clock') return found;
  if (point?.unit !== 'day') return { ...found, type: 'TIME', value: `${found.value}T${time}` };
  const timed = timeOf(point, time);
  return { ...found, type: 'TIME', value: pointValue(timed), point: timed };
}

function resolveKind(meaning: Meaning, scene: Scene): Resolution | null {
  switch (meaning.kind) {
    case 'calendar': {
      const found = resolveCalendar(meaning, scene);
      if (!found?.point || meaning.fields.weekday === undefined) return found;
      const { how, point } = found;
      const note = weekdayNote(meaning.fields, point);
      return note === '' ? found : { ...found, how: () => how() + note };
    }
    case 'shift':
      return resolveShift(meaning, scene);
    case 'offset':
      return resolveOffset(meaning, scene, (from) => resolve(from, scene));
    case 'latest':
      return resolveLatest(meaning, scene);
    case 'spoken':
      return resolveSpoken(scene);
    case 'event':
      return resolveEvent(meaning.name, scene);
    case 'turn':
      return resolveTurn(meaning.unit, scene);
    case 'holiday':
      return resolveHoliday(meaning, scene);
    case 'within': {
      const whole = resolve(meaning.whole, scene);
      return whole && resolveWithin(meaning, whole);
    }
    case 'around': {
      const day = resolve(meaning.day, scene);
      if (!day?.point) return day;
      const point = pointOf(meaning.unit, day.point.first);
      const how = (): string => `${day.how()}, that is ${describePoint(point)}`;
      return { ...day, value: pointValue(point), point, how };
    }
    case 'clock':
      return resolveClock(meaning.time, scene);
    case 'vague':
      return timeless('DATE', meaning.value, vagueWords[meaning.value]);
    case 'duration':
      return (
        (meaning.within && resolveWithinLength(meaning, scene)) ??
        timeless('DURATION', meaning.value, isLength)
      );
    case 'repeat':
      return timeless('SET', meaning.value, comesRound);
  }
}

/** “will vote in two weeks”, but “was built in two years” and “a third attack in two weeks”. */
function resolveWithinLength({ count, unit }: Duration, scene: Scene): Resolution | null {
  if (count === null || scene.tense().tense !== 'future') return null;
  const ahead: Meaning = { kind: 'offset', count, unit, sign: 1, from: 'reference' };
  return resolve(ahead, scene);
}

/** Mentions looked at for the day of a clock time. */
const nearby = 30;

/** The day of the same sentence that stands nearest, or else the last day spoken of. */
function nearestDay(scene: Scene): Mention | null {
  const { start } = scene.span;
  let best: Mention | null = null;
  let told: Mention | null = null;
  for (
    let at = scene.mentions.length - 1;
    at >= Math.max(0, scene.mentions.length - nearby);
    at -= 1
  ) {
    const mention = scene.mentions[at];
    if (mention?.sentence !== scene.sentence) break;
    if (!dayOf(mention)) continue;
    if (mention.told || mention.since) {
      told ??= mention;
      continue;
    }
    const nearer =
      !best || Math.abs(mention.span.start - start) < Math.abs(best.span.start - start);
    if (nearer) best = mention;
  }
  const last = best ?? lastDay(scene) ?? told;
  // "since Sunday … at 4:20 a.m." is no time of that Sunday.
  return last?.since && !best ? null : last;
}

/** "am Montagabend stießen zwei Züge zusammen, sagte die Polizei am Dienstag": the day it was, not the day it was told. */
function lastDay(scene: Scene): Mention | null {
  const last = lastMention(scene, 'day');
  if (!last?.told) return last;
  const was = ({ told, aside, bracketed }: Mention): boolean => !told && !aside && !bracketed;
  return lastWhere(scene, (mention) => was(mention) && dayOf(mention) !== null) ?? last;
}

/** "in the late evening … at 2 a.m.": the text has gone on into the next day; a report only where it spoke of a night. */
function goesIntoNight({ point: { time } }: Mention, { narrative }: Scene, to: string): boolean {
  if (Number(to.slice(0, 2)) >= 6) return false;
  return time === 'NI' || (narrative && (time === 'EV' || Number(time?.slice(0, 2)) >= 18));
}

/** A time of day belongs to the day last spoken of, or to the day of the report. */
function resolveClock(time: string, scene: Scene): Resolution {
  const mention = nearestDay(scene);
  // A history tells no hours of the day it was published.
  const published = scene.reference?.unit === 'day' && !scene.narrative ? scene.reference : null;
  const day = mention ? dayOf(mention) : published;
  if (!day) {
    const needs = scene.narrative ? 'earlier-date' : 'publication-date';
    return timeless('TIME', `XXXX-XX-XXT${time}`, ofNoDay, needs);
  }
  const into = mention !== null && goesIntoNight(mention, scene, time);
  const first = into ? addDays(day.first, 1) : day.first;
  const point: Point = { unit: 'day', first, time };
  const anchor = mention
    ? { kind: 'mention' as const, value: pointValue(mention.point), span: mention.span }
    : { kind: 'publication' as const, value: pointValue(day) };
  const how = (): string =>
    `is a time of the day ${mention ? 'spoken of' : 'of the report'}: ${describePoint(point)}`;
  return { ...placed(point, how), anchor };
}
