/** Follows who and what the sentences speak of, and names subjects and owners by it, where that is safe. */
import type { Clause } from '../clauses/clause';
import { bodies, persons } from '../words/anaphors';
import type { Name } from '../names/name';
import { headOf, nameAt, possessive } from '../names/phrases';
import type { Named, ParsedSentence } from '../sentence';
import { gendersTold } from './genders';
import { Memory, offices } from './memory';
import { forms, persons as personal, suits } from './pronouns';
import type { Protagonist } from './protagonist';
import {
  agentOf,
  creates,
  foundedBody,
  nearestThing,
  objectOf,
  personCalled,
  referentOf,
  somebodyIn,
  townIn,
} from './referents';
import type { Range } from '../words';
import { Resolver } from './resolver';
import { subjectName } from './subject-name';

export class Antecedents {
  private readonly memory: Memory;
  private readonly resolver: Resolver;
  /** Of the sentence at hand: they are asked for again and again. */
  private readonly subjects = new Map<Clause, string | null>();

  constructor(
    private readonly protagonist: Protagonist | null,
    mainBody: string | null,
  ) {
    this.memory = new Memory(mainBody);
    this.resolver = new Resolver(this.memory, protagonist, (parsed, clause) =>
      this.subjectOf(parsed, clause),
    );
  }

  /** Takes in what the title calls by name. */
  readTitle(title: Named): void {
    this.memory.things.meet(title);
  }

  /** What “the …” is called that is no subject; null where nothing has a name. */
  nameOf(noun: string): string | null {
    const { memory } = this;
    // “The bank” is Marlow Bank, whoever else has acted.
    const body = bodies.has(noun) ? memory.onlyBody() : null;
    return memory.things.nameOf(noun) ?? (body && !offices.test(body) ? body : null);
  }

  /** Who says “I” and “we” in quotations that go on. */
  hear(speaker: string): void {
    this.memory.speaker = personCalled(speaker, this.memory.position);
  }

  /** Who is being quoted. */
  get spokenBy(): string | null {
    return this.memory.speaker?.text ?? null;
  }

  /** Whose life the text tells. */
  isProtagonist(name: string): boolean {
    return this.protagonist?.name === name;
  }

  /** Takes in what the sentence at hand tells of those it names. */
  enter(parsed: ParsedSentence): void {
    for (const [name, gender] of gendersTold(parsed)) this.memory.genders.set(name, gender);
  }

  /** Takes the sentence's subjects in, after its own pronouns were resolved. */
  leave(parsed: ParsedSentence): void {
    const { memory, resolver } = this;
    this.learnGenders(parsed);
    memory.advance();
    this.subjects.clear();
    const object = objectOf(parsed, memory.position);
    memory.object = object?.person === null ? object : null;
    memory.somebody =
      object?.person === true
        ? object
        : (agentOf(parsed, memory.position) ?? somebodyIn(parsed, memory.position));
    memory.things.meet(parsed);
    memory.hear(parsed.names);
    for (const name of parsed.names) if (isLed(parsed, name)) memory.hearOf(name.name);
    memory.founded = foundedBody(parsed, memory.position) ?? memory.founded;
    memory.town = townIn(parsed);
    memory.createdLast = memory.object !== null && creates(parsed);
    for (const clause of parsed.clauses) {
      const { kind, subject, ownSubject } = clause;
      if (kind === 'infinitive' || kind === 'relative' || !ownSubject || !subject) continue;
      const opening = parsed.words[subject.first]?.lower ?? '';
      if (/^an?$/.test(opening)) {
        const head = headOf(parsed.words, subject.first, subject.first + 3);
        if (head) memory.introduced.add(head.lower);
      }
      const referent = resolver.named(parsed, clause);
      // “Her novel was turned down until Marsh Press took it. It won …”: the novel, though it has no name.
      const aside =
        kind === 'adverbial' && referent?.person !== true && this.tellsOfThing(parsed, clause);
      if (referent && aside) memory.overhear(referent);
      else if (referent) memory.meet(referent);
      // A pronoun keeps whom it stands for in mind.
      const pronoun = parsed.words[subject.first];
      if (pronoun?.pos !== 'PRON' || subject.first !== subject.last) continue;
      const again = resolver.resolve(parsed, pronoun.lower, clause);
      if (again) memory.recall(again);
    }
  }

  /** Whether the sentence around a clause tells, by its main act, of a thing. */
  private tellsOfThing(parsed: ParsedSentence, aside: Clause): boolean {
    const main = parsed.clauses.find(({ kind, ownSubject }) => kind === 'main' && ownSubject);
    if (!main?.subject || main === aside) return false;
    if (this.resolver.named(parsed, main)?.person === false) return true;
    const head = headOf(parsed.words, main.subject.first, main.subject.last);
    return head?.pos === 'NOUN' && !persons.has(head.lower);
  }

