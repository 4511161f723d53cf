/** Readings become the days that matter, best first, each with a sentence or two that say what happened. */
import { formatIsoDay, fromDayNumber, type DayNumber } from '../base/civil';
import type { KeyDate } from './event';
import { entriesOf, weighEntries, type DayEntry } from './rank/day-evidence';
import { scoreDay } from './rank/day-score';
import { summarise } from './rank/day-summary';
import { Subject } from './rank/subject';
import type { Reading } from './reading';
import { regrouped } from './regrouped';

/** All days that articles mention or report; `keywords` say what the collection is about. */
export function rankKeyDates(
  readings: readonly Reading[],
  origins: ReadonlyMap<string, string>,
  keywords: readonly string[],
): readonly KeyDate[] {
  const ranking = new KeyDateRanking(keywords);
  ranking.change([], readings);
  return ranking.ranked(origins);
}

interface Ranked {
  readonly day: DayNumber;
  readonly keyDate: KeyDate;
}

/**
 * Key dates of readings that come and go. Only days that an article which came or went says
 * something of are weighed anew; one that stays as it was stays the same object.
 */
export class KeyDateRanking {
  private readonly subject: Subject;
  /** By article, then by day. */
  private readonly entries = new Map<string, ReadonlyMap<DayNumber, DayEntry>>();
  /** By day, then by article. */
  private readonly days = new Map<DayNumber, Map<string, DayEntry>>();
  private readonly touched = new Set<DayNumber>();
  private readonly weighed = new Map<DayNumber, Ranked>();
  private origins: ReadonlyMap<string, string> = new Map();

  constructor(keywords: readonly string[]) {
    this.subject = new Subject(keywords);
  }

  /** Takes out the articles with these ids and adds these readings. */
  change(gone: Iterable<string>, come: readonly Reading[]): void {
    const { isNamed } = this.subject;
    for (const article of gone) this.remove(article);
    for (const reading of come) this.add(reading);
    // What all others say counts more, or less.
    if (this.subject.isNamed !== isNamed) for (const day of this.days.keys()) this.touched.add(day);
  }

  /** Best first; among equals, the earlier first. */
  ranked(origins: ReadonlyMap<string, string>): readonly KeyDate[] {
    for (const article of regrouped(this.origins, origins)) this.touch(article);
    this.origins = new Map(origins);
    for (const day of this.touched) this.weigh(day);
    this.touched.clear();
    return [...this.weighed.values()]
      .sort((a, b) => b.keyDate.score - a.keyDate.score || a.day - b.day)
      .map(({ keyDate }) => keyDate);
  }

  private add(reading: Reading): void {
    const { article } = reading;
    this.subject.add(article);
    const entries = entriesOf(reading);
    this.entries.set(article.id, entries);
    for (const [day, entry] of entries) {
      const known = this.days.get(day);
      if (known) known.set(article.id, entry);
      else this.days.set(day, new Map([[article.id, entry]]));
    }
    this.touch(article.id);
  }

  private remove(article: string): void {
    this.touch(article);
    for (const day of this.entries.get(article)?.keys() ?? []) this.days.get(day)?.delete(article);
    this.entries.delete(article);
    this.subject.remove(article);
  }

  private touch(article: string): void {
    for (const day of this.entries.get(article)?.keys() ?? []) this.touched.add(day);
  }

  private weigh(day: DayNumber): void {
    const entries = [...(this.days.get(day)?.values() ?? [])];
    if (entries.length === 0) {
      this.days.delete(day);
      this.weighed.delete(day);
      return;
    }
    const originOf = (article: string): string => this.origins.get(article) ?? article;
    const evidence = weighEntries(day, entries, originOf, this.subject.weightOf);
    const keyDate = {
      date: formatIsoDay(fromDayNumber(day)),
      score: Number(scoreDay(evidence).toFixed(4)),
      summary: summarise(evidence),
    };
    this.weighed.set(day, { day, keyDate });
  }
}
