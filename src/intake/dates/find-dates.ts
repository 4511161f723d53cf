/** A short text (a byline, a meta value, an address) → the full calendar days it writes. */
import { formatIsoDay, isValidDate, type IsoDay } from '../../base/civil';
import { matchesOf } from '../../base/matches';
import type { Span } from '../../base/span';
import { monthNumber, monthPattern } from './months';

export interface FoundDate extends Span {
  readonly value: IsoDay;
  /** Whether day and month could be the other way round (3/4/2021). */
  readonly ambiguous: boolean;
}

export type DayOrder = 'day-first' | 'month-first';

/** Publication dates before newspapers or far in the future are something else. */
const firstYear = 1700;
const lastYear = 2099;

const year = '(1[789]\\d{2}|20\\d{2})';
const patterns: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: string[], order: DayOrder) => readonly [string, string | number, string];
}[] = [
  {
    // 2021-03-05, 2021/03/05, 2021.03.05, with or without a time behind it
    pattern: new RegExp(`(?<![\\d.])${year}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'gu'),
    read: ([y = '', , m = '', d = '']) => [y, m, d],
  },
  {
    pattern: new RegExp(`${year}\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]`, 'gu'),
    read: ([y = '', m = '', d = '']) => [y, m, d],
  },
  {
    // 5 March 2021, 5. März 2021, 1er mars 2021, 5 de marzo de 2021
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.[\\s-]{0,3}|(?:st|nd|rd|th|er|ère|º|ª)?[\\s-]{1,3})(?:of |de |d['’])?(${monthPattern})\\.?,?[\\s-]{1,3}(?:de |del )?${year}(?!\\d)`,
      'giu',
    ),
    read: ([d = '', m = '', y = '']) => [y, monthNumber(m) ?? 0, d],
  },
  {
    // March 5, 2021; Mar. 5th 2021
    pattern: new RegExp(
      `(?<!\\p{L})(${monthPattern})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s?|\\s{1,3})${year}(?!\\d)`,
      'giu',
    ),
    read: ([m = '', d = '', y = '']) => [y, monthNumber(m) ?? 0, d],
  },
  {
    // Tue Mar 02 09:41:07 GMT 2021, as programs print it
    pattern: new RegExp(
      `(?<!\\p{L})(${monthPattern})\\s{1,2}(\\d{1,2})\\s{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?\\s{1,3}(?:[A-Z]{2,5}\\s)?${year}(?!\\d)`,
      'giu',
    ),
    read: ([m = '', d = '', y = '']) => [y, monthNumber(m) ?? 0, d],
  },
  {
    // 05.03.2021, 5/3/2021, 5-3-2021, 05.03.21
    pattern: /(?<![\d.,/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:1[789]|20)\d{2}|\d{2})(?![\d/])/gu,
    read: ([a = '', mark, b = '', y = ''], order) => {
      const full = y.length === 2 ? (Number(y) > 60 ? `19${y}` : `20${y}`) : y;
      const monthFirst =
        Number(b) > 12 || (Number(a) <= 12 && mark === '/' && order === 'month-first');
      return monthFirst ? [full, a, b] : [full, b, a];
    },
  },
];

/** Cheap to ask, and most texts have none. */
const hasYear = /(?:1[789]|20)\d{2}|\d[./-]\s?\d{1,2}[./-]/;

/** In the order of the text. `order` decides 3/4/2021 and nothing else. */
export function findDates(text: string, order: DayOrder = 'day-first'): FoundDate[] {
  const found: FoundDate[] = [];
  if (!hasYear.test(text)) return found;
  for (const { pattern, read } of patterns) {
    for (const match of matchesOf(text, pattern)) {
      const [y, m, d] = read(match.slice(1), order);
      const date = { year: Number(y), month: Number(m), day: Number(d) };
      if (!isValidDate(date) || date.year < firstYear || date.year > lastYear) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      const slashed = /^\d{1,2}\/\d{1,2}\//.test(match[0]);
      const ambiguous = slashed && date.day <= 12 && date.day !== date.month;
      found.push({ ...span, value: formatIsoDay(date), ambiguous });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "20240503", "20240503T093000+0200" → "2024-05-03"; anything else as it is. */
export function withMarks(text: string): string {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim());
  return compact ? compact.slice(1, 4).join('-') : text;
}
