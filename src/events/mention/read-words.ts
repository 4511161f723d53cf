/** A sentence's tokens become words: their text at hand, and common mistakes of the tagger set right. */
import type { Token } from '../../article/article';
import { repaired } from './tags';
import type { Word } from './words';

/** Marks that newswires write, each in two, for want of better ones. */
const doubled = new Map([
  ['``', '“'],
  ["''", '”'],
]);

/** Halves of characters, and what decoders put in their place. */
const broken = /^[\p{Cs}\ufffd]+$/u;

export function readWords(text: string, tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const { start, pos } = token;
    const mark = doubled.get(text.slice(start, start + 2));
    // “``” comes as two tokens.
    const end = mark !== undefined && token.end === start + 1 ? start + 2 : token.end;
    if (end > token.end) i++;
    const surface = text.slice(start, end);
    if (broken.test(surface)) continue;
    words.push({ start, end, pos, text: mark ?? surface, lower: surface.toLowerCase() });
  }
  return words.reduce<Word[]>((done, word, index) => {
    done.push({ ...word, pos: repaired(word, done, words.slice(index + 1, index + 12)) });
    return done;
  }, []);
}
