/** A heading that runs into the sentence below it without a mark becomes two stretches of words. */
import type { Sentence } from '../../article/article';
import type { Word } from './words';

export interface Stretch {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
}

/** Words that, with a capital and no mark before them, begin a sentence. */
const beginnings = new Set(
  'the a an this these in on at it he she they we but some more for after when as two three'.split(
    ' ',
  ),
);
/** What stands before a name that begins so: “the daily The Harbour”. */
const leastWords = 3;

export function parted(sentence: Sentence, words: readonly Word[]): readonly Stretch[] {
  const cuts = words.flatMap((_, at) => (beginsAnew(words, at) ? [at] : []));
  if (cuts.length === 0) return [{ sentence, words }];
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? words.length;
    const start = i === 0 ? sentence.start : (words[from]?.start ?? sentence.start);
    const end = words[to]?.start ?? sentence.end;
    return { sentence: { ...sentence, start, end }, words: words.slice(from, to) };
  });
}

function beginsAnew(words: readonly Word[], at: number): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!previous || !word || !next || at < leastWords || words.length - at <= leastWords)
    return false;
  if (!/^\p{Lu}/u.test(word.text) || !beginnings.has(word.lower)) return false;
  // A name can begin so (“the daily The Harbour”), and so can a title among capitals.
  if (!/^\p{Ll}/u.test(next.text) && !(/^\p{Lu}/u.test(next.text) && word.lower !== 'the'))
    return false;
  return ['NOUN', 'ADJ', 'ADV'].includes(previous.pos) && /^\p{Ll}/u.test(previous.text);
}
