/** Finds what a headline leaves out of the words of its sentence: times, and the titles before names. */
import type { ParsedSentence } from '../sentence';
import { isAttributive, type Time } from '../times';
import { titlesBefore } from '../titles';
import { attitudeVerbs, planningVerbs } from '../words/verbs';
import { wordIs, type Range } from '../words';

/** What a headline leaves out: times, and the titles before names. */
export function timesOf(parsed: ParsedSentence): readonly Range[] {
  return [
    ...parsed.times
      .filter((time) => !isDeadline(parsed, time))
      .map((time) =>
        isPremodifier(parsed, time) || isAttributive(parsed.words, time) ? time : time.phrase,
      ),
    ...titlesBefore(parsed.words, parsed.names),
  ];
}

/** “hopes for a deal by Christmas”: the deadline is part of what is hoped for. */
function isDeadline({ words, attached }: ParsedSentence, time: Time): boolean {
  if (time.preposition !== 'by' || /\p{N}/u.test(time.timex.text)) return false;
  if ([...attached.nouns.values()].includes(time)) return true;
  const [clause] = [...attached.clauses].find(([, own]) => own === time) ?? [];
  if (!clause) return false;
  const head = words[clause.verb.head];
  return (
    clause.verb.form === 'infinitive' ||
    clause.verb.tense === 'future' ||
    clause.verb.tense === 'modal' ||
    wordIs(head, planningVerbs) ||
    wordIs(head, attitudeVerbs)
  );
}

/** “the 2008 summit”: its article and preposition are the noun's. */
function isPremodifier(parsed: ParsedSentence, time: Range): boolean {
  return parsed.nouns.some((noun) => noun.first <= time.first && time.last < noun.head);
}
