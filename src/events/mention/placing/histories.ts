/** Tells a history, whose time is that of its dates, from a report, whose time is the day it was published. */
import type { Article } from '../../../article/article';
import { edtfBounds } from '../../../base/edtf';
import type { Timex } from '../../../dates/timex';

/** With fewer dates, nothing shows what is told. */
const fewestDates = 6;
/** Of its dates, how many a history has in earlier years than its publication. */
const share = 0.8;
/** Of its dates, how many have gone by before a history comes to the year of its publication. */
const wayToNow = 0.7;

/** Without a day of publication: whether nothing in the text asks for one. */
export function tellsHistory({ published }: Article, timexes: readonly Timex[]): boolean {
  const dates = timexes.flatMap(({ date }) => date ?? []);
  if (dates.length < fewestDates) return false;
  const bounds = published && edtfBounds(published.value);
  if (!bounds) return timexes.every(({ needs }) => needs !== 'publication-date');
  const now = yearOf(bounds.earliest);
  const ofNow = dates.findIndex(
    ({ earliest, latest }) => yearOf(earliest) <= now && now <= yearOf(latest),
  );
  const way = ofNow < 0 ? dates : dates.slice(0, ofNow);
  const past = way.filter(({ latest }) => yearOf(latest) < now - 1);
  return way.length >= wayToNow * dates.length && past.length >= share * way.length;
}

/** Negative before Christ. */
function yearOf(day: string): number {
  return Number.parseInt(day, 10);
}
