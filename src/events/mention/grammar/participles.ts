/**
 * What is told of a subject in passing, by a participle with a time of its own (“Née le 14 mai 1936 à Brest,
 * Odile Kermadec …”, “Falk, 1979 in Kassel geboren, …”) → the main clause it would be.
 */
import type { Language } from '../languages/language';
import { ranks, type Clause, type Unit } from './clause';
import type { Source } from './headline';
import { readVerbMedial } from './medial/reader';
import { readVerbSecond } from './second/reader';
import { wordOf, type Word } from './word';

export interface Passing {
  readonly source: Source;
  readonly clause: Clause;
  /** The participle, as it stands in the text. */
  readonly trigger: Word;
}

export function inPassing(source: Source, clause: Clause): readonly Passing[] {
  const { words } = source;
  if (clause.sunk) return [];
  const subject = clause.units.find(
    ({ kind, first }) => kind === 'noun' && (first < clause.verb || words[first]?.kind === 'quote'),
  );
  if (!subject) return [];
  return clause.units.flatMap((unit, i) => {
    const tells = unit === clause.units[0] || clause.units[i - 1] === subject;
    const timed = words.slice(unit.first, unit.last + 1).some(({ kind }) => kind === 'time');
    if (unit.kind !== 'aside' || !timed) return [];
    const told = tells
      ? subject
      : (plannedNoun(source, clause, i) ?? nameBefore(source, clause, i));
    return (told && read(source, told, unit)) ?? [];
  });
}

/** “jusqu’à l’élection, prévue le 12 décembre”: what is planned is the noun before, whatever it is to the clause. */
function plannedNoun({ words, language }: Source, { units }: Clause, index: number): Unit | null {
  const before = units[index - 1];
  const aside = units[index];
  if (language.order !== 'medial' || !before || aside?.mark !== ',') return null;
  if (!language.planned.has(words[aside.first]?.lower ?? '')) return null;
  // “a reporté l’élection, prévue le 12 décembre”
  const group = units.find(({ kind }) => kind === 'verb');
  const verbs = group ? words.slice(group.first, group.last + 1) : [];
  if (verbs.some(({ lower }) => language.callsOff(lower))) return null;
  let at = before.last;
  while (at > before.first && !language.articles.has(words[at]?.lower ?? '')) at--;
  const noun = language.articles.has(words[at]?.lower ?? '') && at < before.last;
  return noun ? { first: at, last: before.last, kind: 'noun', rank: ranks.kept } : null;
}

/** “succède à Paul Vidal, condamné en mai”: whoever is named right before, and not “le fils de Paul Vidal”. */
function nameBefore({ words, language }: Source, { units }: Clause, index: number): Unit | null {
  const before = units[index - 1];
  if (language.order !== 'medial' || !before || units[index]?.mark !== ',') return null;
  let first = before.last + 1;
  while (first > before.first && /^\p{Lu}\p{Ll}/u.test(words[first - 1]?.text ?? '')) first--;
  const others = words.slice(before.first, first);
  const tied = others.some(({ lower }) => language.ties.has(lower));
  return before.last > first && !tied
    ? { first, last: before.last, kind: 'noun', rank: ranks.kept }
    : null;
}

function read({ text, words, language }: Source, subject: Unit, aside: Unit): Passing | null {
  const said = words.slice(aside.first, aside.last + 1);
  const at = language.order === 'second' ? said.length - 1 : 0;
  const trigger = said[at];
  if (trigger?.kind !== 'word') return null;
  const verb = language.asMainVerb(trigger.lower);
  if (verb === null) return null;
  const inserted = verb
    .split(' ')
    .map((word) => wordOf(word, { start: trigger.start, end: trigger.start }, 'word'));
  // “Quebrado este en 1983, …” has a subject of its own.
  const next = said[1]?.lower.split(' ', 1)[0] ?? '';
  const noun = said[1]?.kind === 'word' && language.determiners.has(next);
  const absolute = noun || language.pronouns.has(next);
  if (language.order === 'medial' && absolute) return null;
  const rest = language.order === 'second' ? said : said.slice(1);
  const told = [...words.slice(subject.first, subject.last + 1), ...inserted, ...rest];
  const [clause] = clausesOf(told, language);
  return clause ? { source: { text, words: told, language }, clause, trigger } : null;
}

function clausesOf(words: readonly Word[], language: Language): readonly Clause[] {
  return language.order === 'second'
    ? readVerbSecond(words, language)
    : readVerbMedial(words, language);
}
