/** Tokens become matches: at each place the longest match of any rule, the first rule of equals. */
import type { Meaning } from '../meaning';
import type { Automaton } from './automaton';
import type { CompiledRule, Item } from './compiled';
import type { Grammar } from './grammar';
import { itemsAt, shapeOf } from './lattice';
import type { Node } from './pattern';
import type { Filled, Part, Slots } from './rule';
import type { Token, Tokens } from './tokens';
import { unknown } from './vocabulary';

/** One expression in a run of tokens: `from` to `to`, exclusive. */
export interface Match extends Part {
  readonly rule: string;
}

interface Found {
  readonly rule: CompiledRule;
  readonly to: number;
  readonly parts: readonly Part[];
}

/** Tokens of the longest expression; numbers in words could go on for ever. */
const longestExpression = 24;

/** Matches as the tokens of a text are read, passage by passage. */
export class Matcher {
  private readonly items = new Map<number, readonly Item[]>();
  /** By kind and place. */
  private readonly parsed = new Map<Automaton, Map<number, Found | null>>();
  /** Slots of the match under way. */
  private readonly filled: Filled[] = [];
  private readonly names: string[] = [];
  /** Where automaton runs passed a state that accepts: rules and their ends, in step. */
  private readonly rulesPassed: (readonly CompiledRule[])[] = [];
  private readonly endsPassed: number[] = [];

  constructor(
    private readonly grammar: Grammar,
    private readonly tokens: Tokens,
  ) {}

  /** The matches among the tokens read so far, from `start` on, in order and not overlapping. */
  matchesFrom(start: number): Match[] {
    const matches: Match[] = [];
    const { starters } = this.grammar;
    this.forget();
    for (let at = start; at < this.tokens.count;) {
      const starts = starters[this.tokens.idOf(at)] === 1 || this.tokens.isNumber(at);
      const found = starts ? this.longest(this.grammar.outer, at, true) : null;
      if (found) {
        for (const { from, to, meaning } of found.parts) {
          matches.push({ from, to, meaning, rule: found.rule.rule.id });
        }
        at = found.to;
      } else {
        at += 1;
      }
    }
    return matches;
  }

  /** What was read of earlier passages is not asked for again; kept, it would slow down long texts. */
  private forget(): void {
    if (this.items.size > 0) this.items.clear();
    for (const memory of this.parsed.values()) if (memory.size > 0) memory.clear();
    this.tokens.forgetViews();
  }

  /** Asks the automaton which rules may end where, and reads those exactly, from the longest on. */
  private longest(automaton: Automaton, at: number, free: boolean): Found | null {
    const bottom = this.endsPassed.length;
    this.run(automaton, at);
    let found: Found | null = null;
    while (this.endsPassed.length > bottom) {
      const to = this.endsPassed.pop() ?? at;
      const rules = this.rulesPassed.pop() ?? [];
      if (found || (free && !standsFree(this.tokens, at, to))) continue;
      for (const rule of rules) {
        found = this.read(rule, at, to);
        if (found) break;
      }
    }
    return found;
  }

  private run(automaton: Automaton, at: number): void {
    const { tokens } = this;
    let state = automaton.start;
    const end = Math.min(tokens.count, at + longestExpression);
    for (let here = at; here < end; here += 1) {
      const symbol = tokens.isNumber(here)
        ? shapeOf(this.grammar, tokens, here)
        : tokens.idOf(here);
      if (symbol === unknown) return;
      const next = automaton.step(state, symbol, tokens.isGlued(here));
      if (!next) return;
      state = next;
      if (state.accepts.length > 0) {
        this.endsPassed.push(here + 1);
        this.rulesPassed.push(state.accepts);
      }
    }
  }

  /** The match of a rule between two places; null when the exact pattern or the rule itself refuses. */
  private read(rule: CompiledRule, at: number, to: number): Found | null {
    const depth = this.filled.length;
    const end = this.walk(rule.pattern, at, (here) => (here === to ? to : -1));
    let found: Found | null = null;
    if (end === to) {
      const slots = new MatchedSlots(
        this.tokens,
        at,
        to,
        this.filled.slice(depth),
        this.names.slice(depth),
      );
      const meaning = rule.rule.read(slots);
      if (meaning) {
        const parts = isParts(meaning) ? meaning : [{ from: at, to, meaning }];
        found = { rule, to, parts };
      }
    }
    this.filled.length = depth;
    this.names.length = depth;
    return found;
  }

  private walk(node: Node, at: number, then: (at: number) => number): number {
    switch (node.type) {
      case 'word': {
        if (node.glued && !this.tokens.isGlued(at)) return -1;
        return node.words.has(this.tokens.textOf(at)) ? then(at + 1) : -1;
      }
      case 'slot':
        return this.walkSlot(node, at, then);
      case 'optional': {
        const taken = this.walk(node.node, at, then);
        return taken >= 0 ? taken : then(at);
      }
      case 'choice': {
        for (const option of node.nodes) {
          const end = this.walk(option, at, then);
          if (end >= 0) return end;
        }
        return -1;
      }
      case 'sequence':
        return this.walkSequence(node.nodes, 0, at, then);
    }
  }

