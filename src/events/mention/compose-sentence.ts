/** A parsed sentence becomes its mentions. */
import type { Article } from '../../article/article';
import type { EventMention } from '../event';
import { isLight } from '../own-place';
import { composeMention, type Surroundings } from './compose';
import { findCandidates, type Candidate } from './placing/candidates';
import type { Discourse } from './placing/discourse';
import { isShadowed } from './placing/shadows';
import { findUnplaced } from './placing/unplaced';
import type { ParsedSentence } from './sentence';

export interface Composed {
  readonly candidate: Candidate;
  readonly mention: EventMention;
}

/** A mention that is no event by itself hides none that is. */
function castsShadow(mention: EventMention | null | undefined): boolean {
  return !mention || (mention.nameless !== true && !isLight(mention));
}

/** What a sentence tells, in the order of its triggers. What names no event casts no shadow on what does. */
export function composeSentence(
  article: Article,
  parsed: ParsedSentence,
  discourse: Discourse,
  around: Surroundings,
): readonly Composed[] {
  const placed = findCandidates(parsed, discourse, around.antecedents);
  const candidates =
    around.headlines === 'of-every-clause' ? [...placed, ...findUnplaced(parsed, placed)] : placed;
  const composed = new Map<Candidate, EventMention | null>();
  const compose = (candidate: Candidate, shadowed: boolean): void => {
    composed.set(candidate, composeMention(article, candidate, around, shadowed));
  };
  const shadowed = placed.filter((candidate) => isShadowed(candidate, placed));
  for (const candidate of candidates) compose(candidate, shadowed.includes(candidate));
  if (shadowed.length > 0) {
    const telling = placed.filter((candidate) => castsShadow(composed.get(candidate)));
    for (const candidate of shadowed)
      if (!isShadowed(candidate, [candidate, ...telling])) compose(candidate, false);
  }
  return candidates.flatMap((candidate) => {
    const mention = composed.get(candidate);
    return mention ? [{ candidate, mention }] : [];
  });
}
