/** Resolves pronouns in subjects to names, where that is safe. */
import type { Clause } from './clauses/clause';
import { isElliptic } from './clauses/elliptic';
import { antecedent, withHead } from './clauses/subjects/antecedents';
import { reporterOf } from './frames';
import { called, possessive, nameAt, nameOf, textOf } from './phrases';
import {
  canAct,
  forms,
  groups,
  hasClause,
  isAgent,
  isContested,
  isDoing,
  isEmptySubject,
  isFirstSubject,
  isOvertaken,
  persons,
  speakers,
  suits,
  things,
} from './pronouns';
import type { Protagonist } from './protagonist';
import {
  bodyEnd,
  isMeasure,
  isOtherKin,
  nearestThing,
  objectOf,
  personCalled,
  referentOf,
  type Referent,
} from './referents';
import type { ParsedSentence } from './sentence';
import type { Range } from './words';
import { possessives } from './words/function-words';

/** How many sentences back a pronoun may reach. */
const reach = 3;

/** Follows who and what the sentences speak of. */
export class Antecedents {
  private readonly referents: Referent[] = [];
  /** What the last sentence was done to, where that is one thing. */
  private object: Referent | null = null;
  /** All bodies of people that have acted under their names. */
  private readonly bodies = new Set<string>();
  private position = 0;
  /** Of the sentence at hand: they are asked for again and again. */
  private readonly subjects = new Map<Clause, string | null>();
  private speaker: Referent | null = null;

  constructor(private readonly protagonist: Protagonist | null) {}

  /** Who says “I” and “we” in quotations that go on. */
  hear(speaker: string): void {
    this.speaker = personCalled(speaker, this.position);
  }

  /** Who is being quoted. */
  get spokenBy(): string | null {
    return this.speaker?.text ?? null;
  }

  /** Takes the sentence's subjects in, after its own pronouns were resolved. */
  leave(parsed: ParsedSentence): void {
    this.position++;
    this.subjects.clear();
    this.object = objectOf(parsed, this.position);
    const reached = this.referents.findIndex(({ at }) => this.position - at <= reach + 1);
    this.referents.splice(0, reached < 0 ? this.referents.length : reached);
    for (const clause of parsed.clauses) {
      if (
        clause.kind === 'infinitive' ||
        clause.kind === 'relative' ||
        isElliptic(parsed.words, clause) ||
        !clause.ownSubject ||
        !clause.subject
      )
        continue;
      const referent =
        referentOf(parsed, clause.subject, this.position) ?? this.kin(parsed, clause);
      if (referent) this.referents.push(referent);
      if (referent?.body) this.bodies.add(referent.text);
      // A pronoun keeps whom it stands for in mind.
      const pronoun = parsed.words[clause.subject.first];
      const again =
        pronoun?.pos === 'PRON' && clause.subject.first === clause.subject.last
          ? this.resolve(parsed, pronoun.lower, clause)
          : null;
      if (again) this.referents.push({ ...again, at: this.position });
    }
  }

  /**
   * The subject of a clause as a headline would call it; null for a pronoun that could not be
   * resolved safely.
   */
  subjectOf(parsed: ParsedSentence, clause: Clause): string | null {
    const { subject } = clause;
    if (!subject) return null;
    const known = this.subjects.get(clause);
    if (known !== undefined) return known;
    const text = this.called(parsed, subject, clause);
    this.subjects.set(clause, text);
    return text;
  }

