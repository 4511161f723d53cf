/** The name of a thing or a body → the kind of which it is: “Storm Elva”, “the ferry Aurora”, “Lumen, a drug for gout”. */
import type { Name } from '../../names/name';
import { textOf } from '../../names/phrases';
import { isComma, isGenitive, type Word } from '../../words';
import { bodies } from '../../words/anaphors';
import { calamities, namedBodies, namedKinds, namedWorks } from '../../words/kinds';
import { possessives } from '../../words/function-words';
import { type Naming, none } from './naming';
import { kinds } from './kinds';
import { apposed } from './apposed';

/** By the word that opens their names: “Mount Elva”, “Lake Teren”, “Fort Quill”. */
const landmarks: ReadonlyMap<string, string> = new Map([
  ['mount', 'mountain'],
  ['lake', 'lake'],
  ['fort', 'fort'],
]);

/** “Storm Elva”, “the ferry Aurora”, “the European Drug Agency”, “Lumen, a drug for gout,” */
export function ofNamed(words: readonly Word[], name: Name): readonly Naming[] {
  const { first, last } = name;
  const the = words[first - 1]?.lower === 'the';
  const own = { which: name.name, person: false, the, named: true };
  const opening = words[first]?.lower ?? '';
  const ending = words[last]?.lower ?? '';
  const before = words[first - 1];
  if (first < last && calamities.has(opening)) return [{ ...own, kind: opening, text: name.name }];
  const land = first < last ? landmarks.get(opening) : undefined;
  if (land !== undefined) return [{ ...own, kind: land, text: name.name }];
  if (name.kind === 'place') return none;
  // “the National Museum of Riga”
  if (kinds.has(opening) && words[first + 1]?.lower === 'of')
    return [
      { ...own, kind: opening, the: true, text: textOf(words, capitalStart(words, first), last) },
    ];
  // “the company” is any firm, whatever it is called.
  if (first < last && ending !== 'company' && (kinds.has(ending) || bodies.has(ending)))
    return [{ ...own, kind: ending, text: name.name }];
  // “Its lander, Merlin, …”
  const led = isComma(before) && isComma(words[last + 1]) ? words[first - 2] : undefined;
  if (
    led?.pos === 'NOUN' &&
    namedKinds.has(led.lower) &&
    possessives.has(words[first - 3]?.lower ?? '')
  )
    return [{ ...own, kind: led.lower, text: name.name, at: first - 2 }];
  const behind = apposed(words, last);
  const told = words[behind ?? -1];
  if (behind !== null && told && kinds.has(told.lower) && name.kind !== 'person')
    return [{ ...own, kind: told.lower, text: name.name, at: behind }];
  const kind = words[first - 2];
  // “The probe, Hermes, was launched”
  if (isComma(before) && isComma(words[last + 1]) && words[first - 3]?.pos === 'DET')
    if (kind?.pos === 'NOUN' && kinds.has(kind.lower) && name.kind !== 'person')
      return [{ ...own, kind: kind.lower, text: name.name, at: first - 2 }];
  if (before?.pos !== 'NOUN' || before.lower !== before.text) return none;
  if (isGenitive(words[last + 1]) || name.kind === 'person') return none;
  // “the militant group Dawn”, “the newspaper Herald”
  if (bodies.has(before.lower) || namedBodies.has(before.lower))
    return [{ ...own, kind: before.lower, text: name.name }];
  if (!namedKinds.has(before.lower) && !namedWorks.has(before.lower)) return none;
  return [{ ...own, the: true, kind: before.lower, text: `${before.text} ${name.name}` }];
}

function capitalStart(words: readonly Word[], from: number): number {
  let first = from;
  while (
    first > 1 &&
    /^\p{Lu}\p{Ll}{2}/u.test(words[first - 1]?.text ?? '') &&
    words[first - 1]?.pos !== 'DET'
  )
    first--;
  return first;
}
