/** Somebody’s name → the roles that stand beside it: “Finance Minister Ada Quill”, “the mayor, Bo Marsh,”. */
import type { Name } from '../../names/name';
import { isComma, type Word } from '../../words';
import { persons } from '../../words/anaphors';
import { titles } from '../../words/names';
import { type Naming, none } from './naming';
import { apposed } from './apposed';

/** “Finance Minister Ada Quill”, “the striker Bo Marsh”: one person, by each shorter form of what they are. */
export function ofTitled(
  words: readonly Word[],
  { first, last, name, kind }: Name,
): readonly Naming[] {
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
export const forms = new Set(
  'sir lord lady dame dr dr. mr mr. mrs mrs. ms ms. prof prof. sen. rep. gov. gen. col. lt. capt. sgt. st co'.split(
    ' ',
  ),
);
