/** Rules and words of a language in the form that matching needs. */
import type { Automaton } from './automaton';
import type { Node } from './pattern';
import type { Rule } from './rule';
import type { Step } from './steps';

/** A rule as the automaton sees it. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly order: number;
  readonly pattern: Node;
  /** The pattern as it is read exactly. */
  readonly start: Step;
}

/** A word or phrase of a class. */
export interface Phrase {
  readonly className: string;
  readonly value: number | string;
  readonly first: string;
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly capital: boolean;
  readonly mayEndInStop: boolean;
}

/** All that can fill the slots of one class. */
export interface WordClass {
  readonly name: string;
  /** Its words and phrases, by the number of their first word. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** What rules give under its name; built when first asked for. */
  readonly given: () => Automaton | null;
}
