/** Two mentions → how alike they are, and how alike they have to be to tell of one happening. */
import { contradict, isSaying } from './act-classes';
import { contains } from '../../base/span';
import { isOnce } from './once';
import type { Signature } from './signature';
import type { Vocabulary } from './vocabulary';
import { common, gap, type Precision } from './when';

/**
 * How alike mentions must be at least, by the vaguer of their dates: within a day few things happen
 * to the same people, within a year many.
 */
const needed: Record<Precision, number> = { day: 0.42, month: 0.48, year: 0.5, age: 0.62 };

/** Dates that differ, and mentions without one, need words that leave little doubt. */
const neededAcross = 0.66;
/** A dateless recollection of what another report dates. */
const neededRecalled = 0.72;
/** What two articles must share to be taken for disagreeing on a date, and not for telling of two happenings. */
export const disputedLikeness = 0.76;
/** An article seldom tells the same twice. */
const extraWithinArticle = 0.08;
/** Hopes for one act by one time. */
const neededForHope = 0.3;
/** An act that the same people do but once in a while. */
const neededOnce = 0.3;
/** A clause and an event noun inside it. */
const neededNested = 0.3;
/** Weight of the words that two tellings of one happening usually have in common. */
const usualEvidence = 10;
/** Sentences at the top of an article that tell its main news. */
const leadSentences = 3;
/** Saying so, what is said, and what is only hoped for are different events. */
const extraAcrossKinds = 0.08;
/** Days a date taken from context can be off. */
const softDays = 2;
/** Days by which two articles may differ on what is plainly the same; as a share of the vaguer date. */
const slips: Record<Precision, number> = { day: 2, month: 31, year: 366, age: 0 };

/**
 * How much of what each clause says the other says too, in itself or in the sentence around it, by
 * the weight of its words; plus the act. 0 for nothing in common, above 1 for the same words.
 */
export function likeness(a: Signature, b: Signature, vocabulary: Vocabulary): number {
  const covered = [newCoverage(), newCoverage()] as const;
  cover(a, b, vocabulary, covered);
  const [ab, ba] = covered;
  const shared = Math.max(ab.shared, ba.shared);
  // One word in common is a coincidence.
  if (Math.max(ab.words, ba.words) < 2) return 0;
  const content = (shareOf(ab) + shareOf(ba)) / 2;
  return content + evidence(shared) + actLikeness(a, b);
}

/** Of a clause: the weight of its words, of those that the other mention has too, and the number of these. */
interface Coverage {
  shared: number;
  total: number;
  words: number;
}

function newCoverage(): Coverage {
  return { shared: 0, total: 0, words: 0 };
}

function shareOf({ shared, total }: Coverage): number {
  return shared / Math.max(total, Number.EPSILON);
}

/** Walks once through the terms of both, which are in order: pairs of mentions are what most time goes into. */
function cover(
  a: Signature,
  b: Signature,
  vocabulary: Vocabulary,
  [ab, ba]: readonly [Coverage, Coverage],
): void {
  let j = 0;
  for (let i = 0; i < a.terms.length; i += 1) {
    const term = a.terms[i] ?? 0;
    const share = a.shares[i] ?? 0;
    for (; (b.terms[j] ?? Infinity) < term; j += 1) count(ba, b, j, 0, vocabulary);
    const common = b.terms[j] === term;
    count(ab, a, i, common ? (b.shares[j] ?? 0) : 0, vocabulary);
    if (common) count(ba, b, j++, share, vocabulary);
  }
  for (; j < b.terms.length; j += 1) count(ba, b, j, 0, vocabulary);
}

/** `by` is the share of the term in the other mention, 0 when it is not there. */
function count(
  of: Coverage,
  clause: Signature,
  i: number,
  by: number,
  vocabulary: Vocabulary,
): void {
  const share = clause.shares[i] ?? 0;
  if (share < 1) return;
  const weight = vocabulary.weight(clause.terms[i] ?? 0) * share;
  of.total += weight;
  if (by === 0) return;
  of.shared += weight * Math.min(1, by);
  of.words += 1;
}

/** Whether the clause of `telling` names the act of `passing`, by its word or another for it. */
function tellsActOf(telling: Signature, passing: Signature): boolean {
  if (haveCommon(passing.acts, telling.nearActs)) return true;
  const { trigger } = passing;
  if (trigger === null) return false;
  const at = telling.terms.indexOf(trigger);
  return at >= 0 && (telling.shares[at] ?? 0) >= 1;
}

