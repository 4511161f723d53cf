/**
 * Sentences of languages whose verb stands between subject and complements → main clauses. A relative or
 * subordinate clause opens with its word, behind a comma or without one, and ends at a comma once it has had
 * its verb, or where the main verb follows.
 */
import type { Form, Language, Opening } from '../languages/language';
import { ranks, timeRank, type Clause, type Unit } from './clause';
import type { Word } from './lex';

interface Draft {
  units: Unit[];
  verb: number;
  form: Form;
  speaker: Clause['speaker'];
  said: boolean;
  below: Clause | null;
}

export function readVerbMedial(words: readonly Word[], language: Language): readonly Clause[] {
  return new Reader(words, language).read();
}

class Reader {
  private readonly forms: readonly (Form | null)[];
  private readonly clauses: Draft[] = [];
  private readonly sunk: Clause[] = [];
  private current: Draft | null = null;
  constructor(
    private readonly words: readonly Word[],
    private readonly language: Language,
    private at = 0,
  ) {
    this.forms = words.map((_, i) => this.finite(i));
  }

  read(): readonly Clause[] {
    while (this.at < this.words.length) this.step();
    return [...this.clauses.filter(({ verb }) => verb >= 0), ...this.sunk];
  }

  private lower(at: number): string {
    return this.words[at]?.lower ?? '';
  }

  private finite(at: number): Form | null {
    const word = this.words[at];
    if (word?.kind !== 'word') return null;
    // “Murió en 1967 la fundadora.”
    const opens = at === 0 && this.language.silentSubjects && this.language.isArriving(word.lower);
    if (/^\p{Lu}/u.test(word.text) && !opens) return null;
    const { determiners, prepositions, ties, clitics, coordinators } = this.language;
    const form = this.language.formOf(word.lower) ?? this.language.maybeFormOf(word.lower);
    if (!form) return null;
    // “entre le 11 et le 28 mars” is a preposition, “elle entre en 1908” a verb.
    if (prepositions.has(word.lower) && !/^(?:en|à|au|aux|dans)$/.test(this.nextText(at)))
      return null;
    const before = this.lower(at - 1);
    // “la marche” is a noun, “l’a nommé” is not.
    const auxiliary = this.language.auxiliaries.has(word.lower);
    if (ties.has(before) || (prepositions.has(before) && !clitics.has(before))) return null;
    if (determiners.has(before) && !(clitics.has(before) && auxiliary)) return null;
    if (coordinators.has(before) && prepositions.has(this.lower(at - 2))) return null;
    return form;
  }

  /** What follows begins with, in lower case; of a time its first word. */
  private nextText(at: number): string {
    return this.lower(at + 1).split(' ', 1)[0] ?? '';
  }

  /** One stretch: to the next mark, opener or end. */
  private step(): void {
    const mark = this.words[this.at]?.kind === 'mark' ? (this.words[this.at]?.text ?? '') : '';
    if (mark !== '') this.at++;
    const first = this.at;
    if (first >= this.words.length) return;
    if (this.words[first]?.kind === 'mark') return;
    if (mark === ';' || mark === ':') {
      if (this.speaks(mark)) return;
      this.current = null;
    }
    if (/^[–—-]$/.test(mark) && this.current) {
      const closing = this.next(first, (word) => /^[–—-]$/.test(word.text));
      const last = (closing < 0 ? this.words.length : closing) - 1;
      this.add({ first, last, kind: 'aside', rank: ranks.aside, mark });
      this.at = last + 1;
      if (closing >= 0) this.at++;
      return;
    }
    if (this.isSource(first)) {
      const closing = this.next(first, ({ kind }) => kind === 'mark');
      const last = (closing < 0 ? this.words.length : closing) - 1;
      this.addSource(first, last, mark);
      this.at = last + 1;
      return;
    }
    // “Pour comprendre comment …, les auteurs …”
    const purpose =
      this.language.prepositions.has(this.lower(first)) &&
      this.language.isInfinitive(this.lower(first + 1));
    if (purpose && !this.current && first === 0) {
      const closing = this.next(first, ({ text }) => text === ',');
      const last = (closing < 0 ? this.words.length : closing) - 1;
      this.add({ first, last, kind: 'aside', rank: ranks.aside, mark });
      this.at = last + 1;
      return;
    }
    const opening = this.openingAt(first);
    if (opening) {
      this.takeBelow(first, opening, mark);
      return;
    }
    this.takeRun(first, this.runEnd(first), mark);
  }

