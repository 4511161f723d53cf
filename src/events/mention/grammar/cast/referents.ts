/**
 * Whom a clause's subject is: a pronoun behind a clause about someone who was named is them, and so is a
 * verb without a subject, a surname, or a role that only one bears (“the mayor”).
 */
import type { Language } from '../../languages/language';
import type { Clause, Unit } from '../clause';
import { wordsOf, type Source } from '../headline';
import { isImpersonal } from '../complete';
import { appositionOf, type Apposition } from './apposition';
import type { Cast, Named } from './cast';
import { officeOf, type NameIn } from './names';
import {
  pointsBack,
  isTheirs,
  canBe,
  agree,
  genderIn,
  genderByParticiple,
  genderOf,
  subjectOf,
  isSilent,
  pronounUnit,
} from './subject';
import { withObject } from './with-object';
import type { Resolved } from './resolved';
import { byNameAlone, withSmallArticle, type WithName, withName } from './with-name';

/** “El cineasta Julio Cerdá rodó un documental sobre su trabajo”: hers, whose husband he was called before. */
function withoutOwned({ words, language }: Source, clause: Clause): Clause {
  const isOwned = ({ kind, first, last }: Unit): boolean =>
    kind !== 'noun' &&
    words.slice(first, last + 1).some(({ lower }) => language.possessives.has(lower));
  return { ...clause, units: clause.units.filter((unit) => !isOwned(unit)) };
}

export class Referents {
  /** Whom the last clause was about. */
  private last: Named | null = null;
  /** Whom the last clause about a person was about. */
  private person: Named | null = null;
  /** The last main clause was about something else, which a verb without a subject may go on about. */
  private other = false;
  /** Whom the last main clause named besides: “nombró hijo predilecto al pintor Robles. Su obra …” */
  private besides: readonly Named[] = [];

  /** Whom the sentence before named, where that was one person: “der 46-Jährige”. */
  private named: Named | null = null;

  /** What stood behind the last subject that had a name there, and where that subject begins in the text. */
  private apposed: { readonly at: number; readonly unit: Unit; readonly named: Named } | null =
    null;

  constructor(private readonly cast: Cast) {}

  /** A sentence was read that holds these names. */
  close(names: readonly NameIn[]): void {
    // “sagte Lorenz”: a surname alone is whoever was called so before.
    const people = names.filter(
      ({ kind, text }) => (this.cast.called(text)?.kind ?? kind) === 'person',
    );
    const called = new Set(people.map(({ text }) => this.cast.called(text)?.name ?? text));
    if (called.size > 0)
      this.named = called.size === 1 ? this.cast.called([...called][0] ?? '') : null;
  }

  /** A paragraph goes back to the person told of, whatever the one before came to. */
  turn(): void {
    this.last ??= this.person;
    this.other = false;
  }

  /** The clause with the name of whom it is about. */
  resolve(source: Source, clause: Clause, names: readonly NameIn[]): Resolved {
    const befallen = this.last ?? this.person;
    const alone = this.besides.length === 0;
    const resolved = withObject(this.resolved(source, clause, names), befallen, alone);
    if (!clause.sunk) this.besides = clause.said ? [] : this.others(source, clause, names);
    return resolved;
  }

  /** People named in a clause who are not whom it is about. */
  private others({ words }: Source, { units }: Clause, names: readonly NameIn[]): readonly Named[] {
    const others = names.flatMap((name) => {
      const named = this.cast.called(name.text) ?? name;
      const within = units.some(
        ({ first, last, kind }) =>
          kind !== 'source' &&
          (words[first]?.start ?? Infinity) <= name.start &&
          (words[last]?.end ?? 0) >= name.end,
      );
      const called = 'name' in named ? named : { ...name, name: name.text };
      return within && named.kind === 'person' && called.name !== this.last?.name ? [called] : [];
    });
    return others;
  }

