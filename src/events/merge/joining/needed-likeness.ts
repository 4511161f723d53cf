/** Two mentions → how alike they have to be to tell of one happening: by their dates, and by who tells what of them where. */
import { leadSentences } from '../../lead';
import { allActs, beyondSaying } from '../signs/act-sets';
import { open, precisions, told, type MentionRows } from '../signs/mention-rows';
import type { OnceNames } from '../signs/once';
import type { TermPool } from '../signs/term-pool';
import type { Precision } from '../signs/when';

/**
 * How alike mentions must be at least, by the vaguer of their dates: within a day few things happen
 * to the same people, within a year many.
 */
const needed = byPrecision({ day: 0.42, month: 0.48, year: 0.5, age: 0.62 });

/** Dates that differ, and mentions without one, need words that leave little doubt. */
const neededAcross = 0.66;
/** A dateless recollection of what another report dates. */
const neededRecalled = 0.72;
/** What two articles must share to be taken for disagreeing on a date, and not for telling of two happenings. */
export const disputedLikeness = 0.76;
/** An article seldom tells the same twice. */
const extraWithinArticle = 0.08;
/** Hopes for one act by one time. */
const neededForHope = 0.3;
/** An act that the same people do but once in a while. */
const neededOnce = 0.3;
/** A few words in passing, and all else that is told of their date. */
const neededInPassing = 0.25;
/** A clause and an event noun inside it. */
const neededNested = 0.3;
/** Saying so, what is said, and what is only hoped for are different events. */
const extraAcrossKinds = 0.08;
/** Where the dates differ, so do acts more likely. */
const extraAcrossActs = 0.08;
/** What happened long before is recalled in its own words: the same people hold the same conference every year. */
const extraLongAgo = 0.15;
/** Days from which a mention in passing, and one that tells something, is that far from what it recalls. */
const longAgo = { passing: 366, telling: 730 };
/** Days ahead for which a hope without a date may be. */
const foresight = 92;
/** Days a date taken from context can be off. */
const softDays = 2;
/** Days by which two articles may differ on what is plainly the same; as a share of the vaguer date. */
const slips = byPrecision({ day: 2, month: 31, year: 366, age: 0 });

/** No likeness is enough. */
const never = Infinity;
const [day, month] = [precisions.indexOf('day'), precisions.indexOf('month')];

export class NeededLikeness {
  constructor(
    private readonly rows: MentionRows,
    private readonly terms: TermPool,
    private readonly names: OnceNames,
  ) {}

  /** The least likeness at which two mentions are one happening; infinite when they cannot be. */
  of(a: number, b: number): number {
    const { rows } = this;
    if (rows.areOfOneArticle(a, b) && rows.sentenceOf(a) === rows.sentenceOf(b)) {
      return this.withinSentence(a, b);
    }
    if (rows.fulfil(a, b)) return never;
    const least = this.byDates(a, b);
    if (least === never || rows.isLight(a) === rows.isLight(b)) return least;
    // In passing a mention joins only what tells its act, or what is alone on its date as well.
    const [passing, telling] = rows.isLight(a) ? [a, b] : [b, a];
    if (areOneAlone(rows, a, b)) return neededInPassing;
    return this.tellsActOf(telling, passing) ? least : never;
  }

  private byDates(a: number, b: number): number {
    const { rows } = this;
    const within = rows.areOfOneArticle(a, b);
    const extra =
      (within ? extraWithinArticle : 0) +
      (rows.kindOf(a) === rows.kindOf(b) ? 0 : extraAcrossKinds);
    if (!rows.isDated(a) || !rows.isDated(b)) return neededAcross + extra;
    const vaguer = Math.max(rows.precisionOf(a), rows.precisionOf(b));
    if (this.isSameHope(a, b)) return neededForHope;
    const apart = rows.daysBetween(a, b);
    if (apart === 0) {
      return (!within && this.names.isOnce(a, b) ? neededOnce : (needed[vaguer] ?? never)) + extra;
    }
    const soft = rows.isSoft(a) || rows.isSoft(b);
    if (this.isForeseen(a, b) || this.isForeseen(b, a)) return never;
    if (soft && apart <= softDays && vaguer === day) {
      return (needed[month] ?? never) + (tellOneAct(rows, a, b) ? 0 : extraAcrossActs) + extra;
    }
    if (this.isOver(a, b) || this.isOver(b, a)) return never;
    // What is told in passing takes its date from around it; only one that it writes itself counts.
    if (this.isVague(a) || this.isVague(b))
      return neededAcross + extra + (apart > longAgo.passing ? extraLongAgo : 0);
    if (this.recalls(a, b) || this.recalls(b, a))
      return neededRecalled + extra + (apart > longAgo.telling ? extraLongAgo : 0);
    // One article that gives two dates means two happenings; two articles can disagree on one.
    if (within || apart > (slips[vaguer] ?? 0) || !tellOneAct(rows, a, b)) return never;
    return rows.precisionOf(a) === rows.precisionOf(b) ? disputedLikeness + extra : never;
  }

