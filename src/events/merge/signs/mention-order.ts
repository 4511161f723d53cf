/** An order of all mentions, whichever came first: by the hashes of their ids, and by the ids where these are equal. */
import { fit } from '../../../base/fit';
import { hashOf } from '../../../base/hash';
import { keepStretches, type Stretch } from './stretch';

export class MentionOrder {
  private hashes = new Uint32Array(0);

  constructor(private readonly idOf: (number: number) => string) {}

  /** A mention is new. */
  add(number: number): void {
    this.hashes = fit(this.hashes, number);
    this.hashes[number] = hashOf(this.idOf(number));
  }

  /** Only these stay, numbered anew from 0 on. */
  keep(kept: readonly Stretch[]): void {
    this.hashes = keepStretches(this.hashes, kept);
  }

  readonly compare = (a: number, b: number): number => {
    const [x = 0, y = 0] = [this.hashes[a], this.hashes[b]];
    return x - y || (a === b ? 0 : this.idOf(a) < this.idOf(b) ? -1 : 1);
  };
}
