/** The mentions of each event, and its headline → how much the event matters in its collection. */
import type { Status } from '../event';
import { leadSentences } from '../lead';
import { isTold, type Signature } from '../merge/signs/signature';
import { readsAlone } from '../mention/headline/judging/reads-alone';
import { daysOf, type Precision } from '../merge/signs/when';

/** What each consideration adds to at most 1. */
const weights = {
  reach: 0.4,
  place: 0.16,
  memory: 0.1,
  status: 0.12,
  date: 0.1,
  line: 0.12,
} as const;

/** What happened comes before what was said about it. */
const byStatus: Record<Status, number> = {
  happened: 1,
  planned: 0.8,
  denied: 0.6,
  possible: 0.5,
  said: 0.4,
};

/** A copy adds a little: somebody thought it worth printing. */
const copyShare = 0.3;
/** Days over which it keeps being told, where more says no more. */
const season = 90;

/** An event as far as rating it needs. */
export interface Rated {
  readonly members: readonly Signature[];
  readonly origins: number;
  readonly status: Status;
  readonly title: string;
  readonly who: readonly string[];
}

/** What an event's salience is made of, before it is set against the others. */
export interface Standing {
  /** How many independently tell it, copies counted a little. */
  readonly reach: number;
  /** What all else adds. */
  readonly rest: number;
}

export function standingOf(event: Rated): Standing {
  return {
    reach: reachOf(event),
    rest:
      weights.place * placeOf(event) +
      weights.memory * memoryOf(event) +
      weights.status * byStatus[event.status] +
      weights.date * dateOf(event) +
      // What stands first is read without its article.
      weights.line * readsAlone(event.title, event.who),
  };
}

/** 0 to 1; reach counts relative to the `measureOf` the widest in the collection. */
export function salienceOf({ reach, rest }: Standing, measure: number): number {
  const share = Math.log1p(reach) / Math.log1p(measure);
  return Math.round(1000 * (weights.reach * share + rest)) / 1000;
}

/** The next power of two: a collection that grows has a new widest reach again and again, and each new measure changes every event. */
export function measureOf(widest: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, widest)));
}

function reachOf({ members, origins }: Rated): number {
  const articles = new Set(members.map(({ article }) => article)).size;
  return origins + copyShare * (articles - origins);
}

/** 1 for the main news of an article, less the further down it stands. */
function placeOf({ members }: Rated): number {
  const first = Math.min(...founders(members).map(({ sentence }) => sentence));
  return first < leadSentences ? 1 : 1 / (1 + Math.log2(1 + first - leadSentences + 1));
}

/** How long after the first report the last one still tells it. */
function memoryOf({ members }: Rated): number {
  let first = Infinity;
  let last = -Infinity;
  for (const { article } of members) {
    const { published } = article;
    const day = published && daysOf({ edtf: published, earliest: published, latest: published });
    if (!day) continue;
    first = Math.min(first, day.first);
    last = Math.max(last, day.first);
  }
  return last > first ? Math.log1p(Math.min(season, last - first)) / Math.log1p(season) : 0;
}

/** A written day says more than a year, and more than a date taken from context. */
const byPrecision: Record<Precision, number> = { day: 1, month: 0.8, year: 0.6, age: 0.6 };
const fromContext = 0.2;

function dateOf({ members }: Rated): number {
  return Math.max(
    ...founders(members).map(({ soft, precision }) =>
      soft ? fromContext : byPrecision[precision],
    ),
  );
}

function founders(members: readonly Signature[]): readonly Signature[] {
  return members.filter(isTold);
}
