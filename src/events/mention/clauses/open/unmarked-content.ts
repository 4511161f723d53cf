/** What a verb of saying or thinking opens without a “that”: “said he hopes”. */
import { framingVerbs, sayingVerbs } from '../../words/verbs';
import { isComma, wordIs, type Word } from '../../words';
import type { ClauseKind } from '../clause';
import type { Draft } from './draft';
import type { Parsing } from './parsing';
import type { VerbGroup } from '../verb-groups';

export function frames(words: readonly Word[], { verb }: Draft): boolean {
  return verb !== null && wordIs(words[verb.head], framingVerbs);
}

/** Whether the innermost clause frames the verb that comes: “said he hopes”. */
export function takesUnmarkedContent(parsing: Parsing, group: VerbGroup): boolean {
  const { words, look, open } = parsing;
  const { top, waiting } = open;
  if (!top.verb || !frames(words, top) || top.kind === 'adverbial') return false;
  if (top.kind === 'participial' && waiting) return false;
  const first = top.verb.last + 1;
  // “declared the parliament dissolved”: what it was made, not what it did.
  const closes = words[group.last + 1]?.pos === 'PUNCT';
  if (group.form === 'ambiguous' && closes && wordIs(words[top.verb.head], declaring)) return false;
  // “did not live to see it: he had died”
  const told = words.slice(first + 1, group.first).some(({ text }) => text === ':');
  if (told && !wordIs(words[top.verb.head], sayingVerbs)) return false;
  // “claimed responsibility in a video posted online”
  if (words[first]?.lower === 'responsibility') return false;
  return (
    look.nounBetween(first, group.first) &&
    (!look.commaBetween(first, group.first) || followsAside(parsing, first, group.first))
  );
}

const declaring = new Set(['declare', 'find']);

const describing: ReadonlySet<ClauseKind> = new Set(['relative', 'participial']);

/** “said the driver, who was not named, lost control”: commas enclose what is said of its subject. */
function followsAside({ words, look, open }: Parsing, from: number, to: number): boolean {
  const closes = isComma(words[to - 1]);
  const comma = words.findIndex((word, i) => i >= from && isComma(word));
  if (!closes || comma === to - 1 || !look.nounBetween(from, comma)) return false;
  const describes = open.drafts.some(
    ({ kind, first, last }) => describing.has(kind) && first === comma + 1 && last === to - 2,
  );
  return describes || look.pastAside(comma) === to - 1;
}
