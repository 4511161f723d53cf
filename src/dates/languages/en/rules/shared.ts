/** What rules of several kinds make of their slots: a part of a year, and two expressions side by side. */
import { calendar, within } from '../../../build';
import type { Part, Slots } from '../../../grammar/rule';
import type { Calendar, Meaning } from '../../../meaning';

/** A quarter, half or season of the year in slot `a-year`; by itself where that stayed empty. */
export function ofYear(slots: Slots, part: Calendar): Meaning {
  if (!slots.at('a-year')) return part;
  const year = slots.meaning('a-year');
  return year.kind === 'calendar'
    ? calendar({ ...year.fields, ...part.fields })
    : within(part, year);
}

/** Slots `first` and `second`: two expressions, which take what stands before and behind them along. */
export function pair(slots: Slots, first: Meaning, second: Meaning): readonly Part[] {
  return [
    { from: slots.from, to: slots.at('first')?.to ?? slots.from, meaning: first },
    { from: slots.at('second')?.from ?? slots.from, to: slots.to, meaning: second },
  ];
}