  private next(from: number, test: (word: Word) => boolean): number {
    for (let i = from; i < this.words.length; i++) {
      const word = this.words[i];
      if (word && test(word)) return i;
    }
    return -1;
  }

  /** “X a déclaré : «…»” */
  private speaks(mark: string): boolean {
    const clause = this.current;
    if (mark !== ':' || !clause || clause.verb < 0 || !this.saysSo(clause)) return false;
    this.add({
      first: this.at,
      last: this.words.length - 1,
      kind: 'content',
      rank: ranks.kept,
      mark,
    });
    this.at = this.words.length;
    return true;
  }

  private saysSo(clause: Draft): boolean {
    const verb = clause.units.find(({ kind }) => kind === 'verb');
    if (!verb) return false;
    return saysIn(this.words, verb, this.language);
  }

  private isThat(at: number): boolean {
    return /^(?:que|qu)$/.test(this.lower(at));
  }

  /** What kind of clause opens at `at`, if one does. */
  private openingAt(at: number): Opening | null {
    const { openers, prepositions, coordinators } = this.language;
    let from = at;
    if (coordinators.has(this.lower(from)) && openers.has(this.lower(from + 1))) from++;
    const lower = this.lower(from);
    const role = openers.get(lower);
    if (role && !this.isThat(from)) {
      // “ainsi”, “bien”, “comme”: only with the clause they open.
      if (pairedOpeners.has(lower) && !this.isThat(from + 1)) return null;
      return role;
    }
    if (this.isThat(from)) {
      // “tuvo que retirar”
      if (/^(?:t[ue]v[oi]|tuvieron|tiene|tienen|tendrán?|hay|había)$/.test(this.lower(from - 1)))
        return null;
      // “plus que”, “más que” compare.
      if (/^(?:plus|moins|más|menos|tel|mayor|mejor|autant|aussi)$/.test(this.lower(from - 1)))
        return null;
      const clause = this.current;
      return clause && clause.verb >= 0 && this.governs(clause, from) ? 'content' : 'relative';
    }
    if (/^(?:lo|ce)$/.test(lower) && openers.get(this.lower(from + 1)) === 'relative')
      return 'relative';
    // “après que”, “después de que”, “avec qui”
    for (let i = from + 1; i <= from + 3; i++) {
      if (!prepositions.has(lower) && !adverbsWithThat.has(lower)) break;
      const inner = this.lower(i);
      if (this.isThat(i)) return bounding.test(lower) ? 'bound' : 'aside';
      if (openers.get(inner) === 'relative') return 'relative';
      if (!/^(?:de|a|à|ce|la|le|el|los|las|lo|l|d)$/.test(inner)) break;
    }
    return null;
  }

  /** Whether what opens at `at` is what the clause's verb says. */
  private governs(clause: Draft, at: number): boolean {
    const last = clause.units.at(-1);
    if (!last || last.last !== at - 1) return false;
    if (last.kind === 'verb') return true;
    return (
      this.saysSo(clause) &&
      clause.units.every(
        ({ kind, first }) =>
          first <= clause.verb || kind === 'verb' || kind === 'time' || kind === 'phrase',
      )
    );
  }

  private runEnd(first: number): number {
    for (let i = first + 1; i < this.words.length; i++)
      if (this.words[i]?.kind === 'mark' || this.openingAt(i)) return i - 1;
    return this.words.length - 1;
  }

