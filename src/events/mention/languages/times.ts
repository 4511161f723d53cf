/** What one language brings to the reading of times: the words around one, and those that it is made of. */
import type { Words } from './words';

/** Patterns are matched against a time as it is written, words are in lower case. */
export interface TimeWords {
  /** Words that stand before a time and belong to it, and those of them that move it away from that time. */
  readonly leads: Words;
  readonly shifting: Words;
  /** Of those, the ones that put what they lead to ahead of the act: called “for” 4 July. */
  readonly ahead: Words;
  /** Of those, the ones that are finite verbs where they stand alone: “elle entre en 1908”. */
  readonly verbs: Words;
  /** They tie a time to the time before it: “and”, “to”. */
  readonly joints: Words;
  /** Of those, the ones that make the two a range. */
  readonly ranges: Words;
  /** A time that is a range in its own words: “18. bis 22. März”. */
  readonly spanning: RegExp;
  /** A time that opens with a word that moves it away: “depuis lundi”. */
  readonly shifted: RegExp;
  /** “depuis 2009”: how things have been since then, and no act of that day. */
  readonly since: RegExp;
  /** “vor zwei Jahren”. */
  readonly ago: RegExp;
  /** A time counted from one told before, or from today: “am Tag danach”, “gestern”. */
  readonly relative: RegExp;
  /** Participles that give what happened its time: “una explosión ocurrida el martes”. */
  readonly placing: Words;
  /** “heute”, “derzeit”: as often these days. */
  readonly today: RegExp;
}
