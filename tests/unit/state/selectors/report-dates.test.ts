import { describe, expect, it } from 'vitest';
import { packReading } from '../../../../src/events/packed-reading';
import type { PublishedBracket } from '../../../../src/events/published/suggest';
import type { Published } from '../../../../src/intake/document';
import { selectReportDates, withReportDate } from '../../../../src/state/selectors/report-dates';
import type { DatelineState } from '../../../../src/state/session';
import { emptyState } from '../../../../src/state/store';
import { makeReading, makeTimeline } from '../make-timeline';

/** All tell the report of `a`, but for `z`. */
function datesOffered(published: Readonly<Record<string, Published | null>>) {
  const ids = Object.keys(published);
  const library: DatelineState['library'] = ids.map((id, i) => {
    const reading = makeReading(id, `Text of ${id}`);
    const article = {
      ...reading.article,
      title: `Title of ${id}`,
      published: published[id] ?? null,
    };
    return {
      kind: 'reading',
      id,
      arrival: i + 1,
      reading: packReading({ ...reading, article }),
      stated: article.published,
      detected: 'en',
    };
  });
  const origins = Object.fromEntries(ids.map((id) => [id, id === 'z' ? 'z' : 'a']));
  return selectReportDates({ ...emptyState, library, assembled: makeTimeline([], { origins }) });
}

describe('the date of a report', () => {
  it('is offered, with whose it is, to the undated articles that tell it', () => {
    const offered = datesOffered({
      a: null,
      b: { value: '2025-04-22', from: 'given' },
      c: { value: '2025-04-21', from: 'byline' },
      d: null,
      z: null,
    });
    expect([...offered.keys()]).toEqual(['a', 'd']);
    expect(offered.get('a')).toEqual({
      value: '2025-04-21',
      why: '“Title of c”, which tells the same report, is of that day.',
    });
  });

  it('is not one that was itself lent, nor a month', () => {
    expect(
      datesOffered({
        a: null,
        b: { value: '2025-04-21', from: 'copy', lender: 'a' },
        c: { value: '2025-04', from: 'url' },
      }).size,
    ).toBe(0);
  });

  const date = { value: '2025-04-21', why: 'It is.' };
  const suggestions = [
    { value: '2025-04-20', why: 'Sunday.' },
    { value: '2025-04-21', why: 'Monday.' },
  ];
  const bracket: PublishedBracket = { earliest: null, latest: null, suggestions };

  it('goes before what the text suggests, once', () => {
    expect(withReportDate(bracket, date).suggestions).toEqual([date, suggestions[0]]);
  });

  it('gives way to what the text tells as past or ahead', () => {
    const bound = (day: `${number}-${number}-${number}`) => ({ day, why: '' });
    const later = { ...bracket, earliest: bound('2025-04-22') };
    const sooner = { ...bracket, latest: bound('2025-04-20') };
    expect(withReportDate(later, date)).toBe(later);
    expect(withReportDate(sooner, date)).toBe(sooner);
  });
});
