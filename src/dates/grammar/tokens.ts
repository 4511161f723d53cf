/** The tokens of a text (words, numbers, marks) in an array of numbers: no object is made for the many that no rule looks at. */
import type { Span } from '../../base/span';
import { charKind, charTables, isDigit } from './characters';
import { numberShapes, starts, unknown, type Vocabulary } from './vocabulary';

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

export const tokenFlag = { word: 1, glued: 2, capital: 4 } as const;

/** Empty tokens before the first and after the last: reading past an end costs an engine more than it is worth. */
const margin = 8;

/** Numbers there is room for at first: those of a phrase. */
const fewest = 128;

/** Numbers kept for the next text: those of some 60,000 tokens, more than any article has. */
const mostKept = 1 << 18;

/** The tokens of a text, `unknown` or by number in the vocabulary. */
export class Tokens {
  count = 0;
  text = '';
  /** How many tokens an expression can start with. */
  starterCount = 0;
  /** Where those are. */
  private starters = new Int32Array(fewest / 4);
  /** Start, end, number in the vocabulary and flags of each token, one after the other. */
  private fields = new Int32Array(fewest);

  constructor(readonly vocabulary: Vocabulary) {}

  /** Starts anew with another text, in the memory of the last: making it for each text took a tenth of all time. */
  open(text: string): void {
    if (this.fields.length > mostKept) {
      this.fields = new Int32Array(fewest);
      this.starters = new Int32Array(fewest / 4);
    } else {
      this.fields.fill(0, 0, (this.count + margin) * 4);
    }
    this.text = text;
    this.count = 0;
    this.starterCount = 0;
  }

  /** The place of one of the tokens that an expression can start with. */
  starterAt(index: number): number {
    return this.starters[index] ?? 0;
  }

  at(index: number): Token | undefined {
    return index < 0 || index >= this.count ? undefined : new TokenView(this, index);
  }

  startOf(index: number): number {
    return this.fields[(index + margin) * 4] ?? 0;
  }

  endOf(index: number): number {
    return this.fields[(index + margin) * 4 + 1] ?? 0;
  }

  /** A known word, the shape of a number, or `unknown`. */
  idOf(index: number): number {
    return this.fields[(index + margin) * 4 + 2] ?? unknown;
  }

  private has(index: number, flag: number): boolean {
    return ((this.fields[(index + margin) * 4 + 3] ?? 0) & flag) !== 0;
  }

  isNumber(index: number): boolean {
    const id = this.idOf(index);
    return id !== unknown && id <= numberShapes.other;
  }

  isWord(index: number): boolean {
    return this.has(index, tokenFlag.word);
  }

  isGlued(index: number): boolean {
    return this.has(index, tokenFlag.glued);
  }

  isCapital(index: number): boolean {
    return this.has(index, tokenFlag.capital);
  }

  /** Lower case and plain, without a view of the whole token. */
  textOf(index: number): string {
    if (index < 0 || index >= this.count) return '';
    const id = this.idOf(index);
    if (id > numberShapes.other) return this.vocabulary.wordOf(id);
    const written = this.text.slice(this.startOf(index), this.endOf(index));
    if (id !== unknown) return written.replaceAll(',', '');
    if (charTables.kinds[this.text.charCodeAt(this.startOf(index))] === charKind.letter)
      return written.toLowerCase();
    return written.toLowerCase().replace(/[’‘`]/g, "'").replace(/[‐‑–]/g, '-');
  }

  /** The value of a number in digits. */
  valueOf(index: number): number {
    // More digits than a number can hold one by one.
    if (this.endOf(index) - this.startOf(index) > 15) return Number(this.textOf(index));
    let value = 0;
    for (let at = this.startOf(index); at < this.endOf(index); at += 1) {
      const code = this.text.charCodeAt(at);
      if (isDigit(code)) value = value * 10 + code - 48;
    }
    return value;
  }

  /** Whether a number in digits has separators: 12,500. */
  isGrouped(index: number): boolean {
    const end = this.endOf(index);
    return end - this.startOf(index) > 4 && !isDigit(this.text.charCodeAt(end - 4));
  }

  /** Whether the letters of a token end in some others, given in their plain form. */
  endsIn(index: number, ending: string): boolean {
    const { plain } = charTables;
    const start = this.endOf(index) - ending.length;
    for (let i = 0; i < ending.length; i += 1) {
      if (plain[this.text.charCodeAt(start + i)] !== ending.charCodeAt(i)) return false;
    }
    return true;
  }

  add(start: number, end: number, id: number, flags: number): void {
    const { fields } = this;
    const at = (this.count + margin) * 4;
    fields[at] = start;
    fields[at + 1] = end;
    fields[at + 2] = id;
    fields[at + 3] = flags;
    // Noted whether it counts or not: a third of all words do, and no processor could guess which.
    this.starters[this.starterCount] = this.count;
    this.starterCount += (this.vocabulary.starters[id] ?? 0) & starts;
    this.count += 1;
    if (at + 8 * margin > fields.length) this.grow();
  }

  /** There is always room for one more token and the margin. */
  private grow(): void {
    const larger = new Int32Array(this.fields.length * 2);
    larger.set(this.fields);
    this.fields = larger;
    const starters = new Int32Array(larger.length / 4);
    starters.set(this.starters);
    this.starters = starters;
  }
}

/** One token where it lies, for as long as its text is the one being read. */
class TokenView implements Token {
  constructor(
    private readonly tokens: Tokens,
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

/** The tokens `first` to `end`, exclusive: those of one passage. */
export interface TokenRange {
  readonly tokens: Tokens;
  readonly first: number;
  readonly end: number;
}
