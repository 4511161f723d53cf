/** Tells a history, whose time is that of its dates, from a report, whose time is the day it was published. */
import type { Article } from '../../../article/article';
import { edtfBounds } from '../../../base/edtf';
import type { Timex } from '../../../dates/timex';

/** With fewer dates, nothing shows what is told. */
const fewestDates = 6;
/** Of its dates, how many a history has in earlier years than its publication; in that year, none. */
const share = 0.8;

/** Without a day of publication: whether nothing in the text asks for one. */
export function tellsHistory({ published }: Article, timexes: readonly Timex[]): boolean {
  const dates = timexes.flatMap(({ date }) => date ?? []);
  if (dates.length < fewestDates) return false;
  const bounds = published && edtfBounds(published.value);
  if (!bounds) return timexes.every(({ needs }) => needs !== 'publication-date');
  const now = yearOf(bounds.earliest);
  if (dates.some(({ earliest, latest }) => yearOf(earliest) <= now && now <= yearOf(latest)))
    return false;
  const past = dates.filter(({ latest }) => yearOf(latest) < now - 1);
  return past.length >= share * dates.length;
}

/** Negative before Christ. */
function yearOf(day: string): number {
  return Number.parseInt(day, 10);
}
