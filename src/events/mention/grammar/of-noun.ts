/** A time and the words before it → whether it is a noun's: “vom 3. Mai” behind one, “die WM 2018”. */
import type { CapitalNouns } from '../languages/capital-nouns';
import type { Language } from '../languages/language';
import type { Word } from './word';

/** `lead` leads to the time, `before` stands before that, `next` behind it; `verb`: the sentence has had a finite verb. */
export function isOfNoun(
  said: string,
  lead: readonly Word[],
  before: readonly Word[],
  { verb, next }: { readonly verb: boolean; readonly next: Word | undefined },
  language: Language,
): boolean {
  const { capitalNouns: nouns, determiners, ties, times } = language;
  const noun = before.at(-1);
  // “des Wochenendes”, “die 2019 gegründete Firma”
  if (lead.length === 0 && nouns && determiners.has(noun?.lower ?? '')) return true;
  if (noun?.kind !== 'word' || !/^[\p{L}\p{N}]/u.test(noun.text)) return false;
  if (lead.length > 0) {
    if (nouns?.events.test(noun.text) && isInPhrase(before, language, nouns)) return true;
    // “d’ici à 2025”
    const shifts = times.shifting.has(lead[1]?.lower ?? '');
    return ties.has(lead[0]?.lower ?? '') && !shifts && !times.spanning.test(said);
  }
  if (!/^\p{N}{4}(?:\/\p{N}{2,4})?$/u.test(said)) return false;
  if (!nouns) return true;
  if (!/^\p{Lu}/u.test(noun.text)) return false;
  // “als die Regierung 1972 die Betriebe verstaatlichte”
  const goesOn = determiners.has(next?.lower ?? '') || language.prepositions.has(next?.lower ?? '');
  if (goesOn && !verb) return nouns.editions.test(noun.text);
  return !verb || nouns.editions.test(noun.text) || isInPhrase(before, language, nouns);
}

/** “bei der Monsanto Open”, “des Simulators”: the noun itself hangs on something. */
function isInPhrase(
  before: readonly Word[],
  { prepositions, determiners }: Language,
  { sureGenitives, maybeGenitive }: CapitalNouns,
): boolean {
  let at = before.length - 1;
  while (
    at >= 0 &&
    /^\p{Lu}|^\p{Ll}+e[nrsm]?$/u.test(before[at]?.text ?? '') &&
    !determiners.has(before[at]?.lower ?? '')
  )
    at--;
  const opening = before[at]?.lower ?? '';
  if (sureGenitives.has(opening) || prepositions.has(opening)) return true;
  const outer = before[at - 1];
  return (
    determiners.has(opening) &&
    (prepositions.has(outer?.lower ?? '') ||
      (maybeGenitive.has(opening) && /^\p{Lu}/u.test(outer?.text ?? '')))
  );
}
