/** What a sentence gives a name to, or tells apart from others of its kind. */

/** What “the …” may stand for from then on. */
export interface Naming {
  /** Lower-case: the noun, or the nouns (“finance minister”). */
  readonly kind: string;
  /** Tells it from others of its kind. */
  readonly which: string;
  /** As a headline calls it. */
  readonly text: string;
  readonly person: boolean;
  /** Its name has an article inside a sentence. */
  readonly the: boolean;
  /** By a name rather than by what it is like. */
  readonly named: boolean;
  /** The index of the noun, where that stands apart from the name. */
  readonly at?: number;
}

export const none: readonly Naming[] = [];
