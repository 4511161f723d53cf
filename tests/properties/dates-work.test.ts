/**
 * Twice the text is at most 2.2 times the work, for every rule and every word of every language.
 * Work is counted, not timed: looks at tokens, which matching does nothing without.
 */
import { describe, expect, it } from 'vitest';
import { compileGrammar, type Grammar } from '../../src/dates/grammar/grammar';
import { Matcher } from '../../src/dates/grammar/match';
import { readPassage } from '../../src/dates/grammar/tokenise';
import { Tokens } from '../../src/dates/grammar/tokens';
import type { Language } from '../../src/dates/languages/language';
import { languages } from '../../src/dates/languages/list';
import { neutral } from '../../src/dates/languages/neutral/neutral';
import type { RuleCorpus } from '../corpus/dates/by-rule/rule-corpus';

const files = import.meta.glob<Record<string, RuleCorpus>>('../corpus/dates/by-rule/*/*.ts', {
  eager: true,
});

/** Tokens that count how often they are looked at. */
class CountingTokens extends Tokens {
  looks = 0;

  override idOf(index: number): number {
    this.looks += 1;
    return super.idOf(index);
  }

  override likelyIdOf(index: number): number {
    this.looks += 1;
    return super.likelyIdOf(index);
  }

  override textOf(index: number): string {
    this.looks += 1;
    return super.textOf(index);
  }

  override isGlued(index: number): boolean {
    this.looks += 1;
    return super.isGlued(index);
  }
}

function looksAt(text: string, grammar: Grammar): number {
  const tokens = new CountingTokens(grammar.vocabulary);
  tokens.open(text);
  readPassage(tokens, 0, text.length);
  new Matcher(grammar, tokens).matchesFrom(0);
  return tokens.looks;
}

/** How much more work twice the text is. */
function growth(piece: string, times: number, grammar: Grammar): number {
  const once = looksAt(`${piece} `.repeat(times), grammar);
  return looksAt(`${piece} `.repeat(2 * times), grammar) / once;
}

function phrasesOf({ code }: Language): (readonly [id: string, text: string])[] {
  return Object.entries(files)
    .filter(([file]) => file.includes(`/by-rule/${code}/`))
    .flatMap(([, exports]) => Object.values(exports))
    .flatMap((corpus) => Object.entries(corpus))
    .map(([id, { found, refused }]) => {
      const marked = Object.values(found).flat();
      return [id, [...marked, ...refused].join(' ').replace(/[[\]]/g, '')] as const;
    });
}

/** The words of the grammar, each of which could be repeated without end. */
function wordsOf({ words, rules }: Language): readonly string[] {
  const named = rules.flatMap(({ pattern }) => pattern.match(/[\p{L}']+/gu) ?? []);
  return [...new Set([...Object.values(words).flatMap(Object.keys), ...named, '12', '1944', '-'])];
}

for (const language of [...languages, neutral]) {
  const grammar = compileGrammar(language);

  describe(`twice the text in ${language.code}`, () => {
    it.each(phrasesOf(language))('%s', (_id, text) => {
      expect(growth(text, 20, grammar)).toBeLessThanOrEqual(2.2);
    });

    it('is no more than twice the work, whichever word it repeats', () => {
      const steep = wordsOf(language)
        .map((word) => ({ word, growth: growth(word, 100, grammar) }))
        .filter(({ growth: times }) => times > 2.2);
      expect(steep).toEqual([]);
    });
  });
}
