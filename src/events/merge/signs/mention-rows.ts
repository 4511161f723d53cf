/**
 * What comparing asks of each mention, as a few whole numbers side by side: two mentions are compared
 * by two stretches of memory, where objects would lie about in a dozen. Most time of a merge went
 * into waiting for those.
 */
import type { DayNumber } from '../../../base/civil';
import { fit } from '../../../base/fit';
import type { Span } from '../../../base/span';
import { ActPool } from './act-pool';
import { keepStretches, type Stretch } from './stretch';
import type { Days, Precision } from './when';

/** What happened, what was said, and what is still open are different events. */
export const kinds = ['told', 'said', 'open'] as const;
export type Kind = (typeof kinds)[number];
/** Indices in `kinds`. */
export const [told, open] = [kinds.indexOf('told'), kinds.indexOf('open')];

/** From fine to vague; a mention without days counts as the vaguest. */
export const precisions: readonly Precision[] = ['day', 'month', 'year', 'age'];

export interface MentionRow extends Span {
  /** Index of its sentence in the article. */
  readonly sentence: number;
  readonly kind: Kind;
  readonly days: Days | null;
  readonly precision: Precision;
  /** Number of its date as written in EDTF: the same for the same words. */
  readonly date: number;
  /** The date is taken from context: it may give way to a written one. */
  readonly soft: boolean;
  /** It may join an event, and not found one. */
  readonly light: boolean;
  readonly english: boolean;
  /** Of all that its article tells, it alone has this date, and the article writes it. */
  readonly alone: boolean;
  /** Number of the trigger's term; -1 when it says nothing by itself. */
  readonly trigger: number;
  /** Number of whom it names; see `OnceNames`. */
  readonly names: number;
  /** Last day on which its report can have been written; null when that is not known. */
  readonly written: DayNumber | null;
  /** Index of the domain that most of its words speak of; -1 for none. */
  readonly domain: number;
  /** Sets of acts: those that the trigger can name, then those that any word of the clause can name. */
  readonly acts: Int32Array;
}

const [marks, first, last, article, sentence, start, end, date, trigger, names, written, acts] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
];
const width = 12;
/** After all days. */
const unknown = 2 ** 31 - 1;

/** The bits of the marks. */
const [soft, light, dated, english, alone] = [1, 2, 4, 8, 16];
const [kindAt, precisionAt, domainAt] = [5, 7, 9];

export class MentionRows {
  private rows = new Int32Array(64 * width);
  private readonly acts = new ActPool();
  private count = 0;

  get length(): number {
    return this.count;
  }

  /** Of the mention with the next number, and the number of its article. */
  push(row: MentionRow, ofArticle: number): void {
    const at = width * this.count++;
    const rows = (this.rows = fit(this.rows, at + width));
    rows[at + marks] =
      (row.soft ? soft : 0) |
      (row.light ? light : 0) |
      (row.days ? dated : 0) |
      (row.english ? english : 0) |
      (row.alone ? alone : 0) |
      (kinds.indexOf(row.kind) << kindAt) |
      (precisions.indexOf(row.precision) << precisionAt) |
      ((row.domain + 1) << domainAt);
    rows[at + first] = row.days?.first ?? 0;
    rows[at + last] = row.days?.last ?? 0;
    rows[at + article] = ofArticle;
    rows[at + sentence] = row.sentence;
    rows[at + start] = row.start;
    rows[at + end] = row.end;
    rows[at + date] = row.date;
    rows[at + trigger] = row.trigger;
    rows[at + names] = row.names;
    rows[at + written] = row.written ?? unknown;
    rows[at + acts] = this.acts.numberOf(row.acts);
  }

  /** Only these stay, numbered anew from 0 on; their articles have the numbers of their places here. */
  keep(kept: readonly Stretch[]): void {
    this.rows = keepStretches(this.rows, kept, width);
    this.count = this.rows.length / width;
    let number = 0;
    kept.forEach((stretch, i) => {
      for (const end = number + stretch.last - stretch.first; number < end; number += 1) {
        this.rows[number * width + article] = i;
      }
    });
  }

  isSoft(number: number): boolean {
    return (this.at(number, marks) & soft) !== 0;
  }

  isLight(number: number): boolean {
    return (this.at(number, marks) & light) !== 0;
  }

  isDated(number: number): boolean {
    return (this.at(number, marks) & dated) !== 0;
  }

