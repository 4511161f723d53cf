/** Events for the timeline's tests: an EDTF date, a title, and what else a test cares about. */
import { edtfBounds } from '../../../src/base/edtf';
import type { TimelineEvent } from '../../../src/events/event';

export function eventOn(edtf: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  const bounds = edtfBounds(edtf);
  if (!bounds) throw new Error(`${edtf} is no date`);
  return {
    id: `${edtf} ${more.title ?? ''}`,
    title: 'Ministers sign the treaty',
    date: { ...bounds, why: '' },
    status: 'happened',
    attribution: null,
    who: [],
    where: [],
    topic: 'Talks',
    salience: 0.5,
    origins: 1,
    conflict: null,
    sources: [sourceIn('a')],
    ...more,
  };
}

export function sourceIn(article: string): TimelineEvent['sources'][number] {
  return { article, start: 0, end: 1, quote: 'x', mention: `${article}:0-1` };
}

export const articles = [
  { id: 'a', name: 'a.txt', title: 'The first report' },
  { id: 'b', name: 'b.txt', title: 'The second report' },
];

/** Every letter is as wide as the next. */
export const evenMeasure = (text: string): number => text.length * 7;
