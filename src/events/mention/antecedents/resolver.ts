/** Finds what a pronoun stands for: whoever reports, a subject of its sentence, or of those before; where that is safe. */
import type { Clause } from '../clauses/clause';
import { canSpeak } from '../speech/can-speak';
import { isFramed, reporterOf } from '../speech/frames';
import type { ParsedSentence } from '../sentence';
import { isGenitive, wordIs } from '../words';
import { genderOf } from '../words/given-names';
import { reach, type Memory } from './memory';
import {
  canAct,
  forms,
  groups,
  isAgent,
  isContested,
  isDoing,
  isFirstSubject,
  isGranted,
  isMeantBefore,
  isOvertaken,
  persons,
  severalBetween,
  speakers,
  suits,
  things,
} from './pronouns';
import type { Protagonist } from './protagonist';
import { isOtherKin, personCalled, referentOf, type Referent } from './referents';

/** The subject of a clause by name; null where that is not safe. */
type NameSubject = (parsed: ParsedSentence, clause: Clause) => string | null;

export class Resolver {
  /**
   * Subjects found while one pronoun is resolved: each asks for those before it, and without this a
   * sentence of pronouns takes twice as long with every clause.
   */
  private readonly found = new Map<Clause, Referent | null>();
  private depth = 0;

  constructor(
    private readonly memory: Memory,
    private readonly protagonist: Protagonist | null,
    private readonly nameSubject: NameSubject,
  ) {}

  /** What a pronoun in the clause stands for; null where that is not safe. */
  resolve(parsed: ParsedSentence, pronoun: string, clause: Clause): Referent | null {
    this.depth++;
    const referent = this.standsFor(parsed, pronoun, clause);
    if (--this.depth === 0) this.found.clear();
    return referent;
  }

  private standsFor(parsed: ParsedSentence, pronoun: string, clause: Clause): Referent | null {
    const reporter = reporterOf(parsed.words, clause, parsed.clauses);
    const teller = reporter && this.tellerOf(parsed, reporter);
    if (speakers.has(pronoun)) {
      // “A statement said: my son …”: a statement has none.
      if (reporter) return teller?.person === null && !teller.group ? null : teller;
      // “My house is gone, my sheep are gone,” said Quill: who spoke before says neither.
      if (isFramed(parsed)) return null;
      // Outside quotation marks it is the writer who says “we”.
      return parsed.quoted || clause.quoted ? this.memory.speaker : null;
    }
    // “It was taken up again, the agency reported”: a thing is seldom named after its pronoun.
    const later = reporter !== null && reporter.verb.head > clause.verb.head;
    if (reporter && isMeantBefore(parsed.words, reporter, pronoun)) return null;
    if (
      teller &&
      this.fits(teller, pronoun, false) &&
      !(later && (things.has(pronoun) || groups.has(pronoun)))
    )
      return isOvertaken(parsed, clause, reporter, pronoun) ? null : teller;
    const earlier = this.earlierSubject(parsed, pronoun, clause, teller ? null : reporter);
    if (!earlier) return this.fromBefore(parsed, pronoun, clause);
    if (groups.has(pronoun) && this.isEither(parsed, pronoun, clause)) return null;
    // “The operator suspended services; they resumed”: the services.
    if (
      groups.has(pronoun) &&
      !earlier.referent.plural &&
      severalBetween(parsed, earlier.clause, clause)
    )
      return null;
    const unsure = things.has(pronoun)
      ? earlier.referent.owned || isContested(parsed, clause)
      : persons.has(pronoun) && isOvertaken(parsed, clause, earlier.clause, pronoun);
    return unsure ? null : earlier.referent;
  }

  /** Who reports; “tests confirmed that they …” speak of something else. */
  private tellerOf(parsed: ParsedSentence, reporter: Clause): Referent | null {
    const teller = this.ofSubject(parsed, reporter);
    const dumb = teller?.plural && reporter.subject && !canSpeak(parsed, reporter.subject);
    // “The study showed that it slowed …”: what was studied.
    const shows =
      teller?.person === null && !teller.body && wordIs(parsed.words[reporter.verb.head], showing);
    return dumb || shows ? null : teller;
  }