  private resolved(source: Source, clause: Clause, names: readonly NameIn[]): Resolved {
    const plain = { source, clause, named: null, instead: null };
    // “il s’agit de …”, “hubo tres heridos”
    if (isImpersonal(source, clause.units)) return plain;
    const pronoun = pronounUnit(source, clause);
    if (pronoun || isSilent(source, clause)) {
      const gender = pronoun ? genderIn(source, pronoun) : genderByParticiple(source, clause);
      const plural = source.language.plural.test(source.words[clause.verb]?.lower ?? '');
      const speaker = pronoun ? this.speaker(source, clause, names) : null;
      const known = speaker ?? this.last;
      if (plural || !known || (!pronoun && gender === null && this.other)) return plain;
      // “imputó al exalcalde. Él negó los hechos”: where verbs do without, a pronoun turns to the other one.
      if (pronoun && source.language.silentSubjects && this.besides.length > 0) {
        const [other, ...more] = this.besides.filter((one) => canBe(one, gender));
        if (!other || more.length > 0) return plain;
        this.last = this.person = other;
        return { ...withName(source, clause, other.name, pronoun), instead: null };
      }
      // “El Ayuntamiento … . Será enterrada el martes”
      const meant = [speaker, this.last, this.person].find((one) => one && canBe(one, gender));
      if (!meant) return plain;
      return { ...withName(source, clause, meant.name, pronoun ?? null), instead: null };
    }
    const subject = subjectOf(clause);
    if (!subject) return plain;
    const apposition = appositionOf(source, clause, subject, names);
    const apposed = apposition && this.cast.called(apposition.name.text);
    if (apposed) return this.withApposition(source, clause, subject, apposition, apposed);
    // “Su socio, Ramiro Bustillo, huyó y fue detenido” has the same subject twice.
    const again = this.apposed;
    if (again && again.at === source.words[subject.first]?.start) {
      const units = clause.units.map((unit) => (unit === subject ? again.unit : unit));
      return { ...plain, clause: { ...clause, units } };
    }
    const named = this.namedBy(source, subject, names);
    if (!named) {
      const owned = this.withOwner(source, clause, subject);
      if (owned) return { ...owned, instead: null };
      const rival =
        this.last &&
        !isTheirs(source, subject) &&
        agree(this.last.gender, genderOf(source, subject));
      if (rival && !clause.sunk) this.last = null;
      if (!clause.sunk) this.other = !isTheirs(source, subject);
      return plain;
    }
    this.learnWhat(source, clause, subject, named);
    const said = withSmallArticle(source, subject);
    const person = named.kind === 'person';
    if (!clause.sunk && (person || !pointsBack(source, clause))) {
      const gender = named.gender ?? genderOf(source, subject);
      const known = this.last && this.cast.called(this.last.name)?.name === named.name;
      // “das Team” is called what it was before.
      const name = known && subject.last === subject.first + 1 ? (this.last?.name ?? said) : said;
      this.last = person ? (this.cast.called(named.name) ?? named) : { ...named, name, gender };
      if (person) this.person = this.last;
      this.other = false;
    }
    // “El presidente, Alfonso Rico, …”
    const told = names.some(
      ({ first, last, text }) =>
        text === named.name &&
        clause.units.some((unit) => unit.first <= first && unit.last >= last),
    );
    // “Ihr Vorsitzender Jens Albers”: whose, only the text before says, and he has a name.
    const owned = source.language.possessives.has(source.words[subject.first]?.lower ?? '');
    if (!person && (told || subject.last > subject.first + 1)) return plain;
    // “Le candidat centriste Mathieu Corbel”, where that is too long: who it is by name.
    if (told && !owned) return { ...plain, instead: byNameAlone(source, clause, subject, names) };
    const instead = told ? null : { source, clause };
    return { ...withName(source, clause, named.name, subject), instead };
  }

  /** “Son avocate, Me Inès Roubaud, …”: she is the one it goes on about, and has a name where whose she is cannot be told. */
  private withApposition(
    source: Source,
    clause: Clause,
    subject: Unit,
    { unit, alone }: Apposition,
    named: Named,
  ): Resolved {
    const owned = this.withOwner(source, clause, subject);
    this.apposed = { at: source.words[subject.first]?.start ?? 0, unit, named };
    const isOwned = source.language.possessives.has(source.words[subject.first]?.lower ?? '');
    this.learnWhat(source, clause, subject, named);
    if (!clause.sunk) {
      // “Su marido, Julio Cerdá, rodó …. En 2016 publicó …”: he, or she whose husband he is.
      this.last = isOwned && (this.last ?? this.person) ? null : named;
      if (!isOwned) this.person = named;
      this.other = false;
    }
    const instead = { source, clause: alone };
    if (owned) return { ...owned, clause: withoutOwned(owned.source, owned.clause), instead };
    return { source, clause: isOwned ? withoutOwned(source, alone) : clause, named: null, instead };
  }

