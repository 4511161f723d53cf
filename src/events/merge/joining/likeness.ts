/** Two mentions → how alike they are, by their numbers. */
import { fit } from '../../../base/fit';
import { allActs, beyondSaying } from '../signs/act-sets';
import { precisions, type MentionRows } from '../signs/mention-rows';
import { isInClause, shareOf, termOf, type TermPool } from '../signs/term-pool';
import type { Vocabulary } from '../signs/vocabulary';
import { Gists } from './gists';
import { areOneAlone } from './needed-likeness';

/** Weight of the words that two tellings of one happening usually have in common. */
const usualEvidence = 10;

/** Clauses of one collection are so near each other in meaning by chance, ... */
const byChance = 0.2;
/** ... and what is beyond that counts so much; where both name acts, and not the same, but half. */
const [ofMeaning, halfMeant] = [0.8, 0.4];
/** Who is more alike by the same words goes before who is by meaning. */
const mostByMeaning = 0.6;
/** With so near a meaning no word need be shared. */
const nearMeaning = 0.4;
/** Where each of two articles tells but one thing of a date, that is likely one. */
const ofBeingAlone = 0.15;
/** It shows in a meaning so near, or in an act or a word. */
const nearAlone = { aWordShared: 0.25, noWordShared: 0.35 };
const day = precisions.indexOf('day');

/** What it says that two name an act in common, other acts, or such as follow each other. */
const [sameAct, spokenAct, nearAct, noAct, otherActs, nextAct] = [0.2, 0.05, 0.1, 0, -0.1, -0.3];

export class Likeness {
  /** By mention, the weight of the terms of its clause. */
  private totals = new Float64Array(0);
  /** Of the terms that two have in common: the weight of those of each clause, and how many they are. */
  private firstShared = 0;
  private secondShared = 0;
  private firstWords = 0;
  private secondWords = 0;
  private readonly gists: Gists;

  constructor(
    private readonly rows: MentionRows,
    private readonly terms: TermPool,
    private readonly vocabulary: Vocabulary,
  ) {
    this.gists = new Gists(rows, terms, vocabulary);
  }

  /** A mention is new, or its terms weigh something else from now on. */
  weigh(number: number): void {
    const { held } = this.terms;
    const end = this.terms.endOf(number);
    let total = 0;
    for (let i = this.terms.beginOf(number); i < end; i += 1) {
      const term = held[i] ?? 0;
      if (isInClause(term)) total += this.vocabulary.weight(termOf(term)) * shareOf(term);
    }
    this.totals = fit(this.totals, this.rows.length);
    this.totals[number] = total;
    this.gists.weigh(number);
  }

  /**
   * How much of what each clause says the other says too, in itself or in the sentence around it, by
   * the weight of its words; plus the act, and the meaning of all words together. 0 for nothing in
   * common, above 1 for the same words.
   */
  of(a: number, b: number): number {
    this.walk(a, b);
    const words = Math.max(this.firstWords, this.secondWords);
    const mayMeanOne = this.mayMeanOne(a, b);
    const meaning = mayMeanOne ? this.gists.likeness(a, b) : 0;
    // One word in common is a coincidence.
    if (words < 2 && !mayMeanOne) return 0;
    const acts = this.ofActs(a, b);
    const alone = mayMeanOne && areOneAlone(this.rows, a, b) && showsInAll(words, meaning, acts);
    if (words < 2 && !alone && meaning < nearMeaning) return 0;
    const content = (this.firstShared / this.totalOf(a) + this.secondShared / this.totalOf(b)) / 2;
    const shared = Math.max(this.firstShared, this.secondShared) * this.vocabulary.emphasis;
    const likeness = content + evidence(shared) + acts;
    // Acts that contradict or follow each other are near in meaning as well: “rose” and “fell”.
    if (acts === nextAct || (acts === noAct && this.rows.contradict(a, b))) return likeness;
    const nearer = Math.max(0, meaning - byChance) * (acts === otherActs ? halfMeant : ofMeaning);
    const inAll = likeness + nearer + (alone ? ofBeingAlone : 0);
    return Math.max(likeness, Math.min(inAll, mostByMeaning));
  }

  /**
   * Only two articles use other words for one thing, and only of what both date themselves, on a day:
   * within a month many things of much the same meaning happen.
   */
  private mayMeanOne(a: number, b: number): boolean {
    const { rows } = this;
    if (rows.isSoft(a) || rows.isSoft(b) || rows.areOfOneArticle(a, b)) return false;
    if (rows.daysBetween(a, b) > 0 || !rows.areBothOpen(a, b)) return false;
    const onDays = rows.precisionOf(a) === day && rows.precisionOf(b) === day;
    return onDays || areOneAlone(rows, a, b);
  }

  private totalOf(number: number): number {
    return Math.max(this.totals[number] ?? 0, Number.EPSILON);
  }

  /** Through the terms of both, which are in order: pairs of mentions are what most time goes into. */
  private walk(a: number, b: number): void {
    const { held } = this.terms;
    let [i, j] = [this.terms.beginOf(a), this.terms.beginOf(b)];
    const [endA, endB] = [this.terms.endOf(a), this.terms.endOf(b)];
    let [firstShared, secondShared, firstWords, secondWords] = [0, 0, 0, 0];
    while (i < endA && j < endB) {
      const [x, y] = [held[i] ?? 0, held[j] ?? 0];
      const apart = termOf(x) - termOf(y);
      if (apart <= 0) i += 1;
      if (apart >= 0) j += 1;
      if (apart !== 0) continue;
      const weight = this.vocabulary.weight(termOf(x));
      const [shareX, shareY] = [shareOf(x), shareOf(y)];
      if (isInClause(x)) {
        firstShared += weight * shareX * Math.min(1, shareY);
        firstWords += 1;
      }
      if (isInClause(y)) {
        secondShared += weight * shareY * Math.min(1, shareX);
        secondWords += 1;
      }
    }
    this.firstShared = firstShared;
    this.secondShared = secondShared;
    this.firstWords = firstWords;
    this.secondWords = secondWords;
  }

  private ofActs(a: number, b: number): number {
    const { rows } = this;
    if (rows.shareAct(a, b, beyondSaying)) return sameAct;
    if (rows.shareAct(a, b, allActs)) return spokenAct;
    const trigger = rows.triggerOf(a);
    if (trigger >= 0 && trigger === rows.triggerOf(b)) return sameAct;
    if (rows.contradict(a, b)) return noAct;
    if (rows.follow(a, b)) return nextAct;
    if (rows.sharesActNear(a, b, beyondSaying) || rows.sharesActNear(b, a, beyondSaying)) {
      return nearAct;
    }
    return rows.tellsAct(a) && rows.tellsAct(b) ? otherActs : noAct;
  }
}

/** One rare word in common proves little however short the clauses; several do, however long. */
function evidence(shared: number): number {
  return Math.max(-0.1, Math.min(0.1, (shared - usualEvidence) / 80));
}

/** Whether two that are alone on a date have anything to show for it. */
function showsInAll(words: number, meaning: number, acts: number): boolean {
  if (acts < noAct) return false;
  if (words === 0) return meaning >= nearAlone.noWordShared;
  return acts > noAct || meaning >= nearAlone.aWordShared;
}
