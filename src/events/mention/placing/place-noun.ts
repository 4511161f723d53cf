/** An event noun is placed by its own time, or by the same happening told before. */
import type { NounEvent } from '../nouns';
import type { ParsedSentence } from '../sentence';
import type { Discourse } from './discourse';
import { written, type Placement } from './placement';

/** `around`: where the clause around the noun is placed; what was told before of that time is not told again. */
export function placeNoun(
  { attached, words }: ParsedSentence,
  noun: NounEvent,
  around: Placement | null | undefined,
  discourse: Discourse,
): Placement | null {
  const own = attached.nouns.get(noun);
  if (own) return written(own);
  const known = discourse.sameEvent(words[noun.head]?.lower ?? '');
  return known && known.date?.edtf !== around?.date?.edtf ? known : null;
}
