/**
 * Predicts the next bit of a text from the bytes before it, by mixing what several contexts have
 * seen (M. Mahoney, "Adaptive Weighing of Context Models for Lossless Data Compression", 2005).
 * Reader and writer must predict alike to the last bit, on every machine and for ever: any change
 * here is a new version of links.
 */
import { squash, stretch } from './logistic';
import { MatchModel } from './match-model';

/** Lengths of the contexts, in bytes; one more holds the word so far and the one before. */
const orders = [1, 2, 3, 4, 6] as const;
const contexts = orders.length + 1;
/** A context each, the match, and a constant. */
const inputs = contexts + 2;

const tableBits = 19;

/** A context follows what it sees, fast at first and never slower than this. */
const slowest = 1 / 60;
const learningRate = 0.005;
const initialWeight = 0.3;
const constantInput = 0.3;

export class Predictor {
  /** Probability that the next bit is 1. */
  p = 0.5;

  private readonly tables = Array.from({ length: contexts }, () => new ContextTable());
  private readonly match: MatchModel;
  private readonly hashes = new Int32Array(contexts);
  private readonly inputs = new Float64Array(inputs);
  /** A set for each number of contexts that know anything, and each kind of match. */
  private readonly weights = new Float64Array(inputs * (contexts + 1) * 3).fill(initialWeight);
  private weightsAt = 0;

  /** The last eight bytes, the latest lowest. */
  private low = 0;
  private high = 0;
  private word = 0;
  private wordBefore = 0;
  /** The bits of the open byte after a leading 1. */
  private partial = 1;

  constructor(maxBytes: number) {
    this.match = new MatchModel(maxBytes);
    this.predict();
  }

  /** Learns what the bit was, and predicts the one after it. */
  update(bit: 0 | 1): void {
    this.learn(bit);
    this.partial = (this.partial << 1) | bit;
    if (this.partial >= 256) this.endByte(this.partial & 255);
    this.predict();
  }

  private predict(): void {
    let known = 0;
    let i = 0;
    for (const table of this.tables) {
      if (table.look(this.hashes[i] ?? 0, this.partial)) known += 1;
      this.inputs[i] = table.input;
      i += 1;
    }
    this.match.predict(this.partial);
    this.inputs[contexts] = this.match.strength;
    this.inputs[contexts + 1] = constantInput;
    const matching = this.match.expected === null ? 0 : this.match.length < 16 ? 1 : 2;
    this.weightsAt = (known * 3 + matching) * inputs;
    let sum = 0;
    for (let i = 0; i < inputs; i += 1) {
      sum += (this.inputs[i] ?? 0) * (this.weights[this.weightsAt + i] ?? 0);
    }
    this.p = squash(sum);
  }

  private learn(bit: 0 | 1): void {
    const step = (bit - this.p) * learningRate;
    for (let i = 0; i < inputs; i += 1) {
      const at = this.weightsAt + i;
      this.weights[at] = (this.weights[at] ?? 0) + step * (this.inputs[i] ?? 0);
    }
    for (const table of this.tables) table.learn(bit);
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
    this.hashes[contexts - 1] = mixed(mixed(this.word, this.wordBefore), isLetter(byte) ? 0 : byte);
    this.match.endByte(byte);
  }
}

/** What one kind of context has seen: for each context and open byte, the probability of a 1. */
class ContextTable {
  /** The logit of its probability; 0 where it has seen nothing. */
  input = 0;

  private readonly probability = new Float32Array(1 << tableBits);
  private readonly seen = new Uint8Array(1 << tableBits);
  private slot = 0;

  /** Whether the context has been seen. */
  look(context: number, partial: number): boolean {
    this.slot = mixed(context, partial) >>> (32 - tableBits);
    const known = this.seen[this.slot] !== 0;
    this.input = known ? stretch(this.probability[this.slot] ?? 0.5) : 0;
    return known;
  }

  learn(bit: 0 | 1): void {
    const count = this.seen[this.slot] ?? 0;
    const before = count === 0 ? 0.5 : (this.probability[this.slot] ?? 0.5);
    const rate = Math.max(slowest, 0.85 / (count * 0.7 + 1));
    this.probability[this.slot] = before + (bit - before) * rate;
    if (count < 255) this.seen[this.slot] = count + 1;
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
