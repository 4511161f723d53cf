/** What somebody says, in a clause of saying, in a quotation that goes on, or of themselves. */
import type { Status } from '../../../event';
import type { Antecedents } from '../../antecedents/antecedents';
import type { Clause } from '../../clauses/clause';
import { isFramed, isStatement } from '../../speech/frames';
import type { ParsedSentence } from '../../sentence';
import type { Made } from '../pieces/made';
import { statementHeadline } from '../of-statement';
import { quotation } from '../quotation';
import { governorOf } from './governed';

/** Null where the clause is nobody's words. */
export function spokenHeadline(
  parsed: ParsedSentence,
  clause: Clause,
  status: Status,
  antecedents: Antecedents,
): Made | null {
  const { words, clauses } = parsed;
  if (status === 'said') {
    const speaker = speakerGoingOn(parsed, clause, antecedents);
    if (speaker !== null)
      return quotation(words, { first: clause.first, last: clause.coreLast }, speaker);
    const statement =
      isStatement(words, clause, clauses) && statementHeadline(parsed, clause, antecedents);
    if (statement) return statement;
  }
  const outer = governorOf(clause) ?? clause;
  const self = firstPerson(parsed, outer, antecedents);
  return self === null
    ? null
    : quotation(words, { first: outer.first, last: clause.coreLast }, self);
}

/** Who is still being quoted, in a sentence that does not say so. */
function speakerGoingOn(
  parsed: ParsedSentence,
  { kind }: Clause,
  antecedents: Antecedents,
): string | null {
  const whole = kind === 'main' || kind === 'coordinate' || kind === 'content';
  return whole && parsed.quoted && !isFramed(parsed) ? antecedents.spokenBy : null;
}

/** “We expect …”: the speaker, whose words stay in the first person. */
function firstPerson(
  parsed: ParsedSentence,
  clause: Clause,
  antecedents: Antecedents,
): string | null {
  const { subject } = clause;
  if (!subject || subject.first !== subject.last) return null;
  return /^(?:i|we)$/.test(parsed.words[subject.first]?.lower ?? '')
    ? antecedents.subjectOf(parsed, clause)
    : null;
}
