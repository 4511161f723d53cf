/**
 * Finds the mentions a mention could be the same as without looking at all of them: those that share
 * terms that tell much about both, in a stretch of calendar in which both can be. Whether two meet
 * hangs on what is filed, and not on the order in which it came.
 */
import { ActMarks } from './act-marks';
import { Filing } from './filing';
import type { MentionRows } from '../signs/mention-rows';
import type { MentionSet } from '../signs/mention-set';
import { Places } from './places';
import type { Compare } from './rows';
import { Seekers } from './seekers';
import { Shelf } from './shelf';
import type { TermPool } from '../signs/term-pool';
import type { Vocabulary } from '../signs/vocabulary';
import { Votes } from './votes';

/** Of many mentions, those that share less than this part of what is looked up are passed over. */
const leastShareOfMany = 0.3;

export class Meeting {
  /** By term. */
  private readonly founders = new Map<number, Shelf>();
  private readonly seekers: Seekers;
  /** Terms of shelves that something was filed in, or taken from. */
  private readonly touched = new Set<number>();
  private readonly filing: Filing;
  private readonly votes: Votes;
  private readonly marks: ActMarks;
  private readonly places: Places;
  private readonly rowsOf = (number: number): readonly number[] =>
    this.places.of(number).map(({ filedIn }) => filedIn);

  constructor(
    private readonly rows: MentionRows,
    terms: TermPool,
    private readonly compare: Compare,
    private readonly vocabulary: Vocabulary,
  ) {
    this.filing = new Filing(rows, terms, vocabulary);
    this.places = new Places(rows);
    this.marks = new ActMarks(rows, terms);
    this.votes = new Votes(rows);
    this.seekers = new Seekers((tell) => {
      this.filing.each((term, number) => {
        if (!rows.isFounder(number)) tell(term, number);
      });
    });
  }

  /** Takes effect when it is settled, as does `unfile`. */
  file(number: number): void {
    this.filing.choose(number);
    const terms = this.filing.termsOf(number);
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
    for (const term of this.filing.termsOf(number)) {
      if (founder) this.touch(term).unfile(number);
      else this.seekers.unfile(term, number);
    }
    this.filing.clear(number);
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

  /** In an order in which those that meet are near each other. */
  inTurn(numbers: readonly number[]): number[] {
    return this.filing.inTurn(numbers);
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
      shelf.visit(places, founder, after, votes, weight);
    });
    return votes.voted(this.leastShare, founder);
  }

  /** Founders that a seeker meets, but for those that cannot take it in. */
  foundersFor(seeker: number): readonly number[] {
    const { votes } = this;
    const places = this.places.of(seeker);
    const marks = this.marks.of(seeker);
    this.eachShelf(seeker, (shelf, weight) => {
      for (const other of shelf.few ?? []) {
        if (!this.marks.mayTakeIn(other, seeker)) continue;
        votes.cast(other, this.places.worthOfMeeting(seeker, other) * weight);
      }
      shelf.receive(places, marks, votes, weight);
    });
    return votes.voted(this.leastShare, seeker);
  }

  /** Seekers that meet a founder and that it may take in: the other side of `foundersFor`. */
  seekersFor(founder: number): readonly number[] {
    const places = this.places.of(founder);
    this.eachShelf(founder, (shelf, weight, term) => {
      const stood = shelf.few ? [] : places.filter((place) => shelf.standsIn(place, founder));
      if (!shelf.few && stood.length === 0) return;
      this.seekers.each(term, (seeker) => {
        if (!this.marks.mayTakeIn(founder, seeker)) return;
        const worth = shelf.few
          ? this.places.worthOfMeeting(founder, seeker)
          : (stood.find((place) => this.places.visits(seeker, place))?.worth ?? 0);
        this.votes.cast(seeker, worth * weight);
      });
    });
    return this.votes.voted(this.leastShare, founder);
  }

  private get leastShare(): number {
    return this.vocabulary.isOfFew ? 0 : leastShareOfMany;
  }

  /** A round of votes for each shelf of the terms under which a mention is filed, with their weight. */
  private eachShelf(
    number: number,
    visit: (shelf: Shelf, weight: number, term: number) => void,
  ): void {
    for (const term of this.filing.termsOf(number)) {
      const shelf = this.founders.get(term);
      if (!shelf) continue;
      this.votes.next();
      visit(shelf, this.vocabulary.partsOf(term), term);
    }
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
}
