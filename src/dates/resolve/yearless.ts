/** Months, days, quarters, halves and seasons without a year: it comes from the publication, or from the dates before. */
import { isoWeekday } from '../../base/civil';
import { describePoint } from '../why/describe';
import type { Calendar, Fields } from '../meaning';
import { coarser, firstDayNumber, isBefore, pointOf, type Point } from '../calendar/point';
import { fromMention, placed, unplaced } from './anchors';
import { choose } from './choose';
import { openValue } from '../calendar/open-value';
import { around, fill, yearOnFrom } from './fields';
import { goesOn, type Base, type Mention, type Resolution, type Scene } from './scene';
import { threadOf } from './own-time';
import { datedBefore, justBefore, lastWhere } from './thread';

/** Month, day, quarter, half or season without a year. */
export function resolveYearless(meaning: Calendar, scene: Scene): Resolution | null {
  const { fields, direction } = meaning;
  if (fields.month !== undefined && !fill(fields, 2000)) return null;
  const mate = meaning.joined ? justBefore(scene) : null;
  if (mate) return joinedTo(mate, fields);
  const base = (meaning.now && scene.report) || baseForYear(meaning, scene);
  if (!base) return unplaced(openValue(fields), scene);
  const { year } = base.point.first;
  if (base.anchor.kind === 'mention' && base !== scene.report && direction === undefined) {
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
  const candidates = ofWeekday(
    fields,
    around(year, (each) => fill(fields, each)),
  );
  // A season just over is not the one that the words look ahead to: how far off it is, days tell.
  const exact =
    fields.day !== undefined || (fields.season !== undefined && direction === undefined);
  const reference = exact ? base.point : coarse(base.point, fields);
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

/** "Tuesday 17 August": of the years in which that day is a Tuesday, if there is one near. */
function ofWeekday({ weekday, day }: Fields, candidates: readonly Point[]): readonly Point[] {
  if (weekday === undefined || day === undefined) return candidates;
  const fitting = candidates.filter(({ first }) => isoWeekday(first) === weekday);
  return fitting.length > 0 ? fitting : candidates;
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

/** Sentences after an end was named in which the text may go on from it. */
const afterEnd = 2;

/**
 * "It lasted until 12 March 1990. On 18 March": what follows an end is of its year, unless it fits
 * between the thread of the text and that end.
 */
function endOf(fields: Fields, focus: Mention, scene: Scene): Mention | null {
  const end = lastWhere(
    scene,
    ({ until, inFull, overview, point, sentence }) =>
      until &&
      inFull &&
      !overview &&
      coarser('year', point.unit) &&
      scene.sentence - sentence <= afterEnd,
  );
  if (!end || end.span.start < focus.span.start) return null;
  const { month = 0 } = fields;
  const { year } = end.point.first;
  if (month < end.point.first.month || year <= focus.point.first.year) return null;
  const between = fill(fields, focus.point.first.year);
  const fits = between && year - focus.point.first.year < 2 && !isBefore(between, focus.point);
  return fits ? null : end;
}

function baseForYear({ fields, direction }: Calendar, scene: Scene): Base | null {
  if (scene.report && fields.day !== undefined && scene.tellsDeath()) return scene.report;
  // “last summer”, “next March” in a history are the writer's own, as “last year” is.
  if (direction !== undefined && direction !== 0 && scene.report) return scene.report;
  if (goesOn(scene)) {
    const focus = scene.looksAhead() || scene.isReported() ? null : threadOf(scene);
    if (focus) return fromMention(endOf(fields, focus, scene) ?? focus);
  }
  const beside = datedBefore(fields, scene) ?? datedJustBefore(fields, scene);
  return beside ? fromMention(beside) : scene.report;
}

/** Sentences in which a text that leaves out the year of one date after the other stays in it. */
const threadLength = 3;

/**
 * "It was confirmed in May 2021. He was freed on 2 June": in a report, too, the next sentence goes on in that
 * year; and so do those that follow, once it was left out.
 */
function datedJustBefore(fields: Fields, scene: Scene): Mention | null {
  const { mentions, report, sentence, hasReported } = scene;
  const last = mentions.at(-1);
  const { month } = fields;
  if (!last || !report || month === undefined) return null;
  const { point, inFull, ofText, bracketed, outlook, aside, since, earlier } = last;
  const distance = sentence - last.sentence;
  if (inFull ? distance !== 1 : distance > threadLength) return null;
  if (!ofText || bracketed || outlook || aside || since || earlier) return null;
  if (!coarser('year', point.unit) || point.first.year >= report.point.first.year) return null;
  // An explainer that tells a year through, and nothing of its own days, has no news for a date to be.
  const told = !hasReported && mentions.at(-2)?.point.first.year === point.first.year;
  const fresh = !told && isFresh(fields, report.point);
  if (month < point.first.month || fresh) return null;
  const { tense } = scene.tense();
  // “It failed in January 2025. A repair was scheduled for September”: still to come it would be one that is.
  if (tense === 'future') return scene.wasPlanned() ? last : null;
  return tense === 'past' || !inFull ? last : null;
}

/** In days before publication: a date so near is rather the news than what went before it. */
const freshDays = 60;

function isFresh(fields: Fields, reference: Point): boolean {
  const near = fill(fields, reference.first.year);
  const days = near === null ? -1 : firstDayNumber(reference) - firstDayNumber(near);
  return days >= 0 && days <= freshDays;
}

function goOn({ month, season }: Fields, from: Point): number {
  const to = month ?? (season === undefined ? undefined : season * 3);
  return to === undefined ? from.first.year : yearOnFrom(from, to);
}
