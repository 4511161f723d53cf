/**
 * Mentions that found nothing, by the terms under which they are filed: they do not meet each other, and
 * need no place. Side by side, and filed anew when any come or go: that takes a moment, where lists that
 * grow took three times the room.
 */

const none = new Int32Array(0);

export class Seekers {
  static readonly none = new Seekers(none, none);

  private constructor(
    /** By one more than the term, where its seekers begin; they end where those of the next one begin. */
    private readonly begins: Int32Array,
    private readonly numbers: Int32Array,
  ) {}

  /** `told`: by mention, side by side, one more than each of `width` terms under which it is filed, 0 for none. */
  static filed(told: Int32Array, width: number, isSeeker: (number: number) => boolean): Seekers {
    const most = told.reduce((greatest, term) => Math.max(greatest, term), 0);
    const begins = new Int32Array(most + 2);
    const each = (visit: (term: number, number: number) => void): void => {
      for (let number = Math.floor(told.length / width) - 1; number >= 0; number -= 1) {
        if (!isSeeker(number)) continue;
        for (let i = width * number; i < width * (number + 1); i += 1) visit(told[i] ?? 0, number);
      }
    };
    // Counted, then from the last place of each term down to its first.
    each((term) => {
      if (term > 0) begins[term] = (begins[term] ?? 0) + 1;
    });
    for (let term = 1; term < begins.length; term += 1) {
      begins[term] = (begins[term] ?? 0) + (begins[term - 1] ?? 0);
    }
    const numbers = new Int32Array(begins.at(-1) ?? 0);
    each((term, number) => {
      if (term === 0) return;
      const place = (begins[term] ?? 0) - 1;
      numbers[place] = number;
      begins[term] = place;
    });
    return new Seekers(begins, numbers);
  }

  /** Ascending. */
  of(term: number): Int32Array {
    return this.numbers.subarray(this.begins[term + 1] ?? 0, this.begins[term + 2] ?? 0);
  }
}
