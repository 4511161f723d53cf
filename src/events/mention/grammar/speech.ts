/** Words that tell who says so. */
import type { Language } from '../languages/language';
import type { Word } from './word';

/** How many words from `at` on name a source (“nach Angaben”); 0 for none. */
export function sourceLength(words: readonly Word[], at: number, { sources }: Language): number {
  for (const source of sources) {
    const parts = source.split(' ');
    if (parts.every((part, i) => words[at + i]?.lower === part)) return parts.length;
  }
  return 0;
}

/** A verb of saying, and not one that is said of itself (“se declaró un incendio”). */
export function saysIn(
  words: readonly Word[],
  { first, last }: { first: number; last: number },
  language: Language,
): boolean {
  const group = words.slice(first, last + 1);
  return (
    group.some(({ lower }) => language.isSaying(lower)) &&
    !group.some(({ lower }) => language.reflexives.has(lower))
  );
}
