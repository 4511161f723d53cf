/**
 * All patterns at once: an automaton tells at which tokens the matches of which rules can end, one
 * step a token. It lets through a little too much (numbers in words of any shape, missing capitals);
 * the matcher then reads the few rules left exactly. Built as RE2 does it: Thompson's construction,
 * made deterministic lazily (R. Cox, "Regular Expression Matching: the Virtual Machine Approach").
 */
import type { CompiledRule, Phrase } from './compiled';
import type { Node } from './pattern';
import { numberShapes, type Vocabulary } from './vocabulary';

/** Shapes of the numbers in digits that a class takes. */
const shapesOf: Readonly<Record<string, readonly number[]>> = {
  number: Object.values(numberShapes),
  day: [numberShapes.small],
  'month-number': [numberShapes.small],
  hour: [numberShapes.small, numberShapes.two],
  minute: [numberShapes.small, numberShapes.two],
  'two-digits': [numberShapes.small, numberShapes.two],
  year: [numberShapes.year],
  'four-digits': [numberShapes.year, numberShapes.four],
};

/** One state of the non-deterministic automaton. */
interface Place {
  readonly steps: { readonly symbol: number; readonly glued: boolean; readonly to: number }[];
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
    const steps = new Map<number, string[]>();
    this.places.forEach((place, from) => {
      for (const { symbol, glued, to } of place.steps) {
        const step = `${String(from)}>${String(to)}${glued ? '~' : ''}`;
        const known = steps.get(symbol);
        if (known) known.push(step);
        else steps.set(symbol, [step]);
      }
    });
    const kinds = new Int32Array(this.lexicon.vocabulary.size);
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

  step(state: State, symbol: number, glued: boolean): State | null {
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
    this.phrases(lexicon.phrases.get(name) ?? [], from, glued, out);
    for (const shape of shapesOf[name] ?? []) {
      this.addStep(from, shape, glued, out);
    }
    if (name === 'ordinal' || name === 'day') {
      const digits = this.addPlace();
      this.addStep(from, numberShapes.small, glued, digits);
      this.addStep(from, numberShapes.two, glued, digits);
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

  /** Words of a class lead to the same place, so that the automaton need not tell one from the other. */
  private phrases(phrases: readonly Phrase[], from: number, glued: boolean, out: number): void {
    const beforeStop = this.addPlace();
    this.free(beforeStop, out);
    this.free(this.words(['.'], beforeStop, true), out);
    for (const { first, rest, mayEndInStop } of phrases) {
      const words = [first, ...rest];
      words.reduce((at, word, index) => {
        const to = index < rest.length ? this.addPlace() : mayEndInStop ? beforeStop : out;
        this.addStep(at, this.lexicon.vocabulary.intern(word), glued && index === 0, to);
        return to;
      }, from);
    }
  }

  private words(words: readonly string[], from: number, glued: boolean): number {
    const out = this.addPlace();
    for (const word of words) this.addStep(from, this.lexicon.vocabulary.intern(word), glued, out);
    return out;
  }

  private addStep(from: number, symbol: number, glued: boolean, to: number): void {
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
