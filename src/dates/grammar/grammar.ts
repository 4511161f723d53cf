/** A language's words and rules, made ready for matching. */
import type { Language } from '../languages/language';
import type { Automaton } from './automaton';
import type { CompiledRule, WordClass } from './compiled';
import { parsePattern } from './pattern';
import { Starters } from './starters';
import { stepsOf } from './steps';
import { Vocabulary } from './vocabulary';
import { WordClasses } from './word-classes';

export interface Grammar {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly outer: Automaton;
  /** What finds matches of the rules that give what a class stands for; null when there are none. */
  readonly givenBy: (wordClass: WordClass) => Automaton | null;
}

export function compileGrammar(language: Language): Grammar {
  const vocabulary = new Vocabulary();
  const classes = new WordClasses(language, vocabulary);
  const rules = language.rules.map((rule, order): CompiledRule => {
    const compiled = { rule, order, start: stepsOf(parsePattern(rule.pattern), classes) };
    classes.addGiver(compiled);
    return compiled;
  });
  const outer = classes.automatonOf(rules.filter(({ rule }) => !rule.inner));
  const { kinds, count } = outer.kinds;
  vocabulary.starters = new Starters(kinds, count, outer.firstSymbols);
  return {
    language,
    vocabulary,
    outer,
    givenBy: (wordClass) => classes.givenBy(wordClass),
  };
}
