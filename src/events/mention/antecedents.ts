/** Resolves pronouns in subjects to names, where that is safe. */
import type { Clause } from './clauses/clause';
import { reporterOf } from './frames';
import type { Name } from './names';
import { titles } from './words/names';
import type { Protagonist } from './protagonist';
import type { ParsedSentence } from './sentence';
import { isElliptic } from './clauses/elliptic';
import { antecedent, withHead } from './clauses/subjects';
import { called, isPlural, possessive, nameAt, nameOf, shortPhrase, textOf } from './phrases';
import type { Range, Word } from './words';
import { bodies, measures } from './words/anaphors';
import { genderOf } from './words/given-names';

/** A thing the text has spoken of, as a headline would call it. */
interface Referent {
  readonly text: string;
  /** Null: cannot be told. */
  readonly person: boolean | null;
  readonly plural: boolean;
  /** What “they” can stand for: several, or a body of people; no country or city. */
  readonly group: boolean;
  /** A body of people that has a name. */
  readonly body: boolean;
  /** “The bank’s fleet”: “it” may be the bank as well. */
  readonly owned: boolean;
  readonly at: number;
}

const forms = { he: new Set(['he', 'his', 'him']), she: new Set(['she', 'her']) };
const persons = new Set([...forms.he, ...forms.she]);
const things = new Set(['it', 'its']);
const groups = new Set(['they', 'their', 'them']);
const speakers = new Set(['i', 'we', 'my', 'our']);
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
    this.speaker = this.person(speaker);
  }

  /** Who is being quoted. */
  get spokenBy(): string | null {
    return this.speaker?.text ?? null;
  }

  /** Takes the sentence's subjects in, after its own pronouns were resolved. */
  leave(parsed: ParsedSentence): void {
    this.position++;
    this.subjects.clear();
    this.object = this.objectOf(parsed);
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
      const referent = this.referentOf(parsed, clause.subject);
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
      const thing = near && this.referentOf(parsed, near);
      if (thing && thing.person !== true && !thing.plural) return thing.text;
    }
    return this.resolve(parsed, pronoun, clause)?.text ?? null;
  }

  /** What a pronoun in the clause stands for. */
  resolve(parsed: ParsedSentence, pronoun: string, clause: Clause): Referent | null {
    const reporter = reporterOf(parsed.words, clause, parsed.clauses);
    if (speakers.has(pronoun)) {
      if (reporter) return this.subjectReferent(parsed, reporter);
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
    // A thing named in the sentence, or what stands for it, comes between.
    if (!persons.has(pronoun) && !isFirstSubject(parsed, clause)) return null;
    const known = this.referents.findLast((referent) => fits(referent, true));
    // “Quill bought the yard. It was sold …”: what was done to, where nothing else was the subject since.
    if (things.has(pronoun) && known?.at !== this.position && this.object) return this.object;
    const far = persons.has(pronoun) ? reach : groups.has(pronoun) && known?.plural ? 2 : 1;
    if (!known || this.position - known.at > far) return this.whoseLife(pronoun);
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
    return this.person(this.protagonist.name);
  }

  private person(text: string): Referent {
    const { position: at } = this;
    return { text, person: true, plural: false, group: false, body: false, owned: false, at };
  }

  /** The one thing behind the last main verb. */
  private objectOf(parsed: ParsedSentence): Referent | null {
    const { words, clauses } = parsed;
    const main = clauses.findLast(({ kind }) => kind === 'main' || kind === 'coordinate');
    if (!main || main.verb.passive || words[main.verb.head]?.pos === 'AUX') return null;
    const range = nounPhraseFrom(words, main.verb.last + 1, main.coreLast);
    const referent = range && this.referentOf(parsed, range);
    return referent && referent.person === null && !referent.plural ? referent : null;
  }

  private subjectReferent(parsed: ParsedSentence, clause: Clause): Referent | null {
    if (!clause.subject) return null;
    const first = parsed.words[clause.subject.first];
    const single = clause.subject.first === clause.subject.last;
    if (single && first?.pos === 'PRON') {
      if (clause.kind === 'content') return null;
      return this.resolve(parsed, first.lower, { ...clause, parent: null });
    }
    return this.referentOf(parsed, clause.subject);
  }

  private referentOf(parsed: ParsedSentence, range: Range): Referent | null {
    const { words } = parsed;
    const first = words[range.first];
    if (!first || possessives.has(first.lower)) return null;
    for (let i = range.first; i <= range.last; i++) if (unfit.has(words[i]?.pos ?? '')) return null;
    const name = nameAt(parsed, range);
    const text = name?.name ?? shortPhrase(words, range);
    if (text === null) return null;
    const plural = isPlural(words, range) && !name;
    return {
      text,
      person: name ? isPerson(name) : isRole(words, range) ? true : null,
      plural,
      body: name?.kind === 'organisation',
      owned:
        !name && words.slice(range.first, range.last).some(({ text }) => /^['’]s?$/.test(text)),
      group: plural || (name !== null && name.kind !== 'person' && name.kind !== 'place'),
      at: this.position,
    };
  }
}

/** “the yard” of “bought the yard for a crown”. */
function nounPhraseFrom(words: readonly Word[], first: number, end: number): Range | null {
  if (words[first]?.pos !== 'DET' && words[first]?.pos !== 'PROPN') return null;
  let last = first;
  while (last < end && ['ADJ', 'NOUN', 'PROPN'].includes(words[last + 1]?.pos ?? '')) last++;
  return words[last]?.pos === 'NOUN' || words[last]?.pos === 'PROPN' ? { first, last } : null;
}

/** The noun phrase that ends last before `from`. */
function nearestThing(words: readonly Word[], from: number): Range | null {
  for (let last = from; last >= 0; last--) {
    const { pos, text } = words[last] ?? {};
    if (pos === 'PUNCT' && text !== ',') return null;
    if (pos === 'NOUN' || pos === 'PROPN') return antecedent(words, last);
  }
  return null;
}

/** Whether another thing stands between an earlier subject and the pronoun, so that “it” may be either. */
function isContested({ words, clauses }: ParsedSentence, clause: Clause): boolean {
  // A subject goes on with the subject before.
  if (clause.kind === 'main' || clause.kind === 'coordinate') return false;
  const at = clause.subject?.first ?? clause.verb.first;
  const before = clauses.findLast((other) => other.verb.last < at && other.ownSubject);
  if (!before) return false;
  return words.slice(before.verb.last + 1, at).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}

/** “The mayor saw Bo Marsh when he …”: behind another person’s name the pronoun may be theirs. */
function isOvertaken(
  { names }: ParsedSentence,
  clause: Clause,
  { verb }: Clause,
  pronoun: string,
): boolean {
  if (clause.kind !== 'adverbial' && clause.kind !== 'relative') return false;
  const at = clause.subject?.first ?? clause.verb.first;
  return names.some(
    ({ kind, name, first, last }) =>
      kind !== 'place' && first > verb.last && last < at && suits(name, pronoun),
  );
}

/** “he” is no woman, as far as a name tells. */
function suits(called: string, pronoun: string): boolean {
  const gender = genderOf(called);
  return gender === null || forms[gender].has(pronoun);
}

/** Whether no other subject precedes in the sentence. */
function isFirstSubject({ clauses }: ParsedSentence, clause: Clause): boolean {
  return clauses.every(
    (other) =>
      other === clause ||
      other.verb.head > clause.verb.head ||
      !other.ownSubject ||
      !other.subject ||
      other.subject.first === clause.subject?.first,
  );
}

/** “It is likely that …”, “It was a hot day”: the pronoun stands for nothing said before. */
function isEmptySubject(words: readonly Word[], clause: Clause): boolean {
  const head = words[clause.verb.head];
  return head?.pos === 'AUX' || (clause.verb.passive && hasClause(words, clause));
}

/** Whether what “it” announces follows: “that …”, “to …”. */
function hasClause(words: readonly Word[], clause: Clause): boolean {
  for (let i = clause.verb.last + 1; i <= clause.verb.last + 4; i++) {
    const lower = words[i]?.lower;
    if (lower === 'that' || lower === 'to' || lower === 'whether') return true;
  }
  return false;
}

/** Null for one word that can be a surname or a firm. */
function isPerson({ kind, name }: Name): boolean | null {
  if (kind === 'organisation' && /^\p{Lu}\p{Ll}+$/u.test(name)) return null;
  return kind === 'person';
}

/** “The mayor”, “the finance minister”: someone by what they are. */
function isRole(words: readonly Word[], range: Range): boolean {
  return titles.has(words[range.last]?.lower ?? '') || people.has(words[range.last]?.lower ?? '');
}

const people = new Set(
  'man woman boy girl mother father son daughter brother sister wife husband driver pilot doctor nurse teacher farmer lawyer banker worker soldier officer suspect victim witness defendant champion owner activist expert scientist researcher historian critic veteran premier'.split(
    ' ',
  ),
);

/** Where “the company”, “the energy giant” ends, alone or as an owner (“the company’s …”): a body of people by what it is. */
function bodyEnd(words: readonly Word[], { first, last }: Range): number | null {
  if (words[first]?.lower !== 'the') return null;
  for (let end = first + 1; end <= Math.min(last, first + 2); end++) {
    if (words[end]?.pos === 'PROPN') return null;
    const closes = end === last || (/^['’]s?$/.test(words[end + 1]?.text ?? '') && end + 1 < last);
    if (closes && bodies.has(words[end]?.lower ?? '')) return end;
  }
  return null;
}

/** “Sales”, “net income”, “the operating loss”, and no word of whose. */
export function isMeasure(words: readonly Word[], { first, last }: Range): boolean {
  if (!measures.has(words[last]?.lower ?? '') || last - first > 3) return false;
  return words
    .slice(first, last)
    .every(
      ({ pos, lower }) => pos === 'ADJ' || pos === 'NOUN' || (pos === 'DET' && lower === 'the'),
    );
}

/** A noun phrase that holds these is no name for anything. */
const unfit = new Set(['PRON', 'VERB', 'AUX', 'SCONJ']);
const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'our']);
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
