/** A sentence's tokens become words: their text at hand, and common mistakes of the tagger set right. */
import type { Token } from '../../article/article';
import { byWord } from '../../base/by-word';
import { lemmas } from './lemmas';
import { repaired } from './tags/repaired';
import type { Word } from './words';

/** Marks that newswires write, each in two, for want of better ones. */
const doubled = new Map([
  ['``', '“'],
  ["''", '”'],
]);

const opensDoubled = /^[`']/;

/** Halves of characters, and what decoders put in their place. */
const broken = /^[\p{Cs}\ufffd]+$/u;

/** What is the same wherever a word is written so. */
const formOf = byWord((text) => {
  const lower = text.toLowerCase();
  return { text, lower, lemmas: lemmas(lower), isBroken: broken.test(text) };
});

export function readWords(text: string, tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const { start, pos } = token;
    const mark = opensDoubled.test(token.text)
      ? doubled.get(text.slice(start, start + 2))
      : undefined;
    // “``” comes as two tokens.
    const end = mark !== undefined && token.end === start + 1 ? start + 2 : token.end;
    if (end > token.end) i++;
    const form = formOf(mark === undefined ? token.text : text.slice(start, end));
    if (form.isBroken) continue;
    words.push({
      start,
      end,
      pos,
      text: mark ?? form.text,
      lower: form.lower,
      lemmas: form.lemmas,
    });
  }
  return repairTags(words);
}

/** From the first word to the last: what a word is hangs on what those before it are. */
function repairTags(words: Word[]): readonly Word[] {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const pos = repaired(words, at);
    if (pos === word.pos) continue;
    const { start, end, text, lower } = word;
    words[at] = { start, end, pos, text, lower, lemmas: word.lemmas };
  }
  return words;
}
