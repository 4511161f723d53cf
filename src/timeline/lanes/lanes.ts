/** Sorts events into lanes, and keeps the number of lanes to what the height can hold. */
import { statuses, type TimelineEvent } from '../../events/event';
import type { LaneMode } from '../modes';

/** An article, as lanes and source dots know it. */
export interface ArticleName {
  readonly id: string;
  /** File name. */
  readonly name: string;
  readonly title: string;
}

export interface Lane {
  readonly name: string;
  /** Position in the list of articles, when the lane is an article's. */
  readonly article: number | null;
}

export interface LanePlan {
  /** From top to bottom. */
  readonly lanes: readonly Lane[];
  /** `of[i]` are the lanes of event `i`, at least one: several, where it has several sources or places. */
  readonly of: readonly (readonly number[])[];
}

/** How one mode makes lanes: the keys of an event, their order where it is given, what they are called. */
interface Grouping {
  readonly keysOf: (event: TimelineEvent) => readonly string[];
  /** Keys that keep this order; others follow, heaviest first. */
  readonly order: readonly string[];
  /** For what fits nowhere else: comes last, however heavy. */
  readonly rest?: string;
  /** What several lanes are, for those that share one: `3 more topics`. */
  readonly plural: string;
  readonly laneOf: (key: string) => Lane;
}

export function planLanes(
  events: readonly TimelineEvent[],
  articles: readonly ArticleName[],
  mode: LaneMode,
  mostLanes: number,
): LanePlan {
  const grouping = groupingFor(mode, articles);
  const keys = events.map((event) => grouping.keysOf(event));
  const weights = weigh(events, keys);
  const weightOf = (key: string) => (key === grouping.rest ? -1 : (weights.get(key) ?? 0));
  const heaviest = [...weights.keys()].sort(
    (a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1),
  );
  const tooMany = heaviest.length > mostLanes;
  const kept = new Set(tooMany ? heaviest.slice(0, Math.max(1, mostLanes - 1)) : heaviest);
  const ordered = [...new Set([...grouping.order, ...heaviest])].filter((key) => kept.has(key));
  const rest = plainLane(`${heaviest.length - kept.size} more ${grouping.plural}`);
  // A list for each lane, not for each event: most events lie in one.
  const alone = new Map(ordered.map((key, i): [string, readonly number[]] => [key, [i]]));
  const shared = [ordered.length];
  const lanesOf = (key: string): readonly number[] => alone.get(key) ?? [];
  return {
    lanes: [...ordered.map(grouping.laneOf), ...(tooMany ? [rest] : [])],
    of: keys.map((own) => {
      const [only = ''] = own;
      const lanes = own.length === 1 ? lanesOf(only) : own.flatMap(lanesOf);
      return lanes.length > 0 ? lanes : shared;
    }),
  };
}

/** What each lane holds: a lane of many small events may matter as much as one of a few great ones. */
function weigh(
  events: readonly TimelineEvent[],
  keys: readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  keys.forEach((own, i) => {
    const weight = (events[i]?.salience ?? 0) + 0.1;
    for (const key of own) weights.set(key, (weights.get(key) ?? 0) + weight);
  });
  return weights;
}

const plainLane = (name: string): Lane => ({ name, article: null });

function groupingFor(mode: LaneMode, articles: readonly ArticleName[]): Grouping {
  switch (mode) {
    case 'topic':
      return {
        keysOf: (event) => [event.topic || 'Other'],
        order: [],
        rest: 'Other',
        plural: 'topics',
        laneOf: plainLane,
      };
    case 'place':
      return {
        keysOf: ({ where }) => (where.length > 0 ? [...new Set(where)] : ['No place named']),
        order: [],
        rest: 'No place named',
        plural: 'places',
        laneOf: plainLane,
      };
    case 'status':
      return {
        keysOf: (event) => [event.status],
        order: statuses,
        plural: 'statuses',
        laneOf: (key) => plainLane(key.charAt(0).toUpperCase() + key.slice(1)),
      };
    case 'none':
      return { keysOf: () => [''], order: [], plural: 'lanes', laneOf: plainLane };
    case 'source':
      return bySource(articles);
  }
}

function bySource(articles: readonly ArticleName[]): Grouping {
  const position = new Map(articles.map((article, i) => [article.id, i]));
  const titles = articles.map((article) => article.title);
  return {
    keysOf: ({ sources }) => {
      const known = sources.map((source) => source.article).filter((id) => position.has(id));
      return known.length > 0 ? [...new Set(known)] : [''];
    },
    order: articles.map((article) => article.id),
    plural: 'articles',
    laneOf: (key) => {
      const article = articles.find(({ id }) => id === key);
      if (!article) return plainLane('Other sources');
      const shared = titles.indexOf(article.title) !== titles.lastIndexOf(article.title);
      const name = shared ? `${article.title} (${article.name})` : article.title;
      return { name, article: position.get(key) ?? null };
    },
  };
}
