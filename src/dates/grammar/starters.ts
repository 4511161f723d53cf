/** Which words an expression can start with: the tokeniser notes where they stand, and most words of a text are never looked at again. */
import { closure, type Place } from './places';
import { starter } from './vocabulary';

/** The `starter` of each symbol that leads on from one of the places. */
export function startersFrom(places: readonly Place[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { edges } of places) {
    for (const { symbols, to } of edges) {
      const kind = canEnd(to) ? starter.alone : starter.withMore;
      for (const symbol of symbols) found.set(symbol, (found.get(symbol) ?? 0) | kind);
    }
  }
  return found;
}

function canEnd(place: Place): boolean {
  return closure([place]).some(({ accepts }) => accepts !== null);
}
