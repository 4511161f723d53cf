/** What is hoped, feared or thought keeps whose hope it is: “The yard may close, the union fears”. */
import type { Antecedents } from '../../antecedents/antecedents';
import type { Clause } from '../../clauses/clause';
import { isAttitude } from '../../speech/frames';
import { textOf } from '../../names/phrases';
import type { ParsedSentence } from '../../sentence';
import type { Made } from '../pieces/made';
import { notNames } from '../../words/names';
import { fixed } from '../pieces/pieces';
import { fit, longest } from '../pieces/text';

/** The headline with whose hope it tells; as it is where it tells none. */
export function asHoped(
  parsed: ParsedSentence,
  { kind, parent }: Clause,
  made: Made,
  antecedents: Antecedents,
): Made {
  if (kind !== 'content' || !parent || !isAttitude(parsed.words, parent)) return made;
  const holder = heldBy(parsed, parent, antecedents);
  if (!holder) return { ...made, complete: false };
  const verb = textOf(parsed.words, parent.verb.first, parent.verb.last);
  const held = `, ${holder} ${verb}`;
  const hoped = fit(made.parts, 3, longest - held.length);
  return { ...made, parts: [fixed(hoped, false), fixed(held, false)] };
}

/** Whose hope or fear it is: “the premier”, or nobody’s (“it is feared”). */
function heldBy(parsed: ParsedSentence, parent: Clause, antecedents: Antecedents): string | null {
  const holder = antecedents.subjectOf(parsed, parent);
  if (parent.verb.passive) return holder === 'It' ? 'it' : null;
  return holder && parent.subject && isOnlyOpening(parsed, parent.subject.first)
    ? holder.charAt(0).toLowerCase() + holder.slice(1)
    : holder;
}

/** “Most buyers think …”, “Growers fear …”: the capital is the sentence's. */
function isOnlyOpening({ words, names }: ParsedSentence, at: number): boolean {
  const word = words[at];
  if (!word || notNames.has(word.lower) || !/^(?:ADJ|NOUN|PROPN)$/.test(word.pos)) return false;
  return !names.some(({ first }) => first === at);
}
