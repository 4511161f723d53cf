/** Whether subject and verb agree in number: where they do not, one of both was misread. */
import type { Clause } from '../clauses/clause';
import { headOf } from '../phrases';
import type { Word } from '../words';

/** The subject's number is the verb's, or one of both was misread. */
export function agrees(text: string, words: readonly Word[], clause: Clause): boolean {
  const { subject, verb, ownSubject } = clause;
  if (!subject) return true;
  // “They are expected …”: of one firm that reads badly.
  const they = subject.first === subject.last && words[subject.first]?.lower === 'they';
  if (they && /^[^:“]*? (?:are|were|have|do)\b/.test(text))
    return /^[^:“]*?(?:s|people|police| and [^:“]*?) (?:are|were|have|do)\b/.test(text);
  const first = words[verb.first]?.lower ?? '';
  const head = headOf(words, subject.first, subject.last);
  if (!head || (head.pos !== 'NOUN' && head.pos !== 'PROPN')) return true;
  // “Bo Marsh prepare”: a bare form has a plural before it.
  const bare = verb.tense === 'present' && verb.form === 'finite' && verb.auxiliaries.length === 0;
  const several = /s$|^(?:people|police|men|women|children|media|staff|crew|data|all)$/.test(
    head.lower,
  );
  const joinedUp = words.slice(subject.first, verb.first).some(({ lower }) => lower === 'and');
  if (bare && words[verb.head]?.pos === 'VERB' && !/s$/.test(words[verb.head]?.lower ?? ''))
    return several || joinedUp || verb.negated;
  if (!ownSubject) return true;
  if (head.pos !== 'NOUN') return true;
  const plural = /[^s]s$/.test(head.lower);
  const listed = words.slice(subject.first, subject.last).some(({ lower }) => lower === 'and');
  if (/^(?:are|were|have)$/.test(first)) return plural || listed || !countable.test(head.lower);
  return !(plural && !listed && /^(?:is|was|has)$/.test(first) && !seemingPlural.test(head.lower));
}

/** Nouns that taggers take for words of other kinds, times, and what is one of many. */
const countable =
  /^(?:day|week|month|year|hour|minute|share|barrel|dollar|time|place|the|question)$/;
const seemingPlural =
  /^(?:news|politics|series|means|species|headquarters|economics|physics|maths|works|crossroads|billiards|athletics|measles|odds|.*ics)$/;
