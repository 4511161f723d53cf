/** Finds what a pronoun stands for: whoever reports, a subject of its sentence, or of those before; where that is safe. */
import type { Clause } from '../clauses/clause';
import { canSpeak } from '../speech/can-speak';
import { isFramed, reporterOf } from '../speech/frames';
import type { ParsedSentence } from '../sentence';
import { isNominal, wordIs } from '../words';
import { Fit } from './fit';
import type { Memory } from './memory';
import {
  forms,
  groups,
  isContested,
  isMeantBefore,
  isOvertaken,
  persons,
  severalBetween,
  speakers,
  things,
} from './pronouns';
import type { Protagonist } from './protagonist';
import { isOtherKin, personCalled, referentOf, type Referent } from './referents';
import { SentencesBefore } from './sentences-before';

/** The subject of a clause by name; null where that is not safe. */
type NameSubject = (parsed: ParsedSentence, clause: Clause) => string | null;

export class Resolver {
  /**
   * Subjects found while one pronoun is resolved: each asks for those before it, and without this a
   * sentence of pronouns takes twice as long with every clause.
   */
  private readonly found = new Map<Clause, Referent | null>();
  private depth = 0;
  private readonly fit: Fit;
  private readonly before: SentencesBefore;

  constructor(
    private readonly memory: Memory,
    protagonist: Protagonist | null,
    private readonly nameSubject: NameSubject,
  ) {
    this.fit = new Fit(memory, protagonist);
    this.before = new SentencesBefore(memory, protagonist, this.fit);
  }

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
      this.fit.fits(teller, pronoun, false) &&
      !(later && (things.has(pronoun) || groups.has(pronoun)))
    )
      return isOvertaken(parsed, clause, reporter, pronoun) ? null : teller;
    const earlier = this.earlierSubject(parsed, pronoun, clause, teller ? null : reporter);
    if (!earlier) return this.before.standsFor(parsed, pronoun, clause);
    if (groups.has(pronoun) && this.isEither(parsed, pronoun, clause)) return null;
    // “The operator suspended services; they resumed”: the services.
    if (
      groups.has(pronoun) &&
      !earlier.referent.plural &&
      severalBetween(parsed, earlier.clause, clause)
    )
      return null;
    const unsure = things.has(pronoun)
      ? earlier.referent.owned ||
        isContested(parsed, clause) ||
        this.hasNearer(parsed, pronoun, clause, earlier.clause)
      : persons.has(pronoun) && isOvertaken(parsed, clause, earlier.clause, pronoun);
    return unsure ? null : earlier.referent;
  }

  /** “It is the third deal that the watchdog stopped since Quill became its head”: the watchdog’s, or the deal’s. */
  private hasNearer(
    parsed: ParsedSentence,
    pronoun: string,
    { parent }: Clause,
    found: Clause,
  ): boolean {
    if (parent?.kind !== 'relative' || parent === found || !parent.ownSubject) return false;
    const nearer = this.ofSubject(parsed, parent);
    return nearer !== null && this.fit.fits(nearer, pronoun, true);
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
      if (other === except || actsOn(parsed, other, pronoun)) continue;
      const referent = this.ofSubject(parsed, other);
      if (referent && this.fit.fits(referent, pronoun, true)) return { clause: other, referent };
    }
    return null;
  }

  /** “Divers thought the seals fled; a study showed that they …”: two that are named before are several. */
  private isEither(parsed: ParsedSentence, pronoun: string, clause: Clause): boolean {
    const named = subjectsBefore(parsed, clause).flatMap((other) => {
      const referent = this.named(parsed, other);
      return referent && this.fit.fits(referent, pronoun, true) ? [referent.text] : [];
    });
    return new Set(named).size > 1;
  }
}

/** “Marsh left her in 1970 and she was treated”: whoever does something to her is not she. */
function actsOn({ words }: ParsedSentence, { verb, coreLast }: Clause, pronoun: string): boolean {
  if (!persons.has(pronoun)) return false;
  const own = forms.he.has(pronoun) ? 'him' : 'her';
  const behind = words.slice(verb.last + 1, coreLast + 1);
  return behind.some(({ lower }, i) => lower === own && !isNominal(behind[i + 1]));
}

const showing = new Set('show suggest indicate demonstrate confirm prove'.split(' '));

/** Clauses with a subject of their own whose verb stands before that of `clause`, in order. */
function subjectsBefore({ clauses }: ParsedSentence, clause: Clause): readonly Clause[] {
  return clauses.filter(
    (other) => other !== clause && other.ownSubject && other.verb.head < clause.verb.head,
  );
}