  private walkSequence(
    nodes: readonly Node[],
    index: number,
    at: number,
    then: (at: number) => number,
  ): number {
    const node = nodes[index];
    if (!node) return then(at);
    return this.walk(node, at, (here) => this.walkSequence(nodes, index + 1, here, then));
  }

  private walkSlot(
    node: Extract<Node, { type: 'slot' }>,
    at: number,
    then: (at: number) => number,
  ): number {
    if (at >= this.tokens.count || (node.glued && !this.tokens.isGlued(at))) return -1;
    for (const item of this.itemsAt(at)) {
      if (item.className !== node.className) continue;
      const end = this.attempt(node.name, at, at + item.length, item.value, then);
      if (end >= 0) return end;
    }
    const automaton = this.grammar.inner(node.className);
    if (!automaton) return -1;
    const inner = this.parse(automaton, at);
    const [only] = inner?.parts ?? [];
    return inner && only ? this.attempt(node.name, at, inner.to, only.meaning, then) : -1;
  }

  private attempt(
    name: string,
    at: number,
    to: number,
    value: Filled['value'],
    then: (at: number) => number,
  ): number {
    const depth = this.filled.length;
    this.filled.push({ from: at, to, value });
    this.names.push(name);
    const end = then(to);
    if (end < 0) {
      this.filled.length = depth;
      this.names.length = depth;
    }
    return end;
  }

  private itemsAt(at: number): readonly Item[] {
    const known = this.items.get(at);
    if (known) return known;
    const items = itemsAt(this.grammar, this.tokens, at);
    this.items.set(at, items);
    return items;
  }

  /** The longest expression of a kind at a place; remembered, so that no text is read twice. */
  private parse(automaton: Automaton, at: number): Found | null {
    let memory = this.parsed.get(automaton);
    if (!memory) this.parsed.set(automaton, (memory = new Map<number, Found | null>()));
    const known = memory.get(at);
    if (known !== undefined) return known;
    memory.set(at, null);
    const found = this.longest(automaton, at, false);
    memory.set(at, found);
    return found;
  }
}

function isParts(found: Meaning | readonly Part[]): found is readonly Part[] {
  return Array.isArray(found);
}

/** Marks that make a number before or after them something other than a date. */
const numberBefore = new Set(['$', '€', '£', '¥', '#', '№', '@', '=', '+', '±', '§', '_']);
const numberInside = new Set(['.', ',', ':', '/']);
const numberAfter = new Set(['%', '‰', '°', '€', '£', '=', '@', '_']);

/** Whether the number an expression starts or ends with is a number by itself, not part of a price, score or version. */
function standsFree(tokens: Tokens, from: number, to: number): boolean {
  if (from > 0 && tokens.isNumber(from)) {
    const previous = tokens.textOf(from - 1);
    if (numberBefore.has(previous)) return false;
    if (tokens.isGlued(from)) {
      if (tokens.isWord(from - 1)) return false;
      const joined = tokens.isGlued(from - 1) && tokens.isNumber(from - 2);
      if (joined && numberInside.has(previous)) return false;
    }
  }
  if (tokens.isNumber(to - 1) && to < tokens.count && tokens.isGlued(to)) {
    const next = tokens.textOf(to);
    if (numberAfter.has(next) || (tokens.isWord(to) && !next.startsWith("'"))) return false;
    const joined = tokens.isGlued(to + 1) && tokens.isNumber(to + 1);
    if (joined && numberInside.has(next)) return false;
  }
  return true;
}

/** The slots of one match; a class, since one is made for every match tried. */
class MatchedSlots implements Slots {
  constructor(
    private readonly tokens: Tokens,
    readonly from: number,
    readonly to: number,
    private readonly filled: readonly Filled[],
    private readonly names: readonly string[],
  ) {}

  at(name: string): Filled | undefined {
    const index = this.names.indexOf(name);
    return index < 0 ? undefined : this.filled[index];
  }

  number(name: string): number {
    return Number(this.at(name)?.value ?? NaN);
  }

  string(name: string): string {
    return String(this.at(name)?.value ?? '');
  }

  meaning(name: string): Meaning {
    const value = this.at(name)?.value;
    if (typeof value === 'object') return value;
    throw new Error(`The slot “${name}” holds no meaning`);
  }

  before(places: number): Token | undefined {
    return this.tokens.at(this.from - places);
  }

  after(places: number): Token | undefined {
    return this.tokens.at(this.to - 1 + places);
  }
}
