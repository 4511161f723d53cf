/** A view ↔ the readable fields of a link; a field at its default is left out. */
import { readView } from '../state/file/timeline-file';
import { defaultView, type ViewState } from '../state/view-state';
import type { TimeWindow } from '../timeline/modes';
import type { Fields } from './fields';

const minute = 60_000;
/** The furthest `Date` reaches, ECMA-262 "Time Values and Time Range". */
const furthest = 8.64e15;

export function writeView(view: ViewState): Fields {
  const window = view.window && widenToMinutes(view.window);
  const fields: Record<keyof ViewState | 'from' | 'to', readonly string[] | null> = {
    lanes: view.lanes === defaultView.lanes ? null : [view.lanes],
    scale: view.scale === defaultView.scale ? null : [view.scale],
    window: null,
    from: window && [isoMinute(window.from)],
    to: window && [isoMinute(window.to)],
    selection: view.selection === null ? null : [view.selection],
    articles: view.articles,
    statuses: view.statuses,
    names: view.names.length === 0 ? null : view.names,
    query: view.query === '' ? null : [view.query],
    show: view.show === null ? null : [String(view.show)],
    reader: view.reader === null ? null : [view.reader],
  };
  return new Map(
    Object.entries(fields).flatMap(([name, value]) =>
      value === null ? [] : [[shortNames[name] ?? name, value] as const],
    ),
  );
}

/** Fields that cannot be read stay at their default. */
export function readViewFields(fields: Fields): ViewState {
  const one = (name: string) => fields.get(name)?.[0];
  const from = parseMinute(one('from'));
  const to = parseMinute(one('to'));
  const show = one('show');
  const view = readView({
    lanes: one('lanes'),
    scale: one('scale'),
    window: from === null || to === null ? undefined : { from, to },
    selection: one('sel'),
    articles: fields.get('articles'),
    statuses: fields.get('status'),
    names: fields.get('names'),
    query: one('q'),
    show: show === undefined ? undefined : Number(show),
    reader: one('reader'),
  });
  return { ...defaultView, ...view };
}

const shortNames: Readonly<Record<string, string>> = {
  selection: 'sel',
  statuses: 'status',
  query: 'q',
};

/** The smallest window of whole minutes around it; null past what a date can say. */
function widenToMinutes({ from, to }: TimeWindow): TimeWindow | null {
  const widened = { from: Math.floor(from / minute) * minute, to: Math.ceil(to / minute) * minute };
  return Math.abs(widened.from) <= furthest && Math.abs(widened.to) <= furthest ? widened : null;
}

/** `2025-04-21T13:05`, UTC; midnight without its time. */
function isoMinute(ms: number): string {
  return new Date(ms)
    .toISOString()
    .replace(/:00\.000Z$/, '')
    .replace(/T00:00$/, '');
}

function parseMinute(text: string | undefined): number | null {
  if (text === undefined) return null;
  const ms = Date.parse(text.includes('T') ? `${text}Z` : `${text}T00:00Z`);
  return Number.isNaN(ms) ? null : ms;
}