  private takeBelow(first: number, opening: Opening, mark: string): void {
    const clause = this.current;
    const verbless = !clause || clause.verb < 0;
    const set = mark !== '' || first === 0;
    let wanted = 1;
    let had = 0;
    let last = this.words.length - 1;
    for (let i = first + 1; i < this.words.length; i++) {
      const word = this.words[i];
      if (word?.kind === 'mark') {
        // “…, donde trabajan 120, podría cerrar”: a verb that we do not know, and then one we do.
        const goesOn = verbless && clause !== null && this.startsVerb(i + 1);
        if (had < wanted && word.text === ',' && !goesOn) continue;
        last = i - 1;
        break;
      }
      if (this.openingAt(i) && !this.openingAt(i - 1) && i > first + 3) wanted++;
      if (!this.forms[i] || this.isInGroup(i)) continue;
      // The main verb: its clause goes on.
      if (
        !set &&
        verbless &&
        clause &&
        had >= wanted &&
        !this.language.coordinators.has(this.lower(this.groupStart(i) - 1))
      ) {
        last = this.groupStart(i) - 1;
        break;
      }
      had++;
    }
    const content = opening === 'content';
    const kept = content || opening === 'bound';
    const rank = kept
      ? ranks.kept
      : set || opening !== 'relative'
        ? ranks.aside
        : verbless
          ? ranks.ofSubject
          : ranks.phrase;
    const sunk = this.sunkClause(first, last, opening);
    if (sunk && content && this.current) this.current.below = sunk;
    else if (sunk) this.sunk.push(sunk);
    this.add({ first, last, kind: content ? 'content' : 'aside', rank, mark });
    this.at = last + 1;
  }

  /** “lorsque la digue céda”, “que la ville ferait appel”, “l’incendie qui détruisit les fours” */
  private sunkClause(first: number, last: number, opening: Opening): Clause | null {
    const lower = this.lower(first);
    const from = this.isThat(first) ? first + 1 : this.isThat(first + 1) ? first + 2 : first + 1;
    const read = (): Clause | null =>
      new Reader(this.words.slice(0, last + 1), this.language, from).read()[0] ?? null;
    if (opening === 'content') return read();
    if (
      opening === 'aside' &&
      /^(?:lorsque|lorsqu|quand|alors|tandis|parce|cuando|mientras|aunque|porque)$/.test(lower)
    )
      return read();
    const head = this.current?.units.at(-1);
    if (lower !== 'qui' || head?.kind !== 'noun') return null;
    const clause = read();
    if (!clause || clause.units.some(({ kind, first: at }) => kind === 'noun' && at < clause.verb))
      return null;
    return { ...clause, units: [head, ...clause.units] };
  }

  /** “según informó el servicio”, “comme l’a indiqué le maire” */
  private isSource(first: number): boolean {
    if (!/^(?:según|comme|como|ainsi)$/.test(this.lower(first))) return false;
    for (let i = first + 1; i <= first + 4 && this.words[i]?.kind !== 'mark'; i++)
      if (this.language.isSaying(this.lower(i))) return true;
    return false;
  }

  /** A finite form that stands in the verb group of the one before (“est allé”: none; “a fait”: one). */
  private isInGroup(at: number): boolean {
    return this.forms[at - 1] !== null && this.language.auxiliaries.has(this.lower(at - 1));
  }

  private startsVerb(at: number): boolean {
    let from = at;
    while (this.language.clitics.has(this.lower(from)) && !this.forms[from]) from++;
    return this.forms[from] !== null && this.forms[from] !== undefined;
  }

  private groupStart(at: number): number {
    let from = at;
    while (
      from > 0 &&
      this.language.clitics.has(this.lower(from - 1)) &&
      this.words[from - 1]?.kind === 'word'
    )
      from--;
    return from;
  }

  private draft(): Draft {
    const made: Draft = {
      units: [],
      verb: -1,
      form: 'past',
      speaker: null,
      said: false,
      below: null,
    };
    this.clauses.push(made);
    this.current = made;
    return made;
  }

