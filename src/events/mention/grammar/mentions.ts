/** A sentence of a language that has word tables → the clauses in it that tell an event at a time. */
import type { Token } from '../../../article/article';
import type { Span } from '../../../base/span';
import type { Status } from '../../event';
import { capitalised, longest } from '../headline/text';
import type { Language } from '../languages/language';
import { ranks, type Clause, type Unit } from './clause';
import { standsAlone } from './gates';
import { renderClause, wordsOf, type Rendered, type Source } from './headline';
import { insertedWord, readWords, type PlacedTimex, type Word } from './lex';
import { pronounUnit, subjectOf, type Protagonist, type Subject } from './protagonist';
import { statusOf, tellsAct, type Placing } from './status';
import { saysIn } from './speech';
import { readVerbMedial } from './medial/reader';
import { readVerbSecond } from './second/reader';

/** Offsets into the article's text. */
export interface Told extends Span {
  readonly trigger: Span;
  readonly headline: string;
  /** Index among the article's time expressions. */
  readonly timex: number;
  readonly status: Status;
  readonly speaker: string | null;
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
    const read = language.order === 'second' ? readVerbSecond : readVerbMedial;
    const named = read(words, language).map((clause) => this.resolve(words, clause));
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

/** The time that tells when the clause's own act was; -1 for none. */
function timeOf(source: Source, clause: Clause): number {
  const { words } = source;
  const { units, said } = clause;
  const within = (kinds: readonly Unit['kind'][]): readonly Word[] =>
    units
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ first, last }) => words.slice(first, last + 1))
      .filter(({ kind }) => kind === 'time');
  const own = within(['time']);
  const found =
    // “nach der Absage in 2021 | im Jahr 2022”: of two in a row the first is a noun's.
    own.find(
      (word, i) =>
        word.loose &&
        !(
          own[i + 1]?.loose &&
          own[i + 1]?.relative === false &&
          words[words.indexOf(word) + 1] === own[i + 1]
        ),
    ) ??
    // “will bis 2025 bauen, sagte sie am Montag”
    (said ? within(['source']).find(({ loose }) => loose) : undefined) ??
    own[0] ??
    within(['content'])[0] ??
    whileTime(source, clause);
  return found?.timex ?? -1;
}

/** “Lors de la tempête de novembre 1872, la jetée céda”: the time of what it went along with. */
function whileTime({ words, language }: Source, { units, verb }: Clause): Word | undefined {
  const [lead] = units;
  if (!lead || lead.kind !== 'phrase' || lead.first > verb) return undefined;
  if (!language.along.has(words[lead.first]?.lower ?? '')) return undefined;
  return words.slice(lead.first, lead.last + 1).find(({ timex }) => timex >= 0);
}

function tell(source: Source, clause: Clause, placing: Placing): Omit<Told, 'timex'> | null {
  const { words, language } = source;
  if (!tellsAct(words, clause, language, placing)) return null;
  const reporter = reporterOf(source, clause);
  const speaker = speakerOf(source, reporter ?? clause.speaker);
  const whole = spoken(source, clause, speaker) ?? plain(source, clause);
  const inner = whole === null && reporter && speaker !== null ? clause.below : null;
  const headline =
    whole ??
    (inner &&
      (headed(source, inner, `${speaker ?? ''}${language.colon}`) ?? headed(source, inner, '')));
  const spans = clause.units.flatMap((unit) => [words[unit.first], words[unit.last]]);
  const first = Math.min(...spans.map((word) => word?.start ?? Infinity));
  const last = Math.max(...spans.map((word) => word?.end ?? 0));
  const trigger = words[clause.verb];
  if (headline === null || !trigger) return null;
  const told = (reporter && clause.below) ?? clause;
  const own = statusOf(words, told, language, placing);
  // “a annoncé que la ville ferait appel” looks ahead.
  const promised =
    told !== clause && own === 'possible' && !language.enabling.has(words[told.verb]?.lower ?? '');
  const status = promised ? 'planned' : own === 'happened' && reporter ? 'said' : own;
  return {
    start: Math.min(first, trigger.start),
    end: Math.max(last, trigger.end),
    trigger: { start: trigger.start, end: trigger.end },
    headline,
    status,
    speaker,
  };
}

