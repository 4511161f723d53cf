/** Finds the person whose life a text tells: then “she” is nobody else, however far the name. */
import type { ParsedSentence } from '../sentence';

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

export function protagonistOf(sentences: readonly ParsedSentence[]): Protagonist | null {
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
  if (!first || first[1] < lead * (second?.[1] ?? 0)) return null;
  const opens = sentences
    .slice(0, opening)
    .some(({ names }) => names.some(({ name }) => name === first[0]));
  return opens ? { name: first[0], pronoun } : null;
}
