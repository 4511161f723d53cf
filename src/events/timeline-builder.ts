/** Readings that come and go → the timeline of those that are there. */
import { Lexicon } from '../article/lexicon';
import { OriginFinder } from '../article/origin/origin-finder';
import type { Timeline, Undated } from './event';
import { KeyDateRanking } from './key-dates';
import { withSources, type MergedEvent } from './merge/composing/compose-event';
import { MentionMerger } from './merge-mentions';
import type { Reading } from './reading';
import { undatedIn } from './undated';

/** A timeline whose events are still without their sources. */
export interface MergedTimeline extends Omit<Timeline, 'events'> {
  readonly events: readonly MergedEvent[];
}

/** How much is held; what has gone may be part of it for a while. */
export interface Held {
  readonly articles: number;
  readonly mentions: number;
  readonly words: number;
}

export class TimelineBuilder {
  /** By article, those of its mentions that wait for a date. */
  private readonly undated = new Map<string, readonly Undated[]>();
  private parts: Parts;

  /** `keywords` say what the articles are about. */
  constructor(private readonly keywords: readonly string[] = []) {
    this.parts = new Parts(keywords);
  }

  /** Adds a reading, in the place of one of the same article. What of it is no longer asked for is not kept. */
  add(reading: Reading): void {
    const { article } = reading;
    this.remove(article.id);
    this.undated.set(article.id, undatedIn(reading));
    this.parts.add(reading);
  }

  /**
   * What the readings of these articles tell, whatever was asked before and in whatever order they
   * came; all others are taken out. Where few are new, only these are compared with all the rest, and
   * what stays as it was stays the same object.
   */
  merge(articles: Iterable<string>): MergedTimeline {
    const wanted = new Set(articles);
    for (const id of this.undated.keys()) if (!wanted.has(id)) this.remove(id);
    // Words outlive the articles that wrote them; with the last one, they go as well.
    if (this.undated.size === 0) this.parts = new Parts(this.keywords);
    const undated = [...wanted].flatMap((id) => this.undated.get(id) ?? []);
    return { ...this.parts.merge(), undated };
  }

  /** The same whole, each event anew. */
  build(articles: Iterable<string>): Timeline {
    const { events, ...others } = this.merge(articles);
    return { ...others, events: events.map(withSources) };
  }

  get held(): Held {
    return this.parts.held;
  }

  private remove(id: string): void {
    if (this.undated.delete(id)) this.parts.remove(id);
  }
}

/** What works out the parts of a timeline, with the words that all have in common. */
class Parts {
  private readonly lexicon = new Lexicon();
  private readonly merger = new MentionMerger(this.lexicon);
  private readonly finder = new OriginFinder(this.lexicon);
  private readonly keyDates: KeyDateRanking;

  constructor(keywords: readonly string[]) {
    this.keyDates = new KeyDateRanking(keywords);
  }

  add(reading: Reading): void {
    const words = this.lexicon.read(reading.article);
    this.finder.file(reading.article, words);
    this.merger.add(reading, words);
    this.keyDates.change([], [reading]);
  }

  remove(id: string): void {
    this.finder.unfile(id);
    this.merger.remove(id);
    this.keyDates.change([id], []);
  }

  merge(): Omit<MergedTimeline, 'undated'> {
    this.finder.settle();
    const { origins, lenders } = this.finder;
    return {
      events: this.merger.events(origins),
      keyDates: this.keyDates.ranked(origins),
      origins: Object.fromEntries(origins),
      lenders: Object.fromEntries(lenders),
    };
  }

  get held(): Held {
    return { articles: this.finder.size, mentions: this.merger.size, words: this.lexicon.size };
  }
}
