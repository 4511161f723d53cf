/** What a corpus file says: sentences with their expressions in square brackets, by the value each must get. */
export interface Corpus {
  /** Day of publication; null for none. */
  readonly reference: string | null;
  /** TIMEX3 value to sentences; a sentence marks one expression, others in it may be found too. */
  readonly found: Readonly<Record<string, readonly string[]>>;
  /** Sentences in which nothing must be found. */
  readonly refused?: readonly string[];
}
