/** Who says what a clause tells, and what a headline calls them. */
import { capitalised } from '../headline/pieces/text';
import type { Clause, Unit } from './clause';
import { wordsOf, type Source } from './headline';
import { saysIn } from './speech';
import type { Word } from './word';

/** Words by index, both inclusive. */
type Range = Pick<Unit, 'first' | 'last'>;

/** The subject of a verb of saying that has a content. */
export function reporterOf(
  { words, language }: Source,
  { units, verb, said }: Clause,
): Unit | null {
  const group = units.find(({ kind }) => kind === 'verb');
  if (said || !group || !units.some(({ kind }) => kind === 'content')) return null;
  if (!saysIn(words, group, language)) return null;
  return (
    units.find(({ kind, first }) => kind === 'noun' && first < verb) ??
    units.find(({ kind }) => kind === 'noun') ??
    null
  );
}

/** Who says or said something in a clause, whatever it is; null for nobody, and for whoever has no name here. */
export function sayerOf(source: Source, clause: Clause): string | null {
  const { words, language } = source;
  const group = clause.units.find(({ kind }) => kind === 'verb');
  const says = group !== undefined && saysIn(words, group, language);
  const subject = says ? clause.units.find(({ kind }) => kind === 'noun') : undefined;
  return speakerOf(source, clause.speaker ?? subject ?? null);
}

/** “Die letzte Prüfung habe keine Mängel ergeben”: what somebody said, who is named before. */
export function goesOnSaying({ words, language }: Source, clause: Clause): boolean {
  return (
    language.order === 'second' &&
    clause.form === 'hearsay' &&
    clause.speaker === null &&
    language.indicatives.has(words[clause.verb]?.lower ?? '')
  );
}

/** Null for whoever only other sentences name. */
export function speakerOf(source: Source, speaker: Clause['speaker']): string | null {
  if (!speaker) return null;
  const { words, language } = source;
  const { last } = nameBehind(words, speaker) ?? speaker;
  let { first } = nameBehind(words, speaker) ?? speaker;
  if (language.possessives.has(words[first]?.lower ?? '')) return null;
  // “Le Monde” keeps its article.
  const isName = (at: number): boolean =>
    !language.capitalNouns &&
    /^\p{Lu}/u.test(words[at]?.text ?? '') &&
    /^\p{Lu}/u.test(words[at + 1]?.text ?? '');
  while (first < last && language.determiners.has(words[first]?.lower ?? '') && !isName(first))
    first++;
  const text = wordsOf(source, { first, last });
  const word = words[first];
  if (!word || language.pronouns.has(word.lower)) return null;
  return /\p{L}{2}/u.test(text) && text.length <= 60 ? capitalised(text) : null;
}

/** “el portavoz, Jorge Cano, recordó …”: who it is by name, set off by commas. */
function nameBehind(words: readonly Word[], { last }: Range): Range | null {
  const first = last + 2;
  if (words[last + 1]?.text !== ',') return null;
  let end = first;
  while (end < first + 4 && /^\p{Lu}\p{Ll}/u.test(words[end]?.text ?? '')) end++;
  const closed = words[end] === undefined || words[end]?.text === ',';
  return closed && end - first > 1 ? { first, last: end - 1 } : null;
}