  /** What the subject of a clause stands for or names. */
  ofSubject(parsed: ParsedSentence, clause: Clause): Referent | null {
    const known = this.found.get(clause);
    if (known !== undefined) return known;
    const referent = this.subjectMeant(parsed, clause);
    if (this.depth > 0) this.found.set(clause, referent);
    return referent;
  }

  private subjectMeant(parsed: ParsedSentence, clause: Clause): Referent | null {
    const { subject } = clause;
    if (!subject) return null;
    const first = parsed.words[subject.first];
    if (first?.pos === 'PRON' && subject.first === subject.last)
      return clause.kind === 'content'
        ? null
        : this.resolve(parsed, first.lower, { ...clause, parent: null });
    return this.named(parsed, clause);
  }

  /** What the subject of a clause names, where that is no pronoun. */
  named(parsed: ParsedSentence, clause: Clause): Referent | null {
    const { subject } = clause;
    if (!subject) return null;
    const referent = referentOf(parsed, subject, this.memory.position);
    const known = referent && this.memory.called(parsed.words, subject);
    if (known) return { ...referent, text: known.text, person: known.person || referent.person };
    return referent ?? this.kin(parsed, clause);
  }

  /** “Her father left in 1913; he returned …”: not she. */
  private kin(parsed: ParsedSentence, clause: Clause): Referent | null {
    if (clause.kind === 'content' || !clause.subject) return null;
    if (!isOtherKin(parsed.words, clause.subject)) return null;
    const text = this.nameSubject(parsed, clause);
    return text === null ? null : personCalled(text, this.memory.position);
  }

  /** The first subject before the clause, in its sentence, that the pronoun surely fits. */
  private earlierSubject(
    parsed: ParsedSentence,
    pronoun: string,
    clause: Clause,
    except: Clause | null,
  ): { readonly clause: Clause; readonly referent: Referent } | null {
    for (const other of subjectsBefore(parsed, clause)) {
      if (other === except) continue;
      const referent = this.ofSubject(parsed, other);
      if (referent && this.fits(referent, pronoun, true)) return { clause: other, referent };
    }
    return null;
  }

  /** “Divers thought the seals fled; a study showed that they …”: two that are named before are several. */
  private isEither(parsed: ParsedSentence, pronoun: string, clause: Clause): boolean {
    const named = subjectsBefore(parsed, clause).flatMap((other) => {
      const referent = this.named(parsed, other);
      return referent && this.fits(referent, pronoun, true) ? [referent.text] : [];
    });
    return new Set(named).size > 1;
  }

  /** From the sentences before. */
  private fromBefore(parsed: ParsedSentence, pronoun: string, clause: Clause): Referent | null {
    const { memory } = this;
    const isThing = things.has(pronoun);
    const isPerson = persons.has(pronoun);
    // A thing named in the sentence, or what stands for it, comes between. “Quill, 52, was hurt as
    // he stood …”: he is nobody of an earlier sentence.
    if ((!isPerson || clause.kind === 'adverbial') && !isFirstSubject(parsed, clause)) return null;
    const nearer = isPerson ? this.namedBefore(parsed, pronoun, clause) : undefined;
    if (nearer !== undefined) return nearer;
    const known = this.besideProtagonist(pronoun) ?? this.lastKnown(pronoun);
    // In a life “he” is no other whose name does not tell that it is a man's.
    const life = isPerson ? this.whoseLife(pronoun) : null;
    if (life && known && genderOf(known.text) === null && !memory.genders.has(known.text))
      return life;
    // “Quill bought the yard. It was sold …”: what was done to, where nothing else was the subject since.
    const { object, somebody } = memory;
    // “Police arrested the driver. He was released”: nobody of an earlier sentence.
    if (isPerson && somebody && known?.at !== memory.position && suits(somebody.text, pronoun))
      return somebody;
    if (
      isThing &&
      object &&
      (memory.createdLast || (known?.at !== memory.position && !isAgent(parsed, clause)))
    )
      return object;
    if (!known || memory.distance(known.at) > (isPerson ? reach : 1))
      return this.whoseLife(pronoun);
    // “The union struck. Bo Marsh met Ada Quill. They …”: who spoke last are several too.
    if (groups.has(pronoun) && known !== memory.last) return null;
    // “Profit was small. It plans to open a shop”: what is counted plans nothing.
    if (isThing && (known.owned || (isDoing(parsed, clause) && !canAct(known)))) return null;
    if (isThing && known.body && isGranted(parsed, clause)) return null;
    return known;
  }

