/**
 * Sentences of languages whose finite verb comes second → main clauses. Commas part the stretches; a stretch
 * that opens with a subordinator or a relative, or ends in its finite verb, is below another.
 */
import type { Form, Language, Opening, Words } from '../languages/language';
import { ranks, timeRank, type Clause, type Unit } from './clause';
import type { Word } from './lex';
import { isNoun, isWordOfTheStart, phraseEnd, readNominal, type Nominal } from './nominal';

interface Stretch {
  readonly first: number;
  readonly last: number;
  /** The mark before it, empty at the start. */
  readonly mark: string;
}

interface Draft {
  units: Unit[];
  verb: number;
  form: Form;
  speaker: Clause['speaker'];
  said: boolean;
  below: Clause | null;
}

export function readVerbSecond(words: readonly Word[], language: Language): readonly Clause[] {
  return new Reader(words, language).read();
}

class Reader {
  private readonly nominal: Nominal;
  private readonly forms: (Form | null)[];
  private readonly clauses: Draft[] = [];
  private readonly sunk: Clause[] = [];
  private current: Draft | null = null;
  /** Clauses below another that still want their verb. */
  private pending = 0;
  /** “wurde … von” names who did it. */
  private passive = false;
  private dashed = false;
  /** What follows was said. */
  private spoken = false;

  constructor(
    private readonly words: readonly Word[],
    private readonly language: Language,
  ) {
    this.nominal = readNominal(words, language);
    this.forms = [...this.nominal.forms];
  }

  read(): readonly Clause[] {
    const stretches = stretchesOf(this.words);
    stretches.forEach((stretch, i) => {
      this.settleForms(stretch);
      if (!this.takeMarked(stretch, stretches)) this.take(stretch, stretches[i + 1]);
    });
    return [
      ...this.clauses.filter(({ verb }) => verb >= 0).map((clause) => this.ranked(clause)),
      ...this.sunk,
    ];
  }

  /** What stands right before the rest of the verb belongs to it; so does what ends a clause without one. */
  private ranked(clause: Draft): Clause {
    const { units } = clause;
    const verb = units.findIndex(({ kind }) => kind === 'verb');
    const rest = units.findLastIndex(({ kind }) => kind === 'rest');
    let at = rest < 0 ? units.findLastIndex(({ kind }) => !besides.has(kind)) : rest - 1;
    while (rest >= 0 && units[at]?.kind === 'rest') at--;
    const nouns = units.filter(({ kind }) => kind === 'noun').length;
    const keeps = (unit: Unit, i: number): boolean => {
      // “mit der Besatzung Waren”: the object may hide behind another noun.
      if (nouns < 2 && !this.passive && this.hasTwoNouns(unit)) return true;
      if (rest >= 0) return i === at;
      // “mit einer Einigung bei zwei Themen”: without a goal at the end, phrases in a row are one.
      if (i > at || units.slice(i, at).some(({ kind }) => kind !== 'phrase')) return false;
      return i === at || !goals.has(this.lower(units[at]?.first ?? 0));
    };
    // “hat die Regierung Proteste verboten”: the two may be one name, and may not move.
    const acts = units.some(({ first }) => this.language.actors.has(this.lower(first)));
    const fixed =
      !acts &&
      units.some(
        (unit, i) =>
          i > verb && nouns < 2 && unit.kind === 'noun' && !this.passive && this.hasTwoNouns(unit),
      );
    return {
      ...clause,
      units: units.map((unit, i) => {
        if (fixed && i < verb && unit.kind !== 'source') return { ...unit, rank: ranks.kept };
        if (i < verb || unit.kind !== 'phrase' || unit.rank === ranks.kept || !keeps(unit, i))
          return unit;
        const told = rest >= 0 || units.slice(verb, i).some(({ kind }) => kind === 'noun');
        const whole =
          rest >= 0 &&
          units.some((other) => other.kind === 'rest' && wholeActs.test(this.lower(other.first)));
        const free = told && (whole || adjuncts.has(this.lower(unit.first)));
        return { ...unit, rank: free ? ranks.last : ranks.kept };
      }),
    };
  }

