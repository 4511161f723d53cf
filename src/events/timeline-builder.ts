/** Readings that come and go → the timeline of those that are there. */
import type { Article } from '../article/article';
import { Lexicon, type ArticleWords } from '../article/lexicon';
import { Profiles } from '../article/origin/profile';
import { findCopies } from '../article/origins';
import type { Timeline } from './event';
import { rankKeyDates } from './key-dates';
import { MentionMerger } from './merge-mentions';
import type { Reading } from './reading';
import { listUndated } from './undated';

export class TimelineBuilder {
  private readonly lexicon = new Lexicon();
  private readonly merger = new MentionMerger(this.lexicon);
  private readonly profiles = new Profiles(this.lexicon);
  private held: ReadonlyMap<string, Reading> = new Map();

  /**
   * What these readings tell, whatever was asked before and in whatever order they come; an event
   * that stays as it was stays the same object. Only what is new is compared with all the rest.
   */
  build(readings: readonly Reading[], keywords: readonly string[] = []): Timeline {
    const { held } = this;
    this.held = new Map(readings.map((reading) => [reading.article.id, reading]));
    const gone = [...held].filter(([id, reading]) => this.held.get(id) !== reading);
    const come = [...this.held].filter(([id, reading]) => held.get(id) !== reading);
    this.merger.change(
      gone.map(([id]) => id),
      come.map(([, reading]) => reading),
      (article) => this.read(article),
    );
    const articles = readings.map(({ article }) => article);
    const { origins, lenders } = findCopies(articles, this.profiles);
    return {
      events: this.merger.events(origins),
      undated: listUndated(readings),
      keyDates: rankKeyDates(readings, origins, keywords),
      origins: Object.fromEntries(origins),
      lenders: Object.fromEntries(lenders),
    };
  }

  /** The words of an article, by which copies of it will be found as well. */
  private read(article: Article): ArticleWords {
    const words = this.lexicon.read(article);
    this.profiles.of(article, words);
    return words;
  }
}
