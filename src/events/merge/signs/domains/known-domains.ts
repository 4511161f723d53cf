/** Words of a lexicon → the domains they speak of, each looked up once for a whole collection. */
import type { Lexicon } from '../../../../article/lexicon';
import type { Domain } from './domain';
import { domainOfWord } from './domain-of-word';

export type DomainOf = (word: number) => Domain | null;

export class KnownDomains {
  private readonly languages = new Map<string, DomainOf>();

  constructor(private readonly lexicon: Lexicon) {}

  /** By the word's number in the lexicon. */
  in(language: string): DomainOf {
    const known =
      this.languages.get(language) ?? this.lexicon.byNumber((word) => domainOfWord(word, language));
    this.languages.set(language, known);
    return known;
  }
}
