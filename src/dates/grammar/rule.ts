/** How a rule is written: a pattern over words and word classes, and the meaning of what it matched. */
import type { Meaning } from '../meaning';
import type { Token } from './token';

/** What filled one slot of a pattern: tokens `from` to `to` (exclusive) and what they stand for. */
export interface Filled {
  readonly from: number;
  readonly to: number;
  readonly value: number | string | Meaning;
}

/** One of several expressions a rule found side by side (`10 and 12 June`). */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** The match as a rule sees it. */
export interface Slots {
  readonly from: number;
  readonly to: number;
  /** The slot as a whole; undefined when an optional one stayed empty. */
  at(name: string): Filled | undefined;
  number(name: string): number;
  string(name: string): string;
  meaning(name: string): Meaning;
  /** The token so many places before the match (1 is the nearest), or after it. */
  before(places: number): Token | undefined;
  after(places: number): Token | undefined;
}

export interface Rule {
  /** `en/weekday` */
  readonly id: string;
  /**
   * Words stand for themselves; `a|b` is a choice of words; `<month>` a class of words, a kind of
   * number or what other rules give; `<month:first>` names the slot; `?` makes optional; `~` in
   * front asks for no space before; `( … )` groups; `( … / … )` is a choice of groups.
   */
  readonly pattern: string;
  /** Names under which other patterns may use what this rule finds. */
  readonly gives?: readonly string[];
  /** Only a building block for other rules. */
  readonly inner?: boolean;
  /** Null refuses the match. */
  readonly read: (slots: Slots) => Meaning | readonly Part[] | null;
}
