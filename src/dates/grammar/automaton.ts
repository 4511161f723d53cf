/**
 * All patterns at once: an automaton tells at which tokens the matches of which rules can end, one
 * step a token. It lets through a little too much (numbers in words of any shape, missing capitals);
 * the matcher then reads the few rules left exactly. Built as RE2 does it: Thompson's construction,
 * made deterministic lazily (R. Cox, "Regular Expression Matching: the Virtual Machine Approach").
 */
import type { CompiledRule } from './compiled';
import type { SymbolKinds } from './symbol-kinds';
import { startOf, type Place } from './places';

/** One state: the places it may be at. */
export interface State {
  /** Those that lead on by a token, or accept. */
  readonly places: readonly Place[];
  /** Rules that may end here, in order. */
  readonly accepts: readonly CompiledRule[];
  /** By `kind of symbol * 2 + glued`; null is a dead end, undefined not yet known. */
  readonly next: (State | null | undefined)[];
}

export class Automaton {
  private readonly states = new Map<string, State>();
  readonly start: State;

  constructor(
    rules: readonly CompiledRule[],
    private readonly kinds: SymbolKinds,
  ) {
    this.start = this.stateOf(closure([startOf(rules)]));
  }

  step(state: State, symbol: number, glued: boolean): State | null {
    const key = this.kinds.kindOf(symbol) * 2 + (glued ? 1 : 0);
    const known = state.next[key];
    if (known !== undefined) return known;
    const to = new Set<Place>();
    for (const { edges } of state.places) {
      for (const edge of edges) {
        if ((glued || !edge.glued) && edge.symbols.has(symbol)) to.add(edge.to);
      }
    }
    const next = to.size === 0 ? null : this.stateOf(closure(to));
    state.next[key] = next;
    return next;
  }

  private stateOf(reached: readonly Place[]): State {
    const places = reached
      .filter(({ edges, accepts }) => accepts !== null || edges.length > 0)
      .sort((a, b) => a.number - b.number);
    const key = places.map(({ number }) => number).join(' ');
    const known = this.states.get(key);
    if (known) return known;
    const accepts = places
      .flatMap((place) => place.accepts ?? [])
      .sort((a, b) => a.order - b.order);
    const next = new Array<State | null | undefined>(this.kinds.count * 2).fill(undefined);
    const state: State = { places, accepts, next };
    this.states.set(key, state);
    return state;
  }
}

/** The places and all that they lead to without a token. */
function closure(places: Iterable<Place>): readonly Place[] {
  const seen = new Set(places);
  for (const { free } of seen) for (const to of free) seen.add(to);
  return [...seen];
}
