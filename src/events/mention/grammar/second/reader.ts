/**
 * Sentences of languages whose finite verb comes second → main clauses. Commas part the stretches; a stretch
 * that opens with a subordinator or a relative, or ends in its finite verb, is below another.
 */
import type { Language, Opening } from '../../languages/language';
import { ranks, type Clause, type Unit } from '../clause';
import type { Word } from '../lex';
import { isNoun, phraseEnd } from '../nominal';
import { sourceLength } from '../speech';
import { newDraft, type Draft } from './draft';
import { openingOf } from './openings';
import { chunks, infinitives, participle } from './phrases';
import { ranked } from './ranked';
import { Sentence } from './sentence';
import { stretchesOf, type Stretch } from './stretches';
import { sunkClause } from './sunk';

export function readVerbSecond(words: readonly Word[], language: Language): readonly Clause[] {
  return new Reader(new Sentence(words, language)).read();
}

class Reader {
  private readonly clauses: Draft[] = [];
  private readonly sunk: Clause[] = [];
  private current: Draft | null = null;
  /** Clauses below another that still want their verb. */
  private pending = 0;
  private dashed = false;
  /** What follows was said. */
  private spoken = false;

  constructor(private readonly sentence: Sentence) {}

  read(): readonly Clause[] {
    const stretches = stretchesOf(this.sentence.words);
    stretches.forEach((stretch, i) => {
      if (!this.awaits()) this.sentence.settleForms(stretch.first, stretch.last);
      if (!this.takeMarked(stretch, stretches)) this.take(stretch, stretches[i + 1]);
    });
    return [
      ...this.clauses
        .filter(({ verb }) => verb >= 0)
        .map((clause) => ranked(this.sentence, clause)),
      ...this.sunk,
    ];
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

  private take(stretch: Stretch, next: Stretch | undefined): void {
    const { first, last, mark } = stretch;
    const finite = this.sentence.finiteIn(first, last);
    const infinitive = this.pending === 0 && this.sentence.isInfinitive(first, last);
    const opening = infinitive
      ? null
      : openingOf(this.sentence, this.current?.units.at(-1), stretch, finite);
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
      const kept = !/^um$/.test(this.sentence.words[first]?.lower ?? '');
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

  private add(unit: Unit): void {
    (this.current ?? this.draft()).units.push(unit);
  }

  private extend(last: number): void {
    const unit = this.current?.units.pop();
    if (unit) this.current?.units.push({ ...unit, last });
  }

  private addAside({ first, last, mark }: Stretch, opening: Opening): void {
    const { isSaying } = this.sentence.language;
    const clause = this.current;
    const sunk = sunkClause(
      this.sentence,
      this.current?.units.at(-1),
      { first, last, mark },
      opening,
    );
    if (opening === 'content' && clause && sunk) clause.below = sunk;
    else if (sunk) this.sunk.push(sunk);
    const saying = clause && clause.verb >= 0 && this.saysSo(clause);
    if (
      opening === 'content' ||
      (opening === 'relative' && saying && /^w/.test(this.sentence.lower(first)))
    ) {
      this.add({ first, last, kind: 'content', rank: ranks.kept, mark });
      return;
    }
    // “wie die Polizei mitteilte”
    if (this.sentence.lower(first) === 'wie' && isSaying(stem(this.sentence.lower(last)))) {
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

  private saysSo({ units, verb }: Draft): boolean {
    const said = units.filter(({ kind }) => kind === 'rest').map(({ first }) => first);
    return [verb, ...said].some((at) => this.sentence.language.isSaying(this.sentence.lower(at)));
  }

  private speakerFrom(first: number, last: number): void {
    const clause = this.current;
    if (!clause) return;
    for (let i = first; i <= last; i++) {
      if (this.sentence.words[i]?.kind === 'time' || this.sentence.forms[i]) continue;
      const end = phraseEnd(
        this.sentence.words,
        i,
        last,
        this.sentence.nominal,
        this.sentence.language,
      );
      if (end > i || isNoun(this.sentence.words[i])) {
        clause.speaker = { first: i, last: end };
        return;
      }
    }
  }

  private takeFinite(stretch: Stretch, finite: number): void {
    const { first, last, mark } = stretch;
    const clause = this.current;
    const { coordinators, isSaying } = this.sentence.language;
    const quoted =
      clause?.units.length === 1 &&
      this.sentence.words[clause.units[0]?.first ?? 0]?.kind === 'quote';
    if (
      clause &&
      clause.verb < 0 &&
      quoted &&
      finite === first &&
      isSaying(this.sentence.lower(finite))
    ) {
      clause.units = clause.units.map((unit) => ({ ...unit, kind: 'content' }));
      clause.verb = finite;
      clause.said = true;
      this.speakerFrom(finite + 1, last);
      this.add({ first, last, kind: 'source', rank: ranks.source, mark });
      return;
    }
    if (clause && clause.verb < 0) {
      const starts =
        finite === first || (finite === first + 1 && !isNoun(this.sentence.words[first]));
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
    const tail =
      first === finite
        ? this.sentence.lower(finite)
        : this.sentence.lower(first) === 'so'
          ? 'so'
          : '';
    if (clause && tail !== '' && isSaying(tail) && mark !== '') {
      this.speakerFrom(finite + 1, last);
      clause.said = true;
      this.add({ first, last, kind: 'source', rank: ranks.source, mark });
      return;
    }
    if (clause && this.sentence.endsFinite(first, last) && finite === last && last > first) {
      // One more predicate of a clause below another.
      const before = clause.units.at(-1);
      if (before?.kind === 'aside' || before?.kind === 'content') {
        this.extend(last);
        return;
      }
    }
    const joined = coordinators.has(this.sentence.lower(first)) ? first + 1 : first;
    if (clause && mark === ',' && joined === first && this.saysSo(clause)) {
      // “… sagte, die Händler seien froh”
      const own = this.draft();
      this.clauses.pop();
      this.body(first, last, finite);
      clause.below = ranked(this.sentence, own);
      this.current = clause;
      this.add({ first, last, kind: 'content', rank: ranks.kept, mark });
      return;
    }
    // “…, mehr als 1200 Menschen und war der größte …”: the clause goes on before it is joined.
    const joint = finite - 1;
    if (clause && joint > first && coordinators.has(this.sentence.lower(joint))) {
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
      this.sentence.language.contrasts.has(this.sentence.lower(first)) &&
      this.sentence.lower(first) === 'sondern';
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
      made.units = [...this.phrases(first, last, 'front')];
      return;
    }
    if (this.sentence.lower(first) === 'so' && clause.verb >= 0) {
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
      this.sentence.language.prepositions.has(this.sentence.lower(first)) ||
      this.sentence.words[first]?.kind === 'time';
    const resumes =
      before?.kind === 'aside' || before?.kind === 'content' || before?.kind === 'time';
    if (mark === ',' && !resumes && this.isListed(first, last, next)) {
      const end = phraseEnd(
        this.sentence.words,
        first,
        last,
        this.sentence.nominal,
        this.sentence.language,
      );
      // What goes on behind the list goes on with the clause.
      this.add({
        first,
        last: end,
        kind: 'aside',
        rank: end < last ? ranks.kept : ranks.list,
        mark,
      });
      if (end < last) clause.units.push(...this.phrases(end + 1, last, 'field'));
      return;
    }
    if (mark === ',' && (resumes || opensPhrase)) {
      clause.units.push(...this.phrases(first, last, 'field'));
      return;
    }
    this.add({ first, last, kind: 'aside', rank: ranks.aside, mark });
  }

  /** “…, über den Bau beraten”: the rest of a verb that came before. */
  private awaits(): boolean {
    const clause = this.current;
    return this.pending === 0 && clause !== null && clause.verb >= 0 && this.awaitsRest(clause);
  }

  private awaitsRest(clause: Draft): boolean {
    return (
      this.sentence.language.auxiliaries.has(this.sentence.lower(clause.verb)) &&
      !clause.units.some(({ kind }) => kind === 'rest')
    );
  }

  /** “den Bahnhof und den Markt” behind a comma: the last of a list, or one before it. */
  private isListed(first: number, last: number, next: Stretch | undefined): boolean {
    const joint = (from: number, to: number): boolean => {
      for (let i = from + 1; i < to; i++)
        if (/^(?:und|oder|sowie)$/.test(this.sentence.lower(i))) return true;
      return false;
    };
    if (joint(first, last)) return true;
    return (
      next?.mark === ',' &&
      this.sentence.finiteIn(next.first, next.last) < 0 &&
      joint(next.first, next.last)
    );
  }

  /** A main clause, or what is left of it from its verb on. */
  private body(first: number, last: number, finite: number): void {
    const clause = this.current ?? this.draft();
    if (finite > first) clause.units.push(...this.phrases(first, finite - 1, 'front'));
    clause.units.push({ first: finite, last: finite, kind: 'verb', rank: ranks.kept });
    clause.verb = finite;
    clause.form = this.sentence.forms[finite] ?? 'past';
    clause.passive =
      /^wurden?$/.test(this.sentence.lower(finite)) ||
      this.sentence.lower(last) === 'worden' ||
      (/^(?:wird|werden)$/.test(this.sentence.lower(finite)) &&
        participle.test(this.sentence.lower(last)));
    // “dürfen … abgehalten werden” has one finite verb.
    const closes = infinitives.has(this.sentence.lower(last)) && last > finite + 1;
    if (
      closes &&
      this.awaitsRest(clause) &&
      !this.sentence.language.coordinators.has(this.sentence.lower(last - 1))
    )
      this.sentence.forms[last] = null;
    const split = this.sentence.splitAt(finite + 1, last);
    if (finite < (split?.joint ?? last + 1) - 1)
      clause.units.push(...this.phrases(finite + 1, (split?.joint ?? last + 1) - 1, 'field'));
    if (split)
      this.conjunct(clause, { first: split.joint, last, mark: '' }, split.joint + 1, split.finite);
  }

  private draft(): Draft {
    const made = newDraft();
    this.clauses.push(made);
    this.current = made;
    return made;
  }

  /** The phrases of a stretch of the clause at hand, which may name who says so. */
  private phrases(first: number, last: number, place: 'front' | 'field'): readonly Unit[] {
    const { sentence, current } = this;
    const units = chunks(sentence, first, last, place, current?.passive ?? false);
    const source = units.find(({ kind }) => kind === 'source');
    if (source && current) {
      const from = source.first + sourceLength(sentence.words, source.first, sentence.language);
      current.speaker = { first: from, last: source.last };
    }
    return units;
  }
}

function stem(word: string): string {
  return word.replace(/^(?:mit|an|vor|aus|ein|fest|klar)(?=t|k|r|w|s)/, '');
}
