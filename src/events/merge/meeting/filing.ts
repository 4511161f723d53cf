/** Chooses the terms that say most about each mention, under which it is filed and looked for. */
import { fit } from '../../../base/fit';
import { shareOf, termOf, type TermPool } from '../signs/term-pool';
import type { Vocabulary } from '../signs/vocabulary';

/** Of each mention only so many are looked up, ... */
const width = 7;
/** ... and only so many looked at: no sentence has more. */
const mostTerms = 2 ** 16 - 1;

export class Filing {
  /** By mention, side by side: its terms by their places among all it has, counted from 1, that which says most first; 0 for no more. */
  private chosen = new Uint16Array(0);

  constructor(
    private readonly mentions: { readonly length: number },
    private readonly terms: TermPool,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Chooses anew, by what the terms weigh now. */
  choose(number: number): void {
    this.chosen = fit(this.chosen, width * this.mentions.length);
    this.clear(number);
    this.mostTelling(number).forEach((place, i) => (this.chosen[width * number + i] = place + 1));
  }

  clear(number: number): void {
    this.chosen.fill(0, width * number, width * (number + 1));
  }

  /** That which says most first. */
  termsOf(number: number): number[] {
    const terms: number[] = [];
    for (let i = 0; i < width; i += 1) {
      const term = this.termAt(number, i);
      if (term !== null) terms.push(term);
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

  /** The places of rare terms, those of the clause before those around it. */
  private mostTelling(number: number): readonly number[] {
    const chosen: number[] = [];
    const weights: number[] = [];
    const held = this.terms.of(number);
    const count = Math.min(held.length, mostTerms);
    for (let place = 0; place < count; place += 1) {
      const term = termOf(held[place] ?? 0);
      const weight = this.vocabulary.weight(term) * shareOf(held[place] ?? 0);
      let at = chosen.length;
      while (
        at > 0 &&
        this.tellsMore(term, weight, termOf(held[chosen[at - 1] ?? 0] ?? 0), weights[at - 1] ?? 0)
      )
        at -= 1;
      if (at === width) continue;
      chosen.splice(at, 0, place);
      weights.splice(at, 0, weight);
      if (chosen.length > width) {
        chosen.pop();
        weights.pop();
      }
    }
    return chosen;
  }

  private tellsMore(term: number, weight: number, than: number, itsWeight: number): boolean {
    return weight === itsWeight ? this.vocabulary.compare(term, than) < 0 : weight > itsWeight;
  }
}
