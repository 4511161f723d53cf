/**
 * The calendar as a ladder of boundaries, coarse to fine, each level a refinement of the one
 * above: thousands of years down to minutes. Times are UTC milliseconds.
 */
import { fromDayNumber, toDayNumber } from '../../base/civil';
import { dayMs, hourMs, minuteMs } from './instants';

type Unit = 'year' | 'month' | 'day' | 'minute';

/** Every `step` units there is a boundary. */
export interface Level {
  readonly unit: Unit;
  readonly step: number;
}

/** No level has more than 31 boundaries between two of the level above, however far one zooms. */
export const levels: readonly Level[] = [
  { unit: 'year', step: 10_000 },
  { unit: 'year', step: 1000 },
  { unit: 'year', step: 500 },
  { unit: 'year', step: 100 },
  { unit: 'year', step: 50 },
  { unit: 'year', step: 10 },
  { unit: 'year', step: 5 },
  { unit: 'year', step: 1 },
  { unit: 'month', step: 6 },
  { unit: 'month', step: 3 },
  { unit: 'month', step: 1 },
  { unit: 'day', step: 10 },
  { unit: 'day', step: 5 },
  { unit: 'day', step: 1 },
  { unit: 'minute', step: 720 },
  { unit: 'minute', step: 360 },
  { unit: 'minute', step: 60 },
  { unit: 'minute', step: 30 },
  { unit: 'minute', step: 15 },
  { unit: 'minute', step: 5 },
  { unit: 'minute', step: 1 },
];

export function yearStart(year: number): number {
  return toDayNumber({ year, month: 1, day: 1 }) * dayMs;
}

export function civilOf(time: number): { year: number; month: number; day: number } {
  return fromDayNumber(Math.floor(time / dayMs));
}

/** Minutes since midnight. */
export function minuteOfDay(time: number): number {
  return Math.floor((time - Math.floor(time / dayMs) * dayMs) / minuteMs);
}

/** Boundaries of a level strictly between two times, in order. */
export function boundariesBetween(level: Level, from: number, to: number): readonly number[] {
  switch (level.unit) {
    case 'year':
      return yearBoundaries(level.step, from, to);
    case 'month':
      return monthBoundaries(level.step, from, to);
    case 'day':
      return dayBoundaries(level.step, from, to);
    case 'minute':
      return evenBoundaries(level.step * minuteMs, from, to);
  }
}

/** Round years as people count them: 200 BC, 100 BC, AD 1 (there is no year zero), 100. */
function yearBoundaries(step: number, from: number, to: number): readonly number[] {
  const found: number[] = [];
  const first = Math.floor((civilOf(from).year - 1) / step);
  const last = Math.ceil((civilOf(to).year + 1) / step);
  for (let n = first; n <= last; n++) {
    const time = yearStart(n > 0 ? n * step : 1 + n * step);
    if (time > from && time < to && time !== found[found.length - 1]) found.push(time);
  }
  return found;
}

function monthBoundaries(step: number, from: number, to: number): readonly number[] {
  const found: number[] = [];
  const { year, month } = civilOf(from);
  let index = Math.floor((year * 12 + month - 1) / step) * step;
  for (; ; index += step) {
    const y = Math.floor(index / 12);
    const time = toDayNumber({ year: y, month: index - y * 12 + 1, day: 1 }) * dayMs;
    if (time >= to) return found;
    if (time > from) found.push(time);
  }
}

/** The 1st, 11th and 21st, or every fifth; a boundary just before the next month is left out. */
function dayBoundaries(step: number, from: number, to: number): readonly number[] {
  const days = evenBoundaries(dayMs, from, to);
  if (step === 1) return days;
  return days.filter((time) => {
    const { day } = civilOf(time);
    return (day - 1) % step === 0 && day < 31;
  });
}

function evenBoundaries(step: number, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let time = (Math.floor(from / step) + 1) * step; time < to; time += step) found.push(time);
  return found;
}

/** The stretch a calendar unit's length spans on average, for choosing where to start looking. */
export const levelMs = ({ unit, step }: Level): number => {
  const each = { year: 365.2425 * dayMs, month: 30.44 * dayMs, day: dayMs, minute: hourMs / 60 };
  return each[unit] * step;
};
