/** Rules and words of a language in the form that matching needs. */
import type { Rule } from './rule';

export interface CompiledRule {
  readonly rule: Rule;
  readonly order: number;
  /** Where its pattern begins. */
  readonly start: Step;
}

/** What some tokens can be read as, in a class. */
export interface Reading {
  readonly value: number | string;
  /** Number of tokens. */
  readonly length: number;
}

/** A word or phrase of a class. */
export interface Phrase {
  /** Its words, in lower case, and their numbers. */
  readonly words: readonly string[];
  readonly symbols: readonly number[];
  readonly capital: boolean;
  /** The one reading it gives, the same every time. */
  readonly plain: readonly Reading[];
  /** With a full stop after it (Jan.); null where there may be none. */
  readonly abbreviated: readonly Reading[] | null;
}

/** Numbers of words and of shapes of numbers, any of which will do. */
export type Symbols = ReadonlySet<number>;

/** All that can fill the slots of one class. */
export interface WordClass {
  readonly name: string;
  /** Its words and phrases, by the number of their first word. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** The same and its numbers, as far as an automaton can tell: the first step of each. */
  readonly ways: readonly WordStep[];
  /** Rules that give what it stands for. */
  readonly givers: readonly CompiledRule[];
}

/** Takes one token. */
export interface WordStep {
  readonly type: 'word';
  readonly words: Symbols;
  /** Asks for no space before the token. */
  readonly glued: boolean;
  readonly next: Step;
}

/** What a pattern asks for next. */
export type Step =
  | { readonly type: 'end' }
  | WordStep
  | {
      readonly type: 'slot';
      readonly wordClass: WordClass;
      readonly name: string;
      readonly glued: boolean;
      readonly next: Step;
    }
  /** Ways to go on, in the order they are tried. */
  | { readonly type: 'fork'; readonly ways: readonly Step[] };
