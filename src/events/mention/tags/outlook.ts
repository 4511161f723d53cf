/** What else stands in the clause around a word: whether it has its verb, or one is still to come. */
import type { PartOfSpeech } from '../../../article/article';
import { isParticipleForm, isPastForm, type Word } from '../words';

/** How far ahead of a word it is worth looking, in words. */
export const sight = 11;

/** Whether the clause has another verb from `from` on, so that the word before is a noun after all. */
export function verbComes(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + sight; i++) {
    const word = words[i];
    if (!word || closesSearch.has(word.pos) || word.lower === 'that') return false;
    if (word.pos === 'CCONJ' && words[from]?.lower !== 'between') return false;
    if (word.pos === 'AUX') return true;
    const toVerb = i > from && words[i - 1]?.lower === 'to';
    if (word.pos === 'VERB' && !word.lower.endsWith('ing') && !toVerb)
      return !isParticipleForm(word.lower);
  }
  return false;
}

const closesSearch = new Set<PartOfSpeech>(['PUNCT', 'SCONJ', 'PRON']);

/** Whether the clause that is open has its verb; participles after a comma do not count. */
export function hasFiniteVerb(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || word.lower === 'that' || word.pos === 'SCONJ' || word.text === ';') return false;
    if (word.pos === 'AUX') return true;
    if (word.pos !== 'VERB' || word.lower.endsWith('ing')) continue;
    if (!(isPastForm(word.lower) && words[i - 1]?.text === ',')) return true;
  }
  return false;
}

export function hasModalBefore(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some((word) => word.pos === 'AUX' || word.lower === 'to' || word.lower === 'and');
}

/** Whether no other word of the clause, before or behind, is its verb. */
export function isOnlyVerb(words: readonly Word[], at: number): boolean {
  return !hasFiniteVerb(words, at) && !verbComes(words, at + 1);
}
