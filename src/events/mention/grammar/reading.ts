/** A sentence as far as it was read: the clauses found so far, and the one that what follows goes on with. */
import type { Language } from '../languages/language';
import { ranks, type Clause, type Unit } from './clause';
import { newDraft, type Draft } from './draft';
import type { Word } from './word';
import { sourceLength } from './speech';

interface Words {
  readonly words: readonly Word[];
  readonly language: Language;
}

export class Reading<Sentence extends Words> {
  readonly clauses: Draft[] = [];
  /** Clauses below others, as the main clauses that they would be. */
  readonly sunk: Clause[] = [];
  current: Draft | null = null;

  constructor(readonly sentence: Sentence) {}

  /** A new clause, which what follows goes on with. */
  open(): Draft {
    const made = newDraft();
    this.clauses.push(made);
    this.current = made;
    return made;
  }

  /** Keeps a clause below another that tells an act of its own. */
  sink(clause: Clause): void {
    this.sunk.push({ ...clause, sunk: true });
  }

  add(unit: Unit): void {
    (this.current ?? this.open()).units.push(unit);
  }

  /** Takes what follows another main clause for a part of it that can go; gives the subject that both may share. */
  addConjunct(clause: Draft, stretch: Pick<Unit, 'first' | 'last' | 'mark'>): Unit[] {
    const { words, language } = this.sentence;
    const kept = language.corrections.has(words[stretch.first]?.lower ?? '');
    clause.units.push({ ...stretch, kind: 'conjunct', rank: kept ? ranks.kept : ranks.conjunct });
    const at = clause.units.findIndex(({ kind, last }) => kind === 'noun' && last < clause.verb);
    const subject = clause.units[at];
    if (!subject) return [];
    // “Die Halle am Markt”
    let end = at + 1;
    while (clause.units[end]?.rank === ranks.ofSubject) end++;
    return clause.units.slice(at, end);
  }

  /** The rest of a sentence, which its clause says. */
  addSaid(first: number, last: number, mark: string): void {
    this.add({ first, last, kind: 'content', rank: ranks.kept, mark });
  }

  /** Phrases of the clause at hand, which may name who says so. */
  named(units: readonly Unit[]): readonly Unit[] {
    const source = units.find(({ kind }) => kind === 'source');
    if (source && this.current) {
      const { words, language } = this.sentence;
      const from = source.first + sourceLength(words, source.first, language);
      this.current.speaker = { first: from, last: source.last };
    }
    return units;
  }
}