  private add(unit: Unit): void {
    (this.current ?? this.draft()).units.push(unit);
  }

  private addSource(first: number, last: number, mark: string): void {
    const clause = this.current ?? this.draft();
    this.speakerFrom(clause, first + 1, last);
    clause.units.push({ first, last, kind: 'source', rank: ranks.source, mark });
    this.shareSpeaker(clause);
  }

  /** Who says so says it of all that was told before. */
  private shareSpeaker({ speaker }: Draft): void {
    for (const clause of this.clauses) clause.speaker ??= speaker;
  }

  private speakerFrom(clause: Draft, first: number, last: number): void {
    let from = first;
    while (
      from <= last &&
      (this.forms[from] ||
        this.words[from]?.kind === 'time' ||
        this.language.isSaying(this.lower(from)) ||
        (this.language.clitics.has(this.lower(from)) &&
          !this.language.determiners.has(this.lower(from))))
    )
      from++;
    let end = from;
    while (end < last && !this.startsPhrase(end + 1) && this.words[end + 1]?.kind === 'word') end++;
    if (from <= last) clause.speaker = { first: from, last: end };
  }

  private startsPhrase(at: number): boolean {
    const { prepositions, ties } = this.language;
    // “près de 500 visiteurs”
    if (
      /^(?:près|cerca|alrededor)$/.test(this.lower(at)) &&
      /^\p{N}/u.test(this.words[at + 2]?.text ?? '')
    )
      return false;
    return prepositions.has(this.lower(at)) && !ties.has(this.lower(at));
  }

  private takeRun(first: number, last: number, mark: string): void {
    this.at = last + 1;
    const finite = this.finiteIn(first, last);
    const clause = this.current;
    if (this.isQuotedIn(clause) && finite >= 0 && this.speaksAt(first, last)) {
      this.takeSpeaker(first, last, mark, finite);
      return;
    }
    if (finite < 0) this.takeVerbless(first, last, mark);
    else this.takeFinite(first, last, mark, finite);
  }

  private finiteIn(first: number, last: number): number {
    for (let i = first; i <= last; i++) if (this.forms[i]) return i;
    return -1;
  }

  private isQuotedIn(clause: Draft | null): boolean {
    if (!clause) return false;
    return (
      clause.verb >= 0 ||
      (clause.units.length === 1 && this.words[clause.units[0]?.first ?? 0]?.kind === 'quote')
    );
  }

  /** “…, a déclaré Claire Bertin”: verb of saying first, who says so behind it. */
  private speaksAt(first: number, last: number): boolean {
    const start = this.groupStart(first);
    for (let i = start; i <= Math.min(last, first + 3); i++) {
      if (this.language.isSaying(this.lower(i))) return true;
      if (!this.forms[i] && !this.language.clitics.has(this.lower(i))) return false;
    }
    return false;
  }

  private takeSpeaker(first: number, last: number, mark: string, finite: number): void {
    const clause = this.current;
    if (!clause) return;
    clause.said = true;
    if (clause.verb < 0) {
      clause.verb = finite;
      clause.units = clause.units.map((unit) => ({ ...unit, kind: 'content' }));
    }
    this.addSource(first, last, mark);
  }

