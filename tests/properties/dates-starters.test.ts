/**
 * Most tokens of a text are never looked at, since no expression can begin with them and what
 * follows. Which, is learned as texts are read: it must never cost an expression.
 */
import { describe, expect, it } from 'vitest';
import { compileGrammar, type Grammar } from '../../src/dates/grammar/grammar';
import { Matcher } from '../../src/dates/grammar/match';
import { Starters } from '../../src/dates/grammar/starters';
import { readPassage } from '../../src/dates/grammar/tokenise';
import { Tokens } from '../../src/dates/grammar/tokens';
import type { Language } from '../../src/dates/languages/language';
import { languages } from '../../src/dates/languages/list';
import type { RuleCorpus } from '../corpus/dates/by-rule/rule-corpus';

const files = import.meta.glob<Record<string, RuleCorpus>>('../corpus/dates/by-rule/*/*.ts', {
  eager: true,
});

/** Looks at every token, always. */
class Everywhere extends Starters {
  constructor({ outer }: Grammar) {
    super(outer.kinds.kinds, outer.kinds.count, outer.firstSymbols);
    this.pairs.fill(1);
  }

  override refute(): void {
    // Nothing is learned.
  }
}

function matchesIn(texts: readonly string[], grammar: Grammar): readonly string[] {
  const tokens = new Tokens(grammar.vocabulary);
  const matcher = new Matcher(grammar, tokens);
  return texts.map((text) => {
    tokens.open(text);
    readPassage(tokens, 0, text.length);
    const matches = matcher.matchesFrom(0);
    return matches.map(({ from, to, rule }) => [rule, from, to].join(' ')).join(', ');
  });
}

/** All phrases of a language as they are, and the words of one between those of another. */
function textsOf({ code }: Language): readonly string[] {
  const phrases = Object.entries(files)
    .filter(([file]) => file.includes(`/by-rule/${code}/`))
    .flatMap(([, exports]) => Object.values(exports))
    .flatMap((corpus) => Object.values(corpus))
    .flatMap(({ found, refused }) => [...Object.values(found).flat(), ...refused])
    .map((phrase) => phrase.replace(/[[\]]/g, ''));
  const mixed = phrases.map((phrase, index) => {
    const other = phrases[(index * 7 + 3) % phrases.length]?.split(' ') ?? [];
    return phrase
      .split(' ')
      .flatMap((word, place) => [word, other[place] ?? ''])
      .join(' ');
  });
  return [...phrases, ...mixed];
}

describe('tokens that are not looked at', () => {
  it.each(languages.map((language) => [language.code, language] as const))(
    'begin no expression in %s, whatever was read before',
    (_code, language) => {
      const texts = textsOf(language);
      const learning = compileGrammar(language);
      const first = matchesIn(texts, learning);
      const second = matchesIn(texts, learning);
      const everywhere = compileGrammar(language);
      everywhere.vocabulary.starters = new Everywhere(everywhere);
      const all = matchesIn(texts, everywhere);
      expect(first).toEqual(all);
      expect(second).toEqual(all);
    },
  );
});
