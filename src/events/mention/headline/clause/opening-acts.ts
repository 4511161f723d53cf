/**
 * “Opening in 1941, the base was home to two squadrons”: an act in -ing that begins its sentence, with a
 * date of its own → as a headline tells it.
 */
import type { Clause } from '../../clauses/clause';
import type { Word } from '../../words';

/** Null for clauses that do not begin so, and for acts that go on (“Living in Riga”). */
export function openingAct(words: readonly Word[], { kind, verb }: Clause): string | null {
  if (kind !== 'participial' || verb.first !== 0 || verb.auxiliaries.length > 0) return null;
  return pastOf.get(words[verb.head]?.lower ?? '') ?? null;
}

const pastOf = new Map(
  `opening opened, joining joined, moving moved, returning returned, arriving arrived, entering entered,
  graduating graduated, retiring retired, starting started, beginning began, leaving left, settling settled,
  emigrating emigrated, launching launched, taking took, becoming became, winning won, founding founded`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
);
