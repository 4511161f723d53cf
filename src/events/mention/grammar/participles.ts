/**
 * What is told of a subject in passing, by a participle with a time of its own (“Née le 14 mai 1936 à Brest,
 * Odile Kermadec …”, “Falk, 1979 in Kassel geboren, …”) → the main clause it would be.
 */
import type { Language } from '../languages/language';
import type { Clause, Unit } from './clause';
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
    if (unit.kind !== 'aside' || !tells || !timed) return [];
    return read(source, subject, unit) ?? [];
  });
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
