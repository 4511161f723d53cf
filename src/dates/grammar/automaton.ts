/**
 * All patterns at once: an automaton tells at which tokens the matches of which rules can end, one
 * step a token. It lets through a little too much (numbers in words of any shape, missing capitals);
 * the matcher then reads the few rules left exactly. Built as RE2 does it: Thompson's construction,
 * made deterministic lazily (R. Cox, "Regular Expression Matching: the Virtual Machine Approach").
 */
import type { CompiledRule } from './compiled';
import type { SymbolKinds } from './symbol-kinds';
import { closure, startOf, type Place } from './places';

/** The state that nothing leads on from. States are numbers, those of each automaton for itself. */
export const dead = 1;

/** Not yet known where it leads. */
const open = 0;

/** Where an automaton is before the first token. */
const start = 2;

/** States that are kept: texts visit some thousand, but nobody knows what a text may hold. */
const mostKept = 8000;

export class Automaton {
  /** Numbers of the states by their places. */
  private readonly numbers = new Map<string, number>();
  /** By state: the places it may be at that lead on by a token. */
  private readonly places: (readonly Place[])[] = [];
  /** By state: the rules that may end there, in order. */
  private readonly accepted: (readonly CompiledRule[])[] = [];
  /**
   * By state, kind of symbol and whether it is glued: the next state. One table of small numbers,
   * since objects would lie scattered over the memory, and larger ones would not stay near the processor.
   */
  private next = new Uint16Array(0);
  /** Entries of a state. */
  private readonly row: number;
  private readonly first: readonly Place[];

  constructor(
    rules: readonly CompiledRule[],
    readonly kinds: SymbolKinds,
  ) {
    this.row = kinds.count * 2;
    this.first = closure([startOf(rules)]);
    this.forget();
  }

  /** Where the first token finds it. States got before this was asked for may mean something else after it. */
  get start(): number {
    if (this.places.length > mostKept) this.forget();
    return start;
  }

  /** The symbols that a match can begin with. */
  get firstSymbols(): readonly number[] {
    return this.first.flatMap(({ edges }) => edges.flatMap(({ symbols }) => [...symbols]));
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

  /** Whether a match can begin with two symbols, the second perhaps being after it. */
  mayBegin(first: number, second: number): boolean {
    // Glued tokens take every edge.
    const state = this.step(this.start, first, true);
    return this.acceptedIn(state).length > 0 || this.step(state, second, true) !== dead;
  }

  private forget(): void {
    this.numbers.clear();
    this.places.splice(0, Infinity, [], []);
    this.accepted.splice(0, Infinity, [], []);
    this.next = new Uint16Array(0);
    this.stateOf(this.first);
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
    let key = '';
    for (const { number } of places) key += `${String(number)} `;
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
    const larger = new Uint16Array(needed * 2);
    larger.set(this.next);
    this.next = larger;
  }
}
