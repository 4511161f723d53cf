/** What of the screen a link reproduces. Fields at their default are left out of links. */
import type { Status } from '../events/event';
import type { LaneMode, ScaleMode, TimeWindow } from '../timeline/modes';

export interface ViewState {
  readonly lanes: LaneMode;
  readonly scale: ScaleMode;
  /** Null fits everything. */
  readonly window: TimeWindow | null;
  /** Id of the selected event, or of any of its mentions. */
  readonly selection: string | null;
  /** Articles shown; null for all. */
  readonly articles: readonly string[] | null;
  /** Statuses shown; null for all. */
  readonly statuses: readonly Status[] | null;
  /** People, organisations and places an event must name, all of them. */
  readonly names: readonly string[];
  readonly query: string;
  /** How many of the most salient events to show; null for all. */
  readonly show: number | null;
  /** The article open in the reader, if any. */
  readonly reader: string | null;
}

export const defaultView: ViewState = {
  lanes: 'topic',
  scale: 'skip-gaps',
  window: null,
  selection: null,
  articles: null,
  statuses: null,
  names: [],
  query: '',
  show: null,
  reader: null,
};