  private takeVerbless(first: number, last: number, mark: string): void {
    const { language, words } = this;
    const source = sourceLength(words, first, language);
    if (source > 0) {
      const clause = this.current ?? this.draft();
      clause.speaker = { first: first + source, last: this.nounEnd(first + source, last) };
      clause.units.push({ first, last, kind: 'source', rank: ranks.source, mark });
      this.shareSpeaker(clause);
      return;
    }
    const clause = this.current ?? this.draft();
    if (clause.verb >= 0) {
      this.takeAfterVerb(clause, first, last, mark);
      return;
    }
    const subject = clause.units.some(({ kind }) => kind === 'noun');
    if (subject) {
      clause.units.push({ first, last, kind: 'aside', rank: ranks.aside, mark });
      return;
    }
    if (words[first]?.kind === 'time' && first === last)
      clause.units.push({
        first,
        last,
        kind: 'time',
        rank: words[first].loose ? ranks.leadTime : timeRank(words[first]),
        mark,
      });
    else if (words[first]?.kind === 'time') clause.units.push(...this.subject(first, last));
    else if (this.startsPhrase(first) || this.isAdverb(first)) {
      const rank = this.limits(first, last) ? ranks.kept : ranks.aside;
      clause.units.push({
        first,
        last,
        kind: this.holdsTime(first, last) ? 'time' : 'phrase',
        rank,
        mark,
      });
    } else if (this.isParticipial(first))
      clause.units.push({ first, last, kind: 'aside', rank: ranks.aside, mark });
    else clause.units.push(...this.subject(first, last));
  }

  private holdsTime(first: number, last: number): boolean {
    return (
      this.words[first]?.kind === 'time' || (this.words[last]?.kind === 'time' && last - first < 2)
    );
  }

  private isAdverb(at: number): boolean {
    return (
      this.language.fillers.has(this.lower(at)) ||
      /ment(?:e)?$/.test(this.lower(at)) ||
      this.words[at]?.kind === 'time'
    );
  }

  private isParticipial(at: number): boolean {
    const word = this.words[at];
    // “Expulsada de su cátedra, …”, and not “Brígida Olea, …”
    if (!word || /^\p{Lu}/u.test(this.words[at + 1]?.text ?? '')) return false;
    const participle = at === 0 && this.language.isParticiple(word.lower);
    return (
      (participle && !this.language.determiners.has(word.lower)) ||
      /(?:ant|ando|iendo)$/.test(word.lower)
    );
  }

  private takeAfterVerb(clause: Draft, first: number, last: number, mark: string): void {
    const before = clause.units.at(-1);
    // “rechazó, por 14 votos contra 9, el proyecto”
    const wanting = !clause.units.some(
      ({ kind, first: at }) => kind === 'noun' && at > clause.verb,
    );
    const setOff = this.words.slice(clause.verb, first - 1).some(({ kind }) => kind === 'mark');
    if (
      mark === ',' &&
      wanting &&
      setOff &&
      articles.test(this.lower(first)) &&
      !this.isPassive(clause)
    ) {
      clause.units.push(...this.phrases(first, last));
      return;
    }
    const listed =
      before &&
      before.kind !== 'aside' &&
      mark === ',' &&
      !this.startsPhrase(first) &&
      this.isListed(first, last);
    if (listed) {
      clause.units.push({ first, last, kind: 'aside', rank: ranks.list, mark });
      return;
    }
    const timed = this.words.slice(first, last + 1).some(({ kind }) => kind === 'time');
    if (mark === ',' && this.startsPhrase(first) && !timed) {
      const rank = this.limits(first, last) ? ranks.kept : ranks.phrase;
      clause.units.push({ first, last, kind: 'phrase', rank });
      return;
    }
    if (mark === '' || this.startsPhrase(first) || this.words[first]?.kind === 'time') {
      const rank = this.limits(first, last) ? ranks.kept : ranks.phrase;
      clause.units.push(
        ...this.phrases(first, last).map((unit) =>
          unit.kind === 'phrase' ? { ...unit, rank } : unit,
        ),
      );
      return;
    }
    clause.units.push({
      first,
      last,
      kind: 'aside',
      rank: this.limits(first, last) ? ranks.kept : ranks.aside,
      mark,
    });
  }

  private isPassive({ verb }: Draft): boolean {
    return /^(?:es|son|era|eran|fue|fueron|ser\p{L}+|est|sont|fut|furent|étai\p{L}+|a|ont|ha|han)$/u.test(
      this.lower(verb),
    );
  }

