/** Symbols that no step of a grammar tells apart (all months, say) are of one kind, which keeps the tables of automata small. */
import type { Symbols } from './compiled';
import { mostSymbols } from './starters';

export class SymbolKinds {
  /** By symbol: 0 for those that no step takes. */
  readonly kinds = new Uint16Array(mostSymbols);
  readonly count: number;

  /** `sets` are all that steps take. */
  constructor(sets: readonly Symbols[]) {
    const memberships = new Map<number, string>();
    sets.forEach((symbols, index) => {
      for (const symbol of symbols) {
        memberships.set(symbol, `${memberships.get(symbol) ?? ''} ${String(index)}`);
      }
    });
    const numbers = new Map<string, number>();
    for (const [symbol, membership] of memberships) {
      const kind = numbers.get(membership) ?? numbers.size + 1;
      numbers.set(membership, kind);
      this.kinds[symbol] = kind;
    }
    this.count = numbers.size + 1;
  }

  kindOf(symbol: number): number {
    return this.kinds[symbol] ?? 0;
  }
}
