/** Finds a clause's own subject between its first word and its verb, past what is fronted. */
import { bodies, persons } from '../../words/anaphors';
import { subjectPronouns } from '../../words/function-words';
import { namedKinds } from '../../words/kinds';
import { titles } from '../../words/names';
import { isComma, isNominal, type Range, type Word } from '../../words';
import { relativePronouns, withHead } from './antecedents';
import { describesName, withoutApposition } from './appositions';
import { countsTime, hedgesCount, withShare } from './counts';
import { hasNoun, phraseStart } from './noun-phrases';

/** The subject between the words `from` and `to`, both inclusive, without trailing adverbs; null if none is there. */
export function ownSubject(
  words: readonly Word[],
  from: number,
  to: number,
  timeWords: ReadonlySet<number>,
): Range | null {
  const leads = (at: number): boolean =>
    timeWords.has(at) || (isLeading(words[at]) && !hedgesCount(words, at));
  let first = from;
  let last = beforeAct(words, from, to);
  while (last >= first && (timeWords.has(last) || isTrailing(words[last]))) last--;
  while (first <= last && leads(first)) first++;
  first = pastFormerSelf(words, first, last);
  if (timeWords.has(first - 2)) first = pastDay(words, first, last);
  const begin = pastFronted(words, first, last, timeWords);
  if (begin === null) return null;
  first = begin;
  while (first <= last && leads(first)) first++;
  // “the cap it placed on the well”: the act is its own, the noun before is what was placed.
  // “The daughter of a banker, she …”
  const pronoun = last > first && subjectPronouns.has(words[last]?.lower ?? '');
  if (pronoun && (isNominal(words[last - 1]) || /^[,)]$/.test(words[last - 1]?.text ?? '')))
    return { first: last, last };
  const head = withoutApposition(words, { first, last: beforeExamples(words, first, last) });
  return head.first <= head.last && hasNoun(words, head.first, head.last) ? head : null;
}

/** “a worker, acting on orders, opened”: what the subject does besides stands between commas. */
function beforeAct(words: readonly Word[], from: number, to: number): number {
  if (!isComma(words[to])) return to;
  for (let k = to - 1; k > from; k--) {
    if (!isComma(words[k])) continue;
    const acts = words[k + 1]?.pos === 'VERB' && words[k + 1]?.lower.endsWith('ing') === true;
    return acts && isNominal(words[k - 1]) ? k - 1 : to;
  }
  return to;
}

/** “Investors including Marsh Capital”: all of them, not those that are named. */
function beforeExamples(words: readonly Word[], first: number, last: number): number {
  for (let k = first + 1; k < last; k++) if (words[k]?.lower === 'including') return k - 1;
  return last;
}

/** “Once the largest yard of Riga, the works …”: behind what the subject was. */
function pastFormerSelf(words: readonly Word[], first: number, last: number): number {
  if (!formerly.has(words[first - 1]?.lower ?? '') || words[first]?.pos !== 'DET') return first;
  for (let k = first; k < last; k++) if (isComma(words[k])) return k + 1;
  return first;
}

/** “On Friday, the tenth day of the strike, talks …”: behind what the day was. */
function pastDay(words: readonly Word[], first: number, last: number): number {
  if (!isComma(words[first - 1]) || words[first]?.pos !== 'DET') return first;
  let day = false;
  for (let k = first + 1; k < last; k++) {
    if (isComma(words[k])) return day ? k + 1 : first;
    day ||= days.has(words[k]?.lower ?? '');
  }
  return first;
}

const days = new Set('day night week month year anniversary eve birthday date'.split(' '));
const formerly = new Set('once formerly originally initially long'.split(' '));

/** Where the subject of the verb at `to` begins, behind what a fronted clause says from `from` on. */
export function subjectStart(
  words: readonly Word[],
  timeWords: ReadonlySet<number>,
  from: number,
  to: number,
): number {
  let end = to - 1;
  while (end > from && words[end]?.pos === 'ADV') end--;
  const first = phraseStart(words, from, end, timeWords);
  return first === null ? to : Math.max(from, withHead(words, { first, last: end }).first);
}

/** Where a noun phrase can begin between the two words, behind fronted adjuncts (“In Riga, …”); null if none can. */
function pastFronted(
  words: readonly Word[],
  from: number,
  last: number,
  timeWords: ReadonlySet<number>,
): number | null {
  if (from > last) return null;
  if (!isAdjunct(words, from) && !countsTime(words, from)) return from;
  const comma = commaBeforeSubject(words, from, last);
  const named = comma === null ? null : nameDescribed(words, from, comma, last, timeWords);
  if (named !== null) return named;
  const first =
    comma === null ? withShare(words, from, phraseStart(words, from, last, timeWords)) : comma + 1;
  if (first === null) return null;
  const behind = comma === null ? nameBehind(words, first, last) : null;
  if (behind !== null) return behind;
  return isAdjunct(words, first) ? phraseStart(words, first, last, timeWords) : first;
}

/** “With a minute left Cal Shaw, a former trainee, scored”: where the name begins; null where it ends what is fronted. */
function nameDescribed(
  words: readonly Word[],
  from: number,
  comma: number,
  last: number,
  timeWords: ReadonlySet<number>,
): number | null {
  let end = last + 1;
  while (timeWords.has(end)) end++;
  if (words[comma + 1]?.pos !== 'DET' || !isComma(words[end])) return null;
  if (!describesName(words, comma)) return null;
  const first = phraseStart(words, from, comma - 1, timeWords);
  return first === null || words[first - 1]?.pos === 'ADP' ? null : first;
}

/** “At the summit Norland agreed”, “In return Norland will sell”: where the name begins, if what stands before it is no role or firm of that name. */
function nameBehind(words: readonly Word[], first: number, last: number): number | null {
  const { pos: opening = 'X' } = words[first] ?? {};
  if (!/^(?:DET|NOUN)$/.test(opening) || words[first - 1]?.pos !== 'ADP') return null;
  for (let at = opening === 'DET' ? first + 2 : first + 1; at <= last; at++) {
    if (words[at]?.pos !== 'PROPN') continue;
    const { pos, lower = '' } = words[at - 1] ?? {};
    const called = bodies.has(lower) || persons.has(lower) || titles.has(lower);
    return pos === 'NOUN' && !called && !namedKinds.has(lower) ? at : null;
  }
  return null;
}

/** The last comma that a noun phrase follows, not “who …”, another adjunct, or what a name before it is. */
function commaBeforeSubject(words: readonly Word[], from: number, to: number): number | null {
  let found: number | null = null;
  for (let k = to - 1; k >= from; k--) {
    const next = words[k + 1];
    if (!isComma(words[k]) || opensAdjunct(next) || relativePronouns.has(next?.lower ?? ''))
      continue;
    // “…, Ada Quill, sister of Bo Marsh and head of the yard,”
    if (found === null || (words[found + 1]?.pos !== 'DET' && describesName(words, found)))
      found = k;
    else break;
  }
  return found;
}

function isAdjunct(words: readonly Word[], at: number): boolean {
  return opensAdjunct(words[at]) && !hedgesCount(words, at);
}

function opensAdjunct(word: Word | undefined): boolean {
  return word !== undefined && /^(?:ADP|SCONJ|ADV|VERB|PART)$/.test(word.pos);
}

function isLeading(word: Word | undefined): boolean {
  return isTrailing(word) || (word?.pos === 'SYM' && word.text !== '$');
}

function isTrailing(word: Word | undefined): boolean {
  return word !== undefined && /^(?:PUNCT|ADV|CCONJ)$/.test(word.pos);
}
