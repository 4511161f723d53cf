/** Rules and words of a language in the form that matching needs. */
import type { Node } from './pattern';
import type { Rule } from './rule';

export interface CompiledRule {
  readonly rule: Rule;
  readonly order: number;
  readonly pattern: Node;
}

/** One reading of the tokens that start at a place. */
export interface Item {
  readonly className: string;
  readonly value: number | string;
  /** Number of tokens. */
  readonly length: number;
}

/** A word or phrase of a class. */
export interface Phrase {
  /** The reading of its first word, if that is all. */
  readonly item: Item;
  readonly first: string;
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly capital: boolean;
  readonly mayEndInStop: boolean;
}
