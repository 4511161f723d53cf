/** A word → the domain of news it speaks of, by the lists of its language. */
import { domainNames, type Domain, type DomainWords } from './domain';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

/** Null where it speaks of none, and in languages without a list. `language`: BCP 47 primary subtag. */
export function domainOfWord(word: string, language: string): Domain | null {
  const list = lists.get(language);
  return list ? list.domainOf(plain(word)) : null;
}

/** Lower case, without accents and possessive. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/^[ld][’']|[’']s?$/, '');
}

interface Spelling {
  /** What a word has behind it when it is declined or conjugated. */
  readonly endings: readonly string[];
  /** “Landgericht”: words are written together, the last says what it is. */
  readonly joins?: boolean;
}

/** No shorter part of a compound is told from chance. */
const shortestPart = 5;
const shortestBeginning = 3;

class WordList {
  private readonly forms = new Map<string, Domain>();
  private readonly beginnings = new Map<string, Domain>();

  constructor(
    words: DomainWords,
    private readonly spelling: Spelling,
  ) {
    for (const domain of domainNames) {
      for (const word of words[domain].trim().split(/\s+/)) {
        const bare = plain(word.replace(/[.-]$/, ''));
        if (word.endsWith('-')) keepFirst(this.beginnings, bare, domain);
        else if (word.endsWith('.')) keepFirst(this.forms, bare, domain);
        else for (const form of this.formsOf(bare)) keepFirst(this.forms, form, domain);
      }
    }
  }

  domainOf(word: string): Domain | null {
    const whole = this.ofPart(word);
    if (whole !== null || !this.spelling.joins) return whole;
    for (let at = shortestBeginning; at <= word.length - shortestPart; at += 1) {
      const part = this.ofPart(word.slice(at));
      if (part !== null) return part;
    }
    return null;
  }

  private ofPart(word: string): Domain | null {
    const exact = this.forms.get(word);
    if (exact) return exact;
    for (let length = word.length; length >= shortestBeginning; length -= 1) {
      const domain = this.beginnings.get(word.slice(0, length));
      if (domain) return domain;
    }
    return null;
  }

  private formsOf(word: string): string[] {
    return [word, ...stemsOf(word)].flatMap((stem) =>
      this.spelling.endings.map((ending) => stem + ending),
    );
  }
}

/** “army”: armies; “invade”: invading. */
function stemsOf(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  return word.endsWith('y') ? [`${stem}i`] : word.endsWith('e') ? [stem] : [];
}

function keepFirst(map: Map<string, Domain>, key: string, domain: Domain): void {
  if (!map.has(key)) map.set(key, domain);
}

const lists: ReadonlyMap<string, WordList> = new Map([
  ['en', new WordList(en, { endings: ['', 's', 'es', 'd', 'ed', 'ing'] })],
  ['de', new WordList(de, { endings: ['', 'e', 'en', 'er', 'ern', 'n', 's', 'es'], joins: true })],
  ['fr', new WordList(fr, { endings: ['', 's', 'x', 'e', 'es'] })],
  ['es', new WordList(es, { endings: ['', 's', 'es'] })],
]);
