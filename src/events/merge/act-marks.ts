/**
 * Whether a clause may name the act that another tells in passing, by a few bits of each and without
 * looking at either: a Bloom filter (B. Bloom, "Space/time trade-offs in hash coding with allowable
 * errors", 1970) for acts, and one for words. What it rules out is not so; of the rest most is.
 */
import { fit } from '../../base/fit';
import type { MentionRows } from './mention-rows';
import { isInClause, termOf, type TermPool } from './term-pool';

/** The numbers of a mention, side by side. */
const width = 4;
const [actsTold, wordsTold, actsMeant, wordsMeant] = [0, 1, 2, 3];
/** The bit for any act at all. */
const anyAct = 1 << 31;

export class ActMarks {
  private marks = new Int32Array(0);

  constructor(
    private readonly rows: MentionRows,
    private readonly terms: TermPool,
  ) {}

  set(number: number): void {
    const { rows, terms } = this;
    const [soft, light] = [rows.isSoft(number), rows.isLight(number)];
    const at = width * number;
    this.marks = fit(this.marks, width * rows.length);
    let words = 0;
    const end = terms.endOf(number);
    for (let i = terms.beginOf(number); i < end; i += 1) {
      const held = terms.held[i] ?? 0;
      if (isInClause(held)) words |= bit(termOf(held));
    }
    const trigger = rows.triggerOf(number);
    this.marks[at + actsTold] = soft ? 0 : anyAct | rows.foldedNearActs(number);
    this.marks[at + wordsTold] = soft ? 0 : words;
    this.marks[at + actsMeant] = light ? rows.foldedActs(number) : anyAct;
    this.marks[at + wordsMeant] = light && trigger >= 0 ? bit(trigger) : 0;
  }

  /** The acts that a mention tells, if it can take in others. */
  actsToldBy(mention: number): number {
    return this.marks[width * mention + actsTold] ?? 0;
  }

  /** And the words of its clause. */
  wordsToldBy(mention: number): number {
    return this.marks[width * mention + wordsTold] ?? 0;
  }

  /** The acts that a founder of this mention must tell, if it tells none of the words of `wordsMeantBy`. */
  actsMeantBy(mention: number): number {
    return this.marks[width * mention + actsMeant] ?? 0;
  }

  wordsMeantBy(mention: number): number {
    return this.marks[width * mention + wordsMeant] ?? 0;
  }

  /**
   * Whether a founder may take in a mention that founds nothing: if it has a written date, and tells
   * the act of what is told in passing.
   */
  mayTakeIn(founder: number, seeker: number): boolean {
    const acts = this.actsToldBy(founder) & this.actsMeantBy(seeker);
    return (acts | (this.wordsToldBy(founder) & this.wordsMeantBy(seeker))) !== 0;
  }
}

/** One of all but the last. */
function bit(number: number): number {
  return 1 << (number % 31);
}
