/**
 * All patterns at once: an automaton tells at which tokens the matches of which rules can end, one
 * step a token. It lets through a little too much (numbers in words of any shape, missing capitals);
 * the matcher then reads the few rules left exactly. Built as RE2 does it: Thompson's construction,
 * made deterministic lazily (R. Cox, "Regular Expression Matching: the Virtual Machine Approach").
 */
import type { CompiledRule, Phrase } from './compiled';
import type { Node } from './pattern';
import type { Vocabulary } from './vocabulary';

/** What a token is to the automaton: a known word, a shape of number, or nothing it knows. */
export type Symbol = number;

/** Shapes of numbers, counted from the end of the vocabulary. */
export const numberShapes = {
  /** 1 to 31 */
  small: 0,
  /** other numbers of two digits, and zero */
  two: 1,
  /** 1000 to 2199 */
  year: 2,
  four: 3,
  other: 4,
} as const;

const shapesOf: Readonly<Record<string, readonly number[]>> = {
  number: [0, 1, 2, 3, 4],
  day: [0],
  'month-number': [0],
  hour: [0, 1],
  minute: [0, 1],
  'two-digits': [0, 1],
  year: [2],
  'four-digits': [2, 3],
};

/** One state of the non-deterministic automaton. */
interface Place {
  readonly steps: { readonly symbol: Symbol; readonly glued: boolean; readonly to: number }[];
  readonly free: number[];
  /** The rule that may end here. */
  accepts: CompiledRule | null;
}

/** One state of the deterministic automaton. */
export interface State {
  readonly places: readonly number[];
  /** Rules that may end here, in order. */
  readonly accepts: readonly CompiledRule[];
  /** By `kind of symbol * 2 + glued`; null is a dead end, undefined not yet known. */
  readonly next: (State | null | undefined)[];
}

export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly giving: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly numberWords: readonly string[];
  /** Those that years as they are spoken start with. */
  readonly yearWords: readonly string[];
  readonly numberJoints: readonly string[];
  readonly ordinalSuffixes: readonly string[];
}

export class Automaton {
  private readonly places: Place[] = [];
  private readonly states = new Map<string, State>();
  private readonly kinds: Int32Array;
  private kindCount = 0;
  readonly start: State;

  constructor(
    rules: readonly CompiledRule[],
    private readonly lexicon: Lexicon,
  ) {
    const start = this.addPlace();
    for (const rule of rules) {
      const end = this.build(rule.pattern, start, []);
      const accepting = this.addPlace();
      this.free(end, accepting);
      this.place(accepting).accepts = rule;
    }
    this.kinds = this.kindsOfSymbols();
    this.start = this.stateOf(this.closure([start]));
  }