  /** “The army said it killed Bo Marsh, but he …”: who the sentence names before the pronoun; undefined where nobody. */
  private namedBefore(
    parsed: ParsedSentence,
    pronoun: string,
    clause: Clause,
  ): Referent | null | undefined {
    if (clause.kind !== 'coordinate') return undefined;
    const at = clause.subject?.first ?? clause.verb.first;
    const called = parsed.names.filter(
      ({ kind, name, first, last }) =>
        kind === 'person' && last < at && first > 0 && this.suits(name, pronoun),
    );
    const [one] = called;
    if (!one) return undefined;
    const owns = isGenitive(parsed.words[one.last + 1]);
    return called.length === 1 && !owns ? personCalled(one.name, this.memory.position) : null;
  }

  /** The last that fits; one named in the same sentence whose name tells that it is “he” or “she” before one whose name does not. */
  private lastKnown(pronoun: string): Referent | undefined {
    const { memory } = this;
    const last = memory.findLast((referent) => this.fits(referent, pronoun, true));
    if (!last || !persons.has(pronoun) || genderOf(last.text) !== null) return last;
    return (
      memory.findLast(
        (referent) =>
          referent.at === last.at &&
          genderOf(referent.text) !== null &&
          this.fits(referent, pronoun, true),
      ) ?? last
    );
  }

  /** “Ada Quill married Bo Marsh. He died in 1961”: of the other sex than whose life it is, the only one she was told with. */
  private besideProtagonist(pronoun: string): Referent | null {
    const { memory, protagonist } = this;
    if (!protagonist || !persons.has(pronoun) || forms[protagonist.pronoun].has(pronoun))
      return null;
    if (memory.last?.text !== protagonist.name || memory.last.at !== memory.position) return null;
    const others = memory.people.filter(
      (name) => name.includes(' ') && name !== protagonist.name && this.suits(name, pronoun),
    );
    const [one] = others;
    return one !== undefined && others.length === 1 ? personCalled(one, memory.position) : null;
  }

  private whoseLife(pronoun: string): Referent | null {
    if (!this.protagonist || !forms[this.protagonist.pronoun].has(pronoun)) return null;
    return personCalled(this.protagonist.name, this.memory.position);
  }

  /** `surely`: a person must be known for one. */
  private fits(
    { text, person, plural, group }: Referent,
    pronoun: string,
    surely: boolean,
  ): boolean {
    if (groups.has(pronoun)) return group;
    if (plural) return false;
    if (things.has(pronoun)) return person !== true;
    const isPerson = surely ? person === true : person !== false;
    return persons.has(pronoun) && isPerson && this.suits(text, pronoun);
  }

  /** Whose life is told shows in every sentence whether it is a woman’s. */
  private suits(name: string, pronoun: string): boolean {
    if (this.protagonist?.name === name) return forms[this.protagonist.pronoun].has(pronoun);
    const titled = this.memory.genders.get(name);
    return titled ? forms[titled].has(pronoun) : suits(name, pronoun);
  }
}

const showing = new Set('show suggest indicate demonstrate confirm prove'.split(' '));

/** Clauses with a subject of their own whose verb stands before that of `clause`, in order. */
function subjectsBefore({ clauses }: ParsedSentence, clause: Clause): readonly Clause[] {
  return clauses.filter(
    (other) => other !== clause && other.ownSubject && other.verb.head < clause.verb.head,
  );
}
