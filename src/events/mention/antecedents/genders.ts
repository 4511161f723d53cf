/** Whether those whom a sentence names are men or women, as far as it tells: “Sir Bo Marsh”, “her son, Carl”. */
import type { ParsedSentence } from '../sentence';
import { genderOf } from '../words/given-names';
import { isComma, isNominal, type Word } from '../words';

type Gender = 'he' | 'she';

/** What titles tell of those who bear them. */
const addressed: ReadonlyMap<string, Gender> = new Map([
  ...'sir lord mr mr. king prince duke count emperor pope father'
    .split(' ')
    .map((title) => [title, 'he'] as const),
  ...'dame lady mrs mrs. ms ms. miss queen princess duchess countess empress'
    .split(' ')
    .map((title) => [title, 'she'] as const),
]);

/** Names with what is told of them. */
export function gendersTold({
  words,
  names,
}: ParsedSentence): readonly (readonly [string, Gender])[] {
  return names.flatMap(({ kind, name, first }) => {
    const titled = kind === 'person' ? addressed.get(words[first - 1]?.lower ?? '') : undefined;
    const kin = kinBefore(words, first);
    const related = kin?.pos === 'NOUN' && kind !== 'place' ? genderOf(kin.lower) : null;
    const gender = titled ?? related;
    return gender ? [[name, gender] as const] : [];
  });
}

/** “Quill’s grandfather, Carl, …”, “her son, the cellist Pieter Maes, …”: the noun in front of an apposition. */
function kinBefore(words: readonly Word[], first: number): Word | undefined {
  let at = first - 1;
  while (first - at <= longestRole && (isNominal(words[at]) || words[at]?.pos === 'DET')) at--;
  return isComma(words[at]) ? words[at - 1] : undefined;
}

/** In words, with its article. */
const longestRole = 4;