  private hasTwoNouns({ first, last }: Unit): boolean {
    let at = first;
    let determined = false;
    while (at < last && !isNoun(this.words[at])) {
      determined ||= this.language.determiners.has(this.lower(at));
      at++;
    }
    return determined && at < last && isNoun(this.words[at + 1]);
  }

  /** Dashes hold asides; a colon or semicolon ends what was told, or opens what was said. */
  private takeMarked(stretch: Stretch, all: readonly Stretch[]): boolean {
    const { first, last, mark } = stretch;
    if (this.spoken) {
      this.extend(last);
      return true;
    }
    if (/^[–—-]$/.test(mark)) {
      this.dashed = !this.dashed;
      const closes = all.some((other) => other.first > first && /^[–—-]$/.test(other.mark));
      if (this.dashed || !this.current) {
        this.dashed &&= closes;
        this.add({ first, last, kind: 'aside', rank: ranks.aside, mark });
        return true;
      }
    } else if (this.dashed) {
      this.extend(last);
      return true;
    }
    if (mark === ':' || mark === ';') {
      const clause = this.current;
      if (mark === ':' && clause && clause.verb >= 0 && this.saysSo(clause)) {
        this.add({ first, last, kind: 'content', rank: ranks.kept, mark });
        this.spoken = true;
        return true;
      }
      this.current = null;
      this.pending = 0;
    }
    return false;
  }

  /** A stretch without a sure verb takes the first word that may be one. */
  private settleForms({ first, last }: Stretch): void {
    for (let i = first; i <= last; i++) if (this.forms[i]) return;
    // “…, über den Bau beraten”: the rest of a verb that came before.
    if (
      this.pending === 0 &&
      this.current &&
      this.current.verb >= 0 &&
      this.awaitsRest(this.current)
    )
      return;
    for (let i = Math.max(first, 1); i <= last; i++) {
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
        fits && !/^ge\p{Ll}+(?:t|en)$/u.test(word.lower)
          ? this.language.maybeFormOf(word.lower)
          : null;
      if (!form) continue;
      this.forms[i] = form;
      return;
    }
  }

  private take(stretch: Stretch, next: Stretch | undefined): void {
    const { first, last, mark } = stretch;
    const finite = this.finiteIn(first, last);
    const infinitive = this.pending === 0 && this.isInfinitive(first, last);
    const opening = infinitive ? null : this.openingOf(stretch, finite);
    if (opening) {
      if (finite < 0) this.pending++;
      this.addAside(stretch, opening);
      return;
    }
    if (this.pending > 0) {
      if (finite >= 0) this.pending--;
      this.extend(last);
      return;
    }
    if (infinitive) {
      const kept = !/^um$/.test(this.words[first]?.lower ?? '');
      this.add({
        first,
        last,
        kind: kept ? 'content' : 'aside',
        rank: kept ? ranks.kept : ranks.aside,
        mark,
      });
      return;
    }
    if (finite >= 0) {
      this.takeFinite(stretch, finite);
      return;
    }
    this.takeVerbless(stretch, next);
  }

  private finiteIn(first: number, last: number): number {
    for (let i = first; i <= last; i++) if (this.forms[i]) return i;
    return -1;
  }

  private lower(at: number): string {
    return this.words[at]?.lower ?? '';
  }

