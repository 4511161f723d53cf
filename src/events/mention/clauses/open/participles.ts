/** Tells participles from finite verbs where the form can be either. */
import { bringing, framingVerbs } from '../../words/verbs';
import { isComma, isNominal, wordIs } from '../../words';
import type { Parsing } from './parsing';
import { takesUnmarkedContent } from './unmarked-content';
import type { VerbGroup } from '../verb-groups';

/** Whether a bare past form is a participle: “a report released by”, “the war, started by, goes on”. */
export function isReduced(parsing: Parsing, group: VerbGroup): boolean {
  const { words, look, open } = parsing;
  const { top } = open;
  if (group.first === 0) return true;
  if (top.opener !== null && top.opener === group.first - 1)
    return top.kind === 'adverbial' || top.kind === 'conditional';
  const previous = words[group.first - 1];
  if (previous?.pos === 'CCONJ') return false;
  const ahead = look.nextFinite(group.last + 1);
  if (isComma(previous)) {
    if (takesUnmarkedContent(parsing, group))
      return ahead !== null && isAside(parsing, group, ahead);
    if (top.verb) return true;
    if (look.closesAside(top.first, group.first - 1)) return false;
    // “An inquiry, announced in May, is to begin”
    const framing = /^(?:said|says|told|added)$/.test(words[group.head]?.lower ?? '');
    return ahead !== null && !framing && isAside(parsing, group, ahead);
  }
  if (!top.verb) return ahead !== null && describesSubject(parsing, group, ahead);
  if (takesUnmarkedContent(parsing, group))
    return ahead !== null && describesSubjectOfContent(parsing, group, ahead);
  if (isBroughtAbout(parsing, group)) return true;
  if (open.waiting) return ahead?.form === 'finite' && describesObject(parsing, group, ahead);
  return isNominal(previous) || /^(?:ADV|NUM|PUNCT)$/.test(previous?.pos ?? '');
}

/** “who had the ban lifted by a court”: what was done, behind what it was done to. */
function isBroughtAbout({ words, look, open: { top } }: Parsing, group: VerbGroup): boolean {
  if (!top.verb || !wordIs(words[top.verb.head], bringing)) return false;
  return isNominal(words[group.first - 1]) && !look.commaBetween(top.verb.last, group.first);
}

/** “the war, started by the king, goes on”: the verb at `ahead` follows the comma that closes the aside. */
function isAside({ words, look }: Parsing, group: VerbGroup, ahead: VerbGroup): boolean {
  // “the ship, built in 1984 and sold in 2011, sank”: past what the aside joins.
  const joined = words[ahead.first - 1]?.pos === 'CCONJ';
  const verb = joined ? look.nextFinite(ahead.last + 1) : ahead;
  if (!verb) return false;
  let comma = verb.first - 1;
  while (comma > group.last && !isComma(words[comma])) comma--;
  if (comma === group.last || words[comma + 1]?.lower === 'then') return false;
  return look.groupNext(comma + 1) === verb;
}

/** “The letter opened by the clerk was …”: the clause's own verb, at `ahead`, is still to come. */
function describesSubject(parsing: Parsing, group: VerbGroup, ahead: VerbGroup): boolean {
  const { words, look, open } = parsing;
  const { top } = open;
  if (inFrontPhrase(parsing, group, ahead)) return true;
  if (inApposition(parsing, group) && isAside(parsing, group, ahead)) return true;
  // “the patients confirmed with flu have left”, “a figure repeated by the firm, …”
  const { lower: behind } = words[group.last + 1] ?? {};
  if (behind === 'by' && isAside(parsing, group, ahead)) return true;
  const describes = (behind === 'with' && ahead.auxiliaries.length > 0) || behind === 'by';
  // “a truce announced on Friday collapsed”: nobody says so, as whoever collapsed would be named.
  const timed = isTimed(parsing, group.last + 1, ahead.first);
  if (wordIs(words[group.head], framingVerbs) && !describes && !timed) return false;
  if (look.breakBetween(group.last + 1, ahead.first)) return false;
  if (top.kind === 'adverbial') {
    if (hasOwnSubject(parsing, group.last + 1, ahead.first)) return false;
    // “seconds before the bomb exploded was …”: its own verb, and the next is the outer clause's.
    if (open.stack.some((outer) => outer !== top && !outer.verb)) return false;
  }
  const next = words[group.last + 1];
  if (next?.pos === 'ADP' || next?.pos === 'AUX' || isComma(next)) return true;
  // “A study published last month found”
  if (timed) return true;
  return look.groupAt(group.last + 1) !== undefined;
}

/** “Marsh, the maker founded in 1856, closed a yard”: it describes the noun of the apposition. */
function inApposition({ words, open: { top } }: Parsing, { first }: VerbGroup): boolean {
  if (!isNominal(words[first - 1])) return false;
  let comma = first - 1;
  while (comma > top.first && !isComma(words[comma])) comma--;
  return comma > top.first && isNominal(words[comma - 1]) && words[comma + 1]?.pos === 'DET';
}

/** Whether there is nothing but a time from one word up to another. */
function isTimed({ timeWords }: Parsing, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!timeWords.has(at)) return false;
  return from < to;
}

/** “said cement used to seal the well may have failed”: the verb of what is said comes later. */
function describesSubjectOfContent(
  { words, look }: Parsing,
  group: VerbGroup,
  ahead: VerbGroup,
): boolean {
  if (ahead.auxiliaries.length === 0 || look.breakBetween(group.last + 1, ahead.first))
    return false;
  const next = words[group.last + 1];
  return isNominal(words[group.first - 1]) && (next?.pos === 'ADP' || next?.lower === 'to');
}

/** “The men who carried a flag smeared with oil were held”: the verb that is waited for comes later. */
function describesObject({ words, look }: Parsing, group: VerbGroup, ahead: VerbGroup): boolean {
  if (!isNominal(words[group.first - 1]) || words[group.last + 1]?.pos !== 'ADP') return false;
  return !look.breakBetween(group.last + 1, ahead.first);
}

/** “In a statement issued on Friday, she said”: the noun before stands in a phrase, and is no subject. */
function inFrontPhrase(
  { words, look, open: { top } }: Parsing,
  group: VerbGroup,
  ahead: VerbGroup,
): boolean {
  const { first, opener } = top;
  if (opener !== null || words[first]?.pos !== 'ADP' || look.commaBetween(first, group.first))
    return false;
  // “In Riga the court freed her, …”: a second noun phrase is the subject.
  if (words.slice(first + 2, group.first).some(({ pos }) => pos === 'DET' || pos === 'PRON'))
    return false;
  const comma = words.findIndex((word, i) => i > group.last && isComma(word));
  const behind = words[comma + 1];
  // “In Riga they passed a law, and the yard closed”: what is whole is no phrase in front.
  const whole = behind?.pos === 'CCONJ' || relative.has(behind?.lower ?? '');
  return comma >= 0 && !whole && ahead.first > comma;
}

const relative = new Set(['who', 'which', 'whose', 'whom', 'where', 'that']);

/** “After the bridge opened in 1931 the ferries stopped”: a noun phrase of its own precedes the next verb. */
function hasOwnSubject({ words }: Parsing, from: number, verb: number): boolean {
  for (let k = verb - 1; k > from; k--) {
    const pos = words[k]?.pos;
    if (pos !== 'DET' && pos !== 'PRON') continue;
    return isNominal(words[k - 1]) || words[k - 1]?.pos === 'NUM';
  }
  return false;
}
