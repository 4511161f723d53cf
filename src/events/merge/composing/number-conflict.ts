/** Numbers that the sources of one event give for the same thing, where they differ. */
import type { Conflict } from '../../event';
import { sayDay } from '../../say-date';
import { agree, countedThings, type Count } from './counted-things';

export interface NumberTelling {
  /** What makes two tellings one source's. */
  readonly article: unknown;
  readonly clause: string;
  /** Day of the report, where it is known. */
  readonly reported?: string | null;
}

export function numberConflict(told: readonly NumberTelling[]): Conflict | null {
  for (const givers of numbersGiven(told).values()) {
    const differing = firstDiffering(givers);
    if (!differing) continue;
    const [one, other] = differing;
    return (
      growth(givers) ?? {
        kind: 'number',
        message: `Sources give different numbers: ${saidBy(one)} and ${saidBy(other)}.`,
        quotes: [one.clause, other.clause],
      }
    );
  }
  return null;
}

/** Sources that are compared, each with each. */
const compared = 12;

/** One that gives several numbers for a thing speaks of several: any of them may be the other's. */
function firstDiffering(givers: readonly Giver[]): readonly [Giver, Giver] | null {
  const looked = givers.slice(0, compared);
  for (const [i, one] of looked.entries()) {
    const other = looked
      .slice(i + 1)
      .find(({ counts }) => !counts.some((count) => canBe(count, one)));
    if (other) return [one, other];
  }
  return null;
}

interface Giver {
  readonly counts: readonly Count[];
  /** Its words for the first of them. */
  readonly clause: string;
  readonly reported: string | null;
}

function canBe(count: Count, giver: Giver): boolean {
  return giver.counts.some((known) => agree(known, count));
}

function saidBy({ counts }: Giver): string {
  return counts[0]?.said ?? '';
}

/** A toll that rises from one day's reports to the next day's is no dispute: who wrote later knew more. */
function growth(givers: readonly Giver[]): Conflict | null {
  const steps: { readonly value: number; readonly day: string; readonly giver: Giver }[] = [];
  for (const giver of givers) {
    const [count, ...more] = giver.counts;
    const day = giver.reported;
    const last = steps.at(-1);
    if (!count || more.length > 0 || day === null || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
    if (last?.value === count.value) continue;
    if (last && (count.value < last.value || day <= last.day)) return null;
    steps.push({ value: count.value, day, giver });
  }
  const told = steps.map(({ day, giver }) => `${saidBy(giver)} (${sayDay(day)})`);
  return {
    kind: 'number',
    message: `Later reports give higher numbers: ${told.join(', ')}.`,
    quotes: steps.map(({ giver }) => giver.clause),
  };
}

/** By thing, one for each article: in the order in which they are told. */
function numbersGiven(told: readonly NumberTelling[]): Map<string, readonly Giver[]> {
  const given = new Map<string, Map<unknown, Giver>>();
  for (const { article, clause, reported = null } of told) {
    for (const [thing, counts] of countedThings(clause)) {
      const givers = given.get(thing) ?? new Map<unknown, Giver>();
      const before = givers.get(article) ?? { counts: [], clause, reported };
      givers.set(article, { ...before, counts: [...before.counts, ...counts] });
      given.set(thing, givers);
    }
  }
  return new Map([...given].map(([thing, givers]) => [thing, [...givers.values()]]));
}
