/**
 * What mentions that can name events say of them, by number. In columns: as objects, those of ten
 * thousand articles took twice the room, and most of a collector's time.
 */
import { fit } from '../../../base/fit';
import type { PackedText } from '../../../base/packed-text';
import type { Span } from '../../../base/span';
import { statuses, type EventDate, type EventMention, type Status } from '../../event';
import { SharedDates } from '../../shared-dates';

export interface TellingRow extends Pick<
  EventMention,
  'trigger' | 'date' | 'timex' | 'confidence' | 'status' | 'attribution' | 'who' | 'where'
> {
  readonly weight: number;
  readonly nameless: boolean;
  /** The stretch of text that shows it by itself. */
  readonly quoted: Span;
  /** Where its headline stands among those of its article. */
  readonly headlined: Span;
}

/** Whole numbers, side by side: two for each span; where the names of who and where begin, and where these end. */
const [trigger, quoted, headlined, date, timex, status, nameless, who, where, names] = [
  0, 2, 4, 6, 7, 8, 9, 10, 11, 12,
];
const width = 13;
/** Shares, side by side. */
const [confidence, weight] = [0, 1];
const shares = 2;
/** In place of a date and of a time expression. */
const none = -1;

export class TellingColumns {
  private rows = new Int32Array(0);
  private shares = new Float64Array(0);
  private count = 0;
  /** Numbers of names, those of one telling after those of the other. */
  private named = new Int32Array(0);
  private namedCount = 0;
  private readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly dates = new SharedDates();
  /** Few have any. */
  private readonly attributions = new Map<number, EventMention['attribution']>();

  /** Its number: from 0 on. */
  push(row: TellingRow): number {
    const number = this.count++;
    const at = width * number;
    this.rows = fit(this.rows, at + width);
    this.setSpan(at + trigger, row.trigger);
    this.setSpan(at + quoted, row.quoted);
    this.setSpan(at + headlined, row.headlined);
    this.rows[at + date] = row.date ? this.dates.numberOf(row.date) : none;
    this.rows[at + timex] = row.timex ?? none;
    this.rows[at + status] = statuses.indexOf(row.status);
    this.rows[at + nameless] = Number(row.nameless);
    this.rows[at + who] = this.namedCount;
    this.rows[at + where] = this.name(row.who);
    this.rows[at + names] = this.name(row.where);
    this.shares = fit(this.shares, shares * this.count);
    this.shares[shares * number + confidence] = row.confidence;
    this.shares[shares * number + weight] = row.weight;
    if (row.attribution) this.attributions.set(number, row.attribution);
    return number;
  }

  spanAt(number: number, column: number): Span {
    return { start: this.numberAt(number, column), end: this.numberAt(number, column + 1) };
  }

  dateAt(number: number): EventDate | null {
    const known = this.numberAt(number, date);
    return known === none ? null : this.dates.at(known);
  }

  attributionAt(number: number): EventMention['attribution'] {
    return this.attributions.get(number) ?? null;
  }

  namesAt(number: number, column: number): string[] {
    const some = this.named.subarray(
      this.numberAt(number, column),
      this.numberAt(number, column + 1),
    );
    return Array.from(some, (name) => this.names[name] ?? '');
  }

  numberAt(number: number, column: number): number {
    return this.rows[width * number + column] ?? 0;
  }

  shareAt(number: number, column: number): number {
    return this.shares[shares * number + column] ?? 0;
  }

  private setSpan(at: number, { start, end }: Span): void {
    this.rows[at] = start;
    this.rows[at + 1] = end;
  }

  /** Returns where those that are named end. */
  private name(names: readonly string[]): number {
    for (const name of names) {
      this.named = fit(this.named, this.namedCount);
      this.named[this.namedCount++] = this.numberOf(name);
    }
    return this.namedCount;
  }

  /** Many articles name the same. */
  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.numbers.set(name, number);
    return number;
  }
}

/** What a mention says of its event, looked up as it is asked for. */
export class Telling implements TellingRow {
  /** `headlines`: those of its article. */
  constructor(
    private readonly columns: TellingColumns,
    private readonly number: number,
    private readonly headlines: PackedText,
  ) {}

  get headline(): string {
    return this.headlines.quote(this.headlined);
  }

  get trigger(): Span {
    return this.columns.spanAt(this.number, trigger);
  }

  get quoted(): Span {
    return this.columns.spanAt(this.number, quoted);
  }

  get headlined(): Span {
    return this.columns.spanAt(this.number, headlined);
  }

  get date(): EventDate | null {
    return this.columns.dateAt(this.number);
  }

  get timex(): number | null {
    const index = this.columns.numberAt(this.number, timex);
    return index === none ? null : index;
  }

  get status(): Status {
    return statuses[this.columns.numberAt(this.number, status)] ?? 'happened';
  }

  get nameless(): boolean {
    return this.columns.numberAt(this.number, nameless) !== 0;
  }

  get attribution(): EventMention['attribution'] {
    return this.columns.attributionAt(this.number);
  }

  get who(): string[] {
    return this.columns.namesAt(this.number, who);
  }

  get where(): string[] {
    return this.columns.namesAt(this.number, where);
  }

  get confidence(): number {
    return this.columns.shareAt(this.number, confidence);
  }

  get weight(): number {
    return this.columns.shareAt(this.number, weight);
  }
}