  /** Two hopes for one act by one time, in whatever words: "a deal being reached this week". */
  private isSameHope(a: number, b: number): boolean {
    const { rows } = this;
    if (rows.kindOf(a) !== open || rows.kindOf(b) !== open) return false;
    if (rows.isLight(a) || rows.isLight(b)) return false;
    return rows.dateOf(a) === rows.dateOf(b) && rows.shareNearAct(a, b, beyondSaying);
  }

  /** A hope for a time that had passed when the other was written without a date: that one is another hope. */
  private isOver(hope: number, later: number): boolean {
    const { rows } = this;
    if (rows.kindOf(hope) !== open || !rows.isSoft(later)) return false;
    return !rows.areOfOneArticle(hope, later) && rows.isBefore(hope, later);
  }

  /** No report tells as news what happened after it was written, nor hopes without a date for what is set for months later. */
  private isForeseen(news: number, later: number): boolean {
    const { rows } = this;
    if (!rows.isSoft(news) || !rows.isAfterReportOf(later, news)) return false;
    return rows.kindOf(news) === told || rows.daysBetween(news, later) > foresight;
  }

  private isVague(passing: number): boolean {
    return this.rows.isLight(passing) && this.rows.isSoft(passing);
  }

  /** A report that names no date of its own, on what another dates before it. */
  private recalls(later: number, earlier: number): boolean {
    const { rows } = this;
    if (!rows.isSoft(later) || rows.isSoft(earlier)) return false;
    // What opens a report is its news.
    if (rows.areOfOneArticle(later, earlier) || rows.sentenceOf(later) < leadSentences)
      return false;
    return rows.isBefore(earlier, later);
  }

  /** What one sentence tells apart stays apart, but "at the 2008 summit they agreed" tells one thing. */
  private withinSentence(a: number, b: number): number {
    const { rows } = this;
    const nested = rows.contains(a, b) || rows.contains(b, a);
    const whole = !rows.isLight(a) && !rows.isLight(b) && rows.dateOf(a) === rows.dateOf(b);
    return nested && whole ? neededNested : never;
  }

  /** Whether the clause of `telling` names the act of `passing`, by its word or another for it. */
  private tellsActOf(telling: number, passing: number): boolean {
    if (this.rows.sharesActNear(passing, telling, allActs)) return true;
    const trigger = this.rows.triggerOf(passing);
    return trigger >= 0 && this.terms.holdsInClause(telling, trigger);
  }
}

/** Whether each is all that its article tells of one date; of a day and its month, of one act. */
export function areOneAlone(rows: MentionRows, a: number, b: number): boolean {
  if (!rows.areAlone(a, b) || rows.daysBetween(a, b) > 0) return false;
  if (rows.dateOf(a) === rows.dateOf(b)) return true;
  const vaguer = Math.max(rows.precisionOf(a), rows.precisionOf(b));
  return vaguer <= month && rows.shareAct(a, b, beyondSaying);
}

/** "Two people died" and "the toll rose" a day later are two happenings, whatever words they share. */
export function tellOneAct(rows: MentionRows, a: number, b: number): boolean {
  const trigger = rows.triggerOf(a);
  if (trigger >= 0 && trigger === rows.triggerOf(b)) return true;
  return rows.shareAct(a, b, beyondSaying) || namesAct(rows, a, b) || namesAct(rows, b, a);
}

/** "Needed an hour for their talks": a verb that is no act leaves it to the words around it. */
function namesAct(rows: MentionRows, vague: number, other: number): boolean {
  return !rows.tellsAct(vague) && rows.sharesActNear(other, vague, beyondSaying);
}

/** By index of the precision. */
function byPrecision(by: Readonly<Record<Precision, number>>): readonly number[] {
  return precisions.map((precision) => by[precision]);
}
