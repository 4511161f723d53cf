/** Chooses the terms that say most about each mention, under which it is filed and looked for. */
import { fit } from '../../../base/fit';
import { shareOf, termOf, type TermPool } from '../signs/term-pool';
import type { Vocabulary } from '../signs/vocabulary';

/** Of each mention only so many are looked up, ... */
const lookedUp = 7;
/** ... where there are few mentions so many, ... */
const width = 16;
/** ... and only so many looked at: no sentence has more. */
const mostTerms = 2 ** 16 - 1;

export class Filing {
  /** By mention, side by side: its terms by their places among all it has, counted from 1, that which says most first; 0 for no more. */
  private chosen = new Uint16Array(0);
  /** Of the mention in hand: as above, and what each weighs. */
  private readonly best = new Uint16Array(width);
  private readonly weights = new Float64Array(width);

  constructor(
    private readonly mentions: { readonly length: number },
    private readonly terms: TermPool,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Chooses anew, by what the terms weigh now. */
  choose(number: number): void {
    this.chosen = fit(this.chosen, width * this.mentions.length);
    this.clear(number);
    this.chosen.set(this.mostTelling(number), width * number);
  }

  clear(number: number): void {
    this.chosen.fill(0, width * number, width * (number + 1));
  }

  /** That which says most first. */
  termsOf(number: number): number[] {
    const terms: number[] = [];
    for (let i = 0; i < width; i += 1) {
      const term = this.termAt(number, i);
      if (term === null) break;
      terms.push(term);
    }
    return terms;
  }

  /** Tells of all terms of all mentions, which come in ascending order. */
  each(tell: (term: number, number: number) => void): void {
    for (let number = 0; number < this.chosen.length / width; number += 1) {
      for (const term of this.termsOf(number)) tell(term, number);
    }
  }

  /** In an order in which those that share terms are near each other: what is looked at for one is at hand for the next. */
  inTurn(numbers: readonly number[]): number[] {
    const most = numbers.reduce((max, number) => Math.max(max, number + 1), 0);
    const first = (number: number): number => this.termAt(number, 0) ?? 0;
    const order = Float64Array.from(numbers, (number) => most * first(number) + number).sort();
    return Array.from(order, (key) => key % most);
  }

  private termAt(number: number, i: number): number | null {
    const place = this.chosen[width * number + i] ?? 0;
    return place === 0 ? null : this.terms.at(number, place - 1);
  }

  /** The places of rare terms, counted from 1, those of the clause before those around it; in memory that is used again. */
  private mostTelling(number: number): Uint16Array {
    const { best, weights } = this;
    const most = this.vocabulary.isOfFew ? width : lookedUp;
    const held = this.terms.of(number);
    const count = Math.min(held.length, mostTerms);
    let found = 0;
    for (let place = 1; place <= count; place += 1) {
      const one = held[place - 1] ?? 0;
      const term = termOf(one);
      const weight = this.vocabulary.weight(term) * shareOf(one);
      let at = found;
      for (; at > 0; at -= 1) {
        const before = termOf(held[(best[at - 1] ?? 1) - 1] ?? 0);
        if (!this.tellsMore(term, weight, before, weights[at - 1] ?? 0)) break;
        if (at === most) continue;
        best[at] = best[at - 1] ?? 0;
        weights[at] = weights[at - 1] ?? 0;
      }
      if (at === most) continue;
      best[at] = place;
      weights[at] = weight;
      found = Math.min(most, found + 1);
    }
    return best.subarray(0, found);
  }

  private tellsMore(term: number, weight: number, than: number, itsWeight: number): boolean {
    return weight === itsWeight ? this.vocabulary.compare(term, than) < 0 : weight > itsWeight;
  }
}
