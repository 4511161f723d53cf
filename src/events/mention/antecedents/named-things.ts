/**
 * What a text calls once by a name (“the Harbour suspension bridge”, “Storm Elva”, “Mayor Bo Marsh”) is
 * what it later calls “the bridge”, “the storm”, “the mayor”.
 */
import type { Named } from '../sentence';
import { isNominal, type Word } from '../words';
import type { Naming } from './namings/naming';
import { namingsIn } from './namings/namings';

/** What stands under a name, as a headline calls it. */
export type Called = Pick<Naming, 'text' | 'person' | 'the'>;

export class NamedThings {
  /** By kind: what tells one from others, and the shortest words for it. */
  private readonly named = new Map<string, Map<string, Called>>();
  private readonly described = new Map<string, Map<string, Called>>();
  /** “A smaller storm”, “the culture minister”, where one has a name already: “the storm” may be either. */
  private readonly unclear = new Set<string>();

  /** The only one of its kind that has a name, or is told apart; null where there is none or several. */
  called(kind: string): Called | null {
    if (this.unclear.has(kind)) return null;
    return only(this.named.get(kind) ?? this.described.get(kind));
  }

  /** The same, but by a name only. */
  onlyNamed(kind: string): Called | null {
    return this.unclear.has(kind) ? null : only(this.named.get(kind));
  }

  /** Such a name with its article: “the ferry Aurora”, “Storm Elva”. */
  nameOf(kind: string): string | null {
    const one = this.onlyNamed(kind);
    return one && (one.the ? `the ${one.text}` : one.text);
  }

  meet({ words, names }: Named): void {
    const namings = namingsIn(words, names);
    for (const naming of namings) this.add(naming);
    if (this.named.size + this.described.size === 0) return;
    words.forEach(({ lower, pos }, at) => {
      if (pos !== 'NOUN') return;
      const known = this.named.get(lower) ?? this.described.get(lower);
      if (
        !known ||
        namings.some((naming) => naming.at === at && naming.named === this.named.has(lower))
      )
        return;
      if (isAnother(words, at, known.values())) this.unclear.add(lower);
    });
  }

  private add({ kind, which, text, person, the, named }: Naming): void {
    const all = named ? this.named : this.described;
    const known = all.get(kind) ?? new Map<string, Called>();
    all.set(kind, known);
    const before = known.get(which);
    if (!before || text.length < before.text.length) known.set(which, { text, person, the });
  }
}

function wordsOf(called: Iterable<Called>): ReadonlySet<string> {
  return new Set([...called].flatMap(({ text }) => text.toLowerCase().split(' ')));
}

function only(found: ReadonlyMap<string, Called> | undefined): Called | null {
  const [one] = found?.size === 1 ? found.values() : [];
  return one ?? null;
}

/** “A smaller storm sank the ferry”, “the multinational force”: one that the name does not tell of. */
function isAnother(words: readonly Word[], at: number, called: Iterable<Called>): boolean {
  const next = words[at + 1]?.pos;
  if (next === 'NOUN' || next === 'PROPN') return false;
  let first = at;
  while (isNominal(words[first - 1])) first--;
  const opening = words[first - 1]?.lower ?? '';
  // “Elva, a storm that …”: the same.
  if (/^(?:an?|another)$/.test(opening)) return words[first - 2]?.text !== ',';
  if (opening !== 'the' || first === at) return false;
  const known = wordsOf(called);
  return words.slice(first, at).some(({ lower }) => !known.has(lower) && !any.has(lower));
}

/** They tell no other from the one that has the name. */
const any = new Set(
  'old new big small great huge whole entire main famous stricken damaged same first last'.split(
    ' ',
  ),
);
