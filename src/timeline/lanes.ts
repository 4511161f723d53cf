/** Sorts events into lanes, and keeps the number of lanes to what the height can hold. */
import { statuses, type TimelineEvent } from '../events/event';
import type { LaneMode } from './modes';

/** Which lanes an event stands in: several, where several sources tell it or it has several places. */
export interface LanePlan {
  /** Names from top to bottom. */
  readonly names: readonly string[];
  /** `of[i]` are the lanes of event `i`, at least one. */
  readonly of: readonly (readonly number[])[];
}

/** An article, as lanes and source dots know it. */
export interface ArticleName {
  readonly id: string;
  readonly title: string;
}

export function planLanes(
  events: readonly TimelineEvent[],
  articles: readonly ArticleName[],
  mode: LaneMode,
  mostLanes: number,
): LanePlan {
  const keysOf = laneKeys(mode, articles);
  const keys = events.map((event) => keysOf(event));
  const weight = new Map<string, number>();
  keys.forEach((own, i) => {
    for (const key of own)
      weight.set(key, (weight.get(key) ?? 0) + (events[i]?.salience ?? 0) + 0.1);
  });
  const ordered = inOrder(weight, mode, articles);
  if (ordered.length <= mostLanes) return plan(keys, ordered);
  const heaviest = [...ordered].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
  const kept = new Set(heaviest.slice(0, Math.max(1, mostLanes - 1)));
  return plan(
    keys,
    ordered.filter((key) => kept.has(key)),
    `${ordered.length - kept.size} others`,
  );
}

function laneKeys(
  mode: LaneMode,
  articles: readonly ArticleName[],
): (event: TimelineEvent) => readonly string[] {
  switch (mode) {
    case 'topic':
      return (event) => [event.topic || 'Other'];
    case 'status':
      return (event) => [capitalised(event.status)];
    case 'none':
      return () => [''];
    case 'place':
      return (event) => (event.where.length > 0 ? unique(event.where) : ['No place named']);
    case 'source': {
      const titles = new Map(articles.map((article) => [article.id, article.title]));
      return (event) => {
        const found = event.sources.flatMap((source) => titles.get(source.article) ?? []);
        return found.length > 0 ? unique(found) : ['Other sources'];
      };
    }
  }
}

/** Statuses and sources in their own order, all else by weight. */
function inOrder(
  weight: ReadonlyMap<string, number>,
  mode: LaneMode,
  articles: readonly ArticleName[],
): readonly string[] {
  const names = [...weight.keys()].sort(
    (a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const fixed =
    mode === 'status'
      ? statuses.map(capitalised)
      : mode === 'source'
        ? unique(articles.map((article) => article.title))
        : [];
  const known = new Set(fixed);
  return [...fixed.filter((name) => weight.has(name)), ...names.filter((name) => !known.has(name))];
}

function plan(
  keys: readonly (readonly string[])[],
  names: readonly string[],
  rest?: string,
): LanePlan {
  const position = new Map(names.map((name, i) => [name, i]));
  const of = keys.map((own) => {
    const lanes = own.flatMap((key) => position.get(key) ?? []);
    return lanes.length > 0 ? lanes : [names.length];
  });
  return { names: rest === undefined ? names : [...names, rest], of };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
