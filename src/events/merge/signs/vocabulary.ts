/**
 * The terms of a collection, numbered, with how many mentions hold each: rare terms tell more. What
 * a term weighs moves in steps, so that an article more leaves nearly all weights as they are.
 */
import type { Lexicon } from '../../../article/lexicon';
import { fit } from '../../../base/fit';
import { hashOf } from '../../../base/hash';
import { termOf as stemOf } from '../../../base/words';
import { actsOf, canonical } from './act-classes';
import { loadMeanings } from './meanings/meanings';
import { termOf } from './term-pool';

export interface Term {
  /** One number for all words of an act, or of a stem. */
  readonly id: number;
  /** Acts the word can name. */
  readonly acts: readonly number[];
  readonly number: boolean;
}

/** Beyond one mention in so many (as a power of two) a term is rare, and no rarer one tells more. */
const rarest = 10;

/** Of a few mentions no word is rare, and that two of them share it proves nothing. */
const leastScale = 4;
/** Up to some five hundred mentions, of which any two can be compared. */
const scaleOfFew = 7;

/**
 * Inverse document frequency by step, smoothed so that a term in every mention keeps a little
 * weight. In whole parts: sums of such weights are exact, whatever the order of the terms.
 */
const parts = 1024;
const weights = Int32Array.from({ length: rarest + 1 }, (_, step) =>
  Math.round(parts * Math.log(1 + 2 ** step)),
);

/** The step of a term before it is weighed. */
const unweighed = -1;

export class Vocabulary {
  /** By word of the lexicon. */
  private readonly terms: (Term | null)[] = [];
  /** By number, the term of the stem that is its key: several words have it. */
  private readonly plain: Term[] = [];
  private readonly ids = new Map<string, number>();
  private readonly keys: string[] = [];
  private hashes = new Uint32Array(0);
  private holders = new Int32Array(0);
  private steps = new Int8Array(0);
  private readonly meanings: number[] = [];
  private mentions = 0;
  /** The step of a term that only two mentions hold. */
  private scale = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** How many terms have been met. */
  get size(): number {
    return this.keys.length;
  }

  /** Null for words that say nothing by themselves. */
  of(word: string): Term | null {
    return this.ofNumber(this.lexicon.numberOf(word));
  }

  /** By the word's number in the lexicon. */
  ofNumber(word: number): Term | null {
    while (this.terms.length <= word) this.terms.push(this.look(this.terms.length));
    return this.terms[word] ?? null;
  }

  /** Counts a mention that holds these terms, each once, in (1) or out (-1). Weights follow with `settle`. */
  count(held: Int32Array, sign: 1 | -1): void {
    this.mentions += sign;
    for (const one of held) {
      const term = termOf(one);
      this.holders[term] = (this.holders[term] ?? 0) + sign;
    }
  }

  /** Weighs all terms by what has been counted; the numbers of those that weigh something else now. */
  settle(): ReadonlySet<number> {
    const changed = new Set<number>();
    this.scale = this.scaleNow;
    for (let term = 0; term < this.size; term += 1) {
      const step = this.stepOf(this.holders[term] ?? 0);
      if (step === this.steps[term]) continue;
      this.steps[term] = step;
      changed.add(term);
    }
    return changed;
  }

  /** Whether `settle` changes `emphasis`, and with it how alike any two mentions are. */
  get isOutOfScale(): boolean {
    return this.scaleNow !== this.scale;
  }

  /**
   * What a sum of weights counts for as evidence. No word of a few articles is as rare as some of many
   * are: what two have in common would prove next to nothing. Half way (in the geometric mean) to
   * taking the rarest of both for the same; 1 from some thousand mentions on.
   */
  get emphasis(): number {
    return Math.sqrt((weights[rarest] ?? 0) / (weights[this.scale] ?? 1));
  }

  private get scaleNow(): number {
    return Math.max(leastScale, this.stepOf(2));
  }

  /**
   * Whether there are so few mentions that it costs little to compare those that share but one word. Their
   * rarest words are in one of them only, and by these none would meet.
   */
  get isOfFew(): boolean {
    return this.scale <= scaleOfFew;
  }

  weight(term: number): number {
    return this.partsOf(term) / parts;
  }

  /** Its weight as a whole number. */
  partsOf(term: number): number {
    return weights[this.steps[term] ?? 0] ?? 0;
  }

  /** Row of a term in the meanings of words; -1 for none. */
  meaningOf(term: number): number {
    return this.meanings[term] ?? -1;
  }

  /** An order of the terms that does not hang on when they came, and has nothing to do with the alphabet. */
  compare(a: number, b: number): number {
    return (
      (this.hashes[a] ?? 0) - (this.hashes[b] ?? 0) ||
      ((this.keys[a] ?? '') < (this.keys[b] ?? '') ? -1 : 1)
    );
  }

  private look(word: number): Term | null {
    const stem = stemOf(this.lexicon.wordOf(word));
    if (stem === '') return null;
    const key = canonical(stem);
    const id = this.idOf(key);
    return key === stem ? (this.plain[id] ??= termFor(stem, id)) : termFor(stem, id);
  }

  private stepOf(holders: number): number {
    const step = Math.round(Math.log2(this.mentions / (1 + holders)));
    return Math.max(0, Math.min(rarest, step));
  }

  private idOf(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    this.keys.push(key);
    this.hashes = fit(this.hashes, id);
    this.holders = fit(this.holders, id);
    this.steps = fit(this.steps, id);
    this.hashes[id] = hashOf(key);
    this.steps[id] = unweighed;
    this.meanings.push(loadMeanings().rowOf(key));
    return id;
  }
}

function termFor(stem: string, id: number): Term {
  return {
    id,
    acts: actsOf(stem),
    number: /^\p{N}/u.test(stem),
  };
}
