/** A sentence of a language that has word tables → the clauses in it that tell an event at a time. */
import type { Token } from '../../../article/article';
import type { Language } from '../languages/language';
import { ranks, type Clause } from './clause';
import type { Source } from './headline';
import type { PlacedTimex } from './join-times';
import { readWords } from './lex';
import { readVerbMedial } from './medial/reader';
import { pronounUnit, subjectOf, type Protagonist, type Subject } from './protagonist';
import { readVerbSecond } from './second/reader';
import type { Placing } from './status';
import { tell, type ToldEvent } from './tell';
import { timeOf } from './time-of';
import { insertedWord, type Word } from './word';

export interface Told extends ToldEvent {
  /** Index among the article's time expressions. */
  readonly timex: number;
}

/** More words than this are a list or a table. */
const longestSentence = 150;

export interface Setting {
  /** The article's. */
  readonly text: string;
  readonly language: Language;
  /** Whose life the article tells, if it tells one. */
  readonly protagonist: Protagonist | null;
  readonly placing: (timex: number) => Placing;
}

/** Reads an article's sentences in order, as a pronoun hangs on the sentence before. */
export class Teller {
  private subject: Subject = 'other';

  constructor(private readonly setting: Setting) {}

  /** The events of one sentence; `timexes` are those in it. */
  tell(tokens: readonly Token[], timexes: readonly PlacedTimex[]): readonly Told[] {
    const { text, language, protagonist, placing } = this.setting;
    // Where nobody's pronoun is resolved, a sentence without a time tells nothing.
    if (tokens.length > longestSentence || (timexes.length === 0 && protagonist === null))
      return [];
    const words = readWords(text, withoutEnd(tokens), timexes, language);
    if (!words) return [];
    const clauses =
      language.order === 'second'
        ? readVerbSecond(words, language)
        : readVerbMedial(words, language);
    const named = clauses.map((clause) => this.resolve(words, clause));
    const dated = named.map((one) => ({ ...one, timex: timeOf(one.source, one.clause) }));
    return dated.flatMap(({ source, clause, timex }) => {
      if (timex < 0) return [];
      // What has a time of its own is an event of its own.
      const others = dated
        .filter((other) => other.clause !== clause && other.timex >= 0)
        .map((other) => other.clause.verb);
      const units = clause.units.filter(
        (unit) =>
          unit.kind !== 'conjunct' ||
          !others.some((verb) => verb >= unit.first && verb <= unit.last),
      );
      const told = tell(source, { ...clause, units }, placing(timex));
      return told ? [{ ...told, timex }] : [];
    });
  }

  /** With the protagonist's name for the pronoun, where the clause before was about them. */
  private resolve(words: readonly Word[], clause: Clause): { source: Source; clause: Clause } {
    const { text, language, protagonist } = this.setting;
    const plain = { source: { text, words, language }, clause };
    if (protagonist === null) return plain;
    const subject = subjectOf(words, clause, protagonist, language);
    const known = this.subject === 'protagonist';
    this.subject = subject === 'pronoun' && known ? 'protagonist' : subject;
    if (subject !== 'pronoun' || !known) return plain;
    const pronoun = pronounUnit(words, clause, language);
    const at = words[pronoun?.first ?? clause.verb]?.start ?? 0;
    const name = {
      first: words.length,
      last: words.length,
      kind: 'noun',
      rank: ranks.kept,
    } as const;
    const verb = clause.units.findIndex(({ kind }) => kind === 'verb');
    const units = pronoun
      ? clause.units.map((unit) => (unit === pronoun ? name : unit))
      : [...clause.units.slice(0, verb), name, ...clause.units.slice(verb)];
    return {
      source: { text, words: [...words, insertedWord(protagonist.name, at)], language },
      clause: { ...clause, units },
    };
  }
}

function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && /^[.!]$/.test(tokens[end - 1]?.text ?? '')) end--;
  return tokens.slice(0, end);
}