  isEnglish(number: number): boolean {
    return (this.at(number, marks) & english) !== 0;
  }

  isAlone(number: number): boolean {
    return (this.at(number, marks) & alone) !== 0;
  }

  /** Whether each is all that its article tells of its date. */
  areAlone(a: number, b: number): boolean {
    return this.isAlone(a) && this.isAlone(b);
  }

  /** Whether it can be an event by itself; the others only join events. */
  isFounder(number: number): boolean {
    return (this.at(number, marks) & (light | dated)) === dated;
  }

  /** Index in `kinds`. */
  kindOf(number: number): number {
    return (this.at(number, marks) >> kindAt) & 3;
  }

  /** Whether both are still open, or neither is. */
  areBothOpen(a: number, b: number): boolean {
    return (this.kindOf(a) === open) === (this.kindOf(b) === open);
  }

  /** Index in `precisions`. */
  precisionOf(number: number): number {
    return (this.at(number, marks) >> precisionAt) & 3;
  }

  domainOf(number: number): number {
    return (this.at(number, marks) >> domainAt) - 1;
  }

  /** The first and the last day its date can mean; 0 when it has none. */
  firstDayOf(number: number): number {
    return this.at(number, first);
  }

  lastDayOf(number: number): number {
    return this.at(number, last);
  }

  /** Days between two dates, 0 when they can be the same. */
  daysBetween(a: number, b: number): number {
    const later = Math.max(this.firstDayOf(a), this.firstDayOf(b));
    return Math.max(0, later - Math.min(this.lastDayOf(a), this.lastDayOf(b)));
  }

  /** Whether all that the date of one can mean is before all that the other's can. */
  isBefore(a: number, b: number): boolean {
    return this.lastDayOf(a) < this.firstDayOf(b);
  }

  /** Whether all that a date can mean is after the report of another mention was written. */
  isAfterReportOf(later: number, number: number): boolean {
    return this.firstDayOf(later) > this.at(number, written);
  }

  articleOf(number: number): number {
    return this.at(number, article);
  }

  areOfOneArticle(a: number, b: number): boolean {
    return this.articleOf(a) === this.articleOf(b);
  }

  sentenceOf(number: number): number {
    return this.at(number, sentence);
  }

  spanOf(number: number): Span {
    return { start: this.at(number, start), end: this.at(number, end) };
  }

  /** Whether the clause of one lies in that of the other; both are of one article. */
  contains(outer: number, inner: number): boolean {
    return (
      this.at(outer, start) <= this.at(inner, start) && this.at(inner, end) <= this.at(outer, end)
    );
  }

  dateOf(number: number): number {
    return this.at(number, date);
  }

  triggerOf(number: number): number {
    return this.at(number, trigger);
  }

  namesOf(number: number): number {
    return this.at(number, names);
  }

  /** Whether what both tell can be one of these acts. */
  shareAct(a: number, b: number, looked: Int32Array): boolean {
    return this.acts.share(this.at(a, acts), this.at(b, acts), looked);
  }

  /** Whether what one tells can be one of these acts that the clause of another names. */
  sharesActNear(a: number, near: number, looked: Int32Array): boolean {
    return this.acts.sharesNear(this.at(a, acts), this.at(near, acts), looked);
  }

  /** Whether the clauses of both name one of these acts. */
  shareNearAct(a: number, b: number, looked: Int32Array): boolean {
    return this.acts.shareNear(this.at(a, acts), this.at(b, acts), looked);
  }

  tellsAct(number: number): boolean {
    return this.foldedActs(number) !== 0;
  }

  contradict(a: number, b: number): boolean {
    return this.acts.contradict(this.at(a, acts), this.at(b, acts));
  }

  /** Whether what one tells comes after what the other tells. */
  follow(a: number, b: number): boolean {
    return this.acts.follow(this.at(a, acts), this.at(b, acts));
  }

  /** Whether one tells what the other agreed on. */
  fulfil(a: number, b: number): boolean {
    return this.acts.fulfil(this.at(a, acts), this.at(b, acts));
  }

  /** The acts that it tells, in the bits of one number; and those that its clause names. */
  foldedActs(number: number): number {
    return this.acts.folded(this.at(number, acts));
  }

  foldedNearActs(number: number): number {
    return this.acts.foldedNear(this.at(number, acts));
  }

  private at(number: number, column: number): number {
    return this.rows[number * width + column] ?? 0;
  }
}
