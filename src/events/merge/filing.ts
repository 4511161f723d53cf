/** Chooses the terms that say most about each mention, under which it is filed and looked for. */
import { fit } from '../../base/fit';
import { shareOf, termOf, type TermPool } from './term-pool';
import type { Vocabulary } from './vocabulary';

/** Of each mention only so many are looked up. */
const width = 7;

export class Filing {
  /** By mention, side by side: one more than each of its terms, that which says most first; 0 for no more. */
  private chosen = new Int32Array(0);

  constructor(
    private readonly mentions: { readonly length: number },
    private readonly terms: TermPool,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Chooses anew, by what the terms weigh now. */
  choose(number: number): void {
    this.chosen = fit(this.chosen, width * this.mentions.length);
    this.clear(number);
    this.mostTelling(number).forEach((term, i) => (this.chosen[width * number + i] = term + 1));
  }

  clear(number: number): void {
    this.chosen.fill(0, width * number, width * (number + 1));
  }

  /** That which says most first. */
  termsOf(number: number): number[] {
    const terms: number[] = [];
    for (let i = 0; i < width; i += 1) {
      const term = this.chosen[width * number + i] ?? 0;
      if (term > 0) terms.push(term - 1);
    }
    return terms;
  }

  /** Tells of all terms of all mentions, which come in ascending order. */
  each(tell: (term: number, number: number) => void): void {
    this.chosen.forEach((term, at) => {
      if (term > 0) tell(term - 1, Math.floor(at / width));
    });
  }

  /** In an order in which those that share terms are near each other: what is looked at for one is at hand for the next. */
  inTurn(numbers: readonly number[]): number[] {
    const most = numbers.reduce((max, number) => Math.max(max, number + 1), 0);
    const first = (number: number): number => this.chosen[width * number] ?? 0;
    const order = Float64Array.from(numbers, (number) => most * first(number) + number).sort();
    return Array.from(order, (key) => key % most);
  }

  /** Rare terms, those of the clause before those around it. */
  private mostTelling(number: number): readonly number[] {
    const chosen: number[] = [];
    const weights: number[] = [];
    const end = this.terms.endOf(number);
    for (let i = this.terms.beginOf(number); i < end; i += 1) {
      const held = this.terms.held[i] ?? 0;
      const term = termOf(held);
      const weight = this.vocabulary.weight(term) * shareOf(held);
      let at = chosen.length;
      while (at > 0 && this.tellsMore(term, weight, chosen[at - 1] ?? 0, weights[at - 1] ?? 0))
        at -= 1;
      if (at === width) continue;
      chosen.splice(at, 0, term);
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
