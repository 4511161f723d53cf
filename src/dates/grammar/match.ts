/** Tokens become matches: at each place the longest match of any rule, the first rule of equals. */
import type { Meaning } from '../meaning';
import { itemsAt, type Item } from './lattice';
import type { CompiledRule, Grammar } from './grammar';
import type { Node } from './pattern';
import type { Filled, Part, Slots } from './rule';
import type { Token } from './tokens';

/** One expression in a run of tokens: `from` to `to`, exclusive. */
export interface Match extends Part {
  readonly rule: string;
}

interface Parsed {
  readonly to: number;
  readonly meaning: Meaning;
}

/** Marks that make a number before or after them something other than a date. */
const numberBefore = new Set(['$', '€', '£', '¥', '#', '№', '@', '=', '+', '±', '§']);
const numberInside = new Set(['.', ',', ':', '/']);
const numberAfter = new Set(['%', '‰', '°', '€', '£', '=', '@']);

/** The matches in a run of tokens, in order and not overlapping. */
export function matchTokens(grammar: Grammar, tokens: readonly Token[]): Match[] {
  const matcher = new Matcher(grammar, tokens);
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = matcher.longestAt(at);
    const last = found.at(-1);
    if (last && last.to > at) {
      matches.push(...found);
      at = last.to;
    } else {
      at += 1;
    }
  }
  return matches;
}

class Matcher {
  private readonly items: (readonly Item[] | undefined)[] = [];
  private readonly parsed = new Map<string, (Parsed | null)[]>();

  constructor(
    private readonly grammar: Grammar,
    private readonly tokens: readonly Token[],
  ) {}

  longestAt(at: number): readonly Match[] {
    const token = this.tokens[at];
    if (!token) return [];
    const entry = this.grammar.entries.get(token.text);
    if (!entry && token.kind !== 'number') return [];
    let best: readonly Match[] = [];
    let bestEnd = at;
    let bestOrder = Infinity;
    const consider = (compiled: CompiledRule): void => {
      const { to, found } = this.apply(compiled, at);
      if (!found || to < bestEnd || (to === bestEnd && compiled.order >= bestOrder)) return;
      if (!this.standsFree(at, to)) return;
      const rule = compiled.rule.id;
      best = Array.isArray(found)
        ? (found as readonly Part[]).map((part) => ({ ...part, rule }))
        : [{ from: at, to, meaning: found as Meaning, rule }];
      bestEnd = to;
      bestOrder = compiled.order;
    };
    for (const compiled of entry?.rules ?? []) consider(compiled);
    const classes = new Set(this.itemsAt(at).map((item) => item.className));
    for (const name of classes) {
      for (const compiled of this.grammar.startingWith.get(name) ?? []) consider(compiled);
    }
    return best;
  }

  /** Whether the number an expression starts or ends with is a number by itself, not a price, score or version. */
  private standsFree(from: number, to: number): boolean {
    const first = this.tokens[from];
    const previous = this.tokens[from - 1];
    if (first?.kind === 'number' && previous) {
      if (numberBefore.has(previous.text)) return false;
      if (first.glued && (previous.kind === 'word' || previous.text === '_')) return false;
      const before = this.tokens[from - 2];
      const joined = first.glued && previous.glued && before?.kind === 'number';
      if (joined && numberInside.has(previous.text)) return false;
    }
    const last = this.tokens[to - 1];
    const next = this.tokens[to];
    if (last?.kind === 'number' && next?.glued) {
      if (numberAfter.has(next.text) || next.kind === 'word' || next.text === '_') return false;
      const after = this.tokens[to + 1];
      if (numberInside.has(next.text) && after?.glued && after.kind === 'number') return false;
    }
    return true;
  }

  private itemsAt(at: number): readonly Item[] {
    return (this.items[at] ??= itemsAt(this.grammar, this.tokens, at));
  }

  private apply(
    { rule, pattern }: CompiledRule,
    at: number,
  ): { to: number; found: Meaning | readonly Part[] | null } {
    const filled: Filled[] = [];
    const names: string[] = [];
    const to = this.walk(pattern, at, filled, names, (end) => end);
    if (to <= at) return { to: -1, found: null };
    return { to, found: rule.read(slotsOf(this.tokens, at, to, filled, names)) };
  }

  private walk(
    node: Node,
    at: number,
    filled: Filled[],
    names: string[],
    then: (at: number) => number,
  ): number {
    switch (node.type) {
      case 'word': {
        const token = this.tokens[at];
        if (!token || !node.words.has(token.text) || (node.glued && !token.glued)) return -1;
        return then(at + 1);
      }
      case 'slot':
        return this.walkSlot(node, at, filled, names, then);
      case 'optional': {
        const taken = this.walk(node.node, at, filled, names, then);
        return taken >= 0 ? taken : then(at);
      }
      case 'choice': {
        for (const option of node.nodes) {
          const end = this.walk(option, at, filled, names, then);
          if (end >= 0) return end;
        }
        return -1;
      }
      case 'sequence': {
        const step = (index: number, here: number): number => {
          const next = node.nodes[index];
          if (!next) return then(here);
          return this.walk(next, here, filled, names, (end) => step(index + 1, end));
        };
        return step(0, at);
      }
    }
  }

  private walkSlot(
    node: Extract<Node, { type: 'slot' }>,
    at: number,
    filled: Filled[],
    names: string[],
    then: (at: number) => number,
  ): number {
    const token = this.tokens[at];
    if (!token || (node.glued && !token.glued)) return -1;
    const depth = filled.length;
    const attempt = (to: number, value: Filled['value']): number => {
      filled.push({ from: at, to, value });
      names.push(node.name);
      const end = then(to);
      if (end < 0) {
        filled.length = depth;
        names.length = depth;
      }
      return end;
    };
    for (const item of this.itemsAt(at)) {
      if (item.className !== node.className) continue;
      const end = attempt(at + item.length, item.value);
      if (end >= 0) return end;
    }
    if (!this.grammar.giving.has(node.className)) return -1;
    const inner = this.parse(node.className, at);
    return inner ? attempt(inner.to, inner.meaning) : -1;
  }

  /** The longest expression of a kind at a place; remembered, so that no text is read twice. */
  private parse(name: string, at: number): Parsed | null {
    let memory = this.parsed.get(name);
    if (!memory) this.parsed.set(name, (memory = []));
    const known = memory[at];
    if (known !== undefined) return known;
    memory[at] = null;
    let best: Parsed | null = null;
    for (const compiled of this.grammar.giving.get(name) ?? []) {
      const { to, found } = this.apply(compiled, at);
      if (!found || Array.isArray(found) || to <= (best?.to ?? at)) continue;
      best = { to, meaning: found as Meaning };
    }
    memory[at] = best;
    return best;
  }
}

function slotsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  filled: readonly Filled[],
  names: readonly string[],
): Slots {
  const at = (name: string): Filled | undefined => filled[names.indexOf(name)];
  return {
    from,
    to,
    at,
    number: (name) => Number(at(name)?.value ?? NaN),
    string: (name) => String(at(name)?.value ?? ''),
    meaning: (name) => {
      const value = at(name)?.value;
      if (typeof value === 'object') return value;
      throw new Error(`The slot “${name}” holds no meaning`);
    },
    before: (places) => tokens[from - places],
    after: (places) => tokens[to - 1 + places],
  };
}
