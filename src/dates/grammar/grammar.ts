/** A language's words and rules, indexed by what they can start with, so that most tokens cost one look-up. */
import type { Language } from '../languages/language';
import { firstSet, parsePattern, type Node } from './pattern';
import type { Rule } from './rule';
import { tokenise } from './tokens';

export interface CompiledRule {
  readonly rule: Rule;
  readonly order: number;
  readonly pattern: Node;
}

/** A word or phrase of a class; `rest` are the words after the first. */
export interface Phrase {
  readonly className: string;
  readonly value: number | string;
  readonly rest: readonly string[];
  readonly capital: boolean;
  readonly mayEndInStop: boolean;
}

export interface Entry {
  readonly phrases: readonly Phrase[];
  /** Rules that can start with this very word. */
  readonly rules: readonly CompiledRule[];
}

export interface Grammar {
  readonly language: Language;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Rules that can start with a class. */
  readonly startingWith: ReadonlyMap<string, readonly CompiledRule[]>;
  /** Rules whose finds other patterns may use, by the name they give. */
  readonly giving: ReadonlyMap<string, readonly CompiledRule[]>;
}

export function compileGrammar(language: Language): Grammar {
  const rules = language.rules.map((rule, order) => ({
    rule,
    order,
    pattern: parsePattern(rule.pattern),
  }));
  const giving = groupBy(rules, ({ rule }) => rule.gives ?? []);
  const firsts = new Map(rules.map((rule) => [rule, firstsOf(rule, giving, new Set())]));
  const outer = rules.filter(({ rule }) => !rule.inner);
  const byWord = groupBy(outer, (rule) => firsts.get(rule)?.words ?? []);
  const phrases = groupBy(phrasesOf(language), ([word]) => [word]);
  const entries = new Map<string, Entry>();
  for (const word of new Set([...byWord.keys(), ...phrases.keys()])) {
    entries.set(word, {
      phrases: (phrases.get(word) ?? []).map(([, phrase]) => phrase),
      rules: byWord.get(word) ?? [],
    });
  }
  const startingWith = groupBy(outer, (rule) => firsts.get(rule)?.classes ?? []);
  return { language, entries, startingWith, giving };
}

interface Firsts {
  readonly words: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
}

/** As `firstSet`, with the names that rules give replaced by what those rules start with. */
function firstsOf(
  { pattern }: CompiledRule,
  giving: ReadonlyMap<string, readonly CompiledRule[]>,
  seen: Set<string>,
): Firsts {
  const own = firstSet(pattern);
  const words = new Set(own.words);
  const classes = new Set(own.classes);
  for (const name of own.classes) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const giver of giving.get(name) ?? []) {
      const inner = firstsOf(giver, giving, seen);
      for (const word of inner.words) words.add(word);
      for (const inside of inner.classes) classes.add(inside);
    }
  }
  return { words, classes };
}

function phrasesOf(language: Language): [word: string, phrase: Phrase][] {
  return Object.entries(language.words).flatMap(([className, words]) =>
    Object.entries(words).map(([written, value]): [string, Phrase] => {
      const mayEndInStop = written.endsWith('.');
      const plain = mayEndInStop ? written.slice(0, -1) : written;
      const [first, ...rest] = tokenise(plain, 0, plain.length);
      const capital = first?.capital ?? false;
      const texts = rest.map((token) => token.text);
      return [first?.text ?? '', { className, value, rest: texts, capital, mayEndInStop }];
    }),
  );
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
