/** Numbers that the sources of one event give for the same thing, where they differ. */
import type { Conflict } from '../../event';
import { countedThings } from './counted-things';

interface Telling {
  /** What makes two tellings one source's. */
  readonly article: unknown;
  readonly clause: string;
}

/** One that gives several numbers for a thing speaks of several: any of them may be the other's. */
export function numberConflict(told: readonly Telling[]): Conflict | null {
  for (const givers of numbersGiven(told).values()) {
    const [first, ...others] = givers.values();
    const other = others.find(
      ({ values }) => !values.some((value) => first?.values.includes(value)),
    );
    if (!first || !other) continue;
    return {
      kind: 'number',
      message: `Sources give different numbers: ${first.values[0] ?? ''} and ${other.values[0] ?? ''}.`,
      quotes: [first.clause, other.clause],
    };
  }
  return null;
}

interface Giver {
  readonly values: readonly string[];
  /** Its words for the first of them. */
  readonly clause: string;
}

/** By thing, then by article: in the order in which they are told. */
function numbersGiven(told: readonly Telling[]): Map<string, Map<unknown, Giver>> {
  const given = new Map<string, Map<unknown, Giver>>();
  for (const { article, clause } of told) {
    for (const [thing, values] of countedThings(clause)) {
      const givers = given.get(thing) ?? new Map<unknown, Giver>();
      const before = givers.get(article) ?? { values: [], clause };
      givers.set(article, { ...before, values: [...before.values, ...values] });
      given.set(thing, givers);
    }
  }
  return given;
}
