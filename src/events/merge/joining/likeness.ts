/** Two mentions → how alike they are, by their numbers. */
import { fit } from '../../../base/fit';
import { allActs, beyondSaying } from '../signs/act-sets';
import type { MentionRows } from '../signs/mention-rows';
import { isInClause, shareOf, termOf, type TermPool } from '../signs/term-pool';
import type { Vocabulary } from '../signs/vocabulary';

/** Weight of the words that two tellings of one happening usually have in common. */
const usualEvidence = 10;

export class Likeness {
  /** By mention, the weight of the terms of its clause. */
  private totals = new Float64Array(0);
  /** Of the terms that two have in common: the weight of those of each clause, and how many they are. */
  private firstShared = 0;
  private secondShared = 0;
  private firstWords = 0;
  private secondWords = 0;

  constructor(
    private readonly rows: MentionRows,
    private readonly terms: TermPool,
    private readonly vocabulary: Vocabulary,
  ) {}

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
  }

  /**
   * How much of what each clause says the other says too, in itself or in the sentence around it, by
   * the weight of its words; plus the act. 0 for nothing in common, above 1 for the same words.
   */
  of(a: number, b: number): number {
    this.walk(a, b);
    // One word in common is a coincidence.
    if (Math.max(this.firstWords, this.secondWords) < 2) return 0;
    const content = (this.firstShared / this.totalOf(a) + this.secondShared / this.totalOf(b)) / 2;
    const shared = Math.max(this.firstShared, this.secondShared) * this.vocabulary.emphasis;
    return content + evidence(shared) + this.ofActs(a, b);
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

  /** 0.2 for the same act, less for acts that have nothing to do with each other, least for those of which one follows the other. */
  private ofActs(a: number, b: number): number {
    const { rows } = this;
    if (rows.shareAct(a, b, beyondSaying)) return 0.2;
    if (rows.shareAct(a, b, allActs)) return 0.05;
    const trigger = rows.triggerOf(a);
    if (trigger >= 0 && trigger === rows.triggerOf(b)) return 0.2;
    if (rows.contradict(a, b)) return 0;
    if (rows.follow(a, b)) return -0.3;
    if (rows.sharesActNear(a, b, beyondSaying) || rows.sharesActNear(b, a, beyondSaying)) {
      return 0.1;
    }
    return rows.tellsAct(a) && rows.tellsAct(b) ? -0.1 : 0;
  }
}

/** One rare word in common proves little however short the clauses; several do, however long. */
function evidence(shared: number): number {
  return Math.max(-0.1, Math.min(0.1, (shared - usualEvidence) / 80));
}
