/**
 * What words mean, as vectors: those of words that stand in the same company are near each other (J. Firth,
 * "A synopsis of linguistic theory", 1957), “capsized” near “sank”. English; made by
 * scripts/word-meanings.ts.
 */
import { termsCountedAs } from '../act-classes';
import { dimensions, levels, levelsOf } from './digits';
import table from './word-meanings.json';

/** Length of each vector: whole numbers of it are exact enough, and their sums exact in any order. */
export const wordLength = 150;

/** Largest number of a row. */
const most = 127;

export class Meanings {
  /** By row, numbers side by side. */
  private rows: Int8Array;
  private readonly places = new Map<string, number>();
  private count = 0;

  constructor() {
    const words = table.words.split(' ');
    this.rows = new Int8Array(dimensions * words.length);
    const levelled = new Float64Array(dimensions);
    words.forEach((word, row) => {
      for (let i = 0; i < dimensions; i += 2) {
        const pair = levelsOf(table.digits.charCodeAt((row * dimensions + i) / 2));
        levelled[i] = fromMiddle(Math.floor(pair / levels));
        levelled[i + 1] = fromMiddle(pair % levels);
      }
      this.add(word, levelled);
    });
  }

  /** The row of a term as it counts when wordings are compared; -1 for names, and where it is not known. */
  rowOf(canonical: string): number {
    return this.places.get(canonical) ?? this.ofAct(canonical);
  }

  /** Adds a row, so many times, to numbers side by side. */
  addTo(sums: Float64Array, row: number, times: number): void {
    const at = dimensions * row;
    for (let i = 0; i < dimensions; i += 1) {
      sums[i] = (sums[i] ?? 0) + times * (this.rows[at + i] ?? 0);
    }
  }

  /** Of all words of an act: what these have in common. */
  private ofAct(canonical: string): number {
    const sums = new Float64Array(dimensions);
    let known = 0;
    for (const term of termsCountedAs(canonical)) {
      const row = this.places.get(term);
      if (row === undefined) continue;
      this.addTo(sums, row, 1);
      known += 1;
    }
    if (known > 0) return this.add(canonical, sums);
    this.places.set(canonical, -1);
    return -1;
  }

  private add(term: string, vector: Float64Array): number {
    const row = this.count++;
    if (dimensions * this.count > this.rows.length) {
      const grown = new Int8Array(2 * this.rows.length);
      grown.set(this.rows);
      this.rows = grown;
    }
    scaleInto(this.rows, dimensions * row, vector, wordLength);
    this.places.set(term, row);
    return row;
  }
}

let meanings: Meanings | null = null;

/** Made once, when first asked for. */
export function loadMeanings(): Meanings {
  return (meanings ??= new Meanings());
}

/** Writes a vector at an index, as long as asked for, in whole numbers; nothing has no direction. */
export function scaleInto(rows: Int8Array, at: number, vector: Float64Array, long: number): void {
  let squares = 0;
  for (const x of vector) squares += x * x;
  const scale = squares > 0 ? long / Math.sqrt(squares) : 0;
  for (let i = 0; i < dimensions; i += 1) {
    const scaled = Math.round((vector[i] ?? 0) * scale);
    rows[at + i] = Math.max(-most, Math.min(most, scaled));
  }
}

/** A level as an odd number, of which as many are below zero as above. */
function fromMiddle(level: number): number {
  return 2 * level - levels + 1;
}
