/** “Three people died when the roof fell”: who came to harm is no news without what harmed them. */
import { wordIs, type Word } from '../words';
import type { Clause } from './clause';

/** The clause behind this one that tells how its harm was done; null where none does, or it is no harm. */
export function takenAlong(
  words: readonly Word[],
  clauses: readonly Clause[],
  clause: Clause,
): Clause | null {
  const { verb, coreLast } = clause;
  if ((verb.tense !== 'past' && !verb.perfect) || !wordIs(words[verb.head], harms)) return null;
  const how = clauses.find(
    ({ kind, parent, opener, first, ownSubject }) =>
      kind === 'adverbial' &&
      parent !== null &&
      (parent === clause || isSister(parent, clause)) &&
      ownSubject &&
      openings.has(words[opener ?? -1]?.lower ?? '') &&
      // “… since 2021, when riots left 79 dead”: of that year.
      !(verb.perfect && words[opener ?? -1]?.lower === 'when') &&
      first > verb.last &&
      first - (parent === clause ? coreLast : parent.coreLast) <= 2,
  );
  if (!how?.subject) return null;
  // “when their car left the road” says whose; “when it fell” says nothing.
  const { first, last } = how.subject;
  return words[first]?.pos !== 'PRON' || last > first ? how : null;
}

/** “Four have died and six are missing after …” */
function isSister(other: Clause, { parent, kind, last }: Clause): boolean {
  if (other.kind === 'coordinate') return other.parent?.last === last;
  return other.kind === kind && other.parent === parent && other.first > last;
}

/** Verbs that tell of it. */
export const harms: ReadonlySet<string> = new Set(
  'die kill injure hurt wound drown perish trap evacuate'.split(' '),
);
const openings = new Set(['when', 'after', 'as']);
