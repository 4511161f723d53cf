/** The variants of a name (“President Vladimir Putin”, “Putin”) become the fullest of them. */
import { byWord } from '../../../base/by-word';
import type { Name, NameKind } from './name';
import { isGivenName } from '../words/given-names';

/**
 * What spellings of one name have in common: case, accents and the endings that transliterations
 * differ in (`Zelenskyy`, `Zelensky`, `Zelenskiy`) do not count.
 */
export const nameKey = byWord((name) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/(?:yy|iy|ii|ij)\b/g, 'y')
    .replace(/[^\p{L}\p{N} ]/gu, ''),
);

export interface Known {
  readonly name: string;
  readonly kind: NameKind;
}

/** A key for each variant, to the fullest form: the surname, and the whole name in every spelling. */
export function joinVariants(names: readonly Name[]): ReadonlyMap<string, Known> {
  const full = new Map<string, Known>();
  const bySurname = new Map<string, Known | null>();
  const openings = new Set<string>();
  for (const { name, kind } of names) {
    if (kind === 'place') continue;
    const key = nameKey(name);
    // What is once called a firm is one wherever it is named.
    if (kind === 'organisation' && full.get(key)?.kind === 'person') full.delete(key);
    if (full.has(key)) continue;
    full.set(key, { name: name.replace(/['’]s$/, ''), kind });
    const [opening = key] = key.split(' ');
    const surname = key.split(' ').at(-1) ?? key;
    if (surname === key) continue;
    if (!isGivenName(opening)) openings.add(opening);
    if (kind !== 'person' || placeOpenings.has(opening)) continue;
    const known = bySurname.get(surname);
    // Two people of one surname, or a firm and its founder: the word alone names neither.
    if (known && isShortFor(known.name, name)) continue;
    const unclear = known !== undefined || openings.has(surname);
    bySurname.set(surname, unclear ? null : { name, kind });
  }
  for (const [surname, known] of bySurname) if (known) full.set(surname, known);
  return full;
}

/**
 * A key for each given name that only one person of the text bears, to their full name: known ones, and
 * those that tell relatives apart (“Ada Quill, her husband, Luk Quill”).
 */
export function byGivenName(names: readonly Name[]): ReadonlyMap<string, Known> {
  const found = new Map<string, Known | null>();
  const people = names.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  const shared = new Set<string>();
  const bySurname = new Map<string, string>();
  for (const { name } of people) {
    const surname = surnameOf(name);
    const other = bySurname.get(surname) ?? nameKey(name);
    if (other !== nameKey(name)) shared.add(surname);
    bySurname.set(surname, other);
  }
  for (const { name, kind } of people) {
    const [given = ''] = name.split(' ');
    if (!isGivenName(given) && !shared.has(surnameOf(name))) continue;
    const known = found.get(nameKey(given));
    const other = known !== undefined && nameKey(known?.name ?? '') !== nameKey(name);
    found.set(nameKey(given), other ? null : { name, kind });
  }
  return new Map([...found].flatMap(([key, known]) => (known ? [[key, known] as const] : [])));
}

function surnameOf(name: string): string {
  const key = nameKey(name);
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** “Port Sund” is not the whole name of “Sund”, nor “Lower Tay” that of “Tay”. */
const placeOpenings = new Set(
  `port lower upper new old north south east west northern southern eastern western central greater great
  little inner outer mount lake fort cape`.split(/\s+/),
);

/** “Dan Marsh”, “Daniel Marsh”; “Jacqui Marsh”, “Jacqueline Marsh”: one of them in two forms. */
function isShortFor(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map((name) => nameKey(name).split(' ', 1)[0] ?? '')
    .sort((a, b) => a.length - b.length);
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return shared >= 4 || (shared === 3 && short.length === 3);
}
