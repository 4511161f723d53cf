/** Who says what: the reporting around a clause, kept apart from what is reported. */
import type { Clause } from '../clauses/clause';
import { isNounPhraseStart } from '../clauses/subjects/noun-phrases';
import type { Time } from '../times/times';
import { factiveVerbs, framingVerbs, sayingVerbs, attitudeVerbs } from '../words/verbs';
import { isComma, wordIs, type Range, type Word } from '../words';

/** “According to X, …”: the speaker's words, and a time that dates the report. */
export interface Source extends Range {
  readonly speaker: Range;
}

/** Coming to know: an act of its own, and its content no claim. */
const learning = new Set('learn realize realise understand know hear find'.split(' '));
const spokenVerbs = new Set('say tell state claim'.split(' '));
const adding = new Set(['add']);

/** Whether the clause is an act of saying: it frames a content, a quotation, or always does. */
export function isStatement(
  words: readonly Word[],
  clause: Clause,
  clauses: readonly Clause[],
): boolean {
  const head = words[clause.verb.head];
  if (!head || clause.verb.form === 'infinitive' || clause.verb.passive) return false;
  if (!wordIs(head, framingVerbs) && !wordIs(head, sayingVerbs)) return false;
  if (wordIs(head, learning)) return false;
  if (wordIs(head, spokenVerbs)) return true;
  if (wordIs(head, adding)) return !isAddition(words, clause, clauses);
  // “In a letter he wrote:” and the words follow.
  if (words.at(-1)?.text === ':' && clause.last >= words.length - 2) return true;
  return hasContent(clause, clauses);
}

function hasContent(clause: Clause, clauses: readonly Clause[]): boolean {
  return clauses.some(({ kind, parent }) => kind === 'content' && parent === clause);
}

/** “added a second goal”: nobody speaks. */
function isAddition(words: readonly Word[], clause: Clause, clauses: readonly Clause[]): boolean {
  return isNounPhraseStart(words[clause.verb.last + 1]) && !hasContent(clause, clauses);
}

/** The nearest clause above that reports this one. */
export function reporterOf(
  words: readonly Word[],
  clause: Clause,
  clauses: readonly Clause[],
): Clause | null {
  for (let at: Clause = clause; at.parent; at = at.parent) {
    const { parent } = at;
    // “…, after he resigned”: what the writer adds is not the speaker's.
    if (at.kind === 'adverbial' || (at.kind === 'relative' && at.first > parent.coreLast))
      return null;
    if (contentOfNoun(words, at)) return null;
    if (at.kind === 'content' && isStatement(words, parent, clauses) && !isAttitude(words, parent))
      return parent;
  }
  return null;
}

/** Whether some clause of the sentence tells who speaks. */
export function isFramed(parsed: {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
}): boolean {
  const { words, clauses } = parsed;
  return clauses.some((clause) => !clause.quoted && isStatement(words, clause, clauses));
}

/** “reports that they met”: the noun whose content the clause is; null for a verb's. */
export function contentOfNoun(words: readonly Word[], clause: Clause): Word | null {
  if (clause.kind !== 'content' || clause.opener === null) return null;
  const noun = words[clause.opener - 1];
  return noun?.pos === 'NOUN' && clause.parent && clause.opener - 1 > clause.parent.verb.last
    ? noun
    : null;
}

/** “makes it unlikely that the yard will open”: what it says may be, or may not. */
export function isContentOfDoubt(words: readonly Word[], { kind, opener }: Clause): boolean {
  return kind === 'content' && opener !== null && doubtful.has(words[opener - 1]?.lower ?? '');
}

const doubtful = new Set(
  'unlikely likely doubtful improbable probable possible impossible inconceivable unclear uncertain'.split(
    ' ',
  ),
);

/** Hoping, fearing, wanting: says nothing of what is. */
export function isAttitude(words: readonly Word[], clause: Clause): boolean {
  return wordIs(words[clause.verb.head], attitudeVerbs);
}

/** What is reported this way counts as established. */
export function isFactive(words: readonly Word[], clause: Clause): boolean {
  return wordIs(words[clause.verb.head], factiveVerbs);
}

export function findSource(words: readonly Word[]): Source | null {
  const at = words.findIndex(
    (word, i) => word.lower === 'according' && words[i + 1]?.lower === 'to',
  );
  if (at < 0) return null;
  let last = at + 1;
  while (last + 1 < words.length && !isComma(words[last + 1]) && words[last + 1]?.text !== '.')
    last++;
  return last > at + 1 ? { first: at, last, speaker: { first: at + 2, last } } : null;
}

/** The time inside a source (“according to a November 2024 report”) dates the statement. */
export function timeOfSource(source: Source | null, times: readonly Time[]): Time | null {
  if (!source) return null;
  return times.find((time) => time.first >= source.first && time.last <= source.last) ?? null;
}