  /** “Robin Marsh left. He …”: from then on no woman. */
  private learnGenders(parsed: ParsedSentence): void {
    // A life is of one person, and tells whether it is a woman’s.
    if (this.protagonist) return;
    for (const clause of parsed.clauses) {
      const { subject } = clause;
      const pronoun = subject?.first === subject?.last ? parsed.words[subject?.first ?? -1] : null;
      const gender = pronoun?.pos === 'PRON' ? genderOfPronoun(pronoun.lower) : null;
      if (!gender || !pronoun) continue;
      const one = this.resolver.resolve(parsed, pronoun.lower, clause);
      if (one?.person === true && !this.memory.genders.has(one.text))
        this.memory.genders.set(one.text, gender);
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
    const text =
      this.familyAt(parsed, subject) ??
      subjectName(parsed, subject, clause, this.resolver, this.memory);
    this.subjects.set(clause, text);
    return text;
  }

  /**
   * Whether it is a guess who acts: “The currency fell. It asked for a loan”, where a pronoun would
   * stand for something before its sentence, or its half of one, that has no name.
   */
  isGuess(parsed: ParsedSentence, clause: Clause): boolean {
    const { words } = parsed;
    const { subject } = clause;
    if (!subject || subject.first !== subject.last || words[subject.first]?.pos !== 'PRON')
      return false;
    const head = this.subjectOf(parsed, clause)?.split(' ').at(-1) ?? '';
    if (/^(?:\p{Lu}|$)/u.test(head)) return false;
    const before = words.slice(0, subject.first);
    const from = before.findLastIndex(({ text }) => text === ';') + 1;
    return !before.some(({ text }, i) => i >= from && text === head);
  }

  referentOf(
    parsed: ParsedSentence,
    clause: Clause,
  ): { at: number; here: number; person: boolean | null; body: boolean; plural: boolean } | null {
    const r = this.resolver.resolve(
      parsed,
      parsed.words[clause.subject?.first ?? -1]?.lower ?? '',
      clause,
    );
    return (
      r && {
        at: r.at,
        here: this.memory.position,
        person: r.person,
        body: r.body,
        plural: r.plural,
      }
    );
  }

  /** “The family moved”: in a life, that of the one it tells of. */
  private familyAt({ words }: ParsedSentence, { first, last }: Range): string | null {
    if (!this.protagonist || last !== first + 1 || words[last]?.lower !== 'family') return null;
    return words[first]?.lower === 'the' ? `${possessive(this.protagonist.name)} family` : null;
  }

  /** Whose “its” is that is not the subject's: of whom the sentence tells, where that has a name. */
  thingAt(parsed: ParsedSentence, at: number, clause: Clause): string | null {
    // “joined the company in 1977 and became its head”
    const told = parsed.words.slice(0, at);
    const body = told.findLast(({ lower }, i) => bodies.has(lower) && told[i - 1]?.lower === 'the');
    if (body) return `the ${body.lower}`;
    const main = parsed.clauses.find(({ kind }) => kind === 'main');
    const name = main?.subject && main !== clause ? nameAt(parsed, main.subject) : null;
    if (name && name.kind !== 'person' && name.last < at) return name.name;
    return this.resolver.resolve(parsed, parsed.words[at]?.lower ?? '', clause)?.text ?? null;
  }

  /** Whom “him” at `at` means; null where the last sentence named two who could be meant. */
  objectAt(parsed: ParsedSentence, at: number, clause: Clause): string | null {
    const pronoun = parsed.words[at]?.lower ?? '';
    const possible = this.memory.people.filter((name) => suits(name, pronoun));
    if (possible.length > 1 && this.protagonist === null) return null;
    return this.resolver.resolve(parsed, pronoun, clause)?.text ?? null;
  }

  /** Whose: what the possessive at `at` stands for. */
  ownerOf(parsed: ParsedSentence, at: number, clause: Clause): string | null {
    const { words } = parsed;
    const pronoun = words[at]?.lower ?? '';
    const { subject } = clause;
    // “Since its launch, the store has grown”: in front of the subject it is the subject’s.
    if (subject && clause.ownSubject && at < subject.first) {
      // “After her death her letters …”: no letters die.
      const person = this.resolver.ofSubject(parsed, clause)?.person === true;
      if (person || !personal.has(pronoun)) return this.subjectOf(parsed, clause);
    }
    if (pronoun === 'its') {
      const near = nearestThing(words, at - 1);
      const thing = near && referentOf(parsed, near, this.memory.position);
      if (thing && thing.person !== true && !thing.plural) return thing.text;
    }
    return this.resolver.resolve(parsed, pronoun, clause)?.text ?? null;
  }
}

function genderOfPronoun(pronoun: string): 'he' | 'she' | null {
  if (forms.he.has(pronoun)) return 'he';
  return forms.she.has(pronoun) ? 'she' : null;
}

/** “the chief executive of Sund Lines” */
function isLed({ words }: ParsedSentence, { kind, first }: Name): boolean {
  if (kind !== 'organisation' || words[first - 1]?.lower !== 'of') return false;
  return leading.has(words[first - 2]?.lower ?? '');
}

const leading = new Set('executive chairman chairwoman owner owners boss president'.split(' '));