  /** Symbols that take the same steps everywhere are of one kind: all months, say. Kind 0 takes none. */
  private kindsOfSymbols(): Int32Array {
    const steps = new Map<Symbol, string[]>();
    this.places.forEach((place, from) => {
      for (const { symbol, glued, to } of place.steps) {
        const step = `${String(from)}>${String(to)}${glued ? '~' : ''}`;
        const known = steps.get(symbol);
        if (known) known.push(step);
        else steps.set(symbol, [step]);
      }
    });
    const kinds = new Int32Array(this.lexicon.vocabulary.size + Object.keys(numberShapes).length);
    const numbers = new Map<string, number>();
    for (const [symbol, taken] of steps) {
      const key = taken.join(' ');
      const kind = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, kind);
      kinds[symbol] = kind;
    }
    this.kindCount = numbers.size + 1;
    return kinds;
  }

  step(state: State, symbol: Symbol, glued: boolean): State | null {
    const key = (this.kinds[symbol] ?? 0) * 2 + (glued ? 1 : 0);
    const known = state.next[key];
    if (known !== undefined) return known;
    const to = new Set<number>();
    for (const place of state.places) {
      for (const step of this.place(place).steps) {
        if (step.symbol === symbol && (glued || !step.glued)) to.add(step.to);
      }
    }
    const next = to.size === 0 ? null : this.stateOf(this.closure([...to]));
    state.next[key] = next;
    return next;
  }

  /** Whether any match can start with a symbol. */
  startsWith(symbol: Symbol): boolean {
    return (
      this.step(this.start, symbol, true) !== null || this.step(this.start, symbol, false) !== null
    );
  }

  private stateOf(places: readonly number[]): State {
    const key = places.join(' ');
    const known = this.states.get(key);
    if (known) return known;
    const accepts = places
      .flatMap((place) => this.place(place).accepts ?? [])
      .sort((a, b) => a.order - b.order);
    const next = new Array<State | null | undefined>(this.kindCount * 2).fill(undefined);
    const state: State = { places, accepts, next };
    this.states.set(key, state);
    return state;
  }

  private closure(places: readonly number[]): readonly number[] {
    const seen = new Set(places);
    const open = [...places];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      for (const to of this.place(place).free) {
        if (seen.has(to)) continue;
        seen.add(to);
        open.push(to);
      }
    }
    return [...seen].sort((a, b) => a - b);
  }

  /** Adds the ways through a pattern from a place and returns where they end. */
  private build(node: Node, from: number, inside: readonly string[]): number {
    switch (node.type) {
      case 'word':
        return this.words([...node.words], from, node.glued);
      case 'sequence':
        return node.nodes.reduce((at, inner) => this.build(inner, at, inside), from);
      case 'optional': {
        const end = this.build(node.node, from, inside);
        const out = this.addPlace();
        this.free(end, out);
        this.free(from, out);
        return out;
      }
      case 'choice': {
        const out = this.addPlace();
        for (const inner of node.nodes) this.free(this.build(inner, from, inside), out);
        return out;
      }
      case 'slot':
        return this.slot(node.className, from, node.glued, inside);
    }
  }

  private slot(name: string, from: number, glued: boolean, inside: readonly string[]): number {
    const { lexicon } = this;
    const out = this.addPlace();
    for (const { first, rest, mayEndInStop } of lexicon.phrases.get(name) ?? []) {
      const end = rest.reduce(
        (at, word) => this.words([word], at, false),
        this.words([first], from, glued),
      );
      this.free(end, out);
      if (mayEndInStop) this.free(this.words(['.'], end, true), out);
    }
    for (const shape of shapesOf[name] ?? []) {
      this.addStep(from, lexicon.vocabulary.size + shape, glued, out);
    }
    if (name === 'ordinal' || name === 'day') {
      const digits = this.addPlace();
      this.addStep(from, lexicon.vocabulary.size + numberShapes.small, glued, digits);
      this.addStep(from, lexicon.vocabulary.size + numberShapes.two, glued, digits);
      this.free(this.words(lexicon.ordinalSuffixes, digits, true), out);
    }
    if (name === 'ordinal' || name === 'day' || name === 'number' || name === 'year') {
      const starts = name === 'year' ? lexicon.yearWords : lexicon.numberWords;
      const end = this.words(starts, from, glued);
      for (const word of [...lexicon.numberWords, ...lexicon.numberJoints]) {
        this.addStep(end, lexicon.vocabulary.intern(word), false, end);
      }
      this.free(end, out);
    }
    if (!inside.includes(name)) {
      for (const giver of lexicon.giving.get(name) ?? []) {
        this.free(this.build(giver.pattern, from, [...inside, name]), out);
      }
    }
    return out;
  }

  private words(words: readonly string[], from: number, glued: boolean): number {
    const out = this.addPlace();
    for (const word of words) this.addStep(from, this.lexicon.vocabulary.intern(word), glued, out);
    return out;
  }

  private addStep(from: number, symbol: Symbol, glued: boolean, to: number): void {
    this.place(from).steps.push({ symbol, glued, to });
  }

  private free(from: number, to: number): void {
    this.place(from).free.push(to);
  }

  private addPlace(): number {
    this.places.push({ steps: [], free: [], accepts: null });
    return this.places.length - 1;
  }

  private place(index: number): Place {
    const place = this.places[index];
    if (!place) throw new RangeError(`No place ${String(index)} in the automaton`);
    return place;
  }
}
