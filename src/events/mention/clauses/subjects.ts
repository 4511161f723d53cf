/** Finds the subject of a clause: the noun phrase that stands before its verb, or is shared with another. */
import type { Clause, ClauseKind } from './clause';
import type { VerbGroup } from './verb-groups';
import { titles } from '../words/names';
import { isComma, isNominal, type Range, type Word } from '../words';
import { subjectPronouns, timeUnits } from '../words/function-words';

interface Bare {
  readonly kind: ClauseKind;
  readonly first: number;
  readonly opener: number | null;
  readonly verb: VerbGroup;
}

const relativePronouns = new Set(['who', 'which', 'that']);

export function subjectOf(
  words: readonly Word[],
  clause: Bare,
  parent: Clause | null,
  timeWords: ReadonlySet<number>,
): Range | null {
  const from =
    clause.opener !== null && clause.opener >= clause.first ? clause.opener + 1 : clause.first;
  const own = nounPhraseBefore(words, from, clause.verb.first - 1, timeWords);
  if (own) return own;
  if (clause.kind === 'relative' && clause.opener !== null) {
    const pronoun = words[clause.opener]?.lower ?? '';
    if (relativePronouns.has(pronoun)) {
      const nearest = antecedent(words, clause.first - 1);
      if (!nearest) return null;
      return pronoun === 'who' ? withList(words, nearest, clause.verb) : withHead(words, nearest);
    }
  }
  if (
    clause.kind === 'participial' &&
    (clause.verb.form !== 'gerund' || clause.verb.auxiliaries[0] === 'being')
  ) {
    const before = words[clause.first - 1];
    const bare = isNominal(before) && words[clause.first - 2]?.pos === 'ADP';
    // “is on trial charged with fraud”: not the trial is charged.
    if (bare && before?.pos === 'NOUN' && parent?.subject && !/s$/.test(before.lower))
      return parent.subject;
    if (before && !isComma(before)) return antecedent(words, clause.first - 1);
  }
  return parent?.subject ?? null;
}

/** The subject between `from` and `to`, past a fronted phrase and without trailing adverbs. */
function nounPhraseBefore(
  words: readonly Word[],
  from: number,
  to: number,
  timeWords: ReadonlySet<number>,
): Range | null {
  let first = from;
  let last = to;
  while (last >= first && (timeWords.has(last) || isTrailing(words[last]))) last--;
  while (first <= last && (timeWords.has(first) || isLeading(words[first]))) first++;
  if (first > last) return null;
  if ((opensAdjunct(words[first]) && !hedgesCount(words, first)) || countsTime(words, first)) {
    const comma = commaBeforeSubject(words, first, last);
    const fronted =
      comma === null
        ? withShare(words, first, baseNounPhrase(words, first, last, timeWords))
        : comma + 1;
    if (fronted === null || fronted > last) return null;
    first = fronted;
    if (opensAdjunct(words[first]) && !hedgesCount(words, first)) {
      const base = baseNounPhrase(words, first, last, timeWords);
      if (base === null) return null;
      first = base;
    }
  }
  while (first <= last && (timeWords.has(first) || isLeading(words[first]))) first++;
  // “the cap it placed on the well”: the act is its own, the noun before is what was placed.
  // “The daughter of a banker, she …”
  const pronoun = last > first && subjectPronouns.has(words[last]?.lower ?? '');
  if (pronoun && (isNominal(words[last - 1]) || /^[,)]$/.test(words[last - 1]?.text ?? '')))
    return { first: last, last };
  const head = withoutApposition(words, { first, last });
  return head.first <= head.last && hasNoun(words, head.first, head.last) ? head : null;
}

/** “a colleague she had known”: a relative clause without its pronoun begins at the subject before the verb at `verb`. */
export function isContactClause(words: readonly Word[], verb: number): boolean {
  return subjectPronouns.has(words[verb - 1]?.lower ?? '') && isNominal(words[verb - 2]);
}

