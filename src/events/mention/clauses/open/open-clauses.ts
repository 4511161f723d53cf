/** The clauses that stand open while the words of a sentence go by, innermost last. */
import { trimmedEnd, type Word } from '../../words';
import type { ClauseKind } from '../clause';
import type { Draft } from './draft';

export class OpenClauses {
  /** All clauses, open or closed, in the order in which they were opened. */
  readonly drafts: Draft[] = [];
  readonly stack: Draft[] = [];

  /** `quoted`: inside quotation marks, as each clause that opens now is. */
  constructor(
    private readonly words: readonly Word[],
    public quoted: boolean,
  ) {}

  get top(): Draft {
    return this.stack.at(-1) ?? this.begin('main', 0);
  }

  get outermost(): Draft {
    return this.stack[0] ?? this.top;
  }

  /** The innermost that tells something of its own. */
  get telling(): Draft {
    const found = this.stack.findLast(
      ({ kind }) => kind !== 'infinitive' && kind !== 'participial',
    );
    return found ?? this.top;
  }

  /** The innermost that has no verb yet. */
  get waiting(): Draft | undefined {
    return this.stack.findLast(({ verb }) => !verb);
  }

  begin(kind: ClauseKind, first: number, more: Partial<Draft> = {}): Draft {
    const draft: Draft = {
      kind,
      first,
      last: this.words.length - 1,
      verb: null,
      opener: null,
      parent: this.stack.at(-1) ?? null,
      loose: false,
      quoted: this.quoted,
      speaker: null,
      ...more,
    };
    this.drafts.push(draft);
    this.stack.push(draft);
    return draft;
  }

  /** Closes an open clause and all inside it; they end at `last`, or where they ended before. */
  close(draft: Draft, last: number): void {
    this.closeDownTo(this.stack.indexOf(draft), last);
  }

  /** Closes all inside an open clause. */
  closeInside(draft: Draft, last: number): void {
    this.closeDownTo(this.stack.indexOf(draft) + 1, last);
  }

  closeAll(last: number): void {
    this.closeDownTo(0, last);
  }

  /** Closes the innermost clause where a comma opened it and its verb has come; the sentence's own stays open. */
  closeLoose(last: number): void {
    const { top } = this;
    if (top.loose && top.verb && top !== this.outermost) this.close(top, last);
  }

  /** Takes the innermost clause from the stack; its words go on as far as those of the one around it. */
  drop(): void {
    this.stack.pop();
  }

  private closeDownTo(depth: number, last: number): void {
    const end = trimmedEnd(this.words, last);
    for (const draft of this.stack.splice(depth)) draft.last = Math.min(draft.last, end);
  }
}
