/** Which words make up a noun phrase, and where one that ends at a known word begins. */
import { isGenitive, type Word } from '../../words';
import { timeUnits } from '../../words/function-words';

export function isNounPhraseStart(word: Word | undefined): boolean {
  return word !== undefined && /^(?:PROPN|NOUN|DET|PRON|ADJ|NUM)$/.test(word.pos);
}

/** A word that can stand in a noun phrase, with the signs written between such words. */
export function isPhraseWord(word: Word | undefined): boolean {
  return isNounPhraseStart(word) || isGenitive(word) || /^[$£€#-]$/.test(word?.text ?? '');
}

export function hasNoun(words: readonly Word[], first: number, last: number): boolean {
  for (let k = first; k <= last; k++)
    if (/^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(words[k]?.pos ?? '')) return true;
  return false;
}

/** “within an hour”, “for three weeks”: whether the word at `at` ends such a phrase. */
function measuresTime(words: readonly Word[], at: number): boolean {
  if (!timeUnits.has(words[at]?.lower ?? '')) return false;
  const count = words[at - 1];
  return (
    /^(?:an?|one|two|three|four|five|six|\d+)$/.test(count?.lower ?? '') &&
    words[at - 2]?.pos === 'ADP'
  );
}

/** The first word of the noun phrase that ends at `to`, no earlier than `from`; null if none does. */
export function phraseStart(
  words: readonly Word[],
  from: number,
  to: number,
  timeWords: ReadonlySet<number>,
): number | null {
  let first = to + 1;
  while (first > from && isPhraseWord(words[first - 1]) && !timeWords.has(first - 1)) {
    first--;
    if (words[first]?.pos === 'DET' || words[first]?.pos === 'PRON') break;
    // “Within an hour prisoners …”: how long it took.
    if (first > from && measuresTime(words, first - 1)) break;
    // “in a few months 800,000 people left”: a count begins the phrase.
    if (words[first]?.pos === 'NUM' && first < to && words[first - 1]?.pos === 'NOUN') break;
  }
  return first <= to ? first : null;
}