/** Of a handful each. */
function haveCommon(some: readonly number[], others: readonly number[]): boolean {
  for (const one of some) if (others.includes(one)) return true;
  return false;
}

function sameTrigger(a: Signature, b: Signature): boolean {
  return a.trigger !== null && a.trigger === b.trigger;
}

/** One rare word in common proves little however short the clauses; several do, however long. */
function evidence(shared: number): number {
  return Math.max(-0.1, Math.min(0.1, (shared - usualEvidence) / 80));
}

/** 0.2 for the same act, down to -0.1 for acts that have nothing to do with each other. */
function actLikeness(a: Signature, b: Signature): number {
  const same = a.acts.filter((act) => b.acts.includes(act));
  if (same.length > 0 || sameTrigger(a, b))
    return same.every(isSaying) && same.length > 0 ? 0.05 : 0.2;
  if (a.acts.some((x) => b.acts.some((y) => contradict(x, y)))) return 0;
  if (a.acts.some((act) => !isSaying(act) && b.nearActs.includes(act))) return 0.1;
  if (b.acts.some((act) => !isSaying(act) && a.nearActs.includes(act))) return 0.1;
  return a.acts.length > 0 && b.acts.length > 0 ? -0.1 : 0;
}

/** The least likeness at which two mentions are one happening; null when their dates forbid it. */
export function neededLikeness(a: Signature, b: Signature): number | null {
  if (a.reading === b.reading && a.sentence === b.sentence) return withinSentence(a, b);
  // In passing a mention joins only what tells its act.
  if (a.light !== b.light && !tellsActOf(...(a.light ? ([b, a] as const) : ([a, b] as const))))
    return null;
  const extra =
    (a.reading === b.reading ? extraWithinArticle : 0) + (a.kind === b.kind ? 0 : extraAcrossKinds);
  if (!a.days || !b.days) return neededAcross + extra;
  const vaguer = rank[a.precision] >= rank[b.precision] ? a.precision : b.precision;
  if (isSameHope(a, b)) return neededForHope;
  if (common(a.days, b.days))
    return (a.reading !== b.reading && isOnce(a, b) ? neededOnce : needed[vaguer]) + extra;
  const apart = gap(a.days, b.days);
  const soft = a.soft || b.soft;
  if (soft && apart <= softDays && vaguer === 'day') return needed.month + extra;
  if (isOver(a, b) || isOver(b, a)) return null;
  // What is told in passing is seldom dated; where it is, its date counts as any other.
  if ((a.light && a.soft) || (b.light && b.soft)) return neededAcross + extra;
  if (recalls(a, b) || recalls(b, a)) return neededRecalled + extra;
  // One article that gives two dates means two happenings; two articles can disagree on one.
  if (a.reading === b.reading || apart > slips[vaguer]) return null;
  return a.precision === b.precision ? disputedLikeness + extra : null;
}

/** Two hopes for one act by one time, in whatever words: "a deal being reached this week". */
function isSameHope(a: Signature, b: Signature): boolean {
  if (a.kind !== 'open' || b.kind !== 'open' || a.light || b.light) return false;
  const sameTime = a.mention.date?.edtf === b.mention.date?.edtf;
  return sameTime && a.nearActs.some((act) => !isSaying(act) && b.nearActs.includes(act));
}

/** A hope for a time that had passed when the other was written without a date: that one is another hope. */
function isOver(hope: Signature, later: Signature): boolean {
  if (hope.kind !== 'open' || !later.soft || later.reading === hope.reading) return false;
  const [meant, then] = [hope.days, later.days];
  return meant !== null && then !== null && meant.last < then.first;
}

/** A report that names no date of its own, on what another dates before it. */
function recalls(later: Signature, earlier: Signature): boolean {
  if (!later.soft || earlier.soft || later.reading === earlier.reading) return false;
  // What opens a report is its news.
  if (later.sentence < leadSentences) return false;
  const [after, before] = [later.days, earlier.days];
  return after !== null && before !== null && before.last < after.first;
}

/** What one sentence tells apart stays apart, but "at the 2008 summit they agreed" tells one thing. */
function withinSentence(a: Signature, b: Signature): number | null {
  const nested = contains(a.mention, b.mention) || contains(b.mention, a.mention);
  return nested && !a.light && !b.light && a.mention.date?.edtf === b.mention.date?.edtf
    ? neededNested
    : null;
}

const rank: Record<Precision, number> = { day: 0, month: 1, year: 2, age: 3 };
