/** A language's words and rules, made ready for matching. */
import type { Language } from '../languages/language';
import { Automaton, type Lexicon } from './automaton';
import type { Item, Phrase } from './compiled';
import { parsePattern, wordsIn } from './pattern';
import { tokenise } from './tokens';
import { Vocabulary } from './vocabulary';

export interface Grammar {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** By the number of their first word. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** Numbers of the words that numbers in words start with. */
  readonly numberWords: ReadonlySet<number>;
  /** Readings of numbers in digits met so far. */
  readonly numbers: Map<string, readonly Item[]>;
  readonly outer: Automaton;
  /** 1 for the words an expression can start with, by number. */
  readonly starters: Uint8Array;
  /** For what other patterns use by name; built when first asked for. */
  readonly inner: (name: string) => Automaton | null;
}

export function compileGrammar(language: Language): Grammar {
  const rules = language.rules.map((rule, order) => ({
    rule,
    order,
    pattern: parsePattern(rule.pattern),
  }));
  const vocabulary = new Vocabulary();
  const phrases = phrasesOf(language);
  const numberWords = phrases
    .filter(({ item }) => item.className === 'numeral' || item.className === 'ordinal')
    .map(({ first }) => first);
  // All words are known before the first automaton: number shapes are counted from the end of them.
  for (const { first, rest } of phrases)
    for (const word of [first, ...rest]) vocabulary.intern(word);
  for (const { pattern } of rules) for (const word of wordsIn(pattern)) vocabulary.intern(word);
  for (const word of [
    ...language.numberJoints,
    ...language.yearWords,
    ...language.ordinalSuffixes,
    '.',
  ]) {
    vocabulary.intern(word);
  }
  const giving = groupBy(rules, ({ rule }) => rule.gives ?? []);
  const lexicon: Lexicon = {
    vocabulary,
    phrases: groupBy(phrases, ({ item }) => [item.className]),
    giving,
    numberWords,
    yearWords: language.yearWords,
    numberJoints: language.numberJoints,
    ordinalSuffixes: [...language.ordinalSuffixes],
  };
  const outer = new Automaton(
    rules.filter(({ rule }) => !rule.inner),
    lexicon,
  );
  const inner = new Map<string, Automaton>();
  return {
    language,
    vocabulary,
    phrases: groupBy(phrases, ({ first }) => [vocabulary.intern(first)]),
    numberWords: new Set(numberWords.map((word) => vocabulary.intern(word))),
    numbers: new Map<string, readonly Item[]>(),
    outer,
    starters: Uint8Array.from({ length: vocabulary.size }, (_, id) =>
      outer.startsWith(id) ? 1 : 0,
    ),
    inner: (name) => {
      const known = inner.get(name);
      if (known) return known;
      const givers = giving.get(name);
      if (!givers) return null;
      const automaton = new Automaton(givers, lexicon);
      inner.set(name, automaton);
      return automaton;
    },
  };
}

function phrasesOf(language: Language): Phrase[] {
  const vocabulary = new Vocabulary();
  return Object.entries(language.words).flatMap(([className, words]) =>
    Object.entries(words).map(([written, value]): Phrase => {
      const mayEndInStop = written.endsWith('.');
      const plain = mayEndInStop ? written.slice(0, -1) : written;
      const tokens = tokenise(plain, vocabulary);
      const [first = '', ...rest] = Array.from({ length: tokens.count }, (_, index) =>
        tokens.textOf(index),
      );
      const item = { className, value, length: 1 };
      return { item, first, rest, capital: tokens.isCapital(0), mayEndInStop };
    }),
  );
}

function groupBy<T, K>(items: readonly T[], keysOf: (item: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
