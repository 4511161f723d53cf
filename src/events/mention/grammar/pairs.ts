/** Words with brackets and quotation marks → the same without brackets, a quotation one word. */
import { wordOf, type Word } from './word';

const pairs: ReadonlyMap<string, string> = new Map([
  ['„', '“”'],
  ['“', '”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['‚', '‘’'],
]);
const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/**
 * One pass: a mark that opens looks for the next that closes it. Null where marks do not pair, so that
 * nothing is sure of what belongs together.
 */
export function pairUp(words: readonly Word[]): readonly Word[] | null {
  const result: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const closing = brackets.get(word.text) ?? pairs.get(word.text);
    if (closing === undefined) {
      if (/^[)\]”“»‘]$/.test(word.text)) return null;
      result.push(word);
      continue;
    }
    const end = words.findIndex((other, j) => j > i && closing.includes(other.text));
    const last = words[end];
    if (!last) return null;
    if (pairs.has(word.text))
      result.push(wordOf(word.text, { start: word.start, end: last.end }, 'quote'));
    i = end;
  }
  return result;
}
