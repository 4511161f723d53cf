/** A language's words and rules, made ready for matching. */
import type { Language } from '../languages/language';
import { Automaton, type Lexicon } from './automaton';
import type { CompiledRule, Phrase, WordClass } from './compiled';
import { parsePattern } from './pattern';
import { stepsOf, type Names } from './steps';
import { tokenise } from './tokenise';
import { Vocabulary } from './vocabulary';

export interface Grammar {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly outer: Automaton;
  /** Whether an expression can start with a word, by its number. */
  readonly starters: Uint8Array;
}

/** Words no expression starts with, words that need another they know after them, words that can be one alone. */
export const starter = { none: 0, withMore: 1, alone: 2 } as const;

export function compileGrammar(language: Language): Grammar {
  const vocabulary = new Vocabulary();
  const phrases = groupBy(phrasesOf(language), ({ className }) => [className]);
  const classes = new Map<string, WordClass>();
  const names: Names = { numberOf: (word) => vocabulary.intern(word), classOf };
  const rules = language.rules.map((rule, order): CompiledRule => {
    const pattern = parsePattern(rule.pattern);
    return { rule, order, pattern, start: stepsOf(pattern, names) };
  });
  const giving = groupBy(rules, ({ rule }) => rule.gives ?? []);
  const lexicon: Lexicon = {
    vocabulary,
    phrases,
    giving,
    numberWords: [...(phrases.get('numeral') ?? []), ...(phrases.get('ordinal') ?? [])].map(
      ({ first }) => first,
    ),
    yearWords: language.yearWords,
    numberJoints: language.numberJoints,
    ordinalSuffixes: [...language.ordinalSuffixes],
  };
  const outer = new Automaton(
    rules.filter(({ rule }) => !rule.inner),
    lexicon,
  );
  const starters = Uint8Array.from({ length: vocabulary.size }, (_, id) => {
    const first = outer.step(outer.start, id, true) ?? outer.step(outer.start, id, false);
    if (!first) return starter.none;
    return first.accepts.length > 0 ? starter.alone : starter.withMore;
  });
  return { language, vocabulary, outer, starters };

  function classOf(name: string): WordClass {
    const known = classes.get(name);
    if (known) return known;
    let given: Automaton | null | undefined;
    const made: WordClass = {
      name,
      phrases: groupBy(phrases.get(name) ?? [], ({ first }) => [vocabulary.intern(first)]),
      given: () => {
        if (given !== undefined) return given;
        const givers = giving.get(name);
        return (given = givers ? new Automaton(givers, lexicon) : null);
      },
    };
    classes.set(name, made);
    return made;
  }
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
      return { className, value, first, rest, capital: tokens.isCapital(0), mayEndInStop };
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
