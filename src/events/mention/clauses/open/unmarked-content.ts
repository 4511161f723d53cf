/** What a verb of saying or thinking opens without a “that”: “said he hopes”. */
import { framingVerbs } from '../../words/verbs';
import { wordIs, type Word } from '../../words';
import type { Draft } from './draft';
import type { Parsing } from './parsing';
import type { VerbGroup } from '../verb-groups';

export function frames(words: readonly Word[], { verb }: Draft): boolean {
  return verb !== null && wordIs(words[verb.head], framingVerbs);
}

/** Whether the innermost clause frames the verb that comes: “said he hopes”. */
export function takesUnmarkedContent(
  { words, look, open: { top, waiting } }: Parsing,
  group: VerbGroup,
): boolean {
  if (!top.verb || !frames(words, top) || top.kind === 'adverbial') return false;
  if (top.kind === 'participial' && waiting) return false;
  const first = top.verb.last + 1;
  // “claimed responsibility in a video posted online”
  if (words[first]?.lower === 'responsibility') return false;
  return look.nounBetween(first, group.first) && !look.commaBetween(first, group.first);
}
