import { expect, it, vi } from 'vitest';
import { restBetween } from '../../../../src/state/reading/pace';
import { selectArticles, selectLeftOut } from '../../../../src/state/selectors/article-selectors';
import {
  selectNameCounts,
  selectVisibleEvents,
} from '../../../../src/state/selectors/event-selectors';
import { emptyState } from '../../../../src/state/store';
import { workAhead } from '../../../../src/state/selectors/work-ahead';
import { toColumns } from '../../../../src/timeline/columns';
import { makeEvent, makeTimeline } from '../make-timeline';

const events = Array.from({ length: 5000 }, (_, i) =>
  makeEvent('2008', String(i), { who: [`Person ${String(i % 7)}`] }),
);
const state = { ...emptyState, assembled: makeTimeline(events) };
const shown = [selectVisibleEvents, selectArticles, selectNameCounts, selectLeftOut];

it('has what the screen asks for ready, with rests in between', async () => {
  const rest = vi.fn(() => Promise.resolve());
  await restBetween(workAhead(state), rest);
  expect(rest.mock.calls.length).toBeGreaterThan(20);
  const before = shown.map((select) => select(state));
  expect(selectVisibleEvents(state)).toHaveLength(events.length);
  // Asked again, what was worked out is the very same; and what is looked at meanwhile stays kept.
  await restBetween(workAhead({ ...state, assembled: makeTimeline(events.slice(1)) }), rest);
  for (const [i, select] of shown.entries()) expect(select(state)).toBe(before[i]);
  expect(toColumns(selectVisibleEvents(state)).events).toHaveLength(events.length);
});

it('gives one result to who waits and to who cannot', async () => {
  const other = { ...state, assembled: makeTimeline(events.slice(2)) };
  const rest = vi.fn(() => {
    selectNameCounts(other);
    return Promise.resolve();
  });
  await restBetween(workAhead(other), rest);
  const counts = selectNameCounts(other);
  expect(selectNameCounts(other)).toBe(counts);
  expect(counts.who.map(({ events }) => events).reduce((a, b) => a + b)).toBe(events.length - 2);
});
