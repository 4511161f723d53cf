/** Tokens become matches: at each place the longest match of any rule, the first rule of equals. */
import type { Meaning } from '../meaning';
import { dead, type Automaton } from './automaton';
import type { CompiledRule, Step } from './compiled';
import { FilledSlots } from './filled-slots';
import type { Grammar } from './grammar';
import { readingsAt } from './lattice';
import type { Filled, Part } from './rule';
import { standsFree } from './stands-free';
import type { Tokens } from './tokens';
import { unknown } from './vocabulary';

/** One expression in a run of tokens: `from` to `to`, exclusive. */
export interface Match extends Part {
  readonly rule: string;
}

interface Found {
  readonly to: number;
  readonly matches: readonly Match[];
}

const none: readonly Match[] = [];

/** Tokens of the longest expression; numbers in words could go on for ever. */
const longestExpression = 24;

/** Matches as the tokens of a text are read, passage by passage. */
export class Matcher {
  private readonly slots: FilledSlots;
  /** By place and kind. */
  private parsed = new Map<number, Map<Automaton, Found | null>>();
  /** Where automaton runs passed a state that accepts: rules and their ends, in step. */
  private readonly rulesPassed: (readonly CompiledRule[])[] = [];
  private readonly endsPassed: number[] = [];
  private passed = 0;

  constructor(
    private readonly grammar: Grammar,
    private readonly tokens: Tokens,
  ) {
    this.slots = new FilledSlots(tokens);
  }

  /** The matches that begin at the starters read so far, from the given one on, in order and not overlapping. */
  matchesFrom(firstStarter: number): readonly Match[] {
    let matches: Match[] | null = null;
    const { tokens } = this;
    const { outer } = this.grammar;
    // What was read of earlier passages is not asked for again; kept, it would slow down long texts.
    if (this.parsed.size > 0) this.parsed = new Map();
    let past = 0;
    for (let each = firstStarter; each < tokens.starterCount; each += 1) {
      const at = tokens.starterAt(each);
      if (at < past) continue;
      const found = this.longest(outer, at, true);
      if (!found) {
        this.refute(at);
        continue;
      }
      matches ??= [];
      for (const match of found.matches) matches.push(match);
      past = found.to;
    }
    return matches ?? none;
  }

  /** Lets the tokeniser know when a starter and the token after it lead nowhere. */
  private refute(at: number): void {
    const { outer, vocabulary } = this.grammar;
    const [first, second] = [this.tokens.likelyIdOf(at), this.tokens.likelyIdOf(at + 1)];
    if (!outer.mayBegin(first, second)) vocabulary.starters.refute(first, second);
  }

  /** Asks the automaton which rules may end where, and reads those exactly, from the longest on. */
  private longest(automaton: Automaton, at: number, free: boolean): Found | null {
    const bottom = this.passed;
    this.run(automaton, at);
    let found: Found | null = null;
    while (!found && this.passed > bottom) {
      this.passed -= 1;
      const to = this.endsPassed[this.passed] ?? at;
      if (!this.tokens.areKnown(at, to) || (free && !standsFree(this.tokens, at, to))) continue;
      for (const rule of this.rulesPassed[this.passed] ?? []) {
        found = this.read(rule, at, to);
        if (found) break;
      }
    }
    this.passed = bottom;
    return found;
  }

  private run(automaton: Automaton, at: number): void {
    const { tokens } = this;
    let state = automaton.start;
    const end = Math.min(tokens.count, at + longestExpression);
    for (let here = at; here < end; here += 1) {
      const symbol = tokens.likelyIdOf(here);
      if (symbol === unknown) return;
      state = automaton.step(state, symbol, tokens.isGlued(here));
      if (state === dead) return;
      const accepted = automaton.acceptedIn(state);
      if (accepted.length > 0) {
        this.endsPassed[this.passed] = here + 1;
        this.rulesPassed[this.passed] = accepted;
        this.passed += 1;
      }
    }
  }

  /** The match of a rule between two places; null when the exact pattern or the rule itself refuses. */
  private read(rule: CompiledRule, at: number, to: number): Found | null {
    const { slots } = this;
    const bottom = slots.count;
    if (!this.follow(rule.start, at, to)) return null;
    const meaning = rule.rule.read(slots.open(bottom, at, to));
    slots.cut(bottom);
    if (!meaning) return null;
    const { id } = rule.rule;
    if (!isParts(meaning)) return { to, matches: [{ from: at, to, meaning, rule: id }] };
    return { to, matches: meaning.map((part) => ({ ...part, rule: id })) };
  }

  /** Whether the steps lead from one place exactly to another; if so, the slots on the way are filled. */
  private follow(start: Step, at: number, to: number): boolean {
    const { tokens } = this;
    let step = start;
    for (let here = at; ;) {
      switch (step.type) {
        case 'end':
          return here === to;
        case 'word':
          if (here >= to || (step.glued && !tokens.isGlued(here))) return false;
          if (!step.words.has(tokens.idOf(here))) return false;
          here += 1;
          step = step.next;
          break;
        case 'slot':
          if (here >= to || (step.glued && !tokens.isGlued(here))) return false;
          return this.fill(step, here, to);
        case 'fork': {
          const last = step.ways.length - 1;
          for (let way = 0; way < last; way += 1) {
            if (this.follow(step.ways[way] ?? step, here, to)) return true;
          }
          step = step.ways[last] ?? step;
        }
      }
    }
  }

  private fill(step: Extract<Step, { type: 'slot' }>, at: number, to: number): boolean {
    const { wordClass } = step;
    for (const { value, length } of readingsAt(wordClass, this.tokens, at, this.grammar.language)) {
      if (this.fillWith(step, { from: at, to: at + length, value }, to)) return true;
    }
    const given = this.grammar.givenBy(wordClass);
    if (!given) return false;
    const found = this.parse(given, at);
    const [only] = found?.matches ?? [];
    if (!found || !only) return false;
    return this.fillWith(step, { from: at, to: found.to, value: only.meaning }, to);
  }

  private fillWith(
    { name, next }: Extract<Step, { type: 'slot' }>,
    filled: Filled,
    to: number,
  ): boolean {
    const { slots } = this;
    const bottom = slots.count;
    slots.add(name, filled);
    if (this.follow(next, filled.to, to)) return true;
    slots.cut(bottom);
    return false;
  }

  /** The longest expression of a kind at a place; remembered, so that no text is read twice. */
  private parse(automaton: Automaton, at: number): Found | null {
    let memory = this.parsed.get(at);
    if (!memory) this.parsed.set(at, (memory = new Map<Automaton, Found | null>()));
    const known = memory.get(automaton);
    if (known !== undefined) return known;
    memory.set(automaton, null);
    const found = this.longest(automaton, at, false);
    memory.set(automaton, found);
    return found;
  }
}

function isParts(found: Meaning | readonly Part[]): found is readonly Part[] {
  return Array.isArray(found);
}