  private openingOf({ first, last, mark }: Stretch, finite: number): Opening | null {
    const { openers, coordinators, prepositions, determiners } = this.language;
    let at = first;
    if (mark !== '' && coordinators.has(this.lower(at))) at++;
    const behindPreposition =
      prepositions.has(this.lower(at)) && openers.get(this.lower(at + 1)) === 'relative';
    if (behindPreposition) at++;
    const role = openers.get(this.lower(at)) ?? null;
    if (role === null) return null;
    const isArticle = determiners.has(this.lower(at));
    if (role !== 'relative') {
      // “als Lehrer”, “seit Montag”: no clause without a verb at its end.
      const verbless = finite < 0 || !this.endsFinite(first, last);
      return prepositions.has(this.lower(at)) && (verbless || finite === first + 1) ? null : role;
    }
    if (mark === '') return null;
    if (!isArticle || behindPreposition) return this.relativeRole(first, role);
    // “die Polizei sperrte den Platz” is a clause of its own.
    if (finite >= 0 && !this.endsFinite(first, last)) return null;
    if (finite < 0 && isNoun(this.words[at + 1])) return null;
    return this.relativeRole(first, role);
  }

  /** “alle, die geimpft sind”: who is meant hangs on it. */
  private relativeRole(first: number, role: Opening): Opening {
    const unit = this.current?.units.at(-1);
    if (!unit) return role;
    for (let i = unit.first; i <= unit.last && i < first; i++)
      if (
        /^(?:[Aa]lle[nrs]?|[Jj]ede[nrsm]?|[Kk]ein\p{Ll}*|[Dd]iejenige[n]?|[Dd]erjenige|denjenigen|[Ww]enige[nr]?|einzige[nrs]?|erste[nrs]?|letzte[nrs]?|\p{Ll}+ste[nrs]?)$/u.test(
          this.words[i]?.text ?? '',
        )
      )
        return 'bound';
    return role;
  }

  private endsFinite(first: number, last: number): boolean {
    if (this.forms[last]) return true;
    const word = this.words[last];
    // “der Umsatz sei gestiegen” has its verb elsewhere.
    if (!word || isNoun(word) || this.finiteIn(first, last) >= 0) return false;
    const { maybeFormOf, formOf } = this.language;
    return (maybeFormOf(word.lower) ?? formOf(word.lower)) !== null;
  }