  private isListed(first: number, last: number): boolean {
    const { coordinators } = this.language;
    const joint = (from: number, to: number): boolean => {
      for (let i = from; i <= to; i++) {
        if (this.words[i]?.kind === 'mark') return false;
        if (coordinators.has(this.lower(i)) && !this.language.contrasts.has(this.lower(i)))
          return true;
      }
      return false;
    };
    if (this.isParticipial(first) || this.language.isParticiple(this.lower(first))) return false;
    if (joint(first + 1, last)) return true;
    return (
      this.words[last + 1]?.text === ',' &&
      joint(last + 3, this.runEnd(Math.min(last + 2, this.words.length - 1)))
    );
  }

  private takeFinite(first: number, last: number, mark: string, finite: number): void {
    const clause = this.current;
    const { coordinators } = this.language;
    if (clause && clause.verb < 0) {
      const own = this.groupStart(finite) > first;
      const subject = clause.units.some(({ kind }) => kind === 'noun');
      if (own && subject && mark === ',') {
        const start = this.groupStart(finite);
        // “A, B et C ont”: what looked like asides is a list.
        const from = clause.units.find(({ kind }) => kind === 'noun')?.first ?? first;
        const list = this.hasJoint(first, start - 1);
        clause.units = list
          ? clause.units.filter((unit) => unit.last < from)
          : clause.units.map((unit) =>
              unit.kind === 'noun' ? { ...unit, kind: 'aside', rank: ranks.aside } : unit,
            );
        if (list)
          clause.units.push({ first: from, last: start - 1, kind: 'noun', rank: ranks.kept });
        this.body(list ? start : first, last, finite);
      } else this.body(first, last, finite);
      return;
    }
    if (!clause) {
      this.draft();
      this.body(first, last, finite);
      return;
    }
    const joined = coordinators.has(this.lower(first)) ? first + 1 : first;
    this.conjunct(clause, { first, last, mark }, joined, finite);
  }

  private hasJoint(first: number, last: number): boolean {
    const { coordinators, contrasts } = this.language;
    for (let i = first; i <= last; i++)
      if (coordinators.has(this.lower(i)) && !contrasts.has(this.lower(i))) return true;
    return false;
  }

  private conjunct(
    clause: Draft,
    at: { first: number; last: number; mark: string },
    from: number,
    finite: number,
  ): void {
    const kept = this.lower(at.first) === 'sino';
    clause.units.push({ ...at, kind: 'conjunct', rank: kept ? ranks.kept : ranks.conjunct });
    const subject = clause.units
      .filter(({ kind, last: end }) => kind === 'noun' && end < clause.verb)
      .slice(0, 1);
    this.draft();
    const own = this.current;
    if (own && this.groupStart(finite) <= from) own.units = [...subject];
    this.body(from, at.last, finite);
  }

  private body(first: number, last: number, finite: number): void {
    const clause = this.current ?? this.draft();
    const start = Math.max(first, this.groupStart(finite));
    if (start > first) clause.units.push(...this.subject(first, start - 1));
    const end = this.groupEnd(finite, last);
    clause.units.push({ first: start, last: end, kind: 'verb', rank: ranks.kept });
    clause.verb = finite;
    clause.form = this.forms[finite] ?? 'past';
    const split = this.splitAt(end + 1, last);
    const stop = (split?.joint ?? last + 1) - 1;
    if (end < stop) clause.units.push(...this.phrases(end + 1, stop));
    if (split)
      this.conjunct(clause, { first: split.joint, last, mark: '' }, split.joint + 1, split.finite);
  }

  private splitAt(from: number, last: number): { joint: number; finite: number } | null {
    const finite = this.finiteIn(from, last);
    if (finite < 0) return null;
    for (let i = finite - 1; i >= from; i--)
      if (this.language.coordinators.has(this.lower(i))) return { joint: i, finite };
    return null;
  }

