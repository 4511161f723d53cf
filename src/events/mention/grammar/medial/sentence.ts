/**
 * One sentence of a language whose verb stands between subject and complements: its words, which of them are
 * finite, and what begins where.
 */
import type { Form, VerbMedialLanguage } from '../../languages/language';
import type { Word } from '../word';

export class Sentence {
  readonly forms: readonly (Form | null)[];
  /** How many clauses it stands below. */
  readonly depth: number;

  /** `whole` is the sentence of which this is read again as a part. */
  constructor(
    readonly words: readonly Word[],
    readonly language: VerbMedialLanguage,
    whole?: Sentence,
  ) {
    this.forms = whole?.forms ?? this.settled(words.map((_, i) => this.finite(i)));
    this.depth = whole ? whole.depth + 1 : 0;
  }

  /** The sentence as if it ended with a word. */
  upTo(last: number): Sentence {
    return new Sentence(this.words.slice(0, last + 1), this.language, this);
  }

  lower(at: number): string {
    return this.words[at]?.lower ?? '';
  }

  private finite(at: number): Form | null {
    const word = this.words[at];
    if (word?.kind !== 'word') return null;
    // “Murió en 1967 la fundadora.”
    const opens = at === 0 && this.language.canOpen(word.lower);
    if (/^\p{Lu}/u.test(word.text) && !opens) return null;
    const { determiners, prepositions, ties, clitics, coordinators, afterVerb } = this.language;
    const form =
      this.language.formOf(word.lower) ??
      this.language.maybeFormOf(word.lower) ??
      (this.isBehindActor(at) || this.isBehindClitic(at) ? 'present' : null);
    if (!form || (!this.language.formOf(word.lower) && this.isBeforeAuxiliary(at))) return null;
    // “entre le 11 et le 28 mars” is a preposition, “elle entre en 1908” a verb.
    if (prepositions.has(word.lower) && !afterVerb.has(this.nextText(at))) return null;
    const before = this.lower(at - 1);
    // “la marche” is a noun, “l’a nommé” is not.
    const auxiliary =
      this.language.auxiliaries.has(word.lower) || this.language.isVerbAlone(word.lower);
    if (ties.has(before) || (prepositions.has(before) && !clitics.has(before))) return null;
    // “otras once resultaron heridas”
    const counted = this.language.others.has(this.lower(at - 2));
    if (determiners.has(before) && !(clitics.has(before) && auxiliary) && !counted) return null;
    // “dans l’est de l’Allemagne”
    if (determiners.has(before) && prepositions.has(this.lower(at - 2))) return null;
    if (coordinators.has(before) && prepositions.has(this.lower(at - 2))) return null;
    // “en busca y captura”
    const paired = coordinators.has(before) && prepositions.has(this.lower(at - 3));
    if (paired && this.language.maybeFormOf(this.lower(at - 2))) return null;
    return form;
  }

  /** “un violent incendie s’est déclaré”, “la marche a commencé”: a noun, behind which the verb begins. */
  private isBeforeAuxiliary(at: number): boolean {
    const { clitics, auxiliaries, formOf } = this.language;
    let next = at + 1;
    while (clitics.has(this.lower(next)) && !auxiliaries.has(this.lower(next)) && next < at + 3)
      next++;
    const lower = this.lower(next);
    return this.words[next]?.kind === 'word' && auxiliaries.has(lower) && formOf(lower) !== null;
  }

  /** “Kymi revend le site”: with no verb that we know, what stands between a noun and an article is one. */
  private settled(forms: readonly (Form | null)[]): readonly (Form | null)[] {
    const { silentSubjects, isPresent, articles, prepositions, determiners, coordinators } =
      this.language;
    if (silentSubjects || forms.some((form) => form !== null)) return forms;
    const no = [determiners, prepositions, coordinators, this.language.openers];
    const at = this.words.findIndex(({ text, kind, lower }, i) => {
      const before = this.words[i - 1];
      // “Castelain, mis en examen mardi, nie les faits”
      const closes = before?.text === ',' && this.words.slice(0, i - 1).some((w) => w.text === ',');
      return (
        kind === 'word' &&
        (before?.kind === 'word' || closes) &&
        isPresent.test(text) &&
        articles.has(this.lower(i + 1)) &&
        !no.some((list) => list.has(lower) || list.has(before?.lower ?? ''))
      );
    });
    return at < 0 ? forms : forms.map((form, i) => (i === at ? 'present' : form));
  }