/** The subject of a verb of saying that has a content. */
function reporterOf({ words, language }: Source, { units, verb, said }: Clause): Unit | null {
  const group = units.find(({ kind }) => kind === 'verb');
  if (said || !group || !units.some(({ kind }) => kind === 'content')) return null;
  if (!saysIn(words, group, language)) return null;
  return (
    units.find(({ kind, first }) => kind === 'noun' && first < verb) ??
    units.find(({ kind }) => kind === 'noun') ??
    null
  );
}

function plain(source: Source, clause: Clause): string | null {
  if (clause.said || lacksContent(source, clause)) return null;
  return headed(source, clause, '');
}

/** “Wendt: „Wir gehen kein Risiko ein“” */
function spoken(source: Source, clause: Clause, speaker: string | null): string | null {
  if (!clause.said || speaker === null) return null;
  const head = `${speaker}${source.language.colon}`;
  const content = clause.units.filter(({ kind }) => kind === 'content');
  const quoted = content[0];
  if (quoted && clause.units.every(({ kind }) => kind === 'content' || kind === 'source')) {
    const text = head + wordsOf(source, quoted);
    return text.length <= longest ? text : null;
  }
  return headed(source, clause, head) ?? headed(source, clause, '');
}

function headed(source: Source, clause: Clause, head: string): string | null {
  if (!hasSubject(source, clause)) return null;
  // Where what is told besides hangs on other sentences, the rest may stand alone.
  const bare = {
    ...clause,
    units: clause.units.filter(({ kind, rank }) => !(besides.has(kind) && rank < ranks.kept)),
  };
  for (const told of [clause, bare]) {
    const rendered = renderClause(source, told, longest - head.length);
    if (rendered && accepted(source, rendered)) return head + rendered.text;
  }
  return null;
}

const besides: ReadonlySet<Unit['kind']> = new Set(['aside', 'conjunct']);

function speakerOf(source: Source, speaker: Clause['speaker']): string | null {
  if (!speaker) return null;
  const { words, language } = source;
  let { first } = speaker;
  // “Le Monde” keeps its article.
  const isName = (at: number): boolean =>
    !language.capitalNouns &&
    /^\p{Lu}/u.test(words[at]?.text ?? '') &&
    /^\p{Lu}/u.test(words[at + 1]?.text ?? '');
  while (
    first < speaker.last &&
    language.determiners.has(words[first]?.lower ?? '') &&
    !isName(first)
  )
    first++;
  const text = wordsOf(source, { first, last: speaker.last });
  const word = words[first];
  if (!word || language.pronouns.has(word.lower) || language.possessives.has(word.lower))
    return null;
  return /\p{L}{2}/u.test(text) && text.length <= 60 ? capitalised(text) : null;
}

/** “sagte dem Sender”: what was said is nowhere. */
function lacksContent({ words, language }: Source, { units, verb }: Clause): boolean {
  const at = units.findIndex(({ kind }) => kind === 'verb');
  const group = units[at];
  if (!group || !saysIn(words, group, language)) return false;
  const nouns = units.filter(({ kind }) => kind === 'noun').length;
  const fronted = !units.some(({ kind, first }) => kind === 'noun' && first < verb);
  return !units.some(({ kind }) => kind === 'content') && nouns < 2 && !(fronted && nouns > 1);
}

/** In languages whose verbs do without: someone is named before the verb, or follows it. */
function hasSubject({ words, language }: Source, { units, verb }: Clause): boolean {
  const before = units.some(
    ({ kind, first }) => kind === 'noun' && (first < verb || first >= words.length - 1),
  );
  if (before || language.order === 'second') return units.some(({ kind }) => kind === 'noun');
  const at = units.findIndex(({ kind }) => kind === 'verb');
  const group = units[at];
  const next = units.slice(at + 1).find(({ kind }) => kind !== 'time');
  if (!group || next?.kind !== 'noun') return false;
  const head = words[next.first];
  if (!head || !(language.determiners.has(head.lower) || /^\p{Lu}/u.test(head.text))) return false;
  if (!language.silentSubjects) return true;
  for (let i = group.first; i <= group.last; i++) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'se' || language.isArriving(lower)) return true;
  }
  return false;
}

function accepted(source: Source, { text, units }: Rendered): boolean {
  return (
    text.length <= longest &&
    units.some(({ kind }) => kind === 'verb') &&
    standsAlone(source, units, text)
  );
}
