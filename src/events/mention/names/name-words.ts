/** Which words a name is made of, and how it is spelled from them. */
import { notNames, organisationEndings } from '../words/names';
import { measures } from '../words/anaphors';
import type { Range, Word } from '../words';

/** “Shares of Norland Bank fell”: the capital is the sentence's. */
export function isMeasure(words: readonly Word[], at: number): boolean {
  return measures.has(words[at]?.lower ?? '') && /^(?:of|in|at)$/.test(words[at + 1]?.lower ?? '');
}

/** “European Union”, “Russian Foreign Ministry”: an adjective that begins an organisation's name. */
export function beginsOrganisation(words: readonly Word[], at: number): boolean {
  return words[at]?.pos === 'PROPN' && isOrganisationRest(words, at + 1);
}

/** “Berlin Police Department”: whether an organisation's name goes on at `from`. */
export function isOrganisationRest(words: readonly Word[], from: number): boolean {
  for (let i = from; words[i]?.pos === 'PROPN'; i++)
    if (organisationEndings.has(words[i]?.lower ?? '')) return true;
  return false;
}

/** A capitalised word that is neither of the calendar nor an adjective of a people. */
export function isNameWord(word: Word | undefined): boolean {
  if (
    word?.pos !== 'PROPN' ||
    notNames.has(word.lower.replace(/\.$/, '')) ||
    /^I['’]/.test(word.text)
  )
    return false;
  return /^(?:\p{Lu}|\p{Ll}\p{Lu})/u.test(word.text);
}

/** “Kim Dae-jung”, “Wal-Mart”: no blank on either side. */
export function isHyphenated(words: readonly Word[], at: number): boolean {
  const hyphen = words[at];
  if (hyphen?.text !== '-' || words[at - 1]?.end !== hyphen.start) return false;
  const after = words[at + 1];
  return hyphen.end === after?.start && after.pos !== 'VERB' && after.pos !== 'ADJ';
}

/** “Bank of Japan”, “Wal-Mart”, “Rock & Roll”. */
export function isJoint(word: Word | undefined): boolean {
  return word?.lower === 'of' || word?.text === '&' || word?.text === '-';
}

export function spelled(words: readonly Word[], { first, last }: Range): string {
  let name = '';
  for (let i = first; i <= last; i++) {
    const word = words[i];
    const previous = words[i - 1];
    if (!word) continue;
    name += (i > first && previous && previous.end < word.start ? ' ' : '') + word.text;
  }
  return name;
}