  private isInfinitive(first: number, last: number): boolean {
    if (this.finiteIn(first, last) >= 0) return false;
    for (let i = first; i < last; i++)
      if (
        this.lower(i) === 'zu' &&
        this.language.isInfinitive(this.lower(i + 1)) &&
        !isNoun(this.words[i + 1])
      )
        return true;
    return /^(?:ab|an|auf|aus|bei|dar|ein|fest|fort|her|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|wieder|zurück|zusammen)\p{Ll}*zu\p{Ll}{3,}n$/u.test(
      this.lower(last),
    );
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

  private extend(last: number): void {
    const unit = this.current?.units.pop();
    if (unit) this.current?.units.push({ ...unit, last });
  }

  private addAside({ first, last, mark }: Stretch, opening: Opening): void {
    const { isSaying } = this.language;
    const clause = this.current;
    const sunk = this.sunkClause({ first, last, mark }, opening);
    if (opening === 'content' && clause && sunk) clause.below = sunk;
    else if (sunk) this.sunk.push(sunk);
    const saying = clause && clause.verb >= 0 && this.saysSo(clause);
    if (
      opening === 'content' ||
      (opening === 'relative' && saying && /^w/.test(this.lower(first)))
    ) {
      this.add({ first, last, kind: 'content', rank: ranks.kept, mark });
      return;
    }
    // “wie die Polizei mitteilte”
    if (this.lower(first) === 'wie' && isSaying(stem(this.lower(last)))) {
      this.add({ first, last, kind: 'source', rank: ranks.source, mark });
      this.speakerFrom(first + 1, last - 1);
      return;
    }
    this.add({
      first,
      last,
      kind: 'aside',
      rank: opening === 'bound' ? ranks.kept : ranks.aside,
      mark,
    });
  }

  /** “nachdem ein Feuer die Öfen zerstört hatte” → “ein Feuer hatte die Öfen zerstört” */
  private sunkClause({ first, last }: Stretch, opening: Opening): Clause | null {
    const form = this.forms[last];
    const verb = this.words[last];
    if (!form || !verb || last - first < 3 || this.finiteIn(first, last) !== last) return null;
    // “stattfand” comes apart in a main clause.
    if (!this.language.auxiliaries.has(verb.lower) && separable.test(verb.lower)) return null;
    const made: Draft = { units: [], verb: last, form, speaker: null, said: false, below: null };
    const outer = this.current;
    const units = this.chunks(first + 1, last - 1, 'field');
    const noun = units.findIndex(({ kind }) => kind === 'noun');
    made.units = [{ first: last, last, kind: 'verb', rank: ranks.kept }, ...units];
    if (opening === 'content') return noun === 0 || noun === 1 ? this.ranked(made) : null;
    if (/^(?:nachdem|weil|da|obwohl|obgleich|als|bevor|während)$/.test(this.lower(first)))
      return noun >= 0 ? this.ranked(made) : null;
    const head = outer?.units.at(-1);
    // “Marwitz, die 1930 den Hof übernahm”: nothing else can be who did it.
    const nominative =
      /^(?:der|die|das)$/.test(this.lower(first)) &&
      head?.kind === 'noun' &&
      !/^(?:den|dem|des|einen|einem|eines|einer)$/.test(this.lower(head.first));
    const alone = units.every(
      ({ kind, first: at }) => kind !== 'noun' || /^(?:den|dem|einen|einem)$/.test(this.lower(at)),
    );
    if (!nominative || !alone || !this.agrees(head, last)) return null;
    made.units = [head, ...made.units];
    return this.ranked(made);
  }

  /** A plural verb has no singular subject that we can see. */
  private agrees(head: Unit, verb: number): boolean {
    const plural = /(?:en|sind)$/.test(this.lower(verb));
    const several =
      /^(?:die|zwei|drei|vier|fünf|viele|mehrere|einige|beide|\p{N}+)$/u.test(
        this.lower(head.first),
      ) || !this.language.determiners.has(this.lower(head.first));
    return !plural || several;
  }

  private saysSo({ units, verb }: Draft): boolean {
    const said = units.filter(({ kind }) => kind === 'rest').map(({ first }) => first);
    return [verb, ...said].some((at) => this.language.isSaying(this.lower(at)));
  }

  private speakerFrom(first: number, last: number): void {
    const clause = this.current;
    if (!clause) return;
    for (let i = first; i <= last; i++) {
      if (this.words[i]?.kind === 'time' || this.forms[i]) continue;
      const end = phraseEnd(this.words, i, last, this.nominal, this.language);
      if (end > i || isNoun(this.words[i])) {
        clause.speaker = { first: i, last: end };
        return;
      }
    }
  }

  private takeFinite(stretch: Stretch, finite: number): void {
    const { first, last, mark } = stretch;
    const clause = this.current;
    const { coordinators, isSaying } = this.language;
    const quoted =
      clause?.units.length === 1 && this.words[clause.units[0]?.first ?? 0]?.kind === 'quote';
    if (clause && clause.verb < 0 && quoted && finite === first && isSaying(this.lower(finite))) {
      clause.units = clause.units.map((unit) => ({ ...unit, kind: 'content' }));
      clause.verb = finite;
      clause.said = true;
      this.speakerFrom(finite + 1, last);
      this.add({ first, last, kind: 'source', rank: ranks.source, mark });
      return;
    }
    if (clause && clause.verb < 0) {
      const starts = finite === first || (finite === first + 1 && !isNoun(this.words[first]));
      if (starts && clause.units.length > 0) {
        this.body(first, last, finite);
        return;
      }
      // “A, B und C gründeten”: what looked like asides is a list.
      if (clause.units.every(({ kind }) => kind !== 'content')) {
        const from = clause.units[0]?.first ?? first;
        const lead = clause.units[0];
        const isClause =
          clause.units.length === 1 && (lead?.kind === 'aside' || lead?.kind === 'time');
        clause.units = isClause
          ? clause.units
          : [{ first: from, last: finite - 1, kind: 'noun', rank: ranks.kept }];
        this.body(isClause ? first : finite, last, finite);
        return;
      }
    }
    // “…, sagte Wendt am Dienstag”
    const tail = first === finite ? this.lower(finite) : this.lower(first) === 'so' ? 'so' : '';
    if (clause && tail !== '' && isSaying(tail) && mark !== '') {
      this.speakerFrom(finite + 1, last);
      clause.said = true;
      this.add({ first, last, kind: 'source', rank: ranks.source, mark });
      return;
    }
    if (clause && this.endsFinite(first, last) && finite === last && last > first) {
      // One more predicate of a clause below another.
      const before = clause.units.at(-1);
      if (before?.kind === 'aside' || before?.kind === 'content') {
        this.extend(last);
        return;
      }
    }
    const joined = coordinators.has(this.lower(first)) ? first + 1 : first;
    if (clause && mark === ',' && joined === first && this.saysSo(clause)) {
      // “… sagte, die Händler seien froh”
      const own = this.draft();
      this.clauses.pop();
      this.body(first, last, finite);
      clause.below = this.ranked(own);
      this.current = clause;
      this.add({ first, last, kind: 'content', rank: ranks.kept, mark });
      return;
    }
    // “…, mehr als 1200 Menschen und war der größte …”: the clause goes on before it is joined.
    const joint = finite - 1;
    if (clause && joint > first && coordinators.has(this.lower(joint))) {
      this.takeVerbless({ first, last: joint - 1, mark }, undefined);
      this.conjunct(clause, { first: joint, last, mark: '' }, finite, finite);
      return;
    }
    if (clause) this.conjunct(clause, { first, last, mark }, joined, finite);
    else {
      this.draft();
      this.body(first, last, finite);
    }
  }

  /** What follows another main clause: a part of the sentence that can go, and a clause of its own. */
  private conjunct(
    clause: Draft,
    { first, last, mark }: Stretch,
    from: number,
    finite: number,
  ): void {
    const contrast =
      this.language.contrasts.has(this.lower(first)) && this.lower(first) === 'sondern';
    clause.units.push({
      first,
      last,
      kind: 'conjunct',
      rank: contrast ? ranks.kept : ranks.conjunct,
      mark,
    });
    const subject = clause.units
      .filter(({ kind, last: end }) => kind === 'noun' && end < clause.verb)
      .slice(0, 1);
    const shared = finite === from;
    if (shared && subject.length === 0) return;
    this.draft();
    const own = this.current;
    if (own && shared) own.units = [...subject];
    this.body(from, last, finite);
  }

  private takeVerbless(stretch: Stretch, next: Stretch | undefined): void {
    const { first, last, mark } = stretch;
    const clause = this.current;
    if (!clause) {
      const made = this.draft();
      made.units = [...this.chunks(first, last, 'front')];
      return;
    }
    if (this.lower(first) === 'so' && clause.verb >= 0) {
      this.speakerFrom(first + 1, last);
      clause.said = true;
      this.add({ first, last, kind: 'source', rank: ranks.source, mark });
      return;
    }
    if (clause.verb < 0) {
      // A lone word in front of an aside: „Zudem, …“
      this.add({ first, last, kind: 'aside', rank: ranks.aside, mark });
      return;
    }
    const before = clause.units.at(-1);
    const opensPhrase =
      this.language.prepositions.has(this.lower(first)) || this.words[first]?.kind === 'time';
    const resumes =
      before?.kind === 'aside' || before?.kind === 'content' || before?.kind === 'time';
    if (mark === ',' && !resumes && this.isListed(first, last, next)) {
      const end = phraseEnd(this.words, first, last, this.nominal, this.language);
      // What goes on behind the list goes on with the clause.
      this.add({
        first,
        last: end,
        kind: 'aside',
        rank: end < last ? ranks.kept : ranks.list,
        mark,
      });
      if (end < last) clause.units.push(...this.chunks(end + 1, last, 'field'));
      return;
    }
    if (mark === ',' && (resumes || opensPhrase)) {
      clause.units.push(...this.chunks(first, last, 'field'));
      return;
    }
    this.add({ first, last, kind: 'aside', rank: ranks.aside, mark });
  }

  private awaitsRest(clause: Draft): boolean {
    return (
      this.language.auxiliaries.has(this.lower(clause.verb)) &&
      !clause.units.some(({ kind }) => kind === 'rest')
    );
  }

  /** “den Bahnhof und den Markt” behind a comma: the last of a list, or one before it. */
  private isListed(first: number, last: number, next: Stretch | undefined): boolean {
    const joint = (from: number, to: number): boolean => {
      for (let i = from + 1; i < to; i++)
        if (/^(?:und|oder|sowie)$/.test(this.lower(i))) return true;
      return false;
    };
    if (joint(first, last)) return true;
    return (
      next?.mark === ',' && this.finiteIn(next.first, next.last) < 0 && joint(next.first, next.last)
    );
  }

  /** A main clause, or what is left of it from its verb on. */
  private body(first: number, last: number, finite: number): void {
    const clause = this.current ?? this.draft();
    if (finite > first) clause.units.push(...this.chunks(first, finite - 1, 'front'));
    clause.units.push({ first: finite, last: finite, kind: 'verb', rank: ranks.kept });
    clause.verb = finite;
    clause.form = this.forms[finite] ?? 'past';
    this.passive =
      /^wurden?$/.test(this.lower(finite)) ||
      this.lower(last) === 'worden' ||
      (/^(?:wird|werden)$/.test(this.lower(finite)) && participle.test(this.lower(last)));
    // “dürfen … abgehalten werden” has one finite verb.
    const closes = infinitives.has(this.lower(last)) && last > finite + 1;
    if (closes && this.awaitsRest(clause) && !this.language.coordinators.has(this.lower(last - 1)))
      this.forms[last] = null;
    const split = this.splitAt(finite + 1, last);
    if (finite < (split?.joint ?? last + 1) - 1)
      clause.units.push(...this.chunks(finite + 1, (split?.joint ?? last + 1) - 1, 'field'));
    if (split)
      this.conjunct(clause, { first: split.joint, last, mark: '' }, split.joint + 1, split.finite);
  }

  /** “… und berichtete”: the joint before a second finite verb. */
  private splitAt(from: number, last: number): { joint: number; finite: number } | null {
    const finite = this.finiteIn(from, last);
    if (finite < 0) return null;
    for (let i = finite - 1; i > from; i--)
      if (this.language.coordinators.has(this.lower(i))) return { joint: i, finite };
    return null;
  }

  /** Phrases in order; before the verb (`front`) or behind it (`field`). */
  private chunks(first: number, last: number, place: 'front' | 'field'): readonly Unit[] {
    const units: Unit[] = [];
    let at = first;
    while (at <= last) {
      let unit = this.chunk(at, last, place, units);
      const before = units.at(-1);
      // “mit Bussen und unter Tage”: what is joined goes together.
      if (
        before &&
        this.language.coordinators.has(this.lower(unit.first)) &&
        unit.last === at &&
        at < last
      ) {
        const other = this.chunk(at + 1, last, place, units);
        const rank = other.kind === before.kind ? Math.max(before.rank, other.rank) : ranks.kept;
        unit = { ...before, last: other.last, rank };
        units.pop();
      }
      // “mit einer Arbeit über Farbstoffe”: the second hangs on the first.
      if (
        before?.kind === 'phrase' &&
        unit.kind === 'phrase' &&
        dependent.has(this.lower(unit.first))
      ) {
        units.pop();
        units.push({ ...before, last: unit.last, rank: Math.max(before.rank, unit.rank) });
      } else units.push(unit);
      at = unit.last + 1;
    }
    return place === 'front' ? frontRanks(units) : units;
  }

  private chunk(at: number, last: number, place: string, before: readonly Unit[]): Unit {
    const { words, language } = this;
    const word = words[at];
    const lower = this.lower(at);
    const single = (kind: Unit['kind'], rank: number): Unit => ({
      first: at,
      last: at,
      kind,
      rank,
    });
    if (!word) return single('adverb', ranks.kept);
    if (word.kind === 'time') return single('time', timeRank(word));
    const source = sourceLength(words, at, language);
    if (source > 0) {
      // Before the verb all that follows tells who it is.
      const end =
        place === 'front' ? last : phraseEnd(words, at + source, last, this.nominal, language);
      if (this.current) this.current.speaker = { first: at + source, last: end };
      return { first: at, last: end, kind: 'source', rank: ranks.source };
    }
    // “gemeinsam mit der Ministerin”
    if (/^(?:gemeinsam|zusammen)$/.test(lower) && this.lower(at + 1) === 'mit' && at + 2 <= last) {
      const end = phraseEnd(words, at + 1, last, this.nominal, language);
      return { first: at, last: end, kind: 'phrase', rank: ranks.phrase };
    }
    const phrase = language.prepositions.has(lower) && (at === 0 || /^\p{Ll}/u.test(word.text));
    const end =
      at < last
        ? phraseEnd(words, at, last, this.nominal, language, this.passive ? none : language.ties)
        : at;
    const closed = isNoun(words[end]);
    if (phrase && end > at) {
      const focused = language.focus.has(this.lower(at - 1)) && before.length > 0;
      const kept = focused || this.limits(at, end);
      // “von Bamberg aus”
      const far = /^vom?$/.test(lower) && /^(?:aus|an|her)$/.test(this.lower(end + 1));
      const circum = far && end + 1 < last ? 1 : 0;
      return {
        first: at,
        last: end + circum,
        kind: 'phrase',
        rank: kept ? ranks.kept : ranks.phrase,
      };
    }
    // “stellte … ein”
    if (at === last && place === 'field' && language.determiners.has(lower))
      return single('rest', ranks.kept);
    const opensNoun =
      isNoun(word) && (at > 0 || place === 'field' || !isWordOfTheStart(word, language))
        ? true
        : end > at && closed;
    if (opensNoun && !phrase) return { first: at, last: end, kind: 'noun', rank: ranks.kept };
    if (/^\p{N}/u.test(word.text)) return { first: at, last: end, kind: 'noun', rank: ranks.kept };
    if (language.fillers.has(lower)) return single('adverb', ranks.filler);
    const verbal =
      place === 'field' && at > 0 && (phrase ? prefixAlone.test(lower) : this.isRest(at, last));
    return single(verbal ? 'rest' : 'adverb', ranks.kept);
  }

  /** A participle or an infinitive: what looks like one, or ends its stretch like one. */
  private isRest(at: number, last: number): boolean {
    const { isParticiple, pronouns, clitics, determiners, negations, focus } = this.language;
    const lower = this.lower(at);
    const other = [pronouns, clitics, determiners, negations, focus].some((list) =>
      list.has(lower),
    );
    if (other || !isParticiple(lower)) return false;
    return at === last || infinitives.has(this.lower(last)) || participle.test(lower);
  }

  private limits(first: number, last: number): boolean {
    const { limiting, negations } = this.language;
    if (limiting.has(this.lower(first))) return true;
    for (let i = first; i <= last; i++) if (negations.has(this.lower(i))) return true;
    return false;
  }
}

/** Participles that tell a whole act without any phrase beside them. */
const wholeActs =
  /^(?:verurteilt|eröffnet|verhaftet|festgenommen|beschlossen|gewählt|getötet|verletzt|gegründet|gebaut|gekauft|verkauft|veröffentlicht|angekündigt|freigesprochen|ausgezeichnet|zerstört|beschädigt|entlassen|gesperrt|evakuiert|geräumt|entdeckt|gefunden|genehmigt|abgelehnt|untersucht|durchsucht|gerettet|beendet|begonnen|abgesagt|unterzeichnet|vorgestellt|besucht|gewonnen|verloren|eingestellt|gestorben|verstorben|ermordet|überfallen|angegriffen|besetzt|geschlossen|aufgelöst|eingeweiht|fertiggestellt|erschossen|verabschiedet|empfangen|kritisiert|bestätigt|zurückgetreten)$/;

/** Prepositions whose phrase tells a circumstance, whatever the verb. */
const adjuncts = new Set(
  'wegen während trotz dank infolge aufgrund anlässlich angesichts bei beim mittels seitens'.split(
    ' ',
  ),
);

/** What of a verb can end its clause (“kündigte … an”). */
const prefixAlone =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|her|hin|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|wieder|zu|zurück|zusammen|durch|über)$/;

