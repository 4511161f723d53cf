/** How an expression came to its date, with an explanation that is put into words only when it is read. */
import { describeScope } from './describe';
import { partWords } from './narrow';
import type { Resolution } from './resolve/scene';
import type { Derivation, Timex } from './timex';

interface Source {
  readonly rule: string;
  readonly written: Derivation['written'];
  readonly quoted: string;
  readonly found: Resolution;
  readonly mod: Timex['mod'];
}

/** `why` is a property of each object, so that copies have it too, with one getter for all. */
export class LazyDerivation implements Derivation {
  readonly rule: string;
  readonly written: Derivation['written'];
  readonly derived: Derivation['derived'];
  readonly anchor: Derivation['anchor'];
  declare readonly why: string;
  readonly #source: Source;

  constructor(source: Source) {
    this.rule = source.rule;
    this.written = source.written;
    this.derived = source.found.derived;
    this.anchor = source.found.anchor;
    this.#source = source;
    Object.defineProperty(this, 'why', lazily);
  }

  explain(): string {
    const { quoted, found, mod } = this.#source;
    const { how, point } = found;
    const part = point ? partWords(point, mod) : '';
    const scope = point && part === '' ? describeScope(point) : '';
    return `“${quoted.replace(/\s+/g, ' ')}” ${how()}${part}.${scope}`;
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
