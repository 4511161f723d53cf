/**
 * Articles that call one person by other names (“Mr Quill”, “Ada Quill”; “Zelensky”, “Zelenskyy”), each of which
 * has joined only its own variants → one name for all of them, in every event.
 */
import { ascending } from 'd3-array';
import { acronymOf, shortestAcronym } from './mention/names/acronyms';
import { nameKey } from './mention/names/name-variants';
import { isGivenName } from './mention/words/given-names';
import { titles } from './mention/words/names';
import { placeNames } from './mention/words/places';

/** What an event tells about, and which articles tell it. */
export interface Named {
  readonly who: readonly string[];
  readonly where: readonly string[];
  /** Their ids. */
  readonly articles: readonly string[];
}

/** The names of events that come and go. */
export class NamesInCommon {
  /** Of each name, how many events have it. */
  private readonly who = new Map<string, number>();
  private readonly where = new Map<string, number>();

  add({ who, where }: Named): void {
    for (const name of who) change(this.who, name, 1);
    for (const name of where) change(this.where, name, 1);
  }

  remove({ who, where }: Named): void {
    for (const name of who) change(this.who, name, -1);
    for (const name of where) change(this.where, name, -1);
  }

  /** A name → what it is called in all events; names that are called the same everywhere are not in it. `events`: those added. */
  common(events: Iterable<Named>): ReadonlyMap<string, string> {
    const spelled = commonSpellings(this.who, this.where);
    const written = (name: string): string => spelled.get(name) ?? name;
    const pairs = fullNames(
      new Set([...this.who.keys()].map(written)),
      new Set([...this.where.keys()].map(written)),
    );
    const shortFor = pairs.size === 0 ? pairs : sharingArticles([...events], pairs, written);
    const common = new Map(shortFor);
    for (const [name, spelling] of spelled) common.set(name, shortFor.get(spelling) ?? spelling);
    return common;
  }
}

function change(counts: Map<string, number>, name: string, by: number): void {
  const count = (counts.get(name) ?? 0) + by;
  if (count > 0) counts.set(name, count);
  else counts.delete(name);
}

/** The names of an event as they are called in all; the same array where nothing changes. */
export function calledInCommon(
  names: readonly string[],
  common: ReadonlyMap<string, string>,
): readonly string[] {
  if (!names.some((name) => common.has(name))) return names;
  return [...new Set(names.map((name) => common.get(name) ?? name))];
}

/** Spellings to the one that most events have. */
function commonSpellings(
  who: ReadonlyMap<string, number>,
  where: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  const common = new Map<string, string>();
  const eventsWith = (name: string): number => (who.get(name) ?? 0) + (where.get(name) ?? 0);
  const names = new Set([...who.keys(), ...where.keys()]);
  for (const name of names) {
    const other = best.get(nameKey(name));
    const more = other === undefined ? 1 : eventsWith(name) - eventsWith(other);
    if (other === undefined || more > 0 || (more === 0 && ascending(name, other) < 0))
      best.set(nameKey(name), name);
  }
  if (best.size === names.size) return common;
  for (const name of names) {
    const spelling = best.get(nameKey(name)) ?? name;
    if (spelling !== name) common.set(name, spelling);
  }
  return common;
}

/** Surnames and acronyms that can only be one full name's, to that name. */
function fullNames(
  who: ReadonlySet<string>,
  where: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  /** By the keys of the last word, and of the acronym; null for several. */
  const longer = new Map<string, string | null>();
  for (const name of who)
    if (name.includes(' '))
      for (const short of shortsOf(name)) longer.set(short, longer.has(short) ? null : name);
  const pairs = new Map<string, string>();
  for (const short of who) {
    const full = longer.get(nameKey(short));
    if (!full || where.has(short) || placeNames.has(short)) continue;
    if (acronymOf(full) === short || isSurnameIn(full, short)) pairs.set(short, full);
  }
  return pairs;
}

/** “Ada Quill”, “Ada B. Quill”, whose name tells that it is a person's; “Pastor” is none of “Ada Pastor”. */
function isSurnameIn(full: string, short: string): boolean {
  const [given = '', ...others] = full.split(' ');
  const initial = others.length === 2 && /^\p{Lu}\.?$/u.test(others[0] ?? '');
  if (!isGivenName(given) || (others.length !== 1 && !initial)) return false;
  return !isGivenName(short) && !titles.has(short.toLowerCase());
}

/** What a name may be cut to, as keys. */
function shortsOf(name: string): readonly string[] {
  const acronym = acronymOf(name);
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const shorts =
    acronym !== null && acronym.length >= shortestAcronym ? [surname, acronym] : [surname];
  return shorts.map(nameKey);
}

/**
 * The pairs whose articles are about the same: those that have the short name name somebody else, too, whom
 * one with the full name names. An article that has both took them for two.
 */
function sharingArticles(
  events: readonly Named[],
  pairs: ReadonlyMap<string, string>,
  written: (name: string) => string,
): ReadonlyMap<string, string> {
  const asked = new Set([...pairs.keys(), ...pairs.values()]);
  const whoIn = ({ who }: Named): readonly string[] => who.map(written);
  const namesIn = ({ who, where }: Named): readonly string[] => [...who, ...where].map(written);
  const articlesIn = ({ articles }: Named): readonly string[] => articles;
  const articlesOf = gathered(events, asked, whoIn, articlesIn);
  // An event of several has the names of all its articles.
  const alone = events.filter(({ articles }) => articles.length === 1);
  const aloneOf = gathered(alone, asked, whoIn, articlesIn);
  const concerned = new Set([...articlesOf.values()].flatMap((articles) => [...articles]));
  const namesOf = gathered(events, concerned, articlesIn, namesIn);
  return new Map(
    [...pairs].filter(([short, full]) => {
      const isApart = (article: string): boolean => aloneOf.get(full)?.has(article) ?? false;
      if ([...(aloneOf.get(short) ?? [])].some(isApart)) return false;
      const [ofShort, ofFull] = [articlesOf.get(short) ?? [], articlesOf.get(full) ?? []];
      const others = new Set([...ofFull].flatMap((article) => [...(namesOf.get(article) ?? [])]));
      return [...ofShort].every((article) =>
        [...(namesOf.get(article) ?? [])].some((name) => name !== short && others.has(name)),
      );
    }),
  );
}

/** Of the keys that are wanted, what all events with one of them have. */
function gathered(
  events: readonly Named[],
  wanted: ReadonlySet<string>,
  keysOf: (event: Named) => readonly string[],
  valuesOf: (event: Named) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const event of events) {
    for (const key of keysOf(event)) {
      if (!wanted.has(key)) continue;
      const known = found.get(key) ?? new Set<string>();
      for (const value of valuesOf(event)) known.add(value);
      found.set(key, known);
    }
  }
  return found;
}
