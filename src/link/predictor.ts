/**
 * Predicts the next bit of a text from the bytes before it, by mixing what several contexts have
 * seen (M. Mahoney, "Adaptive Weighing of Context Models for Lossless Data Compression", 2005).
 * Reader and writer must predict alike to the last bit, on every machine and for ever: any change
 * here is a new version of links.
 */
import { squash, stretch } from './logistic';
import { MatchModel } from './match-model';

/** Lengths of the contexts, in bytes; one more holds the word so far and the one before. */
const orders = [0, 1, 2, 3, 4, 6] as const;
const contexts = orders.length + 1;
/** A context each, the match, and a constant. */
const inputs = contexts + 2;
const constantInput = 0.3;
const initialWeight = 0.3;
const learningRate = 0.005;

/**
 * Each context has a row of sixteen cells for the bits of half a byte, so that the cells it uses
 * one after the other lie side by side. A cell holds the probability of a 1 in its upper 22 bits
 * and in its lower ten how often it has been used.
 */
const cellBits = 20;
const countMask = 1023;
const mostCounted = 255;
const probabilityOne = 1 << 22;

/** A cell follows what it sees, fast at first and never slower than 1/60. */
const rates = Float64Array.from({ length: mostCounted + 1 }, (_, count) =>
  Math.max(1 / 60, 0.85 / (count * 0.7 + 1)),
);

export class Predictor {
  /** Probability that the next bit is 1. */
  p = 0.5;

  private readonly cells = new Int32Array(contexts << cellBits);
  /** Of each context, where its row begins. */
  private readonly rows = new Int32Array(contexts);
  private readonly hashes = new Int32Array(contexts);
  private readonly inputs = new Float64Array(inputs);
  /** A set for each number of contexts that know anything, and each kind of match. */
  private readonly weights = new Float64Array(inputs * (contexts + 1) * 3).fill(initialWeight);
  private weightsAt = 0;
  private readonly match: MatchModel;

  /** The last eight bytes, the latest lowest. */
  private low = 0;
  private high = 0;
  private word = 0;
  private wordBefore = 0;
  /** The bits of the open byte, and of its open half, after a leading 1. */
  private partial = 1;
  private partialHalf = 1;

  constructor(maxBytes: number) {
    this.match = new MatchModel(maxBytes);
    this.openRows();
    this.predict();
  }

  /** Learns what the bit was, and predicts the one after it. */
  update(bit: 0 | 1): void {
    this.learn(bit);
    this.partial = (this.partial << 1) | bit;
    this.partialHalf = (this.partialHalf << 1) | bit;
    if (this.partial >= 256) this.endByte(this.partial & 255);
    if (this.partialHalf >= 16 || this.partial === 1) {
      this.partialHalf = 1;
      this.openRows();
    }
    this.predict();
  }

  private predict(): void {
    const { cells, rows, inputs: given, weights, match, partialHalf } = this;
    let known = 0;
    for (let i = 0; i < contexts; i += 1) {
      const cell = cells[(rows[i] ?? 0) + partialHalf] ?? 0;
      if ((cell & countMask) === 0) given[i] = 0;
      else {
        known += 1;
        given[i] = stretch((cell >>> 10) / probabilityOne);
      }
    }
    match.predict(this.partial);
    given[contexts] = match.strength;
    given[contexts + 1] = constantInput;
    const matching = match.expected === null ? 0 : match.length < 16 ? 1 : 2;
    const at = (known * 3 + matching) * inputs;
    let sum = 0;
    for (let i = 0; i < inputs; i += 1) sum += (given[i] ?? 0) * (weights[at + i] ?? 0);
    this.weightsAt = at;
    this.p = squash(sum);
  }

  private learn(bit: 0 | 1): void {
    const { cells, rows, inputs: given, weights, weightsAt, partialHalf } = this;
    const step = (bit - this.p) * learningRate;
    for (let i = 0; i < inputs; i += 1) {
      weights[weightsAt + i] = (weights[weightsAt + i] ?? 0) + step * (given[i] ?? 0);
    }
    const target = bit * (probabilityOne - 1);
    for (let i = 0; i < contexts; i += 1) {
      const at = (rows[i] ?? 0) + partialHalf;
      const cell = cells[at] ?? 0;
      const count = cell & countMask;
      const before = count === 0 ? probabilityOne / 2 : cell >>> 10;
      const after = Math.floor(before + (target - before) * (rates[count] ?? 0));
      cells[at] = (after << 10) | Math.min(count + 1, mostCounted);
    }
    this.match.learn(bit);
  }

  private endByte(byte: number): void {
    this.partial = 1;
    this.high = (this.high << 8) | (this.low >>> 24);
    this.low = (this.low << 8) | byte;
    if (isLetter(byte)) this.word = mixed(this.word, byte | 32);
    else if (this.word !== 0) {
      this.wordBefore = this.word;
      this.word = 0;
    }
    for (const [i, order] of orders.entries()) {
      const low = order < 4 ? this.low & ((1 << (8 * order)) - 1) : this.low;
      const high = order > 4 ? this.high & ((1 << (8 * (order - 4))) - 1) : 0;
      this.hashes[i] = mixed(mixed(order, low), high);
    }
    this.hashes[contexts - 1] = mixed(this.word, this.wordBefore);
    this.match.endByte(byte);
  }

  private openRows(): void {
    for (let i = 0; i < contexts; i += 1) {
      const row = (mixed(this.hashes[i] ?? 0, this.partial) >>> (32 - cellBits)) & ~15;
      this.rows[i] = (i << cellBits) + row;
    }
  }
}

function isLetter(byte: number): boolean {
  const lower = byte | 32;
  return (lower >= 97 && lower <= 122) || byte >= 128;
}

function mixed(hash: number, value: number): number {
  const product = Math.imul(hash ^ Math.imul(value + 1, 0x2c1b3c6d), 0x297a2d39);
  return product ^ (product >>> 15);
}
