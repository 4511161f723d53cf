/**
 * Which two symbols an expression can begin with: the tokeniser notes where such pairs stand, and the
 * rest of a text is never looked at again. A pair counts when a pattern begins with its first symbol,
 * until the automaton was asked and found that it leads nowhere: so none can be forgotten.
 */

/** Numbers of symbols are below this. Tables have room for all: an engine reads past an end slowly. */
export const mostSymbols = 1 << 16;

export class Starters {
  /** Where the pairs of each first symbol begin; all that no pattern begins with have the first row. */
  readonly rows = new Int32Array(mostSymbols);
  /** 1 for pairs that count, 0 for the others. */
  readonly pairs: Uint8Array;

  constructor(
    /** Columns of the pairs: the kind of each second symbol, below `count`. */
    readonly kinds: Uint16Array,
    count: number,
    /** The symbols that patterns begin with. */
    firsts: Iterable<number>,
  ) {
    let end = count;
    for (const symbol of new Set(firsts)) {
      this.rows[symbol] = end;
      end += count;
    }
    this.pairs = new Uint8Array(end).fill(1, count);
  }

  /** From now on the pair does not count. */
  refute(first: number, second: number): void {
    this.pairs[(this.rows[first] ?? 0) + (this.kinds[second] ?? 0)] = 0;
  }
}
