/** A set of mentions, a byte for each that there is: it often holds most of them. */
export class MentionSet {
  private readonly held: Uint8Array;

  /** `length`: how many mentions there are, numbered from 0 on. */
  constructor(length: number) {
    this.held = new Uint8Array(length);
  }

  add(number: number): this {
    this.held[number] = 1;
    return this;
  }

  addAll(numbers: Iterable<number>): this {
    for (const number of numbers) this.add(number);
    return this;
  }

  has(number: number): boolean {
    return this.held[number] === 1;
  }

  /** These and those. */
  union(others: MentionSet): MentionSet {
    return new MentionSet(this.held.length).addAll(this).addAll(others);
  }

  /** Those of which it is true, ascending. */
  filter(isWanted: (number: number) => boolean): number[] {
    const wanted: number[] = [];
    for (const number of this) if (isWanted(number)) wanted.push(number);
    return wanted;
  }

  /** Ascending. */
  *[Symbol.iterator](): Iterator<number> {
    const { held } = this;
    for (let number = held.indexOf(1); number >= 0; number = held.indexOf(1, number + 1)) {
      yield number;
    }
  }
}
