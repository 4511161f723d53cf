/** A clause becomes a headline: who speaks or acts, by name, the verb, and what completes it. */
import type { Status } from '../../../event';
import type { Antecedents } from '../../antecedents/antecedents';
import type { Clause } from '../../clauses/clause';
import { isElliptic } from '../../clauses/elliptic';
import type { ParsedSentence } from '../../sentence';
import { joined, led, type Made } from '../pieces/made';
import { asHoped } from './attitude';
import { governedHeadline } from './governed';
import { lacksObject, pointsBack } from './incomplete';
import { objectHeadline } from './of-object';
import { participleHeadline } from './of-participle';
import { predicateOf, withFront, withSmallOpening } from './predicate';
import { spokenHeadline } from './spoken';
import { strangers } from './strangers';

export function clauseHeadline(
  parsed: ParsedSentence,
  clause: Clause,
  status: Status,
  antecedents: Antecedents,
): Made {
  const known =
    spokenHeadline(parsed, clause, status, antecedents) ??
    governedHeadline(parsed, clause, antecedents);
  if (known) return known;
  const made = subjectAndPredicate(parsed, clause, antecedents);
  if (clause.kind === 'conditional') return { ...made, parts: led('If', made.parts) };
  return asHoped(parsed, clause, made, antecedents);
}

function subjectAndPredicate(
  parsed: ParsedSentence,
  clause: Clause,
  antecedents: Antecedents,
): Made {
  const subject = antecedents.subjectOf(parsed, clause);
  const described = objectHeadline(parsed, clause, subject);
  if (described) return described;
  const others = strangers(parsed, clause, subject, antecedents);
  const predicate = predicateOf(parsed, clause, subject, others, antecedents);
  const reduced = participleHeadline(parsed, clause, subject, predicate);
  if (reduced) return reduced;
  const made = joined(
    subject,
    predicate.length > 1
      ? withSmallOpening(parsed, clause, predicate)
      : withFront(parsed, clause, predicate),
  );
  const unclear =
    lacksObject(parsed, clause) ||
    pointsBack(parsed, clause, others) ||
    isElliptic(parsed.words, clause) ||
    (others.size > 0 && [...others.values()].includes(null));
  return unclear ? { ...made, complete: false } : made;
}
