/** Readings that come and go → the timeline of those that are there. */
import { Lexicon } from '../article/lexicon';
import { OriginFinder } from '../article/origin/origin-finder';
import type { Timeline, Undated } from './event';
import { KeyDateRanking } from './key-dates';
import { MentionMerger } from './merge-mentions';
import type { Reading } from './reading';
import { undatedIn } from './undated';

export class TimelineBuilder {
  private readonly lexicon = new Lexicon();
  private readonly merger = new MentionMerger(this.lexicon);
  private readonly finder = new OriginFinder(this.lexicon);
  private readonly keyDates: KeyDateRanking;
  /** By article, those of its mentions that wait for a date. */
  private readonly undated = new Map<string, readonly Undated[]>();

  /** `keywords` say what the articles are about. */
  constructor(keywords: readonly string[] = []) {
    this.keyDates = new KeyDateRanking(keywords);
  }

  /** Adds a reading, in the place of one of the same article. What of it is no longer asked for is not kept. */
  add(reading: Reading): void {
    const { article } = reading;
    this.remove(article.id);
    this.undated.set(article.id, undatedIn(reading));
    const words = this.lexicon.read(article);
    this.finder.file(article, words);
    this.merger.add(reading, words);
    this.keyDates.change([], [reading]);
  }

  /**
   * What the readings of these articles tell, whatever was asked before and in whatever order they
   * came; all others are taken out. Where few are new, only these are compared with all the rest, and
   * what stays as it was stays the same object.
   */
  build(articles: Iterable<string>): Timeline {
    const wanted = new Set(articles);
    for (const id of this.undated.keys()) if (!wanted.has(id)) this.remove(id);
    this.finder.settle();
    const { origins, lenders } = this.finder;
    return {
      events: this.merger.events(origins),
      undated: [...wanted].flatMap((id) => this.undated.get(id) ?? []),
      keyDates: this.keyDates.ranked(origins),
      origins: Object.fromEntries(origins),
      lenders: Object.fromEntries(lenders),
    };
  }

  private remove(id: string): void {
    if (!this.undated.delete(id)) return;
    this.finder.unfile(id);
    this.merger.remove(id);
    this.keyDates.change([id], []);
  }
}
