/** What a language brings whose nouns are written with a capital, so that noun phrases end at one. */
import type { Words } from './words';

export interface CapitalNouns {
  /** Nouns that name happenings: a time right behind one may be its own (“wegen der Proteste im April”). */
  readonly events: RegExp;
  /** Nouns that a year right behind them makes one of many: “die WM 2018”. */
  readonly editions: RegExp;
  /** The article, in all its forms. */
  readonly articles: Words;
  /** Words before a noun that hangs on the one before; `sureGenitives` are nothing else. */
  readonly genitives: Words;
  readonly sureGenitives: Words;
  /** A form of the article that may be such a word: “der”. */
  readonly maybeGenitive: Words;
  /** They join nouns to one phrase. */
  readonly joints: Words;
  /** Adjectives, whatever stands behind them. */
  readonly isSureAdjective: (word: string) => boolean;
}
