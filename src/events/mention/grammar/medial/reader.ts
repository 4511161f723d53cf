/**
 * Sentences of languages whose verb stands between subject and complements → main clauses. A relative or
 * subordinate clause opens with its word, behind a comma or without one, and ends at a comma once it has had
 * its verb, or where the main verb follows.
 */
import type { Form, Language, Opening } from '../../languages/language';
import { ranks, timeRank, type Clause, type Unit } from '../clause';
import type { Word } from '../lex';
import { saysIn, sourceLength } from '../speech';
import { openingAt } from './openings';
import { articles, phrases, subject } from './phrases';
import { Sentence } from './sentence';
import { groupEnd, groupStart, isInGroup, speaksAt, startsVerb } from './verbs';

interface Draft {
  units: Unit[];
  verb: number;
  form: Form;
  speaker: Clause['speaker'];
  said: boolean;
  below: Clause | null;
}

export function readVerbMedial(words: readonly Word[], language: Language): readonly Clause[] {
  return new Reader(new Sentence(words, language)).read();
}

class Reader {
  private readonly clauses: Draft[] = [];
  private readonly sunk: Clause[] = [];
  private current: Draft | null = null;

  constructor(
    private readonly sentence: Sentence,
    private at = 0,
  ) {}

  read(): readonly Clause[] {
    while (this.at < this.sentence.words.length) this.step();
    return [...this.clauses.filter(({ verb }) => verb >= 0), ...this.sunk];
  }

  /** One stretch: to the next mark, opener or end. */
  private step(): void {
    const mark =
      this.sentence.words[this.at]?.kind === 'mark'
        ? (this.sentence.words[this.at]?.text ?? '')
        : '';
    if (mark !== '') this.at++;
    const first = this.at;
    if (first >= this.sentence.words.length) return;
    if (this.sentence.words[first]?.kind === 'mark') return;
    if (mark === ';' || mark === ':') {
      if (this.speaks(mark)) return;
      this.current = null;
    }
    if (/^[–—-]$/.test(mark) && this.current) {
      const closing = this.next(first, (word) => /^[–—-]$/.test(word.text));
      const last = (closing < 0 ? this.sentence.words.length : closing) - 1;
      this.add({ first, last, kind: 'aside', rank: ranks.aside, mark });
      this.at = last + 1;
      if (closing >= 0) this.at++;
      return;
    }
    if (this.sentence.isSource(first)) {
      const closing = this.next(first, ({ kind }) => kind === 'mark');
      const last = (closing < 0 ? this.sentence.words.length : closing) - 1;
      this.addSource(first, last, mark);
      this.at = last + 1;
      return;
    }
    // “Pour comprendre comment …, les auteurs …”
    const purpose =
      this.sentence.language.prepositions.has(this.sentence.lower(first)) &&
      this.sentence.language.isInfinitive(this.sentence.lower(first + 1));
    if (purpose && !this.current && first === 0) {
      const closing = this.next(first, ({ text }) => text === ',');
      const last = (closing < 0 ? this.sentence.words.length : closing) - 1;
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
    for (let i = from; i < this.sentence.words.length; i++) {
      const word = this.sentence.words[i];
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
      last: this.sentence.words.length - 1,
      kind: 'content',
      rank: ranks.kept,
      mark,
    });
    this.at = this.sentence.words.length;
    return true;
  }

  private saysSo(clause: Draft): boolean {
    const verb = clause.units.find(({ kind }) => kind === 'verb');
    if (!verb) return false;
    return saysIn(this.sentence.words, verb, this.sentence.language);
  }

  private openingAt(at: number): Opening | null {
    return openingAt(this.sentence, at, (from) => {
      const clause = this.current;
      return clause !== null && clause.verb >= 0 && this.governs(clause, from);
    });
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
    for (let i = first + 1; i < this.sentence.words.length; i++)
      if (this.sentence.words[i]?.kind === 'mark' || this.openingAt(i)) return i - 1;
    return this.sentence.words.length - 1;
  }