/** “Quill, spokeswoman for …” is Quill; so is “the spokeswoman, Ada Quill”. */
export function withoutApposition(words: readonly Word[], { first, last }: Range): Range {
  const comma = firstComma(words, first, last);
  if (comma === null || comma === first) return { first, last };
  // “A keen collector, the owner bought …”
  const only = firstComma(words, comma + 1, last) === null;
  if (only && /^an?$/.test(words[first]?.lower ?? '') && words[comma + 1]?.lower === 'the')
    return { first: comma + 1, last };
  if (listed(words, comma, last) && !describes(words, comma)) return { first, last };
  const head = { first, last: comma - 1 };
  let end = comma + 1;
  while (end <= last && words[end]?.pos === 'PROPN') end++;
  const named = end > comma + 1 && (end > last || isComma(words[end]));
  return named && words[head.last]?.pos !== 'PROPN' && !firm.test(words[head.last]?.text ?? '')
    ? { first: comma + 1, last: end - 1 }
    : head;
}

/** “Marsh Cos., Riga, adopted …” is the firm, not the town. */
const firm = /^(?:Cos?|Corp|Inc|Ltd|Bros|PLC|AG|SA|NV)\.?$|\.$/;

/** “the blast in the Gulf of Mexico that …”: what happened, not where. */
export function withHead(words: readonly Word[], phrase: Range): Range {
  let { first } = phrase;
  for (let steps = 0; steps < 2; steps++) {
    const preposition = words[first - 1];
    const named = words[first]?.pos === 'PROPN' || words[first + 1]?.pos === 'PROPN';
    const places = placing.has(preposition?.lower ?? '') && named;
    // “the trial against Dr Quill, which …”: no person is meant by “which”.
    const person = preposition?.pos === 'ADP' && titles.has(words[first]?.lower ?? '');
    if (preposition?.lower !== 'of' && !places && !person) break;
    const before = antecedent(words, first - 2);
    if (!before || before.last !== first - 2) break;
    first = before.first;
  }
  return { first, last: phrase.last };
}

const placing = new Set(['in', 'at', 'near', 'off', 'from']);

/** “A, B and C, who were invited”: all of them. */
function withList(words: readonly Word[], last: Range, { first }: VerbGroup): Range {
  if (!/^(?:are|were|have)$/.test(words[first]?.lower ?? '')) return last;
  let from = last.first;
  while (from > 1 && (words[from - 1]?.lower === 'and' || isComma(words[from - 1]))) {
    const before = antecedent(words, from - 2);
    if (before?.last !== from - 2) break;
    from = before.first;
  }
  return { first: from, last: last.last };
}

/** The noun phrase that ends at `last`. */
export function antecedent(words: readonly Word[], last: number): Range | null {
  let end = last;
  while (end >= 0 && words[end]?.pos === 'PUNCT') end--;
  let first = end + 1;
  while (
    first > 0 &&
    isPhraseWord(words[first - 1]) &&
    !relativePronouns.has(words[first - 1]?.lower ?? '')
  ) {
    first--;
    // “gave Quill a dose that …”: a determiner begins the phrase.
    if (words[first]?.pos === 'DET' && words[first - 1]?.pos !== 'DET') break;
    // “the recently passed law”
    if (/ly$/.test(words[first - 1]?.lower ?? '') && words[first - 2]?.pos === 'DET') first--;
  }
  return first <= end && hasNoun(words, first, end) ? { first, last: end } : null;
}

/** Where the subject of the verb at `to` begins, behind what a fronted clause says from `from` on. */
export function subjectStart(
  words: readonly Word[],
  timeWords: ReadonlySet<number>,
  from: number,
  to: number,
): number {
  let end = to - 1;
  while (end > from && words[end]?.pos === 'ADV') end--;
  const first = baseNounPhrase(words, from, end, timeWords);
  return first === null ? to : Math.max(from, withHead(words, { first, last: end }).first);
}

