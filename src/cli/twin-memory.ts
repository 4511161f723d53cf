/** Which texts came with a publication date, so that the same text without one can take it. */
import type { ExtractedLine } from './work';

/** The oldest are forgotten: a stream has no end, and memory has. About 20 MB. */
const remembered = 100_000;

type Twin = NonNullable<ExtractedLine['twin']>;

export class TwinMemory {
  private readonly dated = new Map<string, { readonly value: string; readonly lender: string }>();

  /** The date of a copy that came before, for an article that has none; a dated one is remembered. */
  lend({
    key,
    called,
    published,
  }: Twin): { readonly value: string; readonly lender: string } | null {
    if (published === null) return this.dated.get(key) ?? null;
    if (!this.dated.has(key)) {
      this.dated.set(key, { value: published, lender: called });
      const [oldest] = this.dated.keys();
      if (this.dated.size > remembered && oldest !== undefined) this.dated.delete(oldest);
    }
    return null;
  }
}
