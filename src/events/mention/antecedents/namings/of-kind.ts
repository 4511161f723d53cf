/** A noun → what tells it from others of its kind: “the trial of Bo Marsh”, “a pension bill”, “a hoard of silver cups”. */
import type { Name } from '../../names/name';
import { possessive, textOf } from '../../names/phrases';
import { isGenitive, isNominal, type Word } from '../../words';
import { notNames } from '../../words/names';
import type { Naming } from './naming';
import { forms } from './of-titled';

const linking = new Set('of for against under'.split(' '));

/** “the trial of Bo Marsh”, “a hearing for Ada Quill” */
export function ofName(words: readonly Word[], names: readonly Name[], at: number): Naming | null {
  if (!linking.has(words[at + 1]?.lower ?? '')) return null;
  let from = words[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  while (forms.has(words[from]?.lower ?? '')) from++;
  const name = names.find(({ first }) => first === from);
  const the = words[at + 2]?.lower === 'the' ? 'the ' : '';
  if (!name || isGenitive(words[name.last + 1]) || words[name.last + 1]?.pos === 'NOUN')
    return null;
  return naming(words, at, name.name, `${textOf(words, at, at + 1)} ${the}${name.name}`);
}

/** “Bo Marsh’s trial”, “the Harbour suspension bridge” */
export function withName(
  words: readonly Word[],
  names: readonly Name[],
  first: number,
  at: number,
): Naming | null {
  if (isGenitive(words[first - 1])) {
    const owner = names.find(({ last }) => last === first - 2);
    if (!owner || ranking.test(words[first]?.lower ?? '')) return null;
    const text = `${possessive(owner.name)} ${textOf(words, first, at)}`;
    return { ...naming(words, at, owner.name, text), the: false };
  }
  const inside = names.filter((name) => first <= name.first && name.last < at);
  const [name] = inside;
  if (!name || inside.length > 1 || name.first !== first) return null;
  return naming(words, at, name.name, textOf(words, first, at));
}

/** “a federal court in Riga”, “a pension bill”, “a hoard of silver cups”: told apart by what it is like. */
export function described(
  words: readonly Word[],
  names: readonly Name[],
  begin: number,
  at: number,
): Naming | null {
  const article = words[begin - 1]?.lower;
  if (article !== 'the' && article !== 'a' && article !== 'an') return null;
  let first = begin;
  // “the largest bread factory”: later it is the bread factory.
  while (first < at && ranking.test(words[first]?.lower ?? '')) first++;
  if (counts.has(words[at]?.lower ?? '')) return null;
  const last = complementEnd(words, names, at);
  const tells = words
    .slice(first, at)
    .some(({ pos, lower }) => pos === 'NOUN' || pos === 'PROPN' || notNames.has(lower));
  if (last === at && !tells) return null;
  const text = textOf(words, first, last);
  if (text.length > longestDescription) return null;
  return { ...naming(words, at, text, text), named: false };
}

const ranking =
  /^(?:\p{Ll}{2,}est|first|second|third|last|next|new|newest|former|only|biggest|then)$/u;

/** “A number of ships”: what follows is spoken of. */
const counts = new Set(
  'number lot couple series range variety majority minority half third quarter pair dozen kind sort type form part piece bit share total sign matter sense'.split(
    ' ',
  ),
);

/** In characters. */
const longestDescription = 40;

/** “… in Riga”, “… of silver cups” */
function complementEnd(words: readonly Word[], names: readonly Name[], at: number): number {
  const next = words[at + 1]?.lower ?? '';
  if (next === 'in' || next === 'at' || next === 'near') {
    const from = words[at + 2]?.lower === 'the' ? at + 3 : at + 2;
    return names.find(({ first, kind }) => first === from && kind === 'place')?.last ?? at;
  }
  if (next !== 'of') return at;
  let end = at + 1;
  while (/^(?:ADJ|NOUN|NUM)$/.test(words[end + 1]?.pos ?? '')) end++;
  return words[end]?.pos === 'NOUN' && end > at + 1 ? end : at;
}

export function phraseStart(words: readonly Word[], at: number): number {
  let first = at;
  while (isNominal(words[first - 1])) first--;
  return first;
}

export function naming(words: readonly Word[], at: number, which: string, text: string): Naming {
  return {
    kind: words[at]?.lower ?? '',
    which,
    text,
    person: false,
    the: !isGenitive(words[at - 1]),
    named: true,
    at,
  };
}
