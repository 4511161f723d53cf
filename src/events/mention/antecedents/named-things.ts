/**
 * What a text calls once by a name (“the Harbour suspension bridge”, “Storm Elva”, “Mayor Bo Marsh”) is
 * what it later calls “the bridge”, “the storm”, “the mayor”.
 */
import type { Named } from '../sentence';
import type { Word } from '../words';
import { namingsIn, type Naming } from './namings';

/** What stands under a name, as a headline calls it. */
export type Called = Pick<Naming, 'text' | 'person'>;

export class NamedThings {
  /** By kind: what tells one from others, and the shortest words for it. */
  private readonly named = new Map<string, Map<string, Called>>();
  private readonly described = new Map<string, Map<string, Called>>();
  /** “A smaller storm”, where one has a name already: “the storm” may be either. */
  private readonly unclear = new Set<string>();

  /** The only one of its kind that has a name, or is told apart; null where there is none or several. */
  called(kind: string): Called | null {
    if (this.unclear.has(kind)) return null;
    return only(this.named.get(kind) ?? this.described.get(kind));
  }

  meet({ words, names }: Named): void {
    for (const naming of namingsIn(words, names)) this.add(naming);
    words.forEach(({ lower }, at) => {
      if (this.named.has(lower) && isAnother(words, at)) this.unclear.add(lower);
    });
  }

  private add({ kind, which, text, person, named }: Naming): void {
    const all = named ? this.named : this.described;
    const known = all.get(kind) ?? new Map<string, Called>();
    all.set(kind, known);
    const before = known.get(which);
    if (!before || text.length < before.text.length) known.set(which, { text, person });
  }
}

function only(found: ReadonlyMap<string, Called> | undefined): Called | null {
  const [one] = found?.size === 1 ? found.values() : [];
  return one ?? null;
}

/** “A smaller storm sank the ferry”, “another trial” */
function isAnother(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.pos;
  if (next === 'NOUN' || next === 'PROPN') return false;
  let first = at;
  while (/^(?:NOUN|ADJ)$/.test(words[first - 1]?.pos ?? '')) first--;
  // “Elva, a storm that …”: the same.
  return /^(?:an?|another)$/.test(words[first - 1]?.lower ?? '') && words[first - 2]?.text !== ',';
}
