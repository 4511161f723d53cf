/** Symbols that no step of a grammar tells apart (all months, say) are of one kind, which keeps the tables of automata small. */
import type { Symbols } from './compiled';

export class SymbolKinds {
  private readonly kinds: Uint16Array;
  readonly count: number;

  /** `sets` are all that steps take. */
  constructor(sets: readonly Symbols[]) {
    const memberships = new Map<number, string>();
    sets.forEach((symbols, index) => {
      for (const symbol of symbols) {
        memberships.set(symbol, `${memberships.get(symbol) ?? ''} ${String(index)}`);
      }
    });
    this.kinds = new Uint16Array(Math.max(0, ...memberships.keys()) + 1);
    const numbers = new Map<string, number>();
    for (const [symbol, membership] of memberships) {
      const kind = numbers.get(membership) ?? numbers.size + 1;
      numbers.set(membership, kind);
      this.kinds[symbol] = kind;
    }
    this.count = numbers.size + 1;
  }

  /** 0 for symbols that no step takes. */
  kindOf(symbol: number): number {
    return this.kinds[symbol] ?? 0;
  }
}
