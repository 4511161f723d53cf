/** Who and what an article has named so far, by what it calls them later: a surname, a role. */
import type { Gender } from '../../languages/names';
import type { NameIn, NameKind } from './names';

export interface Named {
  readonly name: string;
  readonly kind: NameKind;
  /** Null where nothing tells. */
  readonly gender: Gender | null;
}

/** Any word that says so stands for it. */
const firm = '';

export class Cast {
  /** By the last word of the name; null where two bear it. */
  private readonly byWord = new Map<string, Named | null>();
  /** By the whole name, where others bear its last word: “Lucia Ferraldi”, of the firm Ferraldi. */
  private readonly byName = new Map<string, Named>();
  /** By what they are (“mayor”). */
  private readonly byRole = new Map<string, Named | null>();

  readonly isKnown = (word: string): boolean => this.byWord.has(word);

  learn(names: readonly NameIn[]): void {
    for (const { text, kind, role, gender, isFirm } of names) {
      const known = this.called(text);
      // A surname, or a place where something is: named before.
      const fuller = known && (known.name === text || known.name.endsWith(` ${text}`));
      const named = fuller
        ? { ...known, gender: known.gender ?? gender }
        : { name: text, kind, gender };
      keep(this.byWord, lastWord(text), named);
      this.byName.set(text, named);
      if (role !== null) keep(this.byRole, role, named);
      if (isFirm) keep(this.byRole, firm, named);
    }
  }

  /** The only one in the text so far. */
  get onlyFirm(): Named | null {
    return this.inRole(firm);
  }

  /** Someone told of before by a name or its last word. */
  called(text: string): Named | null {
    return this.byWord.get(lastWord(text)) ?? this.byName.get(text) ?? null;
  }

  /** The only one who is that. */
  inRole(role: string): Named | null {
    const known = this.byRole.get(role);
    if (known !== undefined || role === firm) return known ?? null;
    // “die Ministerin”: the Landwirtschaftsministerin
    const others = [...this.byRole].filter(
      ([other]) => other.endsWith(role) && !other.includes(' '),
    );
    return others.length === 1 ? (others[0]?.[1] ?? null) : null;
  }

  /** What was told of someone: “was a chemist”. */
  tell({ name }: Named, role: string, gender: Gender | null): void {
    const known = this.called(name);
    if (!known) return;
    const told = { ...known, gender: known.gender ?? gender };
    this.byWord.set(lastWord(name), told);
    keep(this.byRole, role, told);
  }
}

export function surname(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** The surname; all of “Ministerio de Cultura”, which nobody calls “Cultura”. */
function lastWord(text: string): string {
  return / \p{Ll}/u.test(text) ? text : surname(text);
}

function keep(map: Map<string, Named | null>, key: string, named: Named): void {
  const known = map.get(key);
  map.set(key, known === undefined || known?.name === named.name ? named : null);
}
