/**
 * Finds the mentions a mention could be the same as without looking at all of them: those that share
 * terms that tell much about both, in a stretch of calendar in which both can be. Whether two meet
 * hangs on what is filed, and not on the order in which it came.
 */
import { fit } from '../../base/fit';
import { ActMarks } from './act-marks';
import type { MentionRows } from './mention-rows';
import type { MentionSet } from './mention-set';
import { Places } from './places';
import type { Compare } from './rows';
import { Seekers } from './seekers';
import { Shelf } from './shelf';
import { shareOf, termOf, type TermPool } from './term-pool';
import type { Vocabulary } from './vocabulary';
import { Votes } from './votes';

/** Only the terms that say most about a mention are looked up. */
const termsLookedUp = 7;
/** Mentions that share less than this part of what is looked up are passed over. */
const leastShare = 0.3;

export class Meeting {
  /** By term. */
  private readonly founders = new Map<number, Shelf>();
  private readonly seekers = new Seekers();
  /** Terms of shelves that something was filed in, or taken from. */
  private readonly touched = new Set<number>();
  /** By mention, side by side: one more than each term under which it is filed, 0 for no more. */
  private told = new Int32Array(0);
  private readonly votes: Votes;
  private readonly marks: ActMarks;
  private readonly places: Places;
  private readonly rowsOf = (number: number): readonly number[] =>
    this.places.of(number).map(({ filedIn }) => filedIn);

  constructor(
    private readonly rows: MentionRows,
    private readonly terms: TermPool,
    private readonly compare: Compare,
    private readonly vocabulary: Vocabulary,
  ) {
    this.places = new Places(rows);
    this.marks = new ActMarks(rows, terms);
    this.votes = new Votes(rows);
  }

  /** Takes effect when it is settled, as does `unfile`. */
  file(number: number): void {
    const terms = this.choose(number);
    this.told = fit(this.told, termsLookedUp * this.rows.length);
    terms.forEach((term, i) => (this.told[termsLookedUp * number + i] = term + 1));
    this.marks.set(number);
    this.votes.weigh(
      number,
      terms.reduce((sum, term) => sum + this.vocabulary.partsOf(term), 0),
    );
    for (const term of terms) {
      if (this.rows.isFounder(number)) this.touch(term).file(number);
      else this.seekers.file(term, number);
    }
  }

  unfile(number: number): void {
    const founder = this.rows.isFounder(number);
    for (const term of this.toldBy(number)) {
      if (founder) this.touch(term).unfile(number);
      else this.seekers.unfile(term, number);
    }
    this.told.fill(0, termsLookedUp * number, termsLookedUp * (number + 1));
  }

  /** Adds to `promoted` the founders that others meet more than before, to `demoted` those they meet less. */
  settle(promoted: MentionSet, demoted: MentionSet): void {
    for (const term of this.touched) {
      const shelf = this.shelfOf(term);
      shelf.settle(promoted, demoted);
      if (shelf.isEmpty) this.founders.delete(term);
    }
    this.touched.clear();
  }

  /** In an order in which those that meet are near each other: what is looked at for one is at hand for the next. */
  inTurn(numbers: readonly number[]): number[] {
    const most = numbers.reduce((max, number) => Math.max(max, number + 1), 0);
    const first = (number: number): number => this.told[termsLookedUp * number] ?? 0;
    const order = Float64Array.from(numbers, (number) => most * first(number) + number).sort();
    return Array.from(order, (key) => key % most);
  }

  /** Founders that a founder meets; only those after it in the order of all mentions, if so asked. */
  foundersLike(founder: number, after: boolean): readonly number[] {
    const { votes } = this;
    const places = this.places.of(founder);
    this.eachShelf(founder, (shelf, weight) => {
      for (const other of shelf.few ?? []) {
        if (after && this.compare(founder, other) > 0) continue;
        votes.cast(other, this.places.worthOfMeeting(founder, other) * weight);
      }
      if (shelf.few) return;
      for (const place of places) shelf.visit(place, founder, after, votes, place.worth * weight);
    });
    return votes.voted(leastShare, founder);
  }

  /** Founders that a seeker meets, but for those that cannot take it in. */
  foundersFor(seeker: number): readonly number[] {
    const { votes } = this;
    const places = this.places.of(seeker);
    const acts = this.marks.actsMeantBy(seeker);
    const words = this.marks.wordsMeantBy(seeker);
    this.eachShelf(seeker, (shelf, weight) => {
      for (const other of shelf.few ?? []) {
        if (!this.marks.mayTakeIn(other, seeker)) continue;
        votes.cast(other, this.places.worthOfMeeting(seeker, other) * weight);
      }
      if (shelf.few) return;
      for (const place of places) shelf.receive(place, acts, words, votes, place.worth * weight);
    });
    return votes.voted(leastShare, seeker);
  }

  /** Seekers that meet a founder and that it may take in: the other side of `foundersFor`. */
  seekersFor(founder: number): readonly number[] {
    const places = this.places.of(founder);
    this.eachShelf(founder, (shelf, weight, term) => {
      const stood = shelf.few ? [] : places.filter((place) => shelf.standsIn(place, founder));
      if (!shelf.few && stood.length === 0) return;
      for (const seeker of this.seekers.of(term)) {
        if (!this.marks.mayTakeIn(founder, seeker)) continue;
        const worth = shelf.few
          ? this.places.worthOfMeeting(founder, seeker)
          : (stood.find((place) => this.places.visits(seeker, place))?.worth ?? 0);
        this.votes.cast(seeker, worth * weight);
      }
    });
    return this.votes.voted(leastShare, founder);
  }

  /** A round of votes for each shelf of the terms under which a mention is filed, with their weight. */
  private eachShelf(
    number: number,
    visit: (shelf: Shelf, weight: number, term: number) => void,
  ): void {
    for (let i = termsLookedUp * number; i < termsLookedUp * (number + 1); i += 1) {
      const term = (this.told[i] ?? 0) - 1;
      const shelf = term < 0 ? undefined : this.founders.get(term);
      if (!shelf) continue;
      this.votes.next();
      visit(shelf, this.vocabulary.partsOf(term), term);
    }
  }

  private toldBy(number: number): number[] {
    const told: number[] = [];
    for (let i = 0; i < termsLookedUp; i += 1) {
      const term = this.told[termsLookedUp * number + i] ?? 0;
      if (term > 0) told.push(term - 1);
    }
    return told;
  }

  /** A shelf that is about to change. */
  private touch(term: number): Shelf {
    this.touched.add(term);
    return this.shelfOf(term);
  }

  private shelfOf(term: number): Shelf {
    let shelf = this.founders.get(term);
    if (!shelf) this.founders.set(term, (shelf = new Shelf(this.compare, this.rowsOf, this.marks)));
    return shelf;
  }

  /** Rare terms, those of the clause before those around it. */
  private choose(number: number): readonly number[] {
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
      if (at === termsLookedUp) continue;
      chosen.splice(at, 0, term);
      weights.splice(at, 0, weight);
      if (chosen.length > termsLookedUp) {
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
