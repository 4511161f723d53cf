/**
 * One sentence of a language whose finite verb comes second: its words, which of them are finite, and what
 * stretches of them look like.
 */
import type { Form, VerbSecondLanguage } from '../../languages/language';
import type { Word } from '../word';
import { isNoun, readNominal, type Nominal } from '../nominal';

export class Sentence {
  readonly nominal: Nominal;
  readonly forms: (Form | null)[];

  constructor(
    readonly words: readonly Word[],
    readonly language: VerbSecondLanguage,
  ) {
    this.nominal = readNominal(words, language);
    this.forms = [...this.nominal.forms];
  }

  lower(at: number): string {
    return this.words[at]?.lower ?? '';
  }

  finiteIn(first: number, last: number): number {
    for (let i = first; i <= last; i++) if (this.forms[i]) return i;
    return -1;
  }

  /** A stretch without a sure verb takes the first word that may be one. */
  settleForms(first: number, last: number): void {
    const sure = this.finiteIn(first, last);
    // “stammt aus dem Jahr 1964 und wurde … gesperrt”: the one before “und” is still to be found.
    const joined = sure > first && this.language.coordinators.has(this.lower(sure - 1));
    if (sure >= 0 && !joined) return;
    const end = sure < 0 ? last : sure - 2;
    for (let i = Math.max(first, 1); i <= end; i++) {
      const word = this.words[i];
      if (word?.kind !== 'word' || isNoun(word) || (this.nominal.open[i] ?? 0) > 0) continue;
      const before = this.words[i - 1];
      const fits =
        before &&
        (before.kind !== 'word' ||
          isNoun(before) ||
          this.language.clitics.has(before.lower) ||
          this.language.pronouns.has(before.lower) ||
          this.language.fillers.has(before.lower));
      const form =
        fits && !this.language.isNeverFinite(word.lower)
          ? this.language.maybeFormOf(word.lower)
          : null;
      if (!form) continue;
      this.forms[i] = form;
      return;
    }
  }

  endsFinite(first: number, last: number): boolean {
    if (this.forms[last]) return true;
    const word = this.words[last];
    // “der Umsatz sei gestiegen” has its verb elsewhere.
    if (!word || isNoun(word) || this.finiteIn(first, last) >= 0) return false;
    const { maybeFormOf, formOf } = this.language;
    return (maybeFormOf(word.lower) ?? formOf(word.lower)) !== null;
  }

  isInfinitive(first: number, last: number): boolean {
    if (this.finiteIn(first, last) >= 0) return false;
    for (let i = first; i < last; i++)
      if (
        this.lower(i) === this.language.infinitiveMark &&
        this.language.isInfinitive(this.lower(i + 1)) &&
        !isNoun(this.words[i + 1])
      )
        return true;
    return this.language.isPrefixedInfinitive(this.lower(last));
  }

  /** “… und berichtete”: the joint before a second finite verb. */
  splitAt(from: number, last: number): { joint: number; finite: number } | null {
    const finite = this.finiteIn(from, last);
    if (finite < 0) return null;
    for (let i = finite - 1; i > from; i--)
      if (this.language.coordinators.has(this.lower(i))) return { joint: i, finite };
    return null;
  }

  limits(first: number, last: number): boolean {
    const { limiting, negations } = this.language;
    if (limiting.has(this.lower(first))) return true;
    for (let i = first; i <= last; i++) if (negations.has(this.lower(i))) return true;
    return false;
  }
}
