/** Predicts that a text goes on as it did when its last bytes stood there before. */
import { stretch } from './logistic';

const minLength = 5;
const maxLength = 32;
const hashBits = 16;
const rate = 0.02;

export class MatchModel {
  /** The bit it expects, and the strength of that; null and 0 without a match. */
  expected: 0 | 1 | null = null;
  strength = 0;
  /** Bytes that agree, at most 32. */
  length = 0;

  private readonly history: Uint8Array;
  private at = 0;
  private end = 0;
  private readonly ends = new Int32Array(1 << hashBits);
  /** How often the expected bit came, by length of the match. */
  private readonly trust = new Float64Array(maxLength + 1).fill(0.9);

  constructor(maxBytes: number) {
    this.history = new Uint8Array(maxBytes);
  }

  /** `partial` are the bits of the open byte after a leading 1. */
  predict(partial: number): void {
    this.expected = null;
    this.strength = 0;
    if (this.length < minLength) return;
    const byte = (this.history[this.at] ?? 0) | 256;
    const bits = 31 - Math.clz32(partial);
    if (byte >> (8 - bits) !== partial) {
      this.length = 0;
      return;
    }
    this.expected = ((byte >> (7 - bits)) & 1) === 1 ? 1 : 0;
    const strength = stretch(this.trust[this.length] ?? 0.5);
    this.strength = this.expected === 1 ? strength : -strength;
  }

  learn(bit: 0 | 1): void {
    if (this.expected === null) return;
    const trust = this.trust[this.length] ?? 0.5;
    this.trust[this.length] = trust + ((this.expected === bit ? 1 : 0) - trust) * rate;
  }

  endByte(byte: number): void {
    this.history[this.end] = byte;
    this.end += 1;
    if (this.end < minLength) return;
    const key = this.hash();
    if (this.length > 0) {
      this.at += 1;
      this.length = Math.min(this.length + 1, maxLength);
    } else {
      this.at = this.ends[key] ?? 0;
      while (this.length < maxLength && this.length < this.at && this.agrees(this.length)) {
        this.length += 1;
      }
    }
    this.ends[key] = this.end;
  }

  private agrees(back: number): boolean {
    return this.history[this.at - 1 - back] === this.history[this.end - 1 - back];
  }

  private hash(): number {
    let hash = 0;
    for (let back = 1; back <= minLength; back += 1) {
      hash = Math.imul(hash + (this.history[this.end - back] ?? 0) + 1, 0x2f0b4c47);
    }
    return hash >>> (32 - hashBits);
  }
}