  private called(parsed: ParsedSentence, range: Range, clause: Clause): string | null {
    const { words } = parsed;
    const first = words[range.first];
    if (!first) return null;
    const lower = first.lower;
    if (range.first === range.last && first.pos === 'PRON') {
      if (lower === 'it' && isEmptySubject(words, clause))
        return hasClause(words, clause) ? 'It' : null;
      if (anybody.has(lower)) return first.text;
      return this.resolve(parsed, lower, clause)?.text ?? null;
    }
    // “the driver, whose death was reported”
    if (clause.opener === range.first - 1 && words[clause.opener]?.lower === 'whose') {
      const owner = antecedent(words, clause.opener - 1);
      return (
        owner && `${possessive(called(parsed, withHead(words, owner)))} ${called(parsed, range)}`
      );
    }
    if (vague.has(lower) && range.first === range.last) return null;
    // “He and his wife”
    if (first.pos === 'PRON' && words[range.first + 1]?.pos === 'CCONJ') {
      const one = this.resolve(parsed, lower, clause);
      return one && `${one.text} ${textOf(words, range.first + 1, range.last)}`;
    }
    if (relative.has(lower)) return null;
    for (let i = range.first; i <= range.last; i++) if (words[i]?.pos === 'AUX') return null;
    const named = range.last > range.first ? nameAt(parsed, range) : null;
    if (named?.kind === 'person') return named.name;
    const body = bodyEnd(words, range);
    if (body !== null) {
      const name = this.bodyAtHand();
      if (name !== null && body === range.last) return name;
      // “the company’s shares”
      if (name !== null)
        return `${possessive(name)} ${called(parsed, { first: body + 2, last: range.last })}`;
    }
    const owner =
      first.pos === 'PRON' || possessives.has(lower) ? this.resolve(parsed, lower, clause) : null;
    if (possessives.has(lower)) {
      if (!owner) return null;
      return `${possessive(owner.text)} ${called(parsed, { first: range.first + 1, last: range.last })}`;
    }
    return this.owned(parsed, range, clause) ?? nameOf(parsed, range) ?? called(parsed, range);
  }

