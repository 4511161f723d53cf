/** Finds the titles and roles before people's names: what a headline can do without. */
import { notNames, titles } from './words/names';
import type { Name } from './names';
import { isComma, type Range, type Word } from './words';

/** “Norland President” of “Norland President Ada Quill”; a title that is all there is stays. */
export function titlesBefore(words: readonly Word[], names: readonly Name[]): readonly Range[] {
  return names.flatMap((name) => {
    if (name.kind !== 'person') return [];
    let first = name.first;
    while (first > 0 && titles.has(words[first - 1]?.lower ?? '')) first--;
    if (first === name.first) return [];
    while (first > 0 && belongsToTitle(words[first - 1])) first--;
    return [{ first, last: name.first - 1 }];
  });
}

/** Whose president, which company's chief. */
function belongsToTitle(word: Word | undefined): boolean {
  if (!word || isComma(word)) return false;
  return word.pos === 'PROPN' || notNames.has(word.lower) || titles.has(word.lower);
}
