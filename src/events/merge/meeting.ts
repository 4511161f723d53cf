/**
 * Finds the mentions a mention could be the same as without looking at all of them: those that share
 * terms that tell much about both, in a stretch of calendar in which both can be. Whether two meet
 * hangs on what is filed, and not on the order in which it came.
 */
import { placesOf, visits, worthOfMeeting, type Place } from './places';
import { Shelf } from './shelf';
import { isFounder, type Signature } from './signature';
import type { Vocabulary } from './vocabulary';
import { Votes } from './votes';

/** Only the terms that say most about a mention are looked up. */
const termsLookedUp = 7;
/** Mentions that share less than this part of what is looked up are passed over. */
const leastShare = 0.3;

/** The terms under which a mention is filed, and what they weigh together. */
interface Telling {
  readonly terms: readonly number[];
  readonly weight: number;
}

const nothing: Telling = { terms: [], weight: 0 };

export class Meeting {
  /** By term. */
  private readonly founders = new Map<number, Shelf>();
  /** By term; they do not meet each other, and need no place. */
  private readonly seekers = new Map<number, Set<number>>();
  private readonly told: Telling[] = [];
  private readonly votes = new Votes();

  constructor(
    private readonly at: (number: number) => Signature,
    private readonly compare: (a: number, b: number) => number,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Adds to `displaced` the founders that others meet no longer as they did. */
  file(number: number, displaced: Set<number>): void {
    const signature = this.at(number);
    const told = this.tellingOf(signature);
    this.told[number] = told;
    for (const term of told.terms) {
      if (isFounder(signature)) this.shelfOf(term).file(number, displaced);
      else this.seekersOf(term).add(number);
    }
  }

  unfile(number: number, displaced: Set<number>): void {
    const founder = isFounder(this.at(number));
    for (const term of this.toldOf(number).terms) {
      if (founder) {
        const shelf = this.shelfOf(term);
        shelf.unfile(number, displaced);
        if (shelf.isEmpty) this.founders.delete(term);
      } else {
        const known = this.seekersOf(term);
        known.delete(number);
        if (known.size === 0) this.seekers.delete(term);
      }
    }
    this.told[number] = nothing;
  }

  /** Founders that a founder meets. */
  foundersLike(founder: number): readonly number[] {
    return this.foundersMet(founder, (shelf, place) =>
      shelf.visit(place, founder, this.votes.cast),
    );
  }

  /** Founders that a seeker meets. */
  foundersFor(seeker: number): readonly number[] {
    return this.foundersMet(seeker, (shelf, place) => shelf.receive(place, this.votes.cast));
  }

  /** Seekers that meet a founder: the other side of `foundersFor`. */
  seekersFor(founder: number): readonly number[] {
    const signature = this.at(founder);
    this.votes.begin();
    for (const term of this.toldOf(founder).terms) {
      this.votes.next();
      const weight = this.vocabulary.weight(term);
      const shelf = this.shelfOf(term);
      const places = shelf.few ? [] : shelf.placesOfStanding(founder);
      if (!shelf.few && places.length === 0) continue;
      for (const seeker of this.seekers.get(term) ?? []) {
        const other = this.at(seeker);
        const worth = shelf.few
          ? worthOfMeeting(signature, other)
          : (places.find((place) => visits(other, place))?.worth ?? 0);
        if (worth > 0) this.votes.cast(seeker, worth * weight);
      }
    }
    return this.met(founder);
  }

  private foundersMet(
    number: number,
    visit: (shelf: Shelf, place: Place) => void,
  ): readonly number[] {
    const signature = this.at(number);
    const places = placesOf(signature);
    this.votes.begin();
    for (const term of this.toldOf(number).terms) {
      const shelf = this.founders.get(term);
      if (!shelf) continue;
      const weight = this.vocabulary.weight(term);
      this.votes.next();
      if (shelf.few) {
        for (const other of shelf.few) {
          const worth = worthOfMeeting(signature, this.at(other));
          if (worth > 0) this.votes.cast(other, worth * weight);
        }
        continue;
      }
      for (const place of places) {
        this.votes.weigh(place.worth * weight);
        visit(shelf, place);
      }
    }
    return this.met(number);
  }

  private met(number: number): readonly number[] {
    const { weight } = this.toldOf(number);
    return this.votes.voted((other, votes) => {
      return other !== number && votes >= leastShare * Math.min(weight, this.toldOf(other).weight);
    });
  }

  private toldOf(number: number): Telling {
    return this.told[number] ?? nothing;
  }

  private shelfOf(term: number): Shelf {
    let shelf = this.founders.get(term);
    if (!shelf) {
      shelf = new Shelf(this.compare, (number) => placesOf(this.at(number)));
      this.founders.set(term, shelf);
    }
    return shelf;
  }

  private seekersOf(term: number): Set<number> {
    let known = this.seekers.get(term);
    if (!known) this.seekers.set(term, (known = new Set()));
    return known;
  }

  /** Rare terms, those of the clause before those around it. */
  private tellingOf({ terms, shares }: Signature): Telling {
    const chosen: number[] = [];
    const weights: number[] = [];
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      const weight = this.vocabulary.weight(term) * (shares[i] ?? 0);
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
    const weight = chosen.reduce((sum, term) => sum + this.vocabulary.weight(term), 0);
    return { terms: chosen, weight };
  }

  private tellsMore(term: number, weight: number, than: number, itsWeight: number): boolean {
    return weight === itsWeight ? this.vocabulary.compare(term, than) < 0 : weight > itsWeight;
  }
}
