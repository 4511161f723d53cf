/** What a language brings whose finite verb stands behind the subject, with the rest of the verb at its side. */
import type { Words } from './words';

export interface VerbMedial {
  readonly order: 'medial';
  /** Articles and demonstratives, which open a noun phrase even right behind a noun. */
  readonly articles: Words;
  /** The conjunction of what is said, which is a relative as well: “que”. */
  readonly that: Words;
  /** Behind these it opens no clause: “plus que”, “tuvo que”. */
  readonly beforeThat: Words;
  /** Openers that open a clause only with it: “alors que”. */
  readonly onlyWithThat: Words;
  /** Adverbs that open a clause with it, as prepositions do: “ya que”. */
  readonly adverbsWithThat: Words;
  /** Of those and of prepositions, the ones whose clause limits what is claimed: “sans que”. */
  readonly bounding: Words;
  /** They stand between a preposition and the relative that opens its clause: “de”, articles. */
  readonly beforeRelative: Words;
  /** They make a relative stand for a thing: “ce qui”, “lo que”. */
  readonly pointers: Words;
  /** Forms of “be”, behind which no object follows a phrase set off by commas. */
  readonly objectless: RegExp;
  /** Prepositions that with an infinitive tell what was before: “après avoir”, “tras”. */
  readonly behind: Words;
  /** Prepositions only before another one: “face à”, “junto a”. */
  readonly compound: Words;
  /** Two words, joined by a blank, before a number: “al menos”. */
  readonly amounts: Words;
  /** They stand with a preposition before a number and are none of a phrase: “près de 500”. */
  readonly approximations: Words;
  /** A preposition that is a verb too is the verb before one of these: “entre en 1908”. */
  readonly afterVerb: Words;
  /** A finite verb that opens a sentence, though the word has its capital: “Murió en 1967 …”. */
  readonly canOpen: (word: string) => boolean;
  /** Adverbs by their ending. */
  readonly isAdverb: (word: string) => boolean;
  /** Adjectives and nouns that end like participles. */
  readonly isAdjective: (word: string) => boolean;
  readonly isGerund: (word: string) => boolean;
  /** A verb that ends in a pronoun: “cerrarlo”; null where none does. */
  readonly enclitic: RegExp | null;
  /** Prepositions of whom something is done to: “detuvo a un hombre”. */
  readonly personal: Words;
  /** Clitics of whom something is done to: “lo”, “l’”. */
  readonly directObjects: Words;
  /** Clitics of whom something is done for, he or she: “lui”; and what stands before their name. */
  readonly indirectObjects: Words;
  readonly toWhom: string;
  /** Clitics of a place told of before: “y”. */
  readonly placeClitics: Words;
  /** Before the name of whom something is done to: “a ”. */
  readonly whom: string;
  /** A participle that agrees with an object before it: “arrêtée”; null where none does. */
  readonly agreeing: RegExp | null;
  /** A finite verb that looks like no noun, so that an article before it is a pronoun: “lo condenó”. */
  readonly isVerbAlone: (word: string) => boolean;
  /** Clitics that stand before nothing but verbs, and the look of a verb in the present behind one. */
  readonly verbMarks: Words;
  readonly isPresent: RegExp;
  /** Conditionals that with a participle tell what others say: “aurait injecté”. */
  readonly rumours: Words;
  /** Adverbs, and forms of “be” and “have”, that stand between the parts of a verb. */
  readonly amidVerb: Words;
  /** Adverbs right behind a verb that belong to it: “pas”. */
  readonly behindVerb: Words;
  /** What makes an act one done again: “de nouveau”. */
  readonly again: Words;
  /** What else leads from one part of a verb to the next: “va a”, “tiene que”. */
  readonly linking: Words;
  /** Words that a preposition goes on with: “face à”, “par rapport à”. */
  readonly goingOn: Words;
  /** A preposition that makes one phrase with a bare noun behind it: “l’entrée en vigueur”. */
  readonly binding: Words;
  /** Of a verb after which what was planned no longer is: “reporté”. */
  readonly callsOff: (word: string) => boolean;
  /** Nouns that such a preposition makes a longer one with: “en raison de”. */
  readonly bound: Words;
}
