/** Acts that the same people do, or that befall them, but once in a while: told twice, they are one happening. */
import { isCountry } from '../mention/names';
import { actsOf } from './act-classes';
import { termOf } from '../../base/words';
import type { Signature } from './signature';

/** Two that meet on a day, or at a place on a day, met once. */
const meetings = actsNamed('meet');
/** Whoever is named suffers or does these once in the stretch that both dates can mean. */
const turns = actsNamed('invade annex resign convict acquit marry born bury');

function actsNamed(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').flatMap((word) => actsOf(termOf(word))));
}

/** Whether both tell an act of that kind of the same people or the same place. Their dates are not looked at. */
export function isOnce(a: Signature, b: Signature): boolean {
  const shared = a.acts.filter((act) => b.acts.includes(act));
  if (shared.some((act) => meetings.has(act)) && a.precision === 'day' && b.precision === 'day')
    return commonPlaces(a, b) > 0 || commonPeople(a, b) > 1;
  return shared.some((act) => turns.has(act)) && commonPeople(a, b) + commonPlaces(a, b) > 0;
}

/** Countries name no place where two meet: half the news happens there. */
function commonPlaces({ mention: a }: Signature, { mention: b }: Signature): number {
  return a.where.filter((place) => !isCountry(place) && b.where.includes(place)).length;
}

function commonPeople({ mention: a }: Signature, { mention: b }: Signature): number {
  const known = new Set(b.who.map(surname));
  return new Set(a.who.map(surname).filter((name) => known.has(name))).size;
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
