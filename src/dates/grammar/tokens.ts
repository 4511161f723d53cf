/** The tokens of a text (words, numbers, marks) in an array of numbers: no object is made for the many that no rule looks at. */
import type { Span } from '../../base/span';
import { isCapital, isDigitAt, isLetterAt, plainAt } from './characters';
import { isZero, lookUp, numberShapes, unknown, type Vocabulary } from './vocabulary';

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

/** Empty tokens before the first and after the last: reading past an end costs an engine more than it is worth. */
const margin = 8;

/** Tokens there is room for at first: those of a phrase. */
const fewest = 32;

/** Tokens there may stay room for when the next text is opened: more than any article has. */
const mostKept = 1 << 16;

/** The tokens of a text: where they are, and which words of the vocabulary or shapes of numbers. */
export class Tokens {
  text = '';
  /** By row, which is a place among the tokens with the margin before it: where each token starts. */
  starts = new Int32Array(fewest);
  /** Where it ends. */
  ends = new Int32Array(fewest);
  /** Hashes until `identify`, then numbers: below zero as long as only the hash tells. */
  ids = new Int32Array(fewest);
  /** The row of the next token. */
  nextRow = margin;
  /** How many tokens an expression can start with. */
  starterCount = 0;
  /** Where those are. */
  private starters = new Int32Array(fewest);
  /** Whether there is no white space before each: 1 or 0. */
  private glued = new Uint8Array(fewest);

  constructor(readonly vocabulary: Vocabulary) {}

  get count(): number {
    return this.nextRow - margin;
  }

  /** Starts anew with another text, in the memory of the last: making it for each text took a tenth of all time. */
  open(text: string): void {
    const used = this.nextRow + margin;
    if (this.ids.length > mostKept) this.resize(fewest);
    for (const rows of [this.starts, this.ends, this.ids, this.glued]) rows.fill(0, 0, used);
    this.text = text;
    this.nextRow = margin;
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
    return this.starts[index + margin] ?? 0;
  }

  endOf(index: number): number {
    return this.ends[index + margin] ?? 0;
  }

  /** A known word, the shape of a number, or `unknown`. */
  idOf(index: number): number {
    const id = this.ids[index + margin] ?? unknown;
    return id >= 0 ? id : this.compare(index, -id);
  }

  /** The same, as far as the hash tells: for those who ask of many tokens and want few. */
  likelyIdOf(index: number): number {
    return Math.abs(this.ids[index + margin] ?? unknown);
  }

  areKnown(from: number, to: number): boolean {
    for (let index = from; index < to; index += 1) if (this.idOf(index) === unknown) return false;
    return true;
  }

  /** Whether a token is what its hash tells; remembered. */
  private compare(index: number, id: number): number {
    const { text, vocabulary } = this;
    const [start, end] = [this.startOf(index), this.endOf(index)];
    const isNumber = id <= numberShapes.other;
    const same = isNumber ? isDigitAt(text, start) : vocabulary.spells(id, text, start, end);
    const known = same ? id : unknown;
    this.ids[index + margin] = known;
    return known;
  }

  isNumber(index: number): boolean {
    const id = this.idOf(index);
    return id !== unknown && id <= numberShapes.other;
  }

  /** Letters, perhaps with the apostrophe of a clitic before them. */
  isWord(index: number): boolean {
    const [start, end] = [this.startOf(index), this.endOf(index)];
    if (isLetterAt(this.text, start)) return start < end;
    return end - start > 1 && !isDigitAt(this.text, start);
  }

  isGlued(index: number): boolean {
    return this.glued[index + margin] === 1;
  }

  isCapital(index: number): boolean {
    return this.isWord(index) && isCapital(this.text.charCodeAt(this.startOf(index)));
  }

  /** Lower case and plain, without a view of the whole token. */
  textOf(index: number): string {
    if (index < 0 || index >= this.count) return '';
    const id = this.idOf(index);
    if (id > numberShapes.other) return this.vocabulary.wordOf(id);
    const written = this.text.slice(this.startOf(index), this.endOf(index));
    if (id !== unknown) return written.replaceAll(',', '');
    if (isLetterAt(this.text, this.startOf(index))) return written.toLowerCase();
    return written.toLowerCase().replace(/[’‘`]/g, "'").replace(/[‐‑–]/g, '-');
  }

  /** The value of a number in digits. */
  valueOf(index: number): number {
    const { text } = this;
    const [start, end] = [this.startOf(index), this.endOf(index)];
    // More digits than a number can hold one by one.
    if (end - start > 15) return Number(this.textOf(index));
    let value = 0;
    for (let at = start; at < end; at += 1) {
      if (isDigitAt(text, at)) value = value * 10 + text.charCodeAt(at) - 48;
    }
    return value;
  }

  /** Whether a number in digits has separators: 12,500. */
  isGrouped(index: number): boolean {
    const end = this.endOf(index);
    return end - this.startOf(index) > 4 && !isDigitAt(this.text, end - 4);
  }

  /** Whether the letters of a token end in some others, given in their plain form. */
  endsIn(index: number, ending: string): boolean {
    const start = this.endOf(index) - ending.length;
    for (let i = 0; i < ending.length; i += 1) {
      if (plainAt(this.text, start + i) !== ending.charCodeAt(i)) return false;
    }
    return true;
  }

  add(start: number, end: number, hash: number): void {
    const row = this.nextRow;
    this.starts[row] = start;
    this.ends[row] = end;
    this.ids[row] = hash;
    this.nextRow += 1;
  }

  /**
   * Looks up the tokens from a place on, which is where a passage begins, and notes which of them an
   * expression can start with. Without branches, like reading them.
   */
  identify(first: number): void {
    const { starts, ends, ids, glued, starters, nextRow, vocabulary } = this;
    const { table } = vocabulary;
    const { kinds, rows, pairs } = vocabulary.starters;
    let { starterCount } = this;
    let before = -1;
    let pairsOfLast = 0;
    for (let row = first + margin; row < nextRow; row += 1) {
      const id = lookUp(table, ids[row] ?? 0);
      ids[row] = -id;
      glued[row] = isZero((starts[row] ?? 0) ^ before);
      before = ends[row] ?? 0;
      // Noted whether it counts or not: the next one takes its place when it does not.
      starters[starterCount] = row - margin - 1;
      starterCount += pairs[pairsOfLast + (kinds[id] ?? 0)] ?? 0;
      pairsOfLast = rows[id] ?? 0;
    }
    starters[starterCount] = nextRow - margin - 1;
    this.starterCount = starterCount + (pairs[pairsOfLast] ?? 0);
    // White space may have been written there.
    starts[nextRow] = ends[nextRow] = ids[nextRow] = 0;
  }

  /** Room for so many tokens more and the margin. */
  makeRoom(tokens: number): void {
    const needed = this.nextRow + tokens + margin;
    if (needed > this.ids.length) this.resize(2 * needed);
  }

  private resize(rows: number): void {
    this.starts = resized(this.starts, new Int32Array(rows));
    this.ends = resized(this.ends, new Int32Array(rows));
    this.ids = resized(this.ids, new Int32Array(rows));
    this.starters = resized(this.starters, new Int32Array(rows));
    this.glued = resized(this.glued, new Uint8Array(rows));
  }
}

function resized<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from.subarray(0, to.length));
  return to;
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
