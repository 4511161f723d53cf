/**
 * Whether a clause may name the act that another tells in passing, by a few bits of each and without
 * looking at either: a Bloom filter (B. Bloom, "Space/time trade-offs in hash coding with allowable
 * errors", 1970) for acts, and one for words. What it rules out is not so; of the rest most is.
 */
import { fit } from '../../../base/fit';
import type { MentionRows } from '../signs/mention-rows';
import { isInClause, termOf, type TermPool } from '../signs/term-pool';

/** The numbers of a mention, side by side: of a founder the acts and words that it tells, of others those that they mean. */
const [acts, words] = [0, 1];
const width = 2;
/** Marks are numbered from 0 on: one a bit. */
export const markCount = 32 * width;
/** The bit for any act at all. */
const anyAct = 1 << 31;

export class ActMarks {
  private marks = new Int32Array(0);

  constructor(
    private readonly rows: MentionRows,
    private readonly terms: TermPool,
  ) {}

  set(number: number): void {
    const { rows } = this;
    const founder = rows.isFounder(number);
    const at = width * number;
    this.marks = fit(this.marks, width * rows.length);
    this.marks[at + acts] = founder ? this.actsToldIn(number) : this.actsMeantIn(number);
    this.marks[at + words] = founder ? this.wordsToldIn(number) : this.wordsMeantIn(number);
  }

  /** The marks of a mention: a founder may take in one of the others if both have one. */
  of(mention: number): number[] {
    const found: number[] = [];
    let left = this.actsOf(mention);
    for (let offset = 0; offset < markCount; offset += markCount / width) {
      for (; left !== 0; left &= left - 1) found.push(offset + lowestBit(left));
      left = this.wordsOf(mention);
    }
    return found;
  }

  /**
   * Whether a founder may take in a mention that founds nothing: if it has a written date, and tells
   * the act of what is told in passing.
   */
  mayTakeIn(founder: number, seeker: number): boolean {
    const shared = this.actsOf(founder) & this.actsOf(seeker);
    return (shared | (this.wordsOf(founder) & this.wordsOf(seeker))) !== 0;
  }

  /** The acts that a founder tells, if it can take in others; or that one of the others means. */
  private actsOf(mention: number): number {
    return this.marks[width * mention + acts] ?? 0;
  }

  /** The words of a founder's clause; or one of which a founder must tell if it tells none of the acts that are meant. */
  private wordsOf(mention: number): number {
    return this.marks[width * mention + words] ?? 0;
  }

  private actsToldIn(founder: number): number {
    return this.rows.isSoft(founder) ? 0 : anyAct | this.rows.foldedNearActs(founder);
  }

  private wordsToldIn(founder: number): number {
    if (this.rows.isSoft(founder)) return 0;
    let told = 0;
    for (const held of this.terms.of(founder)) if (isInClause(held)) told |= bit(termOf(held));
    return told;
  }

  private actsMeantIn(seeker: number): number {
    const { rows } = this;
    return rows.isLight(seeker) && !rows.isAlone(seeker) ? rows.foldedActs(seeker) : anyAct;
  }

  private wordsMeantIn(seeker: number): number {
    const trigger = this.rows.triggerOf(seeker);
    return this.rows.isLight(seeker) && trigger >= 0 ? bit(trigger) : 0;
  }
}

/** From 0 on. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** One of all but the last. */
function bit(number: number): number {
  return 1 << (number % 31);
}
