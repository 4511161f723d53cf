/** “Thieves broke into the museum” → the name the text has given it, for what an act is done to or with. */
import type { Antecedents } from '../../antecedents/antecedents';
import type { Range, Word } from '../../words';
import type { ParsedSentence } from '../../sentence';

/** By the index of the word: what stands for it, empty where it goes; null where all stays as it is. */
export function calledThings(
  { words }: ParsedSentence,
  { first, last }: Range,
  subject: string | null,
  antecedents: Antecedents,
): ReadonlyMap<number, string> | null {
  let instead: Map<number, string> | null = null;
  for (let at = first; at < last; at++) {
    const noun = words[at + 1];
    if (words[at]?.lower !== 'the' || noun?.pos !== 'NOUN' || goesOn(words[at + 2])) continue;
    const called = antecedents.nameOf(noun.lower);
    if (called === null || isTold(called, noun.lower, subject, words)) continue;
    instead ??= new Map();
    instead.set(at, '').set(at + 1, called);
  }
  return instead;
}

/** Whether the phrase has not ended: “the museum of art”, “the trial judge”. */
function goesOn(word: Word | undefined): boolean {
  return word?.lower === 'of' || (word !== undefined && /^(?:NOUN|PROPN|NUM)$/.test(word.pos));
}

/** Whether the sentence, or the headline's subject, has the name already. */
function isTold(
  called: string,
  noun: string,
  subject: string | null,
  words: readonly Word[],
): boolean {
  const word = called.split(' ').findLast((one) => one.toLowerCase() !== noun) ?? called;
  // “Norland announced Norland’s ban”
  const own = word.replace(/['’]s?$/, '');
  return subject?.includes(own) === true || words.some(({ text }) => text === own);
}
