/** Who says what a clause tells, and what a headline calls them. */
import { capitalised } from '../headline/text';
import type { Clause, Unit } from './clause';
import { wordsOf, type Source } from './headline';
import { saysIn } from './speech';

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

/** Null for whoever only other sentences name. */
export function speakerOf(source: Source, speaker: Clause['speaker']): string | null {
  if (!speaker) return null;
  const { words, language } = source;
  let { first } = speaker;
  if (language.possessives.has(words[first]?.lower ?? '')) return null;
  // “Le Monde” keeps its article.
  const isName = (at: number): boolean =>
    !language.capitalNouns &&
    /^\p{Lu}/u.test(words[at]?.text ?? '') &&
    /^\p{Lu}/u.test(words[at + 1]?.text ?? '');
  while (
    first < speaker.last &&
    language.determiners.has(words[first]?.lower ?? '') &&
    !isName(first)
  )
    first++;
  const text = wordsOf(source, { first, last: speaker.last });
  const word = words[first];
  if (!word || language.pronouns.has(word.lower)) return null;
  return /\p{L}{2}/u.test(text) && text.length <= 60 ? capitalised(text) : null;
}
