/** The terms of a collection, numbered, with how many mentions hold each: rare terms tell more. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly holders: number[] = [];
  private mentions = 0;

  idOf(term: string): number {
    const known = this.ids.get(term);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(term, id);
    this.holders.push(0);
    return id;
  }

  /** Counts one more mention with these terms, each named once. */
  count(terms: Iterable<number>): void {
    this.mentions += 1;
    for (const term of terms) this.holders[term] = (this.holders[term] ?? 0) + 1;
  }

  /** Inverse document frequency, smoothed so that a term in every mention keeps a little weight. */
  weight(term: number): number {
    return Math.log(1 + this.mentions / (1 + (this.holders[term] ?? 0)));
  }

  /** How many mentions hold the term. */
  frequency(term: number): number {
    return this.holders[term] ?? 0;
  }
}
