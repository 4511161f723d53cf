/** A sentence's words → stretches between marks. */
import type { Word } from '../word';

export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** The mark before it, empty at the start. */
  readonly mark: string;
}

export function stretchesOf(words: readonly Word[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let first = 0;
  let mark = '';
  words.forEach((word, i) => {
    if (word.kind !== 'mark') return;
    if (i > first) found.push({ first, last: i - 1, mark });
    first = i + 1;
    mark = word.text;
  });
  if (first < words.length) found.push({ first, last: words.length - 1, mark });
  return found;
}
