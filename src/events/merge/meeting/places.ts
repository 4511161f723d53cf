/** A mention → the stretches of calendar in which it can meet others that tell of the same. */
import type { MentionRows } from '../signs/mention-rows';

/** Where mentions meet, and as what: those of its own precision meet each other and all finer ones, finer ones only those. */
export interface Place {
  /** Index of its precision and number of the stretch among those of that precision; null for all time. */
  readonly stretch: { readonly level: number; readonly at: number } | null;
  readonly own: boolean;
  /** How much it says that two mentions meet there. */
  readonly worth: number;
  /** The row of a shelf in which a mention with this place is filed. */
  readonly filedIn: number;
  /** The rows in which it meets others: that of the stretch's own precision, and the next, of finer ones. */
  readonly firstMet: number;
  readonly lastMet: number;
}

/**
 * By precision, how many days after a stretch the next begins. Each is twice as long, so that any two
 * dates so near share one: a date taken from context can be off, and sources can disagree.
 */
const steps = [4, 32, 366];
const levels = steps.length;

/** For dates that may give way to others, which look everywhere; beyond all stretches of calendar. */
const anyTime = 2 ** 28;
/** Words that two mentions of one time share count more than those of any two. */
const [near, anywhere] = [2, 1];

/** More than the days of any date that has a stretch of its own. */
const mostDays = 512;

export class Places {
  /** A collection has far fewer dates than mentions. */
  private readonly known = new Map<number, readonly Place[]>();

  constructor(private readonly rows: MentionRows) {}

  /** What is worth more comes first: at most three stretches of its own, one for each coarser precision, and all time. */
  of(number: number): readonly Place[] {
    const { rows } = this;
    const everywhere = this.looksEverywhere(number);
    const level = rows.precisionOf(number);
    const [first, last] = [rows.firstDayOf(number), rows.lastDayOf(number)];
    const key = this.hasStretch(number)
      ? 2 * (mostDays * first + last - first) + Number(everywhere)
      : Infinity;
    let places = this.known.get(key);
    if (!places) {
      const stretches = key === Infinity ? [] : stretchesOf(level, first, last);
      this.known.set(key, (places = [...stretches, placeIn(null, everywhere, anywhere)]));
    }
    return places;
  }

  /** The most that a place in which both meet is worth; 0 when they meet nowhere. */
  worthOfMeeting(a: number, b: number): number {
    if (this.meetInCalendar(a, b)) return near;
    return this.looksEverywhere(a) || this.looksEverywhere(b) ? anywhere : 0;
  }

  /** Whether one that looks everywhere is met in a place by those filed there. */
  visits(number: number, { stretch, own }: Place): boolean {
    if (!stretch) return true;
    if (!this.hasStretch(number)) return false;
    const rank = this.rows.precisionOf(number);
    if (rank > stretch.level || (rank < stretch.level && !own)) return false;
    const step = steps[stretch.level] ?? 1;
    const first = Math.floor(this.rows.firstDayOf(number) / step);
    if (rank < stretch.level) return stretch.at === first;
    const last = Math.floor(this.rows.lastDayOf(number) / step);
    return stretch.at >= first - 1 && stretch.at <= last;
  }

  /** Without making anything: it is asked for every pair of mentions that share a telling term. */
  private meetInCalendar(a: number, b: number): boolean {
    const { rows } = this;
    if (!this.hasStretch(a) || !this.hasStretch(b)) return false;
    const [x, y] = [rows.precisionOf(a), rows.precisionOf(b)];
    const step = steps[Math.max(x, y)] ?? 1;
    const firstA = Math.floor(rows.firstDayOf(a) / step);
    const firstB = Math.floor(rows.firstDayOf(b) / step);
    const endA = x < y ? firstA : Math.floor(rows.lastDayOf(a) / step);
    const endB = y < x ? firstB : Math.floor(rows.lastDayOf(b) / step);
    return (x < y ? firstA : firstA - 1) <= endB && (y < x ? firstB : firstB - 1) <= endA;
  }

  /** Whether its date is precise enough for any stretch. */
  private hasStretch(number: number): boolean {
    return this.rows.isDated(number) && this.rows.precisionOf(number) < levels;
  }

  /** Whether its date may give way to another, or says next to nothing. */
  private looksEverywhere(number: number): boolean {
    const { rows } = this;
    return rows.isSoft(number) || rows.isLight(number) || !this.hasStretch(number);
  }
}

function stretchesOf(precision: number, firstDay: number, lastDay: number): Place[] {
  const places: Place[] = [];
  for (let level = precision; level < levels; level += 1) {
    const step = steps[level] ?? 1;
    const first = Math.floor(firstDay / step);
    if (level > precision) {
      places.push(placeIn({ level, at: first }, false, near));
      continue;
    }
    const last = Math.floor(lastDay / step);
    for (let at = first - 1; at <= last; at += 1) places.push(placeIn({ level, at }, true, near));
  }
  return places;
}

function placeIn(stretch: Place['stretch'], own: boolean, worth: number): Place {
  const firstMet = 2 * (stretch ? stretch.at * levels + stretch.level : anyTime);
  const [filedIn, lastMet] = own ? [firstMet, firstMet + 1] : [firstMet + 1, firstMet];
  return { stretch, own, worth, filedIn, firstMet, lastMet };
}
