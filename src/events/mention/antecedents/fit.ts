/** Whether a pronoun can stand for someone or something, by sex, number and what is known of whose life is told. */
import type { Memory } from './memory';
import { forms, groups, persons, suits, things } from './pronouns';
import type { Protagonist } from './protagonist';
import type { Referent } from './referents';

export class Fit {
  constructor(
    private readonly memory: Memory,
    private readonly protagonist: Protagonist | null,
  ) {}

  /** `surely`: a person must be known for one. */
  fits({ text, person, plural, group }: Referent, pronoun: string, surely: boolean): boolean {
    if (groups.has(pronoun)) return group;
    if (plural) return false;
    if (things.has(pronoun)) return person !== true;
    const isPerson = surely ? person === true : person !== false;
    return persons.has(pronoun) && isPerson && this.suits(text, pronoun);
  }

  /** Whose life is told shows in every sentence whether it is a woman’s. */
  suits(name: string, pronoun: string): boolean {
    if (this.protagonist?.name === name) return forms[this.protagonist.pronoun].has(pronoun);
    const titled = this.memory.genders.get(name);
    return titled ? forms[titled].has(pronoun) : suits(name, pronoun);
  }
}
