/** Calendar fields as TimeML writes them, with an X for what is not known: `XXXX-07`, `XXXX-WXX-5`, `XXXX-SU`. */
import type { Fields } from '../meaning';
import { seasonCode } from './point-notation';

export function openValue(fields: Fields): string {
  const { month, day, quarter, half, season, weekday } = fields;
  if (quarter !== undefined) return `XXXX-Q${String(quarter)}`;
  if (half !== undefined) return `XXXX-H${String(half)}`;
  if (season !== undefined) return `XXXX-${seasonCode(season)}`;
  if (weekday !== undefined && month === undefined) return `XXXX-WXX-${String(weekday)}`;
  const tail = day === undefined ? '' : `-${String(day).padStart(2, '0')}`;
  return month === undefined ? 'XXXX' : `XXXX-${String(month).padStart(2, '0')}${tail}`;
}
