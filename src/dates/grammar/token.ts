/** One token as rules look at it, where it lies in the tokens of its text. */
import type { Span } from '../../base/span';

type TokenKind = 'word' | 'number' | 'mark';

/** One token, as rules look at it. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, dashes and apostrophes in their plain form, thousands without separators. */
  readonly text: string;
  /** No white space before it. */
  readonly glued: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

/** The tokens of a text, as far as a single one asks them of itself. */
interface TokenTable {
  isWord(index: number): boolean;
  isNumber(index: number): boolean;
  isGlued(index: number): boolean;
  isCapital(index: number): boolean;
  textOf(index: number): string;
  startOf(index: number): number;
  endOf(index: number): number;
}

/** One token where it lies, for as long as its text is the one being read. */
export class TokenView implements Token {
  constructor(
    private readonly tokens: TokenTable,
    private readonly index: number,
  ) {}

  get kind(): TokenKind {
    if (this.tokens.isWord(this.index)) return 'word';
    return this.tokens.isNumber(this.index) ? 'number' : 'mark';
  }

  get text(): string {
    return this.tokens.textOf(this.index);
  }

  get start(): number {
    return this.tokens.startOf(this.index);
  }

  get end(): number {
    return this.tokens.endOf(this.index);
  }

  get glued(): boolean {
    return this.tokens.isGlued(this.index);
  }

  get capital(): boolean {
    return this.tokens.isCapital(this.index);
  }
}
