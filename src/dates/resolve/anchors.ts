/** The two things a date can be counted from, as derivations name them. */
import { describePoint } from '../why/describe';
import type { PointUnit } from '../meaning';
import type { Point } from '../calendar/point';
import { pointValue } from '../calendar/point-notation';
import type { TimexType } from '../timex';
import { nothingDerived, type Base, type Mention, type Resolution, type Scene } from './scene';

export function fromReference(reference: Point): Base {
  return {
    point: reference,
    anchor: { kind: 'publication', value: pointValue(reference) },
    words: () => `in a report of ${describePoint(reference)}`,
  };
}

export function fromMention(mention: Mention, unit?: PointUnit): Base {
  const { span, day } = mention;
  const point = day && unit === 'day' ? day : mention.point;
  return {
    point,
    anchor: { kind: 'mention', value: pointValue(point), span },
    words: () => `after the mention of ${describePoint(point)}`,
  };
}

/** An expression that found its place. */
export function placed(
  point: Point,
  how: () => string,
  base: Base | null = null,
  derived: Resolution['derived'] = nothingDerived,
): Resolution {
  return {
    type: point.time === undefined ? 'DATE' : 'TIME',
    value: pointValue(point),
    point,
    anchor: base?.anchor ?? null,
    derived,
    how,
    needs: null,
    aside: false,
    day: null,
  };
}

/** An expression that has no place: a length, or a date of which something is missing. */
export function timeless(
  type: TimexType,
  value: string,
  how: () => string,
  needs: Resolution['needs'] = null,
): Resolution {
  return {
    type,
    value,
    point: null,
    anchor: null,
    derived: nothingDerived,
    how,
    needs,
    aside: false,
    day: null,
  };
}

/** An expression that did not: `value` has an X for each digit nobody knows. */
export function unplaced(value: string, scene: Scene, missing?: 'earlier-date'): Resolution {
  const needs = missing ?? (scene.narrative ? 'earlier-date' : 'publication-date');
  const reason =
    needs === 'earlier-date'
      ? 'counts from a date that the text does not give before it'
      : 'counts from the day of publication, which is not known';
  return timeless('DATE', value, () => reason, needs);
}
