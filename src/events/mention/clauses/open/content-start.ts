/** Where the content of a saying begins: past the time of the saying and those who heard it. */
import { hedgesCount } from '../subjects/counts';
import { isNominal, wordIs, type Word } from '../../words';
import { possessives, subjectPronouns } from '../../words/function-words';

const hearers = new Set(
  'reporters journalists lawmakers parliament investors them him her us me'.split(' '),
);

const telling = new Set(['tell', 'inform', 'assure', 'warn', 'remind']);

/** “told reporters he …”, “told us”. */
export function isHearer(word: Word | undefined): boolean {
  return word !== undefined && hearers.has(word.lower);
}

/** “means investors will …” speaks of them, and to nobody. */
function hears(words: readonly Word[], from: number, word: Word | undefined): boolean {
  return isHearer(word) && words[from - 1]?.lower !== 'means' && words[from - 1]?.lower !== 'meant';
}

/** `from` is the word after the verb of saying, `to` the verb of what is said. */
export function contentStart(
  words: readonly Word[],
  timeWords: ReadonlySet<number>,
  from: number,
  to: number,
): number {
  // “told the court he would …”: the pronoun is the subject, whoever hears it stands before.
  if (wordIs(words[from - 1], telling) && subjectPronouns.has(words[to - 1]?.lower ?? ''))
    return Math.max(from, to - 1);
  // “told members a review had …”, “told the court his firm was …”
  if (wordIs(words[from - 1], telling))
    for (let k = from + 1; k < to; k++) {
      const opens = words[k]?.pos === 'DET' || possessives.has(words[k]?.lower ?? '');
      if (opens && isNominal(words[k - 1])) return k;
    }
  let start = from;
  while (start < to) {
    const word = words[start];
    // “said almost half of it had …”
    const counts = hedgesCount(words, start);
    if (timeWords.has(start) || (word?.pos === 'ADV' && !counts) || hears(words, from, word))
      start++;
    else if (word?.pos === 'ADP' && isHearer(words[start + 1])) start += 2;
    else break;
  }
  return Math.min(start, to);
}
