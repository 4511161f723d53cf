/**
 * A sentence → its words as the grammar sees them: what stands in brackets is gone, a quotation is one
 * word and so is a time with the words that lead to it; commas, dashes, colons are marks.
 */
import type { Token } from '../../../article/article';
import type { Language } from '../languages/language';
import { joinTimes, type PlacedTimex } from './join-times';
import { pairUp } from './pairs';
import { wordOf, type Word } from './word';

/** Null where marks do not pair. */
export function readWords(
  text: string,
  tokens: readonly Token[],
  timexes: readonly PlacedTimex[],
  language: Language,
): readonly Word[] | null {
  const paired = pairUp(tokens.flatMap((token) => pieces(token, language)));
  return paired && joinTimes(text, glued(paired), timexes, language);
}

/** “l’affaire” is two words. */
function pieces(token: Token, { elisions }: Language): readonly Word[] {
  const { start, end, text } = token;
  const head = elisions?.exec(text)?.[0];
  if (head === undefined) return [wordOf(text, { start, end })];
  const cut = start + head.length;
  return [
    wordOf(head.slice(0, -1), { start, end: cut }),
    wordOf(text.slice(head.length), { start: cut, end }),
  ];
}

/** Marks that belong to a word beside them: the stop of “Dr.”, the hyphen of “E-Bike”, “%”. */
function glued(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  for (const word of words) {
    const before = result.at(-1);
    const touching = before?.end === word.start;
    const mark = word.kind === 'mark';
    const joins =
      before &&
      touching &&
      before.kind === 'word' &&
      ((!mark && /^[^\p{L}\p{N}]+$/u.test(word.text)) ||
        (!mark && /[^\p{L}.’']$/u.test(before.text)) ||
        // “bild.de”
        (/\p{L}\.$/u.test(before.text) && /^\p{Ll}/u.test(word.text)) ||
        // “F13”
        /^\p{N}/u.test(word.text) ||
        word.text === '-');
    if (!joins) {
      result.push(word);
      continue;
    }
    result[result.length - 1] = wordOf(
      before.text + word.text,
      { start: before.start, end: word.end },
      'word',
    );
  }
  return result;
}
