/** "Early 1944", "the end of June": the days such a part can mean. The EDTF stays that of the whole: no notation says "early". */
import { addDays, addMonths, formatIsoDay, type CivilDate } from '../../base/civil';
import type { DateBounds } from '../../base/edtf';
import type { PointUnit } from '../meaning';
import { lastDay, type Point } from './point';
import { pointBounds } from './point-notation';
import type { TimexModifier } from '../timex';

/** Where the middle part begins and where it ends, in months or days (of a month) from the start. */
const thirds: Readonly<Partial<Record<PointUnit, readonly [number, number]>>> = {
  week: [2, 5],
  month: [10, 20],
  season: [1, 2],
  quarter: [1, 2],
  half: [2, 4],
  year: [4, 8],
  decade: [48, 84],
  century: [480, 840],
};

/** About: `~` after the EDTF. Early, mid, late: the first, middle and last third of the days. */
export function boundsOf(point: Point, mod: TimexModifier | undefined): DateBounds {
  const bounds = pointBounds(point);
  if (mod === 'APPROX' && !bounds.edtf.includes('/')) return { ...bounds, edtf: `${bounds.edtf}~` };
  const parts = thirds[point.unit];
  if (!parts || (mod !== 'START' && mod !== 'MID' && mod !== 'END')) return bounds;
  const move = point.unit === 'week' || point.unit === 'month' ? addDays : addMonths;
  const [middle, late] = parts.map((count) => move(point.first, count));
  if (!middle || !late) return bounds;
  const [from, to]: readonly [CivilDate, CivilDate] =
    mod === 'START'
      ? [point.first, addDays(middle, -1)]
      : mod === 'MID'
        ? [middle, addDays(late, -1)]
        : [late, lastDay(point)];
  return { edtf: bounds.edtf, earliest: formatIsoDay(from), latest: formatIsoDay(to) };
}

/** What a modifier adds to the explanation. */
export function partWords({ unit }: Point, mod: TimexModifier | undefined): string {
  if (mod === 'APPROX') return ', or about then';
  if (!thirds[unit]) return '';
  if (mod === 'START') return ', its first third';
  if (mod === 'MID') return ', its middle third';
  return mod === 'END' ? ', its last third' : '';
}