function baseNounPhrase(
  words: readonly Word[],
  from: number,
  to: number,
  timeWords: ReadonlySet<number>,
): number | null {
  let first = to + 1;
  while (first > from && isPhraseWord(words[first - 1]) && !timeWords.has(first - 1)) {
    first--;
    if (words[first]?.pos === 'DET' || words[first]?.pos === 'PRON') break;
    // “in a few months 800,000 people left”: a count begins the phrase.
    if (words[first]?.pos === 'NUM' && first < to && words[first - 1]?.pos === 'NOUN') break;
  }
  return first <= to ? first : null;
}

/** “In the first weeks a fifth of the horses died”: which part of them, no second phrase in front. */
function withShare(words: readonly Word[], from: number, base: number | null): number | null {
  if (base === null || words[base - 1]?.lower !== 'of') return base;
  const share = base - 2;
  const counts = /^(?:NUM|ADJ|NOUN)$/.test(words[share]?.pos ?? '');
  let first = words[share - 1]?.pos === 'DET' ? share - 1 : share;
  if (roughly.has(words[first - 1]?.lower ?? '')) first--;
  return counts && first >= from && words[first - 1]?.pos !== 'ADP' ? first : base;
}

/** Words before a count that make it less exact. */
const roughly = new Set('about around nearly almost over roughly'.split(' '));

function isPhraseWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'].includes(word.pos) ||
      /^(?:['’]s?|[$£€#])$/.test(word.text) ||
      word.text === '-')
  );
}

function opensAdjunct(word: Word | undefined): boolean {
  return (
    word?.pos === 'ADP' ||
    word?.pos === 'SCONJ' ||
    word?.pos === 'ADV' ||
    word?.pos === 'VERB' ||
    word?.pos === 'PART'
  );
}

/** “at least eight people”, “about a third of the residents”: how many, not where. */
function hedgesCount(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower === 'at') return /^(?:least|most)$/.test(words[at + 1]?.lower ?? '');
  const article = /^an?$/.test(words[at + 1]?.lower ?? '');
  return roughly.has(lower) && (article ? words[at + 3]?.lower === 'of' : isCount(words[at + 1]));
}

function isCount(word: Word | undefined): boolean {
  return word?.pos === 'NUM';
}

/** “one day before the round, drones …”: how long before or after what. */
function countsTime(words: readonly Word[], at: number): boolean {
  const unit = words[at + 1]?.lower ?? '';
  const side = words[at + 2]?.lower ?? '';
  return timeUnits.has(unit) && (side === 'before' || side === 'after');
}

function isLeading(word: Word | undefined): boolean {
  return (
    word?.pos === 'PUNCT' ||
    word?.pos === 'CCONJ' ||
    word?.pos === 'ADV' ||
    (word?.pos === 'SYM' && word.text !== '$')
  );
}

function isTrailing(word: Word | undefined): boolean {
  return word?.pos === 'PUNCT' || word?.pos === 'ADV' || word?.pos === 'CCONJ';
}

function hasNoun(words: readonly Word[], first: number, last: number): boolean {
  for (let k = first; k <= last; k++)
    if (['NOUN', 'PROPN', 'PRON', 'NUM', 'DET'].includes(words[k]?.pos ?? '')) return true;
  return false;
}

/** A comma of an enumeration (“Britain, France and Italy”) rather than of an apposition. */
function listed(words: readonly Word[], comma: number, last: number): boolean {
  for (let k = comma + 1; k <= last; k++) if (words[k]?.pos === 'CCONJ') return k < last;
  return false;
}

/** “Ada Quill, founder and owner of the yard,”: what follows the name says what she is. */
function describes(words: readonly Word[], comma: number): boolean {
  if (words[comma - 1]?.pos !== 'PROPN') return false;
  const [word, next] = [words[comma + 1], words[comma + 2]];
  if (word?.pos === 'DET') return next?.pos !== 'PROPN';
  return (word?.pos === 'NOUN' || word?.pos === 'ADJ') && /^\p{Ll}/u.test(word.text);
}

function firstComma(words: readonly Word[], from: number, to: number): number | null {
  for (let k = from; k <= to; k++) if (isComma(words[k])) return k;
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
    if (found === null || (words[found + 1]?.pos !== 'DET' && describes(words, found))) found = k;
    else break;
  }
  return found;
}
