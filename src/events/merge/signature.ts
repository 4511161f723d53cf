/** A mention as an event is composed of it: what it says, and what was worked out for comparing it. */
import type { EventMention } from '../event';
import type { Reading } from '../reading';
import { allActs } from './act-sets';
import { domainNames, type Domain } from './domains';
import { precisions, type MentionRows } from './mention-rows';
import type { TermPool } from './term-pool';
import type { Days, Precision } from './when';

export class Signature {
  /** The days its date can mean. */
  readonly days: Days | null;

  constructor(
    private readonly number: number,
    readonly mention: EventMention,
    readonly reading: Reading,
    private readonly rows: MentionRows,
    private readonly terms: TermPool,
  ) {
    const [first, last] = [rows.firstDayOf(number), rows.lastDayOf(number)];
    this.days = rows.isDated(number) ? { first, last } : null;
  }

  get precision(): Precision {
    return precisions[this.rows.precisionOf(this.number)] ?? 'age';
  }

  /** The date is taken from context: it may give way to a written one. */
  get soft(): boolean {
    return this.rows.isSoft(this.number);
  }

  /** It may join an event, and not found one. */
  get light(): boolean {
    return this.rows.isLight(this.number);
  }

  get isFounder(): boolean {
    return this.rows.isFounder(this.number);
  }

  /** Index of its sentence in the article. */
  get sentence(): number {
    return this.rows.sentenceOf(this.number);
  }

  /** What most of its words speak of. */
  get domain(): Domain | null {
    return domainNames[this.rows.domainOf(this.number)] ?? null;
  }

  /** Numbers of the terms of its clause, ascending. */
  get clauseTerms(): number[] {
    return this.terms.inClauseOf(this.number);
  }

  /** Whether a term is in its clause or the sentence around it. */
  holds(term: number): boolean {
    return this.terms.holds(this.number, term);
  }

  /** Whether both can name one act. */
  sharesAct(other: Signature): boolean {
    const { rows, number } = this;
    const trigger = rows.triggerOf(number);
    if (trigger >= 0 && trigger === rows.triggerOf(other.number)) return true;
    return rows.shareAct(number, other.number, allActs);
  }

  /** Whether the acts of both cannot both be what happened. */
  contradicts(other: Signature): boolean {
    return this.rows.contradict(this.number, other.number);
  }
}
