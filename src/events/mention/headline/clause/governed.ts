/** An act that only the verb above it makes whole: “agreed to pay”, “denied that he had paid”. */
import type { Antecedents } from '../../antecedents/antecedents';
import type { Clause } from '../../clauses/clause';
import { antecedent } from '../../clauses/subjects/antecedents';
import { contentOfNoun, isContentOfDoubt } from '../../speech/frames';
import { phrase } from '../../names/phrases';
import type { ParsedSentence } from '../../sentence';
import { isComma, wordIs } from '../../words';
import { refusingVerbs } from '../../words/verbs';
import { joined, type Made } from '../pieces/made';
import { timesOf } from '../pieces/omissions';
import { pieces } from '../pieces/pieces';

/** Null where the clause stands by itself. */
export function governedHeadline(
  parsed: ParsedSentence,
  clause: Clause,
  antecedents: Antecedents,
): Made | null {
  const refusal = refusalOf(parsed, clause);
  if (refusal) return governed(parsed, clause, refusal, antecedents);
  const governor = governorOf(clause);
  return (
    governor && (passivePlan(parsed, clause) ?? governed(parsed, clause, governor, antecedents))
  );
}

/** The finite clause whose verb an infinitive cannot do without. */
export function governorOf(clause: Clause): Clause | null {
  if (clause.kind !== 'infinitive') return null;
  let at: Clause = clause;
  while (at.kind === 'infinitive' && at.parent) at = at.parent;
  return at.verb.form === 'finite' || at.verb.form === 'ambiguous' ? at : null;
}

/** The clause that refuses, denies or doubts what this one says. */
function refusalOf({ words }: ParsedSentence, clause: Clause): Clause | null {
  const { parent } = clause;
  if (clause.kind !== 'content' || !parent || contentOfNoun(words, clause)) return null;
  const refused = wordIs(words[parent.verb.head], refusingVerbs);
  return refused || isContentOfDoubt(words, clause) ? parent : null;
}

/** “a new version, to be released in May”: what it is that shall be released. */
function passivePlan(parsed: ParsedSentence, clause: Clause): Made | null {
  const { words } = parsed;
  // “forced the meeting to be put off”: what was forced.
  if (!clause.verb.passive || !isComma(words[clause.first - 1])) return null;
  const thing = antecedent(words, clause.first - 1);
  if (!thing) return null;
  const range = { first: clause.first, last: clause.coreLast };
  return joined(phrase(words, thing), pieces(words, range, timesOf(parsed)));
}

function governed(
  parsed: ParsedSentence,
  clause: Clause,
  governor: Clause,
  antecedents: Antecedents,
): Made {
  const subject = antecedents.subjectOf(parsed, governor);
  const range = { first: governor.verb.first, last: clause.coreLast };
  return joined(subject, pieces(parsed.words, range, timesOf(parsed)));
}
