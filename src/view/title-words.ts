/** A title for a timeline without one: whom most reports tell of, and the years they span. */
import { compareIsoDays } from '../base/civil';
import type { NameCounts } from '../state/selectors/count-names';
import type { EditedEvent } from '../state/edits/edit';
import { memoise } from '../state/selectors/memoise';
import { selectAllEvents, selectNameCounts } from '../state/selectors/event-selectors';
import type { DatelineState } from '../state/session';
import { dateInWords } from './date-words';

/** The reader's title, else a proposal; never empty. */
export function titleInWords(state: DatelineState): string {
  return state.title.trim() || selectProposal(state);
}

/** Asked for with every change of the state, so looked for only when the events have changed. */
const selectProposal = memoise(
  (state: DatelineState) => [selectNameCounts(state), selectAllEvents(state)],
  proposal,
);

function proposal({ reported }: NameCounts, events: readonly EditedEvent[]): string {
  const names = reported.slice(0, 2).join(' and ');
  const shown = events.filter((event) => !event.hidden);
  const told = shown.filter(({ status }) => status === 'happened' || status === 'said');
  const years = span(told.length > 0 ? told : shown);
  return [names, years].filter((part) => part !== '').join(', ') || 'Untitled timeline';
}

function span(events: readonly EditedEvent[]): string {
  const [opening] = events;
  if (!opening) return '';
  const first = opening.date.earliest;
  const last = events.reduce(
    (most, { date }) => (compareIsoDays(date.latest, most) > 0 ? date.latest : most),
    opening.date.latest,
  );
  const [from, to] = [yearOf(first), yearOf(last)];
  return from === to ? from : `${from} to ${to}`;
}

function yearOf(day: string): string {
  return dateInWords(day.replace(/-\d\d-\d\d$/, ''));
}