  /** “Sie werde zurücktreten, sagte Lena Roth”: what is told so is told of who says it. */
  private speaker({ words }: Source, clause: Clause, names: readonly NameIn[]): Named | null {
    if (!clause.said || clause.form !== 'hearsay') return null;
    const sources = clause.units.filter(({ kind }) => kind === 'source');
    const name = names.find(
      ({ kind, start, end }) =>
        kind === 'person' &&
        sources.some(
          ({ first, last }) =>
            (words[first]?.start ?? Infinity) <= start && (words[last]?.end ?? 0) >= end,
        ),
    );
    return name ? this.cast.called(name.text) : null;
  }

  /** “ihre Werke” as those of whoever the last clause was about; null where nobody is, or several can be. */
  private withOwner(source: Source, clause: Clause, subject: Unit): WithName | null {
    const { words, language } = source;
    const possessive = words[subject.first]?.lower ?? '';
    const gender = language.owners.get(possessive);
    if (this.last?.kind !== 'person' || gender === undefined) return null;
    if (subject.last === subject.first) return null;
    if (!agree(this.last.gender, gender) || (gender === null && this.besides.length > 0))
      return null;
    const rest = wordsOf(source, { first: subject.first + 1, last: subject.last });
    const owned = language.owned(this.last.name, possessive, rest);
    return owned === null
      ? null
      : { ...withName(source, clause, owned, subject), named: this.last.name };
  }

  /** A unit that is a name, or nothing but a role. */
  private namedBy(source: Source, { first, last }: Unit, names: readonly NameIn[]): Named | null {
    const { words, language } = source;
    const name = names.find((one) => one.first >= first && one.last <= last);
    if (name) {
      // “the husband of Ann Marsh” is not she.
      const behind = words
        .slice(first, name.first)
        .some(
          ({ lower }) =>
            language.ties.has(lower) || language.capitalNouns?.sureGenitives.has(lower),
        );
      let end = last;
      // “Belmonte ya había huido”
      while (end > name.last && language.fillers.has(words[end]?.lower ?? '')) end--;
      const ends = name.last === end || name.role !== null;
      return behind || !ends || name.kind === 'place' ? null : this.cast.called(name.text);
    }
    // “l’entreprise”
    const article = words[first]?.lower.replace(/^l$/, 'le') ?? '';
    // “l’ancien maire”
    const was = last === first + 2 && language.names.former.has(words[first + 1]?.lower ?? '');
    const definite = (was || last === first + 1) && language.names.genders.has(article);
    if (!definite) return null;
    const noun = words[last]?.lower ?? '';
    if (/^\p{N}+-jährige[nr]?$/u.test(noun)) {
      const gender = language.names.genders.get(article) ?? null;
      return this.named && agree(this.named.gender, gender) ? this.named : null;
    }
    if (language.names.teams.has(noun)) return this.team(language);
    if (!language.names.isFirm(noun))
      return this.cast.inRole(officeOf(noun, words, last + 1, language));
    return this.firm(language);
  }

  /** “Altenhain wartet seit April. Zuletzt hatte das Team …”: the club that the last clause was about. */
  private team({ names }: Language): Named | null {
    const club = this.last?.kind === 'body' ? this.cast.called(this.last.name) : null;
    return club?.name.split(' ').some((word) => names.clubs.has(word.toLowerCase())) ? club : null;
  }

  /** “Navalia fue fundada en 1941. La empresa …” is not the only other that the text calls a firm. */
  private firm({ names }: Language): Named | null {
    const { onlyFirm } = this.cast;
    const last = this.last?.kind === 'body' ? this.last : null;
    if (!last || (onlyFirm && last.name.includes(onlyFirm.name))) return onlyFirm;
    const words = last.name.toLowerCase().split(' ');
    if (words.some((word) => names.bodies.has(word) && !names.isFirm(word))) return onlyFirm;
    // “CCOO”, “IG Metall”: a firm or not.
    return /(?<!\p{L})\p{Lu}{2}/u.test(last.name) ? null : last;
  }

  /** “war eine deutsche Chemikerin” */
  private learnWhat(source: Source, clause: Clause, subject: Unit, named: Named): void {
    const { words, language } = source;
    if (!language.stative.has(words[clause.verb]?.lower ?? '')) return;
    const told = clause.units.find(({ kind, first }) => kind === 'noun' && first > clause.verb);
    if (!told || told === subject) return;
    const role = words
      .slice(told.first, told.last + 1)
      .find(({ lower }) => language.names.isRole(lower));
    if (role) this.cast.tell(named, role.lower, genderOf(source, told));
  }
}
