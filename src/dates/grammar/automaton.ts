/**
 * All patterns at once: an automaton tells at which tokens the matches of which rules can end, one
 * step a token. It lets through a little too much (numbers in words of any shape, missing capitals);
 * the matcher then reads the few rules left exactly. Built as RE2 does it: Thompson's construction,
 * made deterministic lazily (R. Cox, "Regular Expression Matching: the Virtual Machine Approach").
 */
import type { CompiledRule } from './compiled';
import type { SymbolKinds } from './symbol-kinds';
import { startOf, type Place } from './places';

/** The state that nothing leads on from. States are numbers, those of each automaton for itself. */
export const dead = 1;

/** Not yet known where it leads. */
const open = 0;

/** Where an automaton is before the first token. */
const start = 2;

export class Automaton {
  /** Numbers of the states by their places. */
  private readonly numbers = new Map<string, number>();
  /** By state: the places it may be at that lead on by a token. */
  private readonly places: (readonly Place[])[] = [[], []];
  /** By state: the rules that may end there, in order. */
  private readonly accepted: (readonly CompiledRule[])[] = [[], []];
  /** By state, kind of symbol and whether it is glued: the next state. One table, since objects would lie scattered over the memory. */
  private next = new Int32Array(0);
  /** Entries of a state. */
  private readonly row: number;

  constructor(
    rules: readonly CompiledRule[],
    private readonly kinds: SymbolKinds,
  ) {
    this.row = kinds.count * 2;
    this.stateOf(closure([startOf(rules)]));
  }

  get start(): number {
    return start;
  }

  /** Rules that may end in a state, in order. */
  acceptedIn(state: number): readonly CompiledRule[] {
    return this.accepted[state] ?? [];
  }

  step(state: number, symbol: number, glued: boolean): number {
    const entry = state * this.row + this.kinds.kindOf(symbol) * 2 + (glued ? 1 : 0);
    const known = this.next[entry] ?? open;
    return known === open ? this.learn(state, entry, symbol, glued) : known;
  }

  private learn(state: number, entry: number, symbol: number, glued: boolean): number {
    const to = new Set<Place>();
    for (const { edges } of this.places[state] ?? []) {
      for (const edge of edges) {
        if ((glued || !edge.glued) && edge.symbols.has(symbol)) to.add(edge.to);
      }
    }
    const next = to.size === 0 ? dead : this.stateOf(closure(to));
    this.next[entry] = next;
    return next;
  }

  private stateOf(reached: readonly Place[]): number {
    const places = reached
      .filter(({ edges, accepts }) => accepts !== null || edges.length > 0)
      .sort((a, b) => a.number - b.number);
    const key = places.map(({ number }) => number).join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const state = this.places.length;
    this.numbers.set(key, state);
    this.places.push(places);
    this.accepted.push(
      places.flatMap((place) => place.accepts ?? []).sort((a, b) => a.order - b.order),
    );
    this.makeRoom();
    return state;
  }

  private makeRoom(): void {
    const needed = this.places.length * this.row;
    if (needed <= this.next.length) return;
    const larger = new Int32Array(needed * 2);
    larger.set(this.next);
    this.next = larger;
  }
}

/** The places and all that they lead to without a token. */
function closure(places: Iterable<Place>): readonly Place[] {
  const seen = new Set(places);
  for (const { free } of seen) for (const to of free) seen.add(to);
  return [...seen];
}
