/** A date against the day of publication: ahead of it, news of it, or long over. */
import { daysBetween } from '../../../base/civil';
import { edtfBounds, type DateBounds } from '../../../base/edtf';
import type { Published } from '../../../intake/document';
import { newsOf } from './news';
import type { Placement } from './placement';

/** A day may lie this many before publication and still be the news. */
const newsDays = 45;
/** Or so many, where the report opens with what it tells of no day. */
const freshDays = 3;

export class PublicationDay {
  private readonly bounds: DateBounds | null;
  /** Of what is told without a time, as news of the day. */
  readonly ofNews: Placement;

  constructor(published: Published | null) {
    this.bounds = published && edtfBounds(published.value);
    this.ofNews = this.bounds ? placementOn(this.bounds) : undated;
  }

  /** Whether the date begins after it. */
  isBefore(date: DateBounds): boolean {
    return this.bounds !== null && date.earliest > this.bounds.latest;
  }

  isNews(date: DateBounds): boolean {
    if (!this.bounds || !/^\d{4}-\d\d-\d\d$/.test(date.edtf)) return false;
    const days = daysBetween(date.latest, this.bounds.latest);
    return days >= 0 && days <= newsDays;
  }

  /** What a report that opens with the news of its day can be about. */
  isFresh({ latest }: DateBounds): boolean {
    return this.bounds !== null && daysBetween(latest, this.bounds.latest) <= freshDays;
  }

  /** Too long over to be the news. */
  isPast(date: DateBounds): boolean {
    return this.isAfter(date) && !this.isNews(date);
  }

  /** Over by then, as far as is known. */
  mayBeOver(date: DateBounds): boolean {
    return this.bounds === null || this.isAfter(date);
  }

  /** Whether the date ends before it. */
  private isAfter(date: DateBounds): boolean {
    return this.bounds !== null && date.latest < this.bounds.earliest;
  }
}

const undated: Placement = {
  date: null,
  timex: null,
  basis: 'publication',
  confidence: 0.2,
  why: 'No time is given, and the article does not say when it was published.',
  needs: 'publication-date',
};

function placementOn(published: DateBounds): Placement {
  const { date, confidence, why } = newsOf(published);
  return { date, timex: null, basis: 'publication', confidence, why };
}
