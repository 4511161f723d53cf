/**
 * A sentence's words → what it gives a name to, or tells apart from others of its kind: “Storm Elva”,
 * “the ferry Aurora”, “Lumen, a drug for gout”, “Mayor Bo Marsh”, “a hoard of silver cups”.
 */
import type { Name } from '../names/name';
import { possessive, textOf } from '../names/phrases';
import { isComma, isGenitive, isNominal, type Word } from '../words';
import { bodies, matters, persons, things } from '../words/anaphors';
import { eventNouns } from '../words/event-nouns';
import { calamities, namedBodies, namedKinds, namedWorks } from '../words/kinds';
import { possessives } from '../words/function-words';
import { notNames, titles } from '../words/names';

/** What “the …” may stand for from then on. */
export interface Naming {
  /** Lower-case: the noun, or the nouns (“finance minister”). */
  readonly kind: string;
  /** Tells it from others of its kind. */
  readonly which: string;
  /** As a headline calls it. */
  readonly text: string;
  readonly person: boolean;
  /** Its name has an article inside a sentence. */
  readonly the: boolean;
  /** By a name rather than by what it is like. */
  readonly named: boolean;
  /** The index of the noun, where that stands apart from the name. */
  readonly at?: number;
}

const none: readonly Naming[] = [];

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

const kinds: ReadonlySet<string> = new Set(
  [eventNouns, things, namedKinds, calamities, namedBodies, namedWorks].flatMap((nouns) => [
    ...nouns,
  ]),
);

/** What needs no name to be told from others of its kind. */
const toldApart: ReadonlySet<string> = new Set([...kinds, ...bodies, ...matters, ...persons]);

/** “Finance Minister Ada Quill”, “the striker Bo Marsh”: one person, by each shorter form of what they are. */
function ofTitled(words: readonly Word[], { first, last, name, kind }: Name): readonly Naming[] {
  if (kind !== 'person' || !name.includes(' ')) return none;
  const said = isComma(words[last + 1]) || isComma(words[first - 1]);
  if (!said && !isRole(words[first - 1])) return none;
  let from = first;
  while (from > 0 && isRole(words[from - 1]) && first - from < longestTitle) from--;
  // “the culture minister, Ada Quill,”
  const behindTitle = from === first && isComma(words[first - 1]) && isComma(words[last + 1]);
  let until = first;
  if (behindTitle) for (from = until = first - 1; isRole(words[from - 1]);) from--;
  const run = words.slice(from, until).map(({ lower }) => lower);
  const whose = { which: name, text: name, person: true, the: false, named: true };
  const behind = apposed(words, last);
  const role = behind === null ? undefined : words[behind];
  const called =
    behind !== null && role && isRole(role) ? [{ ...whose, kind: role.lower, at: behind }] : [];
  if (run.some((word) => past.has(word))) return called;
  const titled = run.map((_, i) => ({
    ...whose,
    kind: run.slice(i).join(' '),
    at: until - 1,
  }));
  return [...called, ...titled];
}

function isRole(word: Word | undefined): boolean {
  if (word?.pos !== 'NOUN' && word?.pos !== 'PROPN') return false;
  if (forms.has(word.lower)) return false;
  return titles.has(word.lower) || persons.has(word.lower) || trades.test(word.lower);
}

/** “swimmer”, “whistleblower”, “violinist” */
const trades =
  /^(?:\p{Ll}{3,}(?:er|ist|ian|man|woman)|champion|star|hero|heiress|activist|critic|chief|boss)$/u;

/** In words. */
const longestTitle = 3;
/** Who they no longer are, or are not quite. */
const past = new Set('former ex-president then then-president late deputy vice acting'.split(' '));
/** They address people, and stand for nobody. */
const forms = new Set(
  'sir lord lady dame dr dr. mr mr. mrs mrs. ms ms. prof prof. sen. rep. gov. gen. col. lt. capt. sgt. st co'.split(
    ' ',
  ),
);

/** By the word that opens their names: “Mount Elva”, “Lake Teren”, “Fort Quill”. */
const landmarks: ReadonlyMap<string, string> = new Map([
  ['mount', 'mountain'],
  ['lake', 'lake'],
  ['fort', 'fort'],
]);

/** “Storm Elva”, “the ferry Aurora”, “the European Drug Agency”, “Lumen, a drug for gout,” */
function ofNamed(words: readonly Word[], name: Name): readonly Naming[] {
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

/** The noun of “Lumen, a new drug for …”, “Ada Quill, painter”: what is said of the name before the comma. */
function apposed(words: readonly Word[], last: number): number | null {
  if (!isComma(words[last + 1])) return null;
  let at = last + 2;
  const opening = words[at];
  const described = opening?.pos === 'DET' || opening?.pos === 'PRON';
  if (described) at++;
  while (/^(?:ADJ|NOUN)$/.test(words[at]?.pos ?? '') && words[at + 1]?.pos === 'NOUN') at++;
  const next = words[at + 1];
  if (words[at]?.pos !== 'NOUN') return null;
  const ends =
    !next || next.pos === 'PUNCT' || (described && /^(?:ADP|SCONJ|PRON)$/.test(next.pos));
  return ends ? at : null;
}

const linking = new Set('of for against under'.split(' '));

/** “the trial of Bo Marsh”, “a hearing for Ada Quill” */
function ofName(words: readonly Word[], names: readonly Name[], at: number): Naming | null {
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
function withName(
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
function described(
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

function phraseStart(words: readonly Word[], at: number): number {
  let first = at;
  while (isNominal(words[first - 1])) first--;
  return first;
}

function naming(words: readonly Word[], at: number, which: string, text: string): Naming {
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
