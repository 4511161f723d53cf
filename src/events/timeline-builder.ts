/** Readings that come and go → the timeline of those that are there. */
import type { Article } from '../article/article';
import { Lexicon, type ArticleWords } from '../article/lexicon';
import { OriginFinder } from '../article/origin/origin-finder';
import type { Timeline } from './event';
import { KeyDateRanking } from './key-dates';
import { MentionMerger } from './merge-mentions';
import type { Reading } from './reading';
import { listUndated } from './undated';

/** Where more than this part of the readings is new, putting all together costs less than adding to what is there. */
const fewNew = 0.3;

type Entry = readonly [id: string, reading: Reading];

export class TimelineBuilder {
  private readonly lexicon = new Lexicon();
  private merger = new MentionMerger(this.lexicon);
  private finder = new OriginFinder(this.lexicon);
  private keyDates: KeyDateRanking;
  private held: ReadonlyMap<string, Reading> = new Map();

  /** `keywords` say what the articles are about. */
  constructor(private readonly keywords: readonly string[] = []) {
    this.keyDates = new KeyDateRanking(keywords);
  }

  /**
   * What these readings tell, whatever was asked before and in whatever order they come. Where few
   * are new, only these are compared with all the rest, and an event that stays as it was stays the
   * same object.
   */
  build(readings: readonly Reading[]): Timeline {
    const { held } = this;
    this.held = new Map(readings.map((reading) => [reading.article.id, reading]));
    const gone = [...held].filter(([id, reading]) => this.held.get(id) !== reading);
    const come = [...this.held].filter(([id, reading]) => held.get(id) !== reading);
    if (come.length + gone.length <= fewNew * held.size) {
      this.change(gone, come);
    } else {
      this.merger = new MentionMerger(this.lexicon);
      this.finder = new OriginFinder(this.lexicon);
      this.keyDates = new KeyDateRanking(this.keywords);
      this.change([], [...this.held]);
    }
    const { origins, lenders } = this.finder;
    return {
      events: this.merger.events(origins),
      undated: listUndated(readings),
      keyDates: this.keyDates.ranked(origins),
      origins: Object.fromEntries(origins),
      lenders: Object.fromEntries(lenders),
    };
  }

  private change(gone: readonly Entry[], come: readonly Entry[]): void {
    const ids = gone.map(([id]) => id);
    const readings = come.map(([, reading]) => reading);
    for (const id of ids) this.finder.unfile(id);
    this.merger.change(ids, readings, (article) => this.read(article));
    this.finder.settle();
    this.keyDates.change(ids, readings);
  }

  /** The words of an article, by which copies of it are found as well. */
  private read(article: Article): ArticleWords {
    const words = this.lexicon.read(article);
    this.finder.file(article, words);
    return words;
  }
}