  /** “elle émigre”: where each verb has its subject, what a pronoun of one who acts stands before is one. */
  private isBehindActor(at: number): boolean {
    const { actors, clitics, silentSubjects } = this.language;
    return (
      !silentSubjects &&
      actors.has(this.lower(at - 1)) &&
      !clitics.has(this.lower(at)) &&
      /^\p{Ll}{2,}(?:e|t|d)$/u.test(this.words[at]?.text ?? '')
    );
  }

  /** “s’agrandit”, “se traslada”, “y découvre”: what nothing but a verb can follow. */
  private isBehindClitic(at: number): boolean {
    const { language } = this;
    if (!language.verbMarks.has(this.lower(at - 1))) return false;
    const word = this.words[at]?.text ?? '';
    return (
      language.isPresent.test(word) && !language.isInfinitive(word) && !language.isGerund(word)
    );
  }

  /** What follows begins with, in lower case; of a time its first word. */
  private nextText(at: number): string {
    return this.lower(at + 1).split(' ', 1)[0] ?? '';
  }

  isThat(at: number): boolean {
    return this.language.that.has(this.lower(at));
  }

  finiteIn(first: number, last: number): number {
    for (let i = first; i <= last; i++) if (this.forms[i]) return i;
    return -1;
  }

  isAdverb(at: number): boolean {
    return (
      this.language.fillers.has(this.lower(at)) ||
      this.language.isAdverb(this.lower(at)) ||
      this.words[at]?.kind === 'time'
    );
  }

  isParticipial(at: number): boolean {
    const word = this.words[at];
    // “Expulsada de su cátedra, …”, and not “Brígida Olea, …”
    const next = this.words[at + 1];
    if (!word || /^\p{Lu}/u.test(next?.text ?? '')) return false;
    // “Montferrant, champion en titre, …”
    if (at === 0 && next?.kind === 'mark') return false;
    const opens = at === 0 || /^\p{Ll}/u.test(word.text);
    const participle = opens && this.language.isParticiple(word.lower);
    return (
      (participle && !this.language.determiners.has(word.lower)) ||
      this.language.isGerund(word.lower)
    );
  }

  limits(first: number, last: number): boolean {
    const { limiting, negations, focus } = this.language;
    if (limiting.has(this.lower(first)) || focus.has(this.lower(first - 1))) return true;
    for (let i = first; i <= last; i++)
      if (negations.has(this.lower(i)) && this.lower(i).length > 1) return true;
    return false;
  }

  hasJoint(first: number, last: number): boolean {
    const { coordinators, contrasts } = this.language;
    for (let i = first; i <= last; i++)
      if (coordinators.has(this.lower(i)) && !contrasts.has(this.lower(i))) return true;
    return false;
  }

  splitAt(from: number, last: number): { joint: number; finite: number } | null {
    const finite = this.finiteIn(from, last);
    if (finite < 0) return null;
    for (let i = finite - 1; i >= from; i--)
      if (this.language.coordinators.has(this.lower(i))) return { joint: i, finite };
    return null;
  }

  startsPhrase(at: number): boolean {
    const { prepositions, ties, approximations, compound } = this.language;
    const next = this.lower(at + 1);
    if (this.language.amounts.has(`${this.lower(at)} ${next}`)) return false;
    // “la face cachée”
    if (
      compound.has(this.lower(at)) &&
      !prepositions.has(next) &&
      !this.language.determiners.has(next)
    )
      return false;
    // “près de 500 visiteurs”
    if (approximations.has(this.lower(at)) && /^\p{N}/u.test(this.words[at + 2]?.text ?? ''))
      return false;
    // “jusqu’à”
    const before = this.words[at - 1];
    if (before?.end === this.words[at]?.start && prepositions.has(this.lower(at - 1))) return false;
    return prepositions.has(this.lower(at)) && !ties.has(this.lower(at));
  }

  nounEnd(first: number, last: number): number {
    let end = first;
    while (end < last && !this.startsPhrase(end + 1)) end++;
    return end;
  }

  /** “según informó el servicio”, “comme l’a indiqué le maire” */
  isSource(first: number): boolean {
    if (!this.language.sourceOpeners.has(this.lower(first))) return false;
    for (let i = first + 1; i <= first + 4 && this.words[i]?.kind !== 'mark'; i++)
      if (this.language.isSaying(this.lower(i))) return true;
    return false;
  }

  holdsTime(first: number, last: number): boolean {
    return (
      this.words[first]?.kind === 'time' || (this.words[last]?.kind === 'time' && last - first < 2)
    );
  }
}