  /** The last word of the verb: “a également été mis”, “va se rendre”. */
  private groupEnd(finite: number, last: number): number {
    const { auxiliaries, isParticiple, isInfinitive, clitics, determiners } = this.language;
    let end = finite;
    if (!auxiliaries.has(this.lower(finite))) {
      while (
        end < last &&
        /^(?:pas|jamais|plus|también|ya|également|aussi)$/.test(this.lower(end + 1))
      )
        end++;
      return end;
    }
    for (let i = finite + 1; i <= Math.min(last, end + 5); i++) {
      const lower = this.lower(i);
      if (this.words[i]?.kind !== 'word' || /^\p{Lu}/u.test(this.words[i]?.text ?? '')) break;
      const verbal = isParticiple(lower) || isInfinitive(lower);
      if (verbal && !determiners.has(lower) && !adverbs.test(lower)) end = i;
      else if (
        !(
          adverbs.test(lower) ||
          clitics.has(lower) ||
          this.language.fillers.has(lower) ||
          (lower === 'de' && /^(?:nouveau|nuevo)$/.test(this.lower(i + 1))) ||
          /^(?:nouveau|nuevo|a|que)$/.test(lower)
        ) ||
        (determiners.has(lower) && !isInfinitive(this.lower(i + 1)) && lower !== 'a')
      )
        break;
    }
    return end;
  }

  private subject(first: number, last: number): readonly Unit[] {
    const units = this.phrases(first, last);
    return units.map((unit, i) => {
      if (unit.kind === 'time') return i === 0 ? { ...unit, rank: unit.rank } : unit;
      if (unit.kind !== 'phrase' || unit.rank === ranks.kept)
        return i === 0 && unit.kind === 'phrase' && !this.startsPhrase(unit.first)
          ? { ...unit, kind: 'noun' }
          : unit;
      return { ...unit, rank: i === 0 ? ranks.lead : ranks.ofSubject };
    });
  }

  /** Phrases in order: each goes up to the next preposition that ties it to no noun, or a time. */
  private phrases(first: number, last: number): readonly Unit[] {
    const { words, language } = this;
    const units: Unit[] = [];
    let from = first;
    const close = (end: number): void => {
      if (end < from) return;
      const source = sourceLength(words, from, language);
      if (source > 0 && this.current) this.current.speaker = { first: from + source, last: end };
      const phrase = this.startsPhrase(from);
      const light = !phrase && language.fillers.has(this.lower(from)) && end === from;
      units.push(
        source > 0
          ? { first: from, last: end, kind: 'source', rank: ranks.source }
          : {
              first: from,
              last: end,
              kind: light ? 'adverb' : phrase ? 'phrase' : 'noun',
              rank: light
                ? ranks.filler
                : this.limits(from, end) || !phrase
                  ? ranks.kept
                  : ranks.phrase,
            },
      );
      from = end + 1;
    };
    for (let i = first; i <= last; i++) {
      const word = words[i];
      if (word?.kind === 'time' && i > from && this.isOfParticiple(from, i)) continue;
      if (word?.kind === 'time') {
        close(i - 1);
        units.push({ first: i, last: i, kind: 'time', rank: timeRank(word) });
        from = i + 1;
      } else if (i > from && ((this.startsPhrase(i) && !this.joins(i)) || this.startsNoun(i)))
        close(i - 1);
    }
    close(last);
    return this.protect(units);
  }

  /** “pour un million la ferme”: an article right behind a noun. */
  private startsNoun(at: number): boolean {
    const { determiners, prepositions, coordinators, focus, fillers } = this.language;
    const before = this.words[at - 1];
    if (!articles.test(this.lower(at)) || before?.kind !== 'word') return false;
    const lists = [determiners, prepositions, coordinators, focus, fillers];
    return (
      /^\p{L}{2}/u.test(before.text) &&
      !lists.some((list) => list.has(before.lower)) &&
      !this.language.isInfinitive(before.lower)
    );
  }

