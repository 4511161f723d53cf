/** A time expression whose derivation is worked out and put into words only when somebody reads it: most are only placed. */
import type { DateBounds } from '../base/edtf';
import type { Span } from '../base/span';
import { derivationOf } from './why/derivation';
import type { Match } from './grammar/match';
import { boundsOf } from './calendar/narrow';
import type { Resolution } from './resolve/scene';
import type { Derivation, Timex, TimexModifier, TimexType } from './timex';

/** `derivation` is a property of each object, so that copies have it too, with one getter for all. */
export class FoundTimex implements Timex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly date: DateBounds | null;
  declare readonly derivation: Derivation;
  declare readonly mod?: TimexModifier;
  declare readonly needs?: NonNullable<Timex['needs']>;
  readonly #match: Match;
  readonly #found: Resolution;

  constructor({ start, end }: Span, text: string, match: Match, found: Resolution) {
    const { mod } = match.meaning;
    this.start = start;
    this.end = end;
    this.text = text;
    this.type = found.type;
    this.value = found.value;
    this.date = found.point ? boundsOf(found.point, mod) : null;
    this.#match = match;
    this.#found = found;
    Object.defineProperty(this, 'derivation', lazily);
    if (mod) this.mod = mod;
    if (found.needs) this.needs = found.needs;
  }

  /** The same object at each call. */
  derive(): Derivation {
    const value = derivationOf(this.#match, this.text, this.#found);
    Object.defineProperty(this, 'derivation', { value, enumerable: true });
    return value;
  }
}

/** A getter made for each object would give each a hidden class of its own, and a fifth of all time went into collecting those. */
const lazily: PropertyDescriptor & ThisType<FoundTimex> = {
  get() {
    return this.derive();
  },
  enumerable: true,
  configurable: true,
};
