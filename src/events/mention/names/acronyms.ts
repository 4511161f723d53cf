/** Acronyms and what they stand for: “IMF” is the International Monetary Fund. */
import type { Name } from './name';

/** Two letters are soon the same: “BP” and “Baltic Petroleum”. */
export const shortestAcronym = 3;

/** Bodies that one article writes out and another cuts short. */
const known = new Map(
  [
    'African Union',
    'European Central Bank',
    'European Union',
    'International Criminal Court',
    'International Monetary Fund',
    'United Nations',
    'World Health Organization',
    'World Trade Organization',
  ].map((name) => [acronymOf(name) ?? '', name] as const),
);

/** The first letters of its words, without the small ones in between; null for a single word. */
export function acronymOf(name: string): string | null {
  const words = name.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2 ? null : words.map((word) => word[0]).join('');
}

/**
 * A name → what it stands for in an article of these names, itself where it is no acronym. Not where
 * two of them begin with the same letters.
 */
export function writtenOut(names: Iterable<Name>): (name: string) => string {
  const full = new Map<string, string | null>();
  for (const { name, kind } of names) {
    const acronym = kind === 'organisation' ? acronymOf(name) : null;
    if (acronym === null || acronym.length < shortestAcronym) continue;
    const before = full.get(acronym);
    full.set(acronym, before === undefined || before === name ? name : null);
  }
  return (name) => {
    if (!/^(?:\p{Lu}\.?)+$/u.test(name)) return name;
    const acronym = name.replace(/\./g, '');
    return full.get(acronym) ?? known.get(acronym) ?? name;
  };
}
