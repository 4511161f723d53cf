/** The clauses that stand open while the words of a sentence go by, innermost last. */
import { trimmedEnd, type Word } from '../words';
import type { ClauseKind } from './clause';
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

  /** Closes the innermost clauses until `depth` are left open; they end at `last`. */
  closeDownTo(depth: number, last: number): void {
    while (this.stack.length > depth) {
      const draft = this.stack.pop();
      if (draft) draft.last = Math.min(draft.last, trimmedEnd(this.words, last));
    }
  }

  /** Depth of the stack below the innermost clause that a comma opened. */
  looseDepth(): number {
    const at = this.stack.findLastIndex((draft) => draft.loose);
    return Math.max(1, at);
  }

  /** That tells something of its own. */
  innermost(): Draft {
    const found = this.stack.findLast(
      (draft) => draft.kind !== 'infinitive' && draft.kind !== 'participial',
    );
    return found ?? this.top;
  }

  outermost(): Draft {
    return this.stack[0] ?? this.top;
  }
}