  private takeBelow(first: number, opening: Opening, mark: string): void {
    const clause = this.current;
    const verbless = !clause || clause.verb < 0;
    const set = mark !== '' || first === 0;
    let wanted = 1;
    let had = 0;
    let last = this.sentence.words.length - 1;
    for (let i = first + 1; i < this.sentence.words.length; i++) {
      const word = this.sentence.words[i];
      if (word?.kind === 'mark') {
        // “…, donde trabajan 120, podría cerrar”: a verb that we do not know, and then one we do.
        const goesOn = verbless && clause !== null && startsVerb(this.sentence, i + 1);
        if (had < wanted && word.text === ',' && !goesOn) continue;
        last = i - 1;
        break;
      }
      if (this.openingAt(i) && !this.openingAt(i - 1) && i > first + 3) wanted++;
      if (!this.sentence.forms[i] || isInGroup(this.sentence, i)) continue;
      // The main verb: its clause goes on.
      if (
        !set &&
        verbless &&
        clause &&
        had >= wanted &&
        !this.sentence.language.coordinators.has(
          this.sentence.lower(groupStart(this.sentence, i) - 1),
        )
      ) {
        last = groupStart(this.sentence, i) - 1;
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
    const lower = this.sentence.lower(first);
    const from = this.sentence.isThat(first)
      ? first + 1
      : this.sentence.isThat(first + 1)
        ? first + 2
        : first + 1;
    const read = (): Clause | null =>
      new Reader(
        new Sentence(this.sentence.words.slice(0, last + 1), this.sentence.language),
        from,
      ).read()[0] ?? null;
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
      (this.sentence.forms[from] ||
        this.sentence.words[from]?.kind === 'time' ||
        this.sentence.language.isSaying(this.sentence.lower(from)) ||
        (this.sentence.language.clitics.has(this.sentence.lower(from)) &&
          !this.sentence.language.determiners.has(this.sentence.lower(from))))
    )
      from++;
    let end = from;
    while (
      end < last &&
      !this.sentence.startsPhrase(end + 1) &&
      this.sentence.words[end + 1]?.kind === 'word'
    )
      end++;
    if (from <= last) clause.speaker = { first: from, last: end };
  }

  private takeRun(first: number, last: number, mark: string): void {
    this.at = last + 1;
    const finite = this.sentence.finiteIn(first, last);
    const clause = this.current;
    if (this.isQuotedIn(clause) && finite >= 0 && speaksAt(this.sentence, first, last)) {
      this.takeSpeaker(first, last, mark, finite);
      return;
    }
    if (finite < 0) this.takeVerbless(first, last, mark);
    else this.takeFinite(first, last, mark, finite);
  }

  private isQuotedIn(clause: Draft | null): boolean {
    if (!clause) return false;
    return (
      clause.verb >= 0 ||
      (clause.units.length === 1 &&
        this.sentence.words[clause.units[0]?.first ?? 0]?.kind === 'quote')
    );
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
    const { language, words } = this.sentence;
    const source = sourceLength(words, first, language);
    if (source > 0) {
      const clause = this.current ?? this.draft();
      clause.speaker = { first: first + source, last: this.sentence.nounEnd(first + source, last) };
      clause.units.push({ first, last, kind: 'source', rank: ranks.source, mark });
      this.shareSpeaker(clause);
      return;
    }
    const clause = this.current ?? this.draft();
    if (clause.verb >= 0) {
      this.takeAfterVerb(clause, first, last, mark);
      return;
    }
    if (clause.units.some(({ kind }) => kind === 'noun')) {
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
    else if (words[first]?.kind === 'time') clause.units.push(...this.named(subject, first, last));
    else if (this.sentence.startsPhrase(first) || this.sentence.isAdverb(first)) {
      const rank = this.sentence.limits(first, last) ? ranks.kept : ranks.aside;
      clause.units.push({
        first,
        last,
        kind: this.sentence.holdsTime(first, last) ? 'time' : 'phrase',
        rank,
        mark,
      });
    } else if (this.sentence.isParticipial(first))
      clause.units.push({ first, last, kind: 'aside', rank: ranks.aside, mark });
    else clause.units.push(...this.named(subject, first, last));
  }

  private takeAfterVerb(clause: Draft, first: number, last: number, mark: string): void {
    const before = clause.units.at(-1);
    // “rechazó, por 14 votos contra 9, el proyecto”
    const wanting = !clause.units.some(
      ({ kind, first: at }) => kind === 'noun' && at > clause.verb,
    );
    const setOff = this.sentence.words
      .slice(clause.verb, first - 1)
      .some(({ kind }) => kind === 'mark');
    if (
      mark === ',' &&
      wanting &&
      setOff &&
      articles.test(this.sentence.lower(first)) &&
      !this.isPassive(clause)
    ) {
      clause.units.push(...this.named(phrases, first, last));
      return;
    }
    const listed =
      before &&
      before.kind !== 'aside' &&
      mark === ',' &&
      !this.sentence.startsPhrase(first) &&
      this.isListed(first, last);
    if (listed) {
      clause.units.push({ first, last, kind: 'aside', rank: ranks.list, mark });
      return;
    }
    const timed = this.sentence.words.slice(first, last + 1).some(({ kind }) => kind === 'time');
    if (mark === ',' && this.sentence.startsPhrase(first) && !timed) {
      const rank = this.sentence.limits(first, last) ? ranks.kept : ranks.phrase;
      clause.units.push({ first, last, kind: 'phrase', rank });
      return;
    }
    if (
      mark === '' ||
      this.sentence.startsPhrase(first) ||
      this.sentence.words[first]?.kind === 'time'
    ) {
      const rank = this.sentence.limits(first, last) ? ranks.kept : ranks.phrase;
      clause.units.push(
        ...this.named(phrases, first, last).map((unit) =>
          unit.kind === 'phrase' ? { ...unit, rank } : unit,
        ),
      );
      return;
    }
    clause.units.push({
      first,
      last,
      kind: 'aside',
      rank: this.sentence.limits(first, last) ? ranks.kept : ranks.aside,
      mark,
    });
  }

  private isPassive({ verb }: Draft): boolean {
    return /^(?:es|son|era|eran|fue|fueron|ser\p{L}+|est|sont|fut|furent|étai\p{L}+|a|ont|ha|han)$/u.test(
      this.sentence.lower(verb),
    );
  }

  private isListed(first: number, last: number): boolean {
    const { coordinators } = this.sentence.language;
    const joint = (from: number, to: number): boolean => {
      for (let i = from; i <= to; i++) {
        if (this.sentence.words[i]?.kind === 'mark') return false;
        if (
          coordinators.has(this.sentence.lower(i)) &&
          !this.sentence.language.contrasts.has(this.sentence.lower(i))
        )
          return true;
      }
      return false;
    };
    if (
      this.sentence.isParticipial(first) ||
      this.sentence.language.isParticiple(this.sentence.lower(first))
    )
      return false;
    if (joint(first + 1, last)) return true;
    return (
      this.sentence.words[last + 1]?.text === ',' &&
      joint(last + 3, this.runEnd(Math.min(last + 2, this.sentence.words.length - 1)))
    );
  }

  private takeFinite(first: number, last: number, mark: string, finite: number): void {
    const clause = this.current;
    const { coordinators } = this.sentence.language;
    if (clause && clause.verb < 0) {
      const own = groupStart(this.sentence, finite) > first;
      const subject = clause.units.some(({ kind }) => kind === 'noun');
      if (own && subject && mark === ',') {
        const start = groupStart(this.sentence, finite);
        // “A, B et C ont”: what looked like asides is a list.
        const from = clause.units.find(({ kind }) => kind === 'noun')?.first ?? first;
        const list = this.sentence.hasJoint(first, start - 1);
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
    const joined = coordinators.has(this.sentence.lower(first)) ? first + 1 : first;
    this.conjunct(clause, { first, last, mark }, joined, finite);
  }

  private conjunct(
    clause: Draft,
    at: { first: number; last: number; mark: string },
    from: number,
    finite: number,
  ): void {
    const kept = this.sentence.lower(at.first) === 'sino';
    clause.units.push({ ...at, kind: 'conjunct', rank: kept ? ranks.kept : ranks.conjunct });
    const subject = clause.units
      .filter(({ kind, last: end }) => kind === 'noun' && end < clause.verb)
      .slice(0, 1);
    this.draft();
    const own = this.current;
    if (own && groupStart(this.sentence, finite) <= from) own.units = [...subject];
    this.body(from, at.last, finite);
  }

  private body(first: number, last: number, finite: number): void {
    const clause = this.current ?? this.draft();
    const start = Math.max(first, groupStart(this.sentence, finite));
    if (start > first) clause.units.push(...this.named(subject, first, start - 1));
    const end = groupEnd(this.sentence, finite, last);
    clause.units.push({ first: start, last: end, kind: 'verb', rank: ranks.kept });
    clause.verb = finite;
    clause.form = this.sentence.forms[finite] ?? 'past';
    const split = this.sentence.splitAt(end + 1, last);
    const stop = (split?.joint ?? last + 1) - 1;
    if (end < stop) clause.units.push(...this.named(phrases, end + 1, stop));
    if (split)
      this.conjunct(clause, { first: split.joint, last, mark: '' }, split.joint + 1, split.finite);
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

  /** The phrases of a stretch of the clause at hand, which may name who says so. */
  private named(read: typeof phrases, first: number, last: number): readonly Unit[] {
    const units = read(this.sentence, first, last);
    const source = units.find(({ kind }) => kind === 'source');
    if (source && this.current) {
      const { words, language } = this.sentence;
      const from = source.first + sourceLength(words, source.first, language);
      this.current.speaker = { first: from, last: source.last };
    }
    return units;
  }
}
