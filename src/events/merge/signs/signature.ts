/** A mention as an event is composed of it: what it says, and what was worked out for comparing it. */
import type { Span } from '../../../base/span';
import { mentionId } from '../../mention-id';
import { allActs } from './act-sets';
import { domainNames, type Domain } from './domains/domain';
import { precisions, type MentionRows } from './mention-rows';
import type { ToldArticle } from '../../told-article';
import type { Telling } from './telling-columns';
import type { Tellings } from './tellings';
import type { TermPool } from './term-pool';
import type { Days, Precision } from './when';

/** What mentions are compared by, and what they tell. */
interface Signs {
  readonly rows: MentionRows;
  readonly terms: TermPool;
  readonly tellings: Tellings;
}

/** Many are held as long as their events are: what can be looked up is. */
export class Signature {
  constructor(
    private readonly number: number,
    readonly article: ToldArticle,
    private readonly signs: Signs,
  ) {}

  /** Null for what is told in passing: it may join an event, and not found one. */
  get telling(): Telling | null {
    return this.signs.tellings.of(this.number, this.signs.rows.articleOf(this.number));
  }

  get span(): Span {
    return this.signs.rows.spanOf(this.number);
  }

  /** The days its date can mean. */
  get days(): Days | null {
    const { rows } = this.signs;
    const [first, last] = [rows.firstDayOf(this.number), rows.lastDayOf(this.number)];
    return rows.isDated(this.number) ? { first, last } : null;
  }

  /** Id of the mention. */
  get id(): string {
    return mentionId({ article: this.article.id, ...this.span });
  }

  /** Whether both are the same mention of the same reading. */
  isOf({ number, article }: Signature): boolean {
    return this.number === number && this.article === article;
  }

  get precision(): Precision {
    return precisions[this.signs.rows.precisionOf(this.number)] ?? 'age';
  }

  /** The date is taken from context: it may give way to a written one. */
  get soft(): boolean {
    return this.signs.rows.isSoft(this.number);
  }

  get isFounder(): boolean {
    return this.signs.rows.isFounder(this.number);
  }

  /** Index of its sentence in the article. */
  get sentence(): number {
    return this.signs.rows.sentenceOf(this.number);
  }

  /** The very words. */
  get clause(): string {
    return this.article.text.quote(this.span);
  }

  /** What most of its words speak of. */
  get domain(): Domain | null {
    return domainNames[this.signs.rows.domainOf(this.number)] ?? null;
  }

  /** Numbers of the terms of its clause, ascending. */
  get clauseTerms(): number[] {
    return this.signs.terms.inClauseOf(this.number);
  }

  /** Whether a term is in its clause or the sentence around it. */
  holds(term: number): boolean {
    return this.signs.terms.holds(this.number, term);
  }

  /** Whether both can name one act. */
  sharesAct(other: Signature): boolean {
    const { number } = this;
    const { rows } = this.signs;
    const trigger = rows.triggerOf(number);
    if (trigger >= 0 && trigger === rows.triggerOf(other.number)) return true;
    return rows.shareAct(number, other.number, allActs);
  }

  /** Whether the acts of both cannot both be what happened. */
  contradicts(other: Signature): boolean {
    return this.signs.rows.contradict(this.number, other.number);
  }
}

/** One that can name an event. */
export type Told = Signature & { readonly telling: Telling };

export function isTold(member: Signature): member is Told {
  return member.telling !== null;
}

/** The word that names its act. */
export function triggerOf({ article, telling }: Told): string {
  return article.text.quote(telling.trigger);
}
