/** What a pronoun stands for that nothing in its own sentence explains: whom or what the sentences before told of. */
import type { Clause } from '../clauses/clause';
import type { ParsedSentence } from '../sentence';
import { isGenitive } from '../words';
import { genderOf } from '../words/given-names';
import type { Fit } from './fit';
import { reach, type Memory } from './memory';
import {
  canAct,
  forms,
  groups,
  isAgent,
  isDoing,
  isFirstSubject,
  isGranted,
  persons,
  things,
} from './pronouns';
import type { Protagonist } from './protagonist';
import { personCalled, type Referent } from './referents';

export class SentencesBefore {
  constructor(
    private readonly memory: Memory,
    private readonly protagonist: Protagonist | null,
    private readonly fit: Fit,
  ) {}

  /** Null where that is not safe. */
  standsFor(parsed: ParsedSentence, pronoun: string, clause: Clause): Referent | null {
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
    const { object, somebody } = memory;
    // “Police arrested the driver. He was released”: nobody of an earlier sentence.
    if (
      isPerson &&
      somebody &&
      known?.at !== memory.position &&
      this.fit.suits(somebody.text, pronoun)
    )
      return somebody;
    // “Quill bought the yard. It was sold …”: what was done to, where nothing else was the subject since.
    if (
      isThing &&
      object &&
      (memory.createdLast || (known?.at !== memory.position && !isAgent(parsed, clause)))
    )
      return object;
    if (!known || memory.distance(known.at) > (isPerson ? reach : 1))
      return this.whoseLife(pronoun);
    // “Bo Marsh left. The board named Cal Shaw. He …”: either.
    if (isPerson && this.isOvertaken(known, pronoun)) return this.whoseLife(pronoun);
    // “The union struck. Bo Marsh met Ada Quill. They …”: who spoke last are several too.
    if (groups.has(pronoun) && known !== memory.last) return null;
    // “Profit was small. It plans to open a shop”: what is counted plans nothing.
    if (isThing && (known.owned || (isDoing(parsed, clause) && !canAct(known)))) return null;
    if (isThing && known.body && isGranted(parsed, clause)) return null;
    return known;
  }

  /** Whether somebody whom the pronoun fits was named since. */
  private isOvertaken({ text, at }: Referent, pronoun: string): boolean {
    return this.memory
      .peopleSince(at)
      .some((name) => name !== text && !isSameName(name, text) && this.fit.suits(name, pronoun));
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
        kind === 'person' && last < at && first > 0 && this.fit.suits(name, pronoun),
    );
    const [one] = called;
    if (!one) return undefined;
    const owns = isGenitive(parsed.words[one.last + 1]);
    return called.length === 1 && !owns ? personCalled(one.name, this.memory.position) : null;
  }

  /** The last that fits; one named in the same sentence whose name tells that it is “he” or “she” before one whose name does not. */
  private lastKnown(pronoun: string): Referent | undefined {
    const { memory } = this;
    const last = memory.findLast((referent) => this.fit.fits(referent, pronoun, true));
    if (!last || !persons.has(pronoun) || genderOf(last.text) !== null) return last;
    return (
      memory.findLast(
        (referent) =>
          referent.at === last.at &&
          genderOf(referent.text) !== null &&
          this.fit.fits(referent, pronoun, true),
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
      (name) => name.includes(' ') && name !== protagonist.name && this.fit.suits(name, pronoun),
    );
    const [one] = others;
    return one !== undefined && others.length === 1 ? personCalled(one, memory.position) : null;
  }

  private whoseLife(pronoun: string): Referent | null {
    if (!this.protagonist || !forms[this.protagonist.pronoun].has(pronoun)) return null;
    return personCalled(this.protagonist.name, this.memory.position);
  }
}

/** “Marsh” and “Bo Marsh”. */
function isSameName(one: string, other: string): boolean {
  return one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}
