/** A sentence of a language that has word tables → the clauses in it that tell an event at a time. */
import type { Token } from '../../../article/article';
import type { Language } from '../languages/language';
import { apart } from './apart';
import { Cast } from './cast/cast';
import { namesIn, type NameIn } from './cast/names';
import { Referents } from './cast/referents';
import type { Resolved } from './cast/resolved';
import type { Clause } from './clause';
import { onlyCounts } from './complete';
import type { PlacedTimex } from './join-times';
import { readWords } from './lex';
import { inPassing } from './participles';
import { readVerbMedial } from './medial/reader';
import { readVerbSecond } from './second/reader';
import { goesOnSaying, sayerOf } from './speakers';
import { tellsNews, type Placing } from './status';
import { tell, type ToldEvent } from './tell';
import { timeOf } from './time-of';

export interface Told extends ToldEvent {
  /** Index among the article's time expressions. */
  readonly timex: number;
  /** Names of people and bodies in it, and of places. */
  readonly who: readonly string[];
  readonly where: readonly string[];
}

/** More words than this are a list or a table. */
const longestSentence = 150;

export interface Setting {
  /** The article's. */
  readonly text: string;
  readonly language: Language;
  readonly placing: (timex: number) => Placing;
}

/** Reads an article's sentences in order, as names and pronouns hang on the sentences before. */
export class Teller {
  private readonly cast = new Cast();
  private readonly referents = new Referents(this.cast);

  /** Who said what the sentence before tells. */
  private sayer: string | null = null;

  /** A sentence has been read. */
  private opened = false;

  constructor(private readonly setting: Setting) {}

  /** A new paragraph. */
  turn(): void {
    this.referents.turn();
    this.sayer = null;
  }

  /**
   * The events of one sentence; `timexes` are those in it, `heading` is that of the date it stands under, or
   * -1; `news` that of what the sentence tells without any of its own, or -1.
   */
  tell(
    tokens: readonly Token[],
    timexes: readonly PlacedTimex[],
    heading: number,
    news = -1,
  ): readonly Told[] {
    const { text, language, placing } = this.setting;
    const opens = !this.opened;
    this.opened = true;
    if (tokens.length > longestSentence) return [];
    const written = readWords(text, withoutEnd(tokens), timexes, language);
    if (!written) return [];
    // “18:42 Uhr: Der Damm …”, “1924: …”
    const entry = written[0]?.kind === 'time' && written[1]?.text === ':';
    const words = entry ? written.slice(2) : written;
    const above = entry ? (written[0]?.timex ?? -1) : timexes.length === 0 ? heading : -1;
    const names = namesIn({ text, words, language }, this.cast.isKnown);
    this.cast.learn(names);
    const read = (
      language.order === 'second'
        ? readVerbSecond(words, language)
        : readVerbMedial(words, language)
    ).flatMap((clause) => apart(words, clause, language));
    const resolved = read.map((clause) =>
      this.referents.resolve({ text, words, language }, clause, names),
    );
    this.referents.close(names);
    const sayer = this.sayer;
    const goesOn = resolved.some(({ source, clause }) => goesOnSaying(source, clause));
    this.sayer =
      resolved.map(({ source, clause }) => sayerOf(source, clause)).find((one) => one !== null) ??
      (goesOn ? sayer : null);
    const times = resolved.map((one) => timeOf(one.source, one.clause));
    const around = (one: Resolved): number => {
      // An entry of a chronology.
      if (above >= 0 || news < 0 || !tellsNews(words, one.clause, language)) return above;
      if (timexes.length === 0) return news;
      return opens && times.every((timex) => timex < 0) ? this.inOneBreath(one, news) : -1;
    };
    const dated = shared(
      resolved.map((one, i) => {
        const own = times[i] ?? -1;
        return { ...one, timex: own < 0 && i === 0 ? around(one) : own };
      }),
    );
    const main = dated.flatMap((one) => {
      const { timex, clause, instead } = one;
      if (timex < 0) return [];
      // What has a time of its own is an event of its own.
      const others = dated
        .filter((other) => other !== one && other.timex >= 0)
        .map((other) => other.clause.verb);
      const alone = (whole: Clause): Clause => ({
        ...whole,
        units: whole.units.filter(
          (unit) =>
            unit.kind !== 'conjunct' ||
            !others.some((verb) => verb >= unit.first && verb <= unit.last),
        ),
      });
      const told =
        tell(one.source, alone(clause), placing(timex)) ??
        (instead && tell(instead.source, alone(instead.clause), placing(timex)));
      if (!told) return [];
      const speaker = told.speaker ?? (goesOnSaying(one.source, clause) ? sayer : null);
      return [{ ...told, speaker, timex, ...this.present(one, alone(clause), names) }];
    });
    return [...main, ...resolved.flatMap((one) => this.tellPassing(one, names))];
  }

  /**
   * “23 personas murieron tras el desbordamiento del río, que arrasó el domingo el distrito”: the day of what it
   * goes with. “Un rapport remis jeudi accuse …”: news, as what it tells of is. -1 where neither is of these days.
   */
  private inOneBreath({ source: { words }, clause: { verb } }: Resolved, news: number): number {
    const times = words.flatMap(({ timex }, i) => (timex >= 0 ? [{ timex, i }] : []));
    const [time, ...others] = times.filter(({ timex }) => this.setting.placing(timex).fresh);
    if (!time || others.length > 0) return -1;
    return time.i > verb ? time.timex : news;
  }

  private tellPassing({ source, clause }: Resolved, names: readonly NameIn[]): readonly Told[] {
    return inPassing(source, clause).flatMap((passing) => {
      const timex = timeOf(passing.source, passing.clause);
      const told =
        timex < 0 ? null : tell(passing.source, passing.clause, this.setting.placing(timex));
      if (!told) return [];
      const { start, end } = passing.trigger;
      const present = this.present({ ...passing, named: null }, passing.clause, names);
      return [{ ...told, trigger: { start, end }, timex, ...present }];
    });
  }

  /** Who and where, by the names in the clause. */
  private present(
    { source, named }: Pick<Resolved, 'source' | 'named'>,
    clause: Clause,
    names: readonly NameIn[],
  ): Pick<Told, 'who' | 'where'> {
    const within = names.filter(({ start, end }) =>
      clause.units.some(
        (unit) =>
          (source.words[unit.first]?.start ?? Infinity) <= start &&
          (source.words[unit.last]?.end ?? 0) >= end,
      ),
    );
    const isPlace = ({ text, kind }: NameIn): boolean =>
      (this.cast.called(text)?.kind ?? kind) === 'place';
    const called = within
      .filter((name) => !isPlace(name))
      .map(({ text }) => this.cast.called(text)?.name ?? text);
    return {
      who: [...new Set([...(named === null ? [] : [named]), ...called])],
      where: [...new Set(within.filter(isPlace).map(({ text }) => text))],
    };
  }
}

interface Dated extends Resolved {
  readonly timex: number;
}

/** “Cinco personas murieron y 37 resultaron heridas el martes”: the time is that of both. */
function shared(clauses: readonly Dated[]): readonly Dated[] {
  return clauses.flatMap((one, i) => {
    const next = clauses[i + 1];
    if (next && next.timex >= 0 && one.timex < 0 && onlyCounts(next.source, next.clause))
      return [{ ...one, timex: next.timex }];
    const before = clauses[i - 1];
    return before && before.timex < 0 && onlyCounts(one.source, one.clause) ? [] : [one];
  });
}

function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && /^[.!]$/.test(tokens[end - 1]?.text ?? '')) end--;
  return tokens.slice(0, end);
}
