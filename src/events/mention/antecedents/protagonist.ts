/** Finds the person whose life a text tells: then “she” is nobody else, however far the name. */
import type { ParsedSentence } from '../sentence';
import { genderOf } from '../words/given-names';

export interface Protagonist {
  readonly name: string;
  readonly pronoun: 'he' | 'she';
}

/** The name stands in one of the first sentences. */
const opening = 2;
/** Fewer sentences about somebody unnamed tell no life. */
const fewest = 5;
/** How much more a life speaks of its own person: of those “he” or “she”, and of all that are named. */
const share = 0.8;
const lead = 2;

/** `title` is the article’s: lives are often told under the name, and with it only once. */
export function protagonistOf(
  sentences: readonly ParsedSentence[],
  title: string | null,
): Protagonist | null {
  const named = new Map<string, number>();
  const told = { he: 0, she: 0 };
  for (const { names, words } of sentences) {
    const people = names.filter(({ kind }) => kind === 'person').map(({ name }) => name);
    for (const name of new Set(people)) named.set(name, (named.get(name) ?? 0) + 1);
    if (words.some(({ lower }) => lower === 'he' || lower === 'his')) told.he++;
    if (words.some(({ lower }) => lower === 'she' || lower === 'her')) told.she++;
  }
  const pronoun = told.he > told.she ? 'he' : 'she';
  const all = told.he + told.she;
  if (told[pronoun] < Math.max(fewest, share * all)) return null;
  const [first, second] = [...named].sort(([, a], [, b]) => b - a);
  const most = first && first[1] >= lead * (second?.[1] ?? 0) ? first[0] : null;
  const name = most ?? inTitle([...named.keys()], title ?? '', pronoun);
  const opens = sentences
    .slice(0, opening)
    .some(({ names }) => names.some((one) => one.name === name));
  return name !== null && opens ? { name, pronoun } : null;
}

/** The only person whom the title names. */
function inTitle(
  people: readonly string[],
  title: string,
  pronoun: Protagonist['pronoun'],
): string | null {
  const words = new Set(title.split(/[^\p{L}\p{M}-]+/u));
  const called = people.filter((name) => words.has(name.slice(name.lastIndexOf(' ') + 1)));
  // “Ada Quill obituary” is not of her father, Carl Quill.
  const whole = called.filter((name) => title.includes(name));
  const found = whole.length > 0 ? whole : called;
  const [only = ''] = found;
  return found.length === 1 && genderOf(only) !== other[pronoun] ? only : null;
}

const other = { he: 'she', she: 'he' } as const;