  /** “un rapport remis en 2019”: the time tells of the participle, not of the clause's verb. */
  private isOfParticiple(first: number, time: number): boolean {
    for (let i = Math.max(first, time - 4); i < time; i++) {
      const word = this.words[i];
      if (
        word?.kind === 'word' &&
        i > first &&
        /^\p{Ll}{4,}$/u.test(word.text) &&
        !/ques?$/.test(word.lower) &&
        this.language.isParticiple(word.lower) &&
        !this.language.determiners.has(this.lower(i - 1)) &&
        !this.language.prepositions.has(this.lower(i - 1))
      )
        return true;
    }
    return false;
  }

  /** “junto a”, “et à Paris”: the preposition goes on with the phrase. */
  private joins(at: number): boolean {
    const { coordinators, prepositions, focus } = this.language;
    const before = this.lower(at - 1);
    return (
      coordinators.has(before) ||
      (prepositions.has(before) && at > 0) ||
      focus.has(before) ||
      /^(?:par|en|face|grâce|rapport)$/.test(before)
    );
  }

  /** What follows the verb first is what it asks for; behind a bare noun (“mis fin à”) the next as well. */
  private protect(units: readonly Unit[]): readonly Unit[] {
    const first = units.findIndex(
      ({ kind }) => kind !== 'time' && kind !== 'source' && kind !== 'adverb',
    );
    const head = units[first];
    const bare =
      head &&
      head.first === head.last &&
      /^\p{Ll}/u.test(this.words[head.first]?.text ?? '') &&
      head.kind === 'noun';
    const short =
      head &&
      head.last - head.first === 1 &&
      this.startsPhrase(head.first) &&
      /^\p{Ll}/u.test(this.words[head.last]?.text ?? '');
    const next = units.findIndex((unit, i) => i > first && unit.kind === 'phrase');
    return units.map((unit, i) =>
      i === first || ((bare || short) && i === next)
        ? { ...unit, rank: unit.kind === 'phrase' ? ranks.kept : unit.rank }
        : unit,
    );
  }

  private limits(first: number, last: number): boolean {
    const { limiting, negations, focus } = this.language;
    if (limiting.has(this.lower(first)) || focus.has(this.lower(first - 1))) return true;
    for (let i = first; i <= last; i++)
      if (negations.has(this.lower(i)) && this.lower(i).length > 1) return true;
    return false;
  }

  private nounEnd(first: number, last: number): number {
    let end = first;
    while (end < last && !this.startsPhrase(end + 1)) end++;
    return end;
  }
}

const adverbs =
  /^(?:\p{L}+ment|\p{L}+mente|pas|plus|jamais|déjà|encore|également|aussi|bien|ainsi|donc|ensuite|enfin|alors|ya|también|aún|todavía|siempre|nunca|toujours|rien|été|sido|siendo|finalement|notamment|tous|très|muy|hoy|être|ser|haber|avoir)$/u;
const articles =
  /^(?:le|la|les|l|un|une|el|los|las|una|unos|unas|este|esta|estos|estas|ce|cet|cette|ces)$/;
const pairedOpeners = new Set('alors tandis bien ainsi parce afin'.split(' '));
const adverbsWithThat = new Set('afin ya así cada siempre puesto dado jusqu jusque'.split(' '));
const bounding = /^(?:avant|sans|sin|antes|hasta|jusqu|jusque|siempre|salvo|sauf|excepto)$/;

/** A verb of saying, and not one that is said of itself (“se declaró un incendio”). */
export function saysIn(
  words: readonly Word[],
  { first, last }: { first: number; last: number },
  language: Language,
): boolean {
  const group = words.slice(first, last + 1);
  return (
    group.some(({ lower }) => language.isSaying(lower)) &&
    !group.some(({ lower }) => lower === 'se' || lower === 's')
  );
}

/** How many words from `at` on name a source (“selon”); 0 for none. */
function sourceLength(words: readonly Word[], at: number, { sources }: Language): number {
  for (const source of sources) {
    const parts = source.split(' ');
    if (parts.every((part, i) => words[at + i]?.lower === part)) return parts.length;
  }
  return 0;
}
