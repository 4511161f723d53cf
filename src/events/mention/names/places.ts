/** Words → the place they name, by the lists of countries and towns. */
import { byWord } from '../../../base/by-word';
import type { Name } from './name';
import { isGivenName } from '../words/given-names';
import { namedKinds, namedBodies } from '../words/kinds';
import { titles } from '../words/names';
import { countryNames, placeNames } from '../words/places';
import type { Word } from '../words';
import { isOrganisationRest, isNameWord, spelled } from './name-words';

/** “Sofia Marek”, but “Sofia Airport”, “Florence Town Hall”: a given name that a town has, too. */
function isNamesake(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !isNameWord(next) || !isGivenName(words[at]?.text ?? '')) return false;
  if (titles.has(next.lower) || isOrganisationRest(words, at + 1)) return false;
  const ends = words[isNameWord(words[at + 2]) ? at + 2 : at + 1]?.lower ?? '';
  return !namedKinds.has(ends) && !namedBodies.has(ends) && !opensPlace(next.text);
}

const placeOpenings = new Set([...placeNames.keys()].map((name) => name.split(/[ .-]/)[0]));

const opensPlace = byWord((text) => placeOpenings.has(text.split(/[.-]/)[0]));

export function placeAt(words: readonly Word[], at: number): Name | null {
  const first = words[at];
  // Most words have no capital, and every place has.
  if (!first || first.text === first.lower || !opensPlace(first.text)) return null;
  for (let last = Math.min(at + 3, words.length - 1); last >= at; last--) {
    const name = placeNames.get(spelled(words, { first: at, last }));
    if (name === undefined || (last === at && isNamesake(words, at))) continue;
    return { first: at, last, name, kind: 'place' };
  }
  return null;
}

export function isCountry(name: string): boolean {
  return countryNames.has(name);
}
