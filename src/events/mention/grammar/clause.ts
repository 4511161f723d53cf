/** What the grammar makes of a sentence: clauses of units, each with how gladly it is left out. */
import type { Form } from '../languages/language';
import type { Word } from './word';

/**
 * `lead` stands before the subject, `rest` is what of the verb stands apart from it, `aside` is set off by
 * commas, `content` is what the clause's verb says, `source` who says what the clause tells.
 */
export type UnitKind =
  | 'noun'
  | 'phrase'
  | 'time'
  | 'verb'
  | 'rest'
  | 'adverb'
  | 'aside'
  | 'content'
  | 'source'
  | 'conjunct';

/** How gladly a unit is left out: smaller first. `kept` ones never are, a `source` always. */
export const ranks = {
  source: 1,
  leadTime: 2,
  aside: 20,
  conjunct: 25,
  time: 30,
  filler: 40,
  /** What hangs on a lead. */
  leadPart: 45,
  lead: 50,
  phrase: 60,
  ofSubject: 70,
  /** The other members of a list. */
  list: 75,
  last: 80,
  kept: Infinity,
} as const;

export function timeRank({ loose, relative, near }: Word): number {
  // “a year later” says nothing by itself.
  if (loose && (relative || near)) return ranks.leadTime;
  return loose ? ranks.time : ranks.kept;
}

/** Words by index, both inclusive. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly kind: UnitKind;
  readonly rank: number;
  /** The mark before it where that is no part of it: a comma, a dash. */
  readonly mark?: string;
}

export interface Clause {
  /** In the order in which they are read. */
  readonly units: readonly Unit[];
  /** Index of the finite verb. */
  readonly verb: number;
  readonly form: Form;
  /** Who says so, by the sentence's own words. */
  readonly speaker: { readonly first: number; readonly last: number } | null;
  /** What is said is the clause's own content, or the clause. */
  readonly said: boolean;
  /** Index of the time that it opens behind, which is its own: “hasta el 15 de mayo, cuando dimitió”; -1 for none. */
  readonly when?: number;
  /** It stood below another clause. */
  readonly sunk: boolean;
  /** Its content as a clause by itself, where it can be one. */
  readonly below: Clause | null;
}
