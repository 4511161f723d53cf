/** Text becomes time expressions: what was written, what it means, and how that was reached. */
import { addDays, formatIsoDay, isoWeekday, isValidDate, parseIsoDay } from '../base/civil';
import { edtfBounds } from '../base/edtf';
import type { Span } from '../base/span';
import type { Timex } from './timex';

export interface FindOptions {
  /** EDTF or ISO day of publication; null when unknown. */
  readonly reference: string | null;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Where to look; boilerplate has no sentences. */
  readonly sentences: readonly Span[];
}

const months =
  'january february march april may june july august september october november december';
const monthNames = months.split(' ');
const weekdayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const month = `(?:${monthNames.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})`;
const weekday = `(?:${weekdayNames.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})`;
const pattern = new RegExp(
  `\\b(?:(\\d{4}-\\d\\d-\\d\\d)|(?:(\\d{1,2}) )?(${month})(?: (\\d{1,2})(?=,| ))?,? (\\d{4})|((?:19|20)\\d\\d)|(${weekday}))\\b`,
  'g',
);

/** Finds the time expressions inside the sentences; sorted, not overlapping. */
export function findTimexes(text: string, options: FindOptions): Timex[] {
  return options.sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(pattern)].flatMap((match) => {
      const value = valueOf(match, options.reference);
      if (value === null) return [];
      const start = sentence.start + match.index;
      const date = edtfBounds(value);
      return [
        {
          start,
          end: start + match[0].length,
          text: match[0],
          type: 'DATE' as const,
          value,
          date,
          derivation: {
            rule: match[7] ? 'en/weekday' : 'en/date',
            written: {},
            derived: {},
            anchor: null,
            why: date
              ? `“${match[0]}” is ${date.edtf}.`
              : `“${match[0]}” has no day without a publication date.`,
          },
          ...(date ? {} : { needs: 'publication-date' as const }),
        },
      ];
    }),
  );
}

function valueOf(match: RegExpExecArray, reference: string | null): string | null {
  const [, iso, dayBefore, monthName, dayAfter, year, plainYear, weekdayName] = match;
  if (iso) return iso;
  if (plainYear) return plainYear;
  if (weekdayName) {
    const number = weekdayNames.indexOf(weekdayName.toLowerCase()) + 1;
    const anchor = reference === null ? null : parseIsoDay(reference.slice(0, 10));
    if (!anchor) return `XXXX-WXX-${String(number)}`;
    return formatIsoDay(addDays(anchor, -((isoWeekday(anchor) - number + 7) % 7)));
  }
  if (!monthName) return null;
  const number = monthNames.indexOf(monthName.toLowerCase()) + 1;
  const day = Number(dayBefore ?? dayAfter ?? 0);
  const date = { year: Number(year), month: number, day };
  if (isValidDate(date)) return formatIsoDay(date);
  return `${String(year)}-${String(number).padStart(2, '0')}`;
}
