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
    const known = this.languages.get(language) ?? this.lookUp(language);
    this.languages.set(language, known);
    return known;
  }

  private lookUp(language: string): DomainOf {
    const known: (Domain | null)[] = [];
    return (word) => {
      while (known.length <= word)
        known.push(domainOfWord(this.lexicon.wordOf(known.length), language));
      return known[word] ?? null;
    };
  }
}
