/** The terms of all mentions in one stretch of memory, each with how much of it the mention has. */
import { fit } from '../../../base/fit';
import type { Stretch } from './stretch';

/**
 * What a mention has of a term, in two bits: one says that the term is of the clause, and not only of
 * the sentence around it, the other that it is a number: the same one twice is seldom chance.
 */
export type Code = number;
export const [inContext, inClause] = [0, 2];
const numberBit = 1;
const shares = [0.5, 0.75, 1, 1.5];

export function ofNumber(code: Code): Code {
  return code | numberBit;
}

/** A term with what a mention has of it: in the order of the terms. */
export type HeldTerm = number;

export function hold(term: number, code: Code): HeldTerm {
  return 4 * term + code;
}

export function termOf(held: HeldTerm): number {
  return held >> 2;
}

export function shareOf(held: HeldTerm): number {
  return shares[held & 3] ?? 0;
}

export function isInClause(held: HeldTerm): boolean {
  return (held & inClause) !== 0;
}

export class TermPool {
  /** Of each mention ascending, and one mention after the other. */
  held = new Int32Array(1024);
  /** By mention, where its terms end; they begin where those of the mention before end. */
  private ends = new Int32Array(64);
  private mentions = 0;

  /** Of the mention with the next number. */
  push(held: Int32Array): void {
    const begin = this.beginOf(this.mentions);
    this.held = fit(this.held, begin + held.length);
    this.held.set(held, begin);
    this.ends = fit(this.ends, this.mentions);
    this.ends[this.mentions] = begin + held.length;
    this.mentions += 1;
  }

  /** Only these stay, numbered anew from 0 on. They are in ascending order. */
  keep(kept: readonly Stretch[]): void {
    let [mentions, length] = [0, 0];
    for (const { first, last } of kept) {
      let begin = this.beginOf(first);
      const moved = begin - length;
      for (let mention = first; mention < last; mention += 1) {
        const end = this.endOf(mention);
        this.held.copyWithin(begin - moved, begin, end);
        this.ends[mentions++] = length = end - moved;
        begin = end;
      }
    }
    this.held = this.held.slice(0, length);
    this.ends = this.ends.slice(0, mentions);
    this.mentions = mentions;
  }

  /** Where the terms of a mention begin in `held`. */
  beginOf(mention: number): number {
    return mention === 0 ? 0 : (this.ends[mention - 1] ?? 0);
  }

  /** And where they end, exclusive. */
  endOf(mention: number): number {
    return this.ends[mention] ?? 0;
  }

  /** The term at a place among those that a mention has, from 0 on. */
  at(mention: number, place: number): number {
    return termOf(this.held[this.beginOf(mention) + place] ?? 0);
  }

  /** All that a mention has. */
  of(mention: number): Int32Array {
    return this.held.subarray(this.beginOf(mention), this.endOf(mention));
  }

  /** Numbers of the terms of a mention's clause, ascending. */
  inClauseOf(mention: number): number[] {
    const terms: number[] = [];
    const end = this.endOf(mention);
    for (let i = this.beginOf(mention); i < end; i += 1) {
      const held = this.held[i] ?? 0;
      if (isInClause(held)) terms.push(termOf(held));
    }
    return terms;
  }

  /** Whether a mention has a term, in its clause or around it. */
  holds(mention: number, term: number): boolean {
    return this.find(mention, term) !== null;
  }

  holdsInClause(mention: number, term: number): boolean {
    const held = this.find(mention, term);
    return held !== null && isInClause(held);
  }

  private find(mention: number, term: number): HeldTerm | null {
    const end = this.endOf(mention);
    for (let i = this.beginOf(mention); i < end; i += 1) {
      const held = this.held[i] ?? 0;
      if (termOf(held) >= term) return termOf(held) === term ? held : null;
    }
    return null;
  }

  /** Numbers of the mentions, below `before`, that hold one of these terms; those that have gone among them. O(all terms). */
  holding(wanted: ReadonlySet<number>, before: number): number[] {
    if (wanted.size === 0 || before === 0) return [];
    const isWanted = new Uint8Array(
      [...wanted].reduce((most, term) => Math.max(most, term + 1), 0),
    );
    for (const term of wanted) isWanted[term] = 1;
    const found: number[] = [];
    let at = 0;
    for (let mention = 0; mention < before; mention += 1) {
      const end = this.endOf(mention);
      while (at < end && !isWanted[termOf(this.held[at] ?? 0)]) at += 1;
      if (at < end) found.push(mention);
      at = end;
    }
    return found;
  }
}
