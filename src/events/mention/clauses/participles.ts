/** Tells participles from finite verbs where the form can be either, and contents without “that”. */
import { framingVerbs } from '../words/verbs';
import { isComma, isNominal, wordIs, type Word } from '../words';
import type { Draft } from './draft';
import type { Lookahead } from './lookahead';
import type { OpenClauses } from './open-clauses';
import type { VerbGroup } from './verb-groups';

/** “In a statement issued on Friday, she said”: the noun before stands in a phrase, and is no subject. */
function inFrontPhrase(
  words: readonly Word[],
  look: Lookahead,
  { top: { first, opener } }: OpenClauses,
  group: VerbGroup,
): boolean {
  if (opener !== null || words[first]?.pos !== 'ADP' || look.commaBetween(first, group.first))
    return false;
  // “In Riga the court freed her, …”: a second noun phrase is the subject.
  if (words.slice(first + 2, group.first).some(({ pos }) => pos === 'DET' || pos === 'PRON'))
    return false;
  const comma = words.findIndex((word, i) => i > group.last && isComma(word));
  if (comma < 0 || relative.has(words[comma + 1]?.lower ?? '')) return false;
  const ahead = look.nextFinite(group.last + 1);
  return ahead !== null && ahead.first > comma;
}

const relative = new Set(['who', 'which', 'whose', 'whom', 'where', 'that']);

/** Whether a bare past form is a participle: “a report released by”, “the war, started by, goes on”. */
export function isReduced(
  words: readonly Word[],
  look: Lookahead,
  open: OpenClauses,
  group: VerbGroup,
): boolean {
  const { top } = open;
  const previous = words[group.first - 1];
  const next = words[group.last + 1];
  if (group.first === 0) return true;
  if (top.opener !== null && top.opener === group.first - 1)
    return top.kind === 'adverbial' || top.kind === 'conditional';
  if (previous?.pos === 'CCONJ') return false;
  const ahead = look.nextFinite(group.last + 1);
  const blocked = ahead !== null && look.breakBetween(group.last + 1, ahead.first);
  const framing = wordIs(words[group.head], framingVerbs);
  if (isComma(previous)) {
    if (top.verb) return true;
    return ahead !== null && !framing && look.commaBetween(group.last + 1, ahead.first);
  }
  if (!top.verb && ahead !== null && inFrontPhrase(words, look, open, group)) return true;
  if (!top.verb) {
    if (ahead === null || blocked || framing) return false;
    if (top.kind === 'adverbial' && hasOwnSubject(words, group.last + 1, ahead.first)) return false;
    // “seconds before the bomb exploded was …”: its own verb, and the next is the outer clause's.
    if (top.kind === 'adverbial' && open.stack.some((outer) => outer !== top && !outer.verb))
      return false;
    return (
      next?.pos === 'ADP' ||
      next?.pos === 'AUX' ||
      isComma(next) ||
      look.groupAt(group.last + 1) !== undefined
    );
  }
  // “said cement used to seal the well may have failed”: the verb of what is said comes later.
  const later = ahead !== null && !blocked && ahead.auxiliaries.length > 0;
  if (takesUnmarkedContent(words, look, open, group))
    return later && isNominal(previous) && (next?.pos === 'ADP' || next?.lower === 'to');
  if (open.stack.some((draft) => !draft.verb)) return false;
  return (
    isNominal(previous) ||
    previous?.pos === 'ADV' ||
    previous?.pos === 'NUM' ||
    previous?.pos === 'PUNCT'
  );
}

/** “After the bridge opened in 1931 the ferries stopped”: a noun phrase of its own precedes the next verb. */
function hasOwnSubject(words: readonly Word[], from: number, verb: number): boolean {
  for (let k = verb - 1; k > from; k--) {
    const pos = words[k]?.pos;
    if (pos !== 'DET' && pos !== 'PRON') continue;
    return isNominal(words[k - 1]) || words[k - 1]?.pos === 'NUM';
  }
  return false;
}

export function frames(words: readonly Word[], draft: Draft): boolean {
  const head = draft.verb && words[draft.verb.head];
  return head ? wordIs(head, framingVerbs) : false;
}

/** “said he hopes”: the verb opens what was said. */
export function takesUnmarkedContent(
  words: readonly Word[],
  look: Lookahead,
  { top, stack }: OpenClauses,
  group: VerbGroup,
): boolean {
  return (
    frames(words, top) &&
    top.verb !== null &&
    top.kind !== 'adverbial' &&
    // “claimed responsibility in a video posted online”
    words[top.verb.last + 1]?.lower !== 'responsibility' &&
    (top.kind !== 'participial' || stack.every((draft) => draft.verb)) &&
    look.nounBetween(top.verb.last + 1, group.first) &&
    !look.commaBetween(top.verb.last + 1, group.first)
  );
}