  /** “Net income rose”: that of the firm that reports it, or of the one at hand. */
  private owned(parsed: ParsedSentence, range: Range, clause: Clause): string | null {
    const { words } = parsed;
    if (!isMeasure(words, range)) return null;
    const reporter = reporterOf(words, clause, parsed.clauses);
    const firm = reporter && this.subjectReferent(parsed, reporter);
    const owner = firm?.body ? firm.text : this.bodyAtHand();
    if (owner === null) return null;
    const text = called(parsed, range);
    return `${possessive(owner)} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  }

  /** “The company”: the only one spoken of shortly before, or at all. */
  private bodyAtHand(): string | null {
    const near = this.referents.filter(({ body, at }) => body && this.position - at <= reach);
    const names = near.length > 0 ? new Set(near.map(({ text }) => text)) : this.bodies;
    const [only] = names;
    return names.size === 1 ? (only ?? null) : null;
  }

  /** Whose life the text tells. */
  isProtagonist(name: string): boolean {
    return this.protagonist?.name === name;
  }

  /** Whose: what the possessive at `at` stands for. */
  ownerOf(parsed: ParsedSentence, at: number, clause: Clause): string | null {
    const { words } = parsed;
    const pronoun = words[at]?.lower ?? '';
    const { subject } = clause;
    // “Since its launch, the store has grown”: in front of the subject it is the subject’s.
    if (subject && clause.ownSubject && at < subject.first) {
      // “After her death her letters …”: no letters die.
      const person = this.subjectReferent(parsed, clause)?.person === true;
      if (person || !persons.has(pronoun)) return this.subjectOf(parsed, clause);
    }
    if (pronoun === 'its') {
      const near = nearestThing(words, at - 1);
      const thing = near && referentOf(parsed, near, this.position);
      if (thing && thing.person !== true && !thing.plural) return thing.text;
    }
    return this.resolve(parsed, pronoun, clause)?.text ?? null;
  }

  /** What a pronoun in the clause stands for. */
  resolve(parsed: ParsedSentence, pronoun: string, clause: Clause): Referent | null {
    const reporter = reporterOf(parsed.words, clause, parsed.clauses);
    if (speakers.has(pronoun)) {
      // “A statement said: my son …”: a statement has none.
      const teller = reporter && this.subjectReferent(parsed, reporter);
      if (reporter) return teller?.person === null && !teller.group ? null : teller;
      // Outside quotation marks it is the writer who says “we”.
      return parsed.quoted || clause.quoted ? this.speaker : null;
    }
    const fits = (referent: Referent | null, surely: boolean): boolean => {
      if (!referent) return false;
      const { person, plural } = referent;
      if (persons.has(pronoun))
        return (
          !plural &&
          (surely ? person === true : person !== false) &&
          this.suits(referent.text, pronoun)
        );
      if (things.has(pronoun)) return !plural && person !== true;
      return groups.has(pronoun) && referent.group;
    };
    const near = reporter && this.subjectReferent(parsed, reporter);
    // “It was taken up again, the agency reported”: a thing is seldom named after its pronoun.
    const later = reporter !== null && reporter.verb.head > clause.verb.head;
    if (near && fits(near, false) && !(later && things.has(pronoun)))
      return isOvertaken(parsed, clause, reporter, pronoun) ? null : near;
    const earlier = parsed.clauses
      .filter((other) => other.verb.head < clause.verb.head && other !== clause && other.ownSubject)
      .map((other) => ({ other, referent: this.subjectReferent(parsed, other) }))
      .filter(({ referent }) => fits(referent, true));
    const [first] = earlier;
    if (first?.referent) {
      const unsure = things.has(pronoun)
        ? first.referent.owned || isContested(parsed, clause)
        : persons.has(pronoun) && isOvertaken(parsed, clause, first.other, pronoun);
      return unsure ? null : first.referent;
    }
    // “Quill, 52, was hurt as he stood …”: he is nobody of an earlier sentence.
    if (persons.has(pronoun) && clause.kind === 'adverbial' && !isFirstSubject(parsed, clause))
      return null;
    // A thing named in the sentence, or what stands for it, comes between.
    if (!persons.has(pronoun) && !isFirstSubject(parsed, clause)) return null;
    const known = this.referents.findLast((referent) => fits(referent, true));
    // “Quill bought the yard. It was sold …”: what was done to, where nothing else was the subject since.
    if (
      things.has(pronoun) &&
      known?.at !== this.position &&
      this.object &&
      !isAgent(parsed, clause)
    )
      return this.object;
    const far = persons.has(pronoun) ? reach : 1;
    if (!known || this.position - known.at > far) return this.whoseLife(pronoun);
    // “The union struck. Bo Marsh met Ada Quill. They …”: who spoke last are several too.
    if (groups.has(pronoun) && known !== this.referents.at(-1)) return null;
    // “Profit was small. It plans to open a shop”: what is counted plans nothing.
    if (things.has(pronoun) && isDoing(parsed, clause) && !canAct(known)) return null;
    return things.has(pronoun) && known.owned ? null : known;
  }

  /** Whose life is told shows in every sentence whether it is a woman’s. */
  private suits(name: string, pronoun: string): boolean {
    return this.protagonist?.name === name
      ? forms[this.protagonist.pronoun].has(pronoun)
      : suits(name, pronoun);
  }

  private whoseLife(pronoun: string): Referent | null {
    if (!this.protagonist || !forms[this.protagonist.pronoun].has(pronoun)) return null;
    return personCalled(this.protagonist.name, this.position);
  }

  private subjectReferent(parsed: ParsedSentence, clause: Clause): Referent | null {
    if (!clause.subject) return null;
    const first = parsed.words[clause.subject.first];
    const single = clause.subject.first === clause.subject.last;
    if (single && first?.pos === 'PRON') {
      if (clause.kind === 'content') return null;
      return this.resolve(parsed, first.lower, { ...clause, parent: null });
    }
    return referentOf(parsed, clause.subject, this.position) ?? this.kin(parsed, clause);
  }

  /** “Her father left in 1913; he returned …”: not she. */
  private kin(parsed: ParsedSentence, clause: Clause): Referent | null {
    if (clause.kind === 'content' || !clause.subject) return null;
    if (!isOtherKin(parsed.words, clause.subject)) return null;
    const text = this.subjectOf(parsed, clause);
    return text === null ? null : personCalled(text, this.position);
  }
}

const relative = new Set(['who', 'which', 'that', 'whom', 'whose', 'what']);
const anybody = new Set(['nobody', 'everybody', 'everyone', 'someone']);
const vague = new Set([
  'this',
  'that',
  'these',
  'those',
  'there',
  'both',
  'some',
  'many',
  'most',
  'what',
  'it',
]);
