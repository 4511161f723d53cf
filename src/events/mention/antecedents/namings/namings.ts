/**
 * A sentence's words → what it gives a name to, or tells apart from others of its kind: “Storm Elva”,
 * “the ferry Aurora”, “Lumen, a drug for gout”, “Mayor Bo Marsh”, “a hoard of silver cups”.
 */
import type { Name } from '../../names/name';
import type { Word } from '../../words';
import { bodies, matters, persons } from '../../words/anaphors';
import type { Naming } from './naming';
import { kinds } from './kinds';
import { ofTitled } from './of-titled';
import { ofNamed } from './of-named';
import { ofName, withName, described, phraseStart } from './of-kind';

export function namingsIn(words: readonly Word[], names: readonly Name[]): readonly Naming[] {
  const found: Naming[] = [];
  for (const name of names) {
    for (const naming of ofTitled(words, name)) found.push(naming);
    for (const naming of ofNamed(words, name)) found.push(naming);
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    // “the Norland Herald’s country”: what anybody calls the country is another.
    if (word?.lower === 'country' || word?.lower === 'nation') continue;
    if (word?.pos !== 'NOUN' || !toldApart.has(word.lower) || word.lower !== word.text) continue;
    if (words[at + 1]?.pos === 'NOUN') continue;
    const first = phraseStart(words, at);
    const named = names.length > 0 && kinds.has(word.lower);
    const told = named ? (ofName(words, names, at) ?? withName(words, names, first, at)) : null;
    const naming = told ?? described(words, names, first, at);
    if (naming) found.push(naming);
  }
  return found;
}

/** What needs no name to be told from others of its kind. */
const toldApart: ReadonlySet<string> = new Set([...kinds, ...bodies, ...matters, ...persons]);
