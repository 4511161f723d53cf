/** The mentions of all readings become events: mentions of the same happening, merged. */
import type { TimelineEvent } from './event';
import type { Cluster } from './merge/cluster';
import { composeEvent } from './merge/compose-event';
import { Merger } from './merge/merger';
import type { Signature } from './merge/signature';
import { salienceOf, standingOf, type Standing } from './rank/salience';
import { findTopics, type Topics } from './rank/topics';
import type { Reading } from './reading';

/** By earliest day, then latest, then id; the order of the readings makes no difference. */
export function mergeMentions(
  readings: readonly Reading[],
  origins: ReadonlyMap<string, string>,
): TimelineEvent[] {
  const merger = new MentionMerger();
  merger.add(readings);
  return merger.events(origins);
}

/** Topics are found anew when the events have become this much more, so that lanes keep their names. */
const growthForNewTopics = 1.1;

interface Composed {
  readonly members: readonly Signature[];
  readonly standing: Standing;
  event: TimelineEvent;
}

/** Events that readings can be added to, at a cost that hangs on what is added. */
export class MentionMerger {
  private readonly merger = new Merger();
  private readonly composed = new Map<Cluster, Composed>();
  private origins: ReadonlyMap<string, string> = new Map();
  private topics: Topics = { events: 0, nameOf: () => '' };

  /** Within one call the order of the readings makes no difference. */
  add(readings: readonly Reading[]): void {
    this.merger.add(readings);
  }

  /** By earliest day, then latest, then id. */
  events(origins: ReadonlyMap<string, string>): TimelineEvent[] {
    this.forgetIfRegrouped(origins);
    const fresh = this.composeChanged();
    const all = [...this.composed.values()];
    const widest = all.reduce((most, { standing }) => Math.max(most, standing.reach), 1);
    for (const one of all) {
      const salience = salienceOf(one.standing, widest);
      if (one.event.salience !== salience) one.event = { ...one.event, salience };
    }
    const named = this.refreshTopics(all) ? all : fresh;
    for (const one of named) one.event = { ...one.event, topic: this.topics.nameOf(topical(one)) };
    return all.map(({ event }) => event).sort(inTime);
  }

  /** What counts as independent may have changed for every event. */
  private forgetIfRegrouped(origins: ReadonlyMap<string, string>): void {
    for (const [article, origin] of this.origins) {
      if (origins.get(article) === origin) continue;
      this.composed.clear();
      break;
    }
    this.origins = new Map(origins);
  }

  /** Composes events whose mentions have changed, and returns them. */
  private composeChanged(): Composed[] {
    const clusters = this.merger.clusters();
    for (const cluster of this.composed.keys()) {
      if (!clusters.has(cluster)) this.composed.delete(cluster);
    }
    const fresh: Composed[] = [];
    for (const cluster of clusters) {
      if (this.composed.get(cluster)?.members.length === cluster.members.length) continue;
      const members = this.merger.mentionsOf(cluster);
      const plain = composeEvent(members, this.origins);
      if (!plain) continue;
      const standing = standingOf({ ...plain, members });
      const one = { members, standing, event: { ...plain, topic: '', salience: 0 } };
      this.composed.set(cluster, one);
      fresh.push(one);
    }
    return fresh;
  }

  private refreshTopics(all: readonly Composed[]): boolean {
    if (all.length < this.topics.events * growthForNewTopics) return false;
    this.topics = findTopics(all.map(topical), this.merger.numberOf);
    return true;
  }
}

function topical({ members, event: { title, salience } }: Composed): {
  members: readonly Signature[];
  title: string;
  salience: number;
} {
  return { members, title, salience };
}

function inTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(a.date.earliest, b.date.earliest) ||
    compare(a.date.latest, b.date.latest) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
