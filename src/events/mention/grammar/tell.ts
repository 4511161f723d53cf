/** A clause that has a time → the event it tells: headline, status, who says so. */
import type { Span } from '../../../base/span';
import type { Status } from '../../event';
import { longest } from '../headline/text';
import { ranks, type Clause, type Unit } from './clause';
import { hasSubject, lacksContent, onlyCounts } from './complete';
import { standsAlone } from './gates';
import { renderClause, wordsOf, type Rendered, type Source } from './headline';
import { reporterOf, speakerOf } from './speakers';
import { statusOf, tellsAct, type Placing } from './status';

/** Offsets into the article's text. */
export interface ToldEvent extends Span {
  readonly trigger: Span;
  readonly headline: string;
  readonly status: Status;
  readonly speaker: string | null;
}

/** Null where it tells none that can be read alone. */
export function tell(source: Source, clause: Clause, placing: Placing): ToldEvent | null {
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
  // “verlängerte seinen Vertrag bis 2026”: what came about did so on another day.
  if (placing.ahead && own === 'happened') return null;
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

function plain(source: Source, clause: Clause): string | null {
  if (clause.said || lacksContent(source, clause)) return null;
  return headed(source, clause, '');
}

/** “Dos personas murieron, informó la policía”, and not “«Es un error», afirmó el alcalde” */
function isReported({ words, language }: Source, { units }: Clause): boolean {
  const source = units.find(({ kind }) => kind === 'source');
  const quoted = units.some(({ first }) => words[first]?.kind === 'quote');
  return (
    source !== undefined &&
    !quoted &&
    words.slice(source.first, source.last + 1).some(({ lower }) => language.isReporting(lower))
  );
}

/** “Wendt: „Wir gehen kein Risiko ein“” */
function spoken(source: Source, clause: Clause, speaker: string | null): string | null {
  if (!clause.said) return null;
  if (speaker === null || isReported(source, clause)) return headed(source, clause, '');
  const head = `${speaker}${source.language.colon}`;
  const content = clause.units.filter(({ kind }) => kind === 'content');
  const quoted = content[0];
  const quotes = quoted !== undefined && source.words[quoted.first]?.kind === 'quote';
  if (quotes || clause.units.every(({ kind }) => kind === 'content' || kind === 'source')) {
    if (!quoted) return null;
    const text = head + wordsOf(source, quoted);
    return text.length <= longest ? text : null;
  }
  return headed(source, clause, head) ?? headed(source, clause, '');
}

function headed(source: Source, clause: Clause, head: string): string | null {
  if (!hasSubject(source, clause) || onlyCounts(source, clause)) return null;
  // Where what is told besides hangs on other sentences, the rest may stand alone.
  const bare = {
    ...clause,
    units: clause.units.filter(({ kind, rank }) => !(besides.has(kind) && rank < ranks.kept)),
  };
  // “Unter ihrer Führung kaufte die Familie …”: nor with what leads to it.
  const free = { ...bare, units: bare.units.filter((unit) => !dangles(source, unit)) };
  // “Nach dem Brand hat die Ministerin …”: nor with what leads to it without naming it.
  const led = { ...free, units: free.units.filter(({ rank }) => !leading.has(rank)) };
  // “verhängte ein Bußgeld gegen das Unternehmen”: nor with whom it befell, where only the text before says who.
  const known = { ...led, units: led.units.filter((unit) => !isVagueGoal(source, led, unit)) };
  const short = byName(source, clause);
  for (const told of [clause, bare, free, led, known]) {
    const rendered = renderClause(source, told, longest - head.length);
    const named = rendered && short && renderClause(source, short, longest - head.length);
    const best = named && leavesOut(clause, rendered) > leavesOut(clause, named) ? named : rendered;
    if (best && accepted(source, best))
      return head + behindColon(source, head, asTold(source, told, best.text));
  }
  return null;
}

function isVagueGoal(source: Source, { units, verb }: Clause, unit: Unit): boolean {
  if (unit.kind !== 'phrase' || unit.first < verb) return false;
  const object = units.some(
    ({ kind, first, last }) => kind === 'noun' && first > verb && last < unit.first,
  );
  return object && source.language.vague.test(wordsOf(source, unit));
}

/** “L’ancien directeur de l’usine de Tarn, Paul Vidal, …” → “Paul Vidal …” */
function byName({ words }: Source, clause: Clause): Clause | null {
  const at = clause.units.findIndex(({ kind }) => kind === 'aside');
  const name = clause.units[at];
  const before = clause.units.slice(0, at);
  const subject = before.findIndex(({ kind }) => kind === 'noun');
  if (!name || name.first > clause.verb || subject < 0 || name.first === name.last) return null;
  const isName = words
    .slice(name.first, name.last + 1)
    .every(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text));
  if (!isName || before.slice(subject + 1).some(({ kind }) => kind !== 'phrase')) return null;
  const { first, last } = name;
  const noun: Unit = { first, last, kind: 'noun', rank: ranks.kept };
  return {
    ...clause,
    units: [...before.slice(0, subject), noun, ...clause.units.slice(at + 1)],
  };
}

/** How many of the phrases behind the verb a rendering does without. */
function leavesOut({ units, verb }: Clause, rendered: Rendered): number {
  return units.filter(
    (unit) => unit.kind === 'phrase' && unit.first > verb && !rendered.units.includes(unit),
  ).length;
}

/** “Wendt: Der Bericht liege im März vor”: behind the speaker’s name a title says it plainly, as papers do. */
function asTold({ words, language }: Source, { verb }: Clause, text: string): string {
  const written = words[verb]?.text ?? '';
  const plain = language.order === 'second' ? language.indicatives.get(written) : undefined;
  return plain === undefined ? text : text.replace(` ${written} `, ` ${plain} `);
}

/** “Police : deux personnes ont été tuées”: the capital was the sentence's, and no noun's. */
function behindColon({ language }: Source, head: string, text: string): string {
  if (head === '' || language.capitalNouns) return text;
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return language.determiners.has(first.toLowerCase())
    ? first.toLowerCase() + text.slice(first.length)
    : text;
}

/** Can be left out, and points to someone or something told of before. */
function dangles({ words, language }: Source, { first, last, rank }: Unit): boolean {
  if (rank === ranks.kept) return false;
  return words
    .slice(first, last + 1)
    .some(({ lower }) => language.possessives.has(lower) || language.pronouns.has(lower));
}

const leading: ReadonlySet<number> = new Set([ranks.lead, ranks.leadPart]);
const besides: ReadonlySet<Unit['kind']> = new Set(['aside', 'conjunct']);

function accepted(source: Source, { text, units }: Rendered): boolean {
  return (
    text.length <= longest &&
    units.some(({ kind }) => kind === 'verb') &&
    standsAlone(source, units, text)
  );
}
