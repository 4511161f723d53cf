/** The tokens of a text (words, numbers, marks) in an array of numbers: no object is made for the many that no rule looks at. */
import { isCapital, isDigitAt, isLetterAt, plainAt } from './characters';
import { TokenView, type Token } from './token';
import { isZero, lookUp, numberShapes, unknown, type Vocabulary } from './vocabulary';

/** Empty tokens before the first and after the last: reading past an end costs an engine more than it is worth. */
const margin = 8;

/** Tokens there is room for at first: those of a phrase. */
const fewest = 32;

/** Tokens there may stay room for when the next text is opened: more than any article has. */
const mostKept = 1 << 16;

/** The tokens of a text: where they are, and which words of the vocabulary or shapes of numbers. */
export class Tokens {
  text = '';
  count = 0;
  /** How many tokens an expression can start with. */
  starterCount = 0;
  /** Where those are. */
  private starters = new Int32Array(fewest);
  /** By row, which is a place among the tokens with the margin before it: where each token starts. */
  private starts = new Int32Array(fewest);
  /** Where it ends. */
  private ends = new Int32Array(fewest);
  /** Its number in the vocabulary, below zero as long as only its hash was compared. */
  private ids = new Int32Array(fewest);
  /** Whether there is no white space before it: 1 or 0. */
  private glued = new Uint8Array(fewest);

  constructor(readonly vocabulary: Vocabulary) {}

  /** Starts anew with another text, in the memory of the last: making it for each text took a tenth of all time. */
  open(text: string): void {
    const used = this.count + 2 * margin;
    if (this.ids.length > mostKept) this.resize(fewest);
    for (const rows of [this.starts, this.ends, this.ids, this.glued]) rows.fill(0, 0, used);
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

  /**
   * Adds the tokens of a passage, given where they start and end and their hashes, or shapes of
   * numbers; and notes which of them an expression can start with. Without branches, like reading them.
   */
  addPassage(from: Int32Array, to: Int32Array, hashes: Int32Array, count: number): void {
    this.makeRoom(count);
    const { starts, ends, ids, glued, starters, vocabulary } = this;
    const { table } = vocabulary;
    const { kinds, rows, pairs } = vocabulary.starters;
    let { count: place, starterCount } = this;
    let before = -1;
    let pairsOfLast = 0;
    for (let each = 0; each < count; each += 1, place += 1) {
      const row = place + margin;
      const id = lookUp(table, hashes[each] ?? 0);
      const start = from[each] ?? 0;
      starts[row] = start;
      glued[row] = isZero(start ^ before);
      before = to[each] ?? 0;
      ends[row] = before;
      ids[row] = -id;
      // Noted whether it counts or not: the next one takes its place when it does not.
      starters[starterCount] = place - 1;
      starterCount += pairs[pairsOfLast + (kinds[id] ?? 0)] ?? 0;
      pairsOfLast = rows[id] ?? 0;
    }
    starters[starterCount] = place - 1;
    this.starterCount = starterCount + (pairs[pairsOfLast] ?? 0);
    this.count = place;
  }

  /** Room for so many tokens more and the margin. */
  private makeRoom(tokens: number): void {
    const needed = this.count + tokens + 2 * margin;
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

/** The tokens `first` to `end`, exclusive: those of one passage. */
export interface TokenRange {
  readonly tokens: Tokens;
  readonly first: number;
  readonly end: number;
}
