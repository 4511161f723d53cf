/** The mentions of all readings become events: mentions of the same happening, merged. */
import { Lexicon, type ArticleWords } from '../article/lexicon';
import type { TimelineEvent } from './event';
import type { Cluster } from './merge/joining/cluster';
import {
  composeEvent,
  withSources,
  type MergedEvent,
  type PlainEvent,
} from './merge/composing/compose-event';
import { Merger } from './merge/merger';
import type { Signature } from './merge/signs/signature';
import { calledInCommon, NamesInCommon, type Named } from './names-in-common';
import { compareEvents } from './order-events';
import { measureOf, salienceOf, standingOf, type Standing } from './rank/salience';
import { findTopics } from './rank/topics';
import type { Reading } from './reading';
import { regrouped } from './regrouped';

/** By earliest day, then latest, then id; the order of the readings makes no difference. */
export function mergeMentions(
  readings: readonly Reading[],
  origins: ReadonlyMap<string, string>,
): readonly TimelineEvent[] {
  const merger = new MentionMerger();
  merger.change([], readings);
  return merger.events(origins).map(withSources);
}

interface Composed {
  readonly standing: Standing;
  /** As its own mentions call them. */
  readonly named: Named;
  event: MergedEvent;
  /** Its place in the order of time is to be given up. */
  isGone: boolean;
}

/**
 * Events of readings that come and go. Whatever came before, they are those of the readings that are
 * there; an event that stays as it was stays the same object.
 */
export class MentionMerger {
  private readonly merger: Merger;
  private readonly composed = new Map<Cluster, Composed>();
  /** Clusters to look at again; and, of these, those whose articles count with others than before. */
  private readonly changed = new Set<Cluster>();
  private readonly regrouped = new Set<Cluster>();
  private origins: ReadonlyMap<string, string> = new Map();
  private inOrder: readonly Composed[] = [];
  private readonly names = new NamesInCommon();
  /** Whether some events call a name otherwise than their own mentions do. */
  private renames = false;

  constructor(private readonly lexicon = new Lexicon()) {
    this.merger = new Merger(lexicon);
  }

  /** Takes out the articles with these ids and adds these readings: a cost that hangs on what they touch. */
  change(gone: Iterable<string>, come: readonly Reading[]): void {
    for (const id of gone) this.remove(id);
    for (const reading of come) this.add(reading);
    this.settle();
  }

  /** Of the reading only what events are made of is kept. `words`: those of its article, if they have been read already. */
  add(reading: Reading, words: ArticleWords = this.lexicon.read(reading.article)): void {
    this.merger.add(reading, words);
  }

  remove(article: string): void {
    this.merger.remove(article);
  }

  /** How many mentions are held; some may have gone. */
  get size(): number {
    return this.merger.size;
  }

  /** By earliest day, then latest, then id. O(events), and more for those that have changed. */
  events(origins: ReadonlyMap<string, string>): readonly MergedEvent[] {
    this.settle();
    this.noteRegrouped(origins);
    if (this.changed.size > 0 || this.inOrder.length !== this.composed.size) {
      this.putInOrder(this.composeChanged());
      this.rank();
    }
    return this.inOrder.map(({ event }) => event);
  }

  private settle(): void {
    const { gone: dissolved, fresh } = this.merger.settle();
    for (const cluster of dissolved) {
      this.giveUp(cluster);
      this.changed.delete(cluster);
    }
    for (const cluster of fresh) this.changed.add(cluster);
  }

  /** What counts as independent may have changed for the events of some articles. */
  private noteRegrouped(origins: ReadonlyMap<string, string>): void {
    const moved = regrouped(this.origins, origins);
    this.origins = new Map(origins);
    if (moved.size === 0) return;
    for (const [cluster, { event }] of this.composed) {
      if (!event.members.some(({ article }) => moved.has(article.id))) continue;
      this.changed.add(cluster);
      this.regrouped.add(cluster);
    }
  }

  /** Composes events whose mentions have changed, and returns them. */
  private composeChanged(): Composed[] {
    const fresh: Composed[] = [];
    for (const cluster of this.changed) {
      const members = this.merger.membersOf(cluster);
      if (!this.regrouped.has(cluster) && this.isComposedOf(cluster, members)) continue;
      this.giveUp(cluster);
      const plain = composeEvent(members, this.origins);
      if (!plain) continue;
      const event = { ...plain, topic: '', salience: 0 };
      const one = { standing: standingOf(plain), named: namedIn(plain), event, isGone: false };
      this.composed.set(cluster, one);
      this.names.add(one.named);
      fresh.push(one);
    }
    this.changed.clear();
    this.regrouped.clear();
    return fresh;
  }

  private isComposedOf(cluster: Cluster, members: readonly Signature[]): boolean {
    const known = this.composed.get(cluster)?.event.members;
    return known?.length === members.length && members.every((member, i) => known[i]?.isOf(member));
  }

  private giveUp(cluster: Cluster): void {
    const known = this.composed.get(cluster);
    if (known) {
      known.isGone = true;
      this.names.remove(known.named);
    }
    this.composed.delete(cluster);
  }

  private putInOrder(fresh: Composed[]): void {
    const kept = this.inOrder.filter(({ isGone }) => !isGone);
    this.inOrder = mergeOrdered(kept, fresh.sort(inTime));
  }

  private callInCommon(all: readonly Composed[]): void {
    const common = this.names.common(all.map(({ named }) => named));
    if (common.size === 0 && !this.renames) return;
    this.renames = common.size > 0;
    for (const one of all) {
      const who = calledInCommon(one.named.who, common);
      const where = calledInCommon(one.named.where, common);
      if (!isSame(who, one.event.who) || !isSame(where, one.event.where))
        one.event = { ...one.event, who, where };
    }
  }

  /** Sets what hangs on all the others: what its names are called, how much it matters, and its topic. */
  private rank(): void {
    const all = this.inOrder;
    this.callInCommon(all);
    const measure = measureOf(
      all.reduce((most, { standing }) => Math.max(most, standing.reach), 1),
    );
    for (const one of all) {
      const salience = salienceOf(one.standing, measure);
      if (one.event.salience !== salience) one.event = { ...one.event, salience };
    }
    const topicOf = findTopics(
      all.map(({ event }) => event),
      this.merger.numberOf,
    );
    for (const one of all) {
      const topic = topicOf(one.event);
      if (one.event.topic !== topic) one.event = { ...one.event, topic };
    }
  }
}

function namedIn({ who, where, members }: PlainEvent): Named {
  const ids = members.map(({ article }) => article.id);
  return { who, where, articles: ids.length === 1 ? ids : [...new Set(ids)] };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((name, i) => name === b[i]));
}

function mergeOrdered(a: readonly Composed[], b: readonly Composed[]): Composed[] {
  const merged: Composed[] = [];
  let j = 0;
  for (const one of a) {
    for (let next = b[j]; next && inTime(next, one) < 0; next = b[++j]) merged.push(next);
    merged.push(one);
  }
  return [...merged, ...b.slice(j)];
}

function inTime({ event: a }: Composed, { event: b }: Composed): number {
  return compareEvents(a, b);
}
