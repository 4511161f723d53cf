/** How an expression came to its date, with an explanation that is put into words only when it is read. */
import { describeScope } from './describe';
import type { Match } from './grammar/match';
import { partWords } from './narrow';
import type { Resolution } from './resolve/scene';
import type { Derivation } from './timex';
import { writtenFields } from './written';

/** `why` is a property of each object, so that copies have it too, with one getter for all. */
export class LazyDerivation implements Derivation {
  readonly rule: string;
  readonly written: Derivation['written'];
  readonly derived: Derivation['derived'];
  readonly anchor: Derivation['anchor'];
  declare readonly why: string;
  readonly #match: Match;
  readonly #quoted: string;
  readonly #found: Resolution;

  constructor(match: Match, quoted: string, found: Resolution) {
    this.rule = match.rule;
    this.written = writtenFields(match.meaning);
    this.derived = found.derived;
    this.anchor = found.anchor;
    this.#match = match;
    this.#quoted = quoted;
    this.#found = found;
    Object.defineProperty(this, 'why', lazily);
  }

  explain(): string {
    const { how, point } = this.#found;
    const part = point ? partWords(point, this.#match.meaning.mod) : '';
    const scope = point && part === '' ? describeScope(point) : '';
    return `“${this.#quoted.replace(/\s+/g, ' ')}” ${how()}${part}.${scope}`;
  }
}

/** A getter made for each object gives each a hidden class of its own: a fifth of all time went into collecting those. */
const lazily: PropertyDescriptor & ThisType<LazyDerivation> = {
  get() {
    return this.explain();
  },
  enumerable: true,
  configurable: true,
};