const separable =
  /^(?:ab|an|auf|aus|bei|dar|ein|empor|fest|fort|her|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen)/;

const participle =
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert)$/u;

const none: Words = new Set();

const infinitives = new Set(
  'haben werden sein können sollen wollen müssen dürfen lassen'.split(' '),
);

/** They stand beside the clause, not in it. */
const besides: ReadonlySet<Unit['kind']> = new Set(['aside', 'content', 'source', 'conjunct']);

/** They tell where something goes, and close a clause. */
const goals = new Set('in ins nach auf an ans zu zum zur'.split(' '));

/** Behind another phrase they rather go on with it than tell of the verb. */
const dependent = new Set('über für gegen zu zum zur zwischen um aus von vom'.split(' '));

/** Before the verb the first phrase is the subject, or what stands for it. */
function frontRanks(units: readonly Unit[]): readonly Unit[] {
  const [head, ...others] = units;
  if (!head) return units;
  const last = units.at(-1)?.last ?? head.last;
  if (head.kind === 'source') return units;
  // “Aufgrund der Lage im Team”: one phrase, whatever it is made of.
  if (head.kind !== 'noun' && others.length > 0) {
    const time = units.find(({ kind }) => kind === 'time');
    const noun = units.find(({ kind }) => kind === 'noun');
    if (noun) return units;
    const rank = Math.max(
      ...units.map((unit) => (unit.rank === ranks.phrase ? ranks.lead : unit.rank)),
    );
    return [
      {
        ...head,
        last,
        kind: time ? 'time' : 'phrase',
        rank: head.kind === 'adverb' ? ranks.lead : rank,
      },
    ];
  }
  return units.map((unit, i) => {
    if (unit.kind !== 'phrase' || unit.rank === ranks.kept) return unit;
    return { ...unit, rank: i > 0 ? ranks.ofSubject : ranks.lead };
  });
}

function stem(word: string): string {
  return word.replace(/^(?:mit|an|vor|aus|ein|fest|klar)(?=t|k|r|w|s)/, '');
}

/** How many words from `at` on name a source (“nach Angaben”); 0 for none. */
export function sourceLength(words: readonly Word[], at: number, { sources }: Language): number {
  for (const source of sources) {
    const parts = source.split(' ');
    if (source === 'wie') continue;
    if (parts.every((part, i) => words[at + i]?.lower === part)) return parts.length;
  }
  return 0;
}

function stretchesOf(words: readonly Word[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let first = 0;
  let mark = '';
  words.forEach((word, i) => {
    if (word.kind !== 'mark') return;
    if (i > first) found.push({ first, last: i - 1, mark });
    first = i + 1;
    mark = word.text;
  });
  if (first < words.length) found.push({ first, last: words.length - 1, mark });
  return found;
}
