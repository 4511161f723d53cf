/** Whether a clause has what it cannot do without: someone who acts, and what they say where they say something. */
import type { Language } from '../languages/language';
import type { Clause, Unit } from './clause';
import type { Source } from './headline';
import { saysIn } from './speech';
import type { Word } from './word';

/** “sagte dem Sender”: what was said is nowhere. */
export function lacksContent({ words, language }: Source, { units, verb }: Clause): boolean {
  const at = units.findIndex(({ kind }) => kind === 'verb');
  const group = units[at];
  if (!group || !saysIn(words, group, language)) return false;
  const nouns = units.filter(({ kind }) => kind === 'noun').length;
  const fronted = !units.some(({ kind, first }) => kind === 'noun' && first < verb);
  return !units.some(({ kind }) => kind === 'content') && nouns < 2 && !(fronted && nouns > 1);
}

/** “37 resultaron heridas”, “onze autres”: of whom is told before. */
export function onlyCounts({ words, language }: Source, { units, verb }: Clause): boolean {
  const subject = units.find(({ kind, first }) => kind === 'noun' && first < verb);
  return (
    subject !== undefined &&
    words
      .slice(subject.first, subject.last + 1)
      .every(
        ({ text, lower }) =>
          /^\p{N}/u.test(text) || language.determiners.has(lower) || language.others.has(lower),
      )
  );
}

/** In languages whose verbs do without: someone is named before the verb, or follows it. */
export function hasSubject(source: Source, { units, verb }: Clause): boolean {
  const { words, language } = source;
  if (language.expletives.size > 0 && isImpersonal(source, units)) return true;
  const before = units.some(
    ({ kind, first }) => kind === 'noun' && (first < verb || first >= words.length - 1),
  );
  if (before || language.order === 'second') return units.some(({ kind }) => kind === 'noun');
  const at = units.findIndex(({ kind }) => kind === 'verb');
  const group = units[at];
  if (!group) return false;
  // “fallecieron en las vías peruanas 3.316 personas”
  const arrives =
    language.silentSubjects && arrivesIn(language, words.slice(group.first, group.last + 1));
  const next = units
    .slice(at + 1)
    .find(({ kind }) => kind !== 'time' && !(arrives && kind === 'phrase'));
  if (next?.kind !== 'noun') return false;
  const head = words[next.first];
  const named = head && (language.determiners.has(head.lower) || language.others.has(head.lower));
  if (!head || !(named || /^[\p{Lu}\p{N}]/u.test(head.text))) return false;
  return !language.silentSubjects || arrives;
}

/** “se inició”, “murió”: the subject may follow. */
function arrivesIn({ reflexives, isArriving }: Language, group: readonly Word[]): boolean {
  return group.some(({ lower }) => reflexives.has(lower) || isArriving(lower));
}

/** “In Varn kam es zu einer Panne”: nobody acts, and nobody is missing. */
export function isImpersonal({ words, language }: Source, units: readonly Unit[]): boolean {
  // “war es zu einem Unfall gekommen” says so by its last word.
  const verbs = units.filter(({ kind }) => kind === 'verb' || kind === 'rest');
  const pattern = verbs
    .flatMap(({ first, last }) => words.slice(first, last + 1))
    .map(({ lower }) => language.impersonal.get(lower))
    .find((known) => known !== undefined);
  return pattern?.test(told(words, units)) ?? false;
}

function told(words: readonly Word[], units: readonly Unit[]): string {
  const within = units.flatMap(({ first, last }) => words.slice(first, last + 1));
  return within.map(({ lower }) => lower).join(' ');
}
