/** A clause that has a time → the event it tells: headline, status, who says so. */
import type { Span } from '../../../base/span';
import type { Status } from '../../event';
import { longest } from '../headline/pieces/text';
import type { Clause } from './clause';
import { lacksContent } from './complete';
import { headed } from './headed';
import { wordsOf, type Source } from './headline';
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
  // “Roth: Sabine Roth tritt zurück” says no more than her name does.
  const subject = clause.units.find(({ kind }) => kind === 'noun');
  const own =
    subject && wordsOf(source, subject).endsWith(speaker.slice(speaker.lastIndexOf(' ') + 1));
  return (own ? null : headed(source, clause, head)) ?? headed(source, clause, '');
}
