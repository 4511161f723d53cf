/** A parsed sentence becomes the events it may tell of, each with its place in time. */
import type { Antecedents } from '../antecedents/antecedents';
import type { Clause } from '../clauses/clause';
import type { NounEvent } from '../nouns';
import type { ParsedSentence } from '../sentence';
import type { SinceRecord } from '../times/records';
import type { Time } from '../times/times';
import type { Range } from '../words';
import type { Discourse } from './discourse';
import { placeClauses } from './place-clauses';
import { placeNoun } from './place-noun';
import { written, type Placement } from './placement';

export interface Candidate {
  readonly parsed: ParsedSentence;
  /** What tells it. */
  readonly told:
    | { readonly by: 'clause'; readonly clause: Clause }
    | { readonly by: 'noun'; readonly noun: NounEvent; readonly clause: Clause | null }
    | { readonly by: 'record'; readonly record: SinceRecord; readonly clause: Clause | null };
  /** Index of the trigger word. */
  readonly trigger: number;
  readonly span: Range;
  readonly placement: Placement;
}

/** In the order of their triggers. */
export function findCandidates(
  parsed: ParsedSentence,
  discourse: Discourse,
  antecedents: Antecedents,
): readonly Candidate[] {
  discourse.enter(parsed);
  const placed = placeClauses(parsed, discourse, antecedents);
  const candidates: Candidate[] = [];
  const { attached } = parsed;
  for (const clause of parsed.clauses) {
    const placement = placed.get(clause);
    if (!placement) continue;
    const { verb, first, coreLast } = clause;
    const times = withFurther(parsed, attached.clauses.get(clause), verb.head);
    for (const { own, within } of times)
      candidates.push({
        parsed,
        told: { by: 'clause', clause },
        trigger: verb.head,
        span: within({ first, last: coreLast }),
        placement: own ? written(own) : placement,
      });
  }
  for (const noun of parsed.nouns) {
    const clause = clauseAround(parsed, noun.head);
    const placement = placeNoun(parsed, noun, clause && placed.get(clause), discourse);
    if (!placement) continue;
    for (const { own, within } of withFurther(parsed, attached.nouns.get(noun), noun.head))
      candidates.push({
        parsed,
        told: { by: 'noun', noun, clause },
        trigger: noun.head,
        span: within(nounSpan(parsed, noun)),
        placement: own ? written(own) : placement,
      });
  }
  for (const record of parsed.attached.records)
    candidates.push({
      parsed,
      told: { by: 'record', record, clause: clauseAround(parsed, record.superlative) },
      trigger: record.superlative,
      span: record,
      placement: written(record.time),
    });
  return candidates.sort((a, b) => a.trigger - b.trigger);
}

/** A time of an act; null for that of its placement. */
interface OneOfTimes {
  readonly own: Time | null;
  /** Of the words of the act, those that tell it at this time, so that no other time has the same. */
  readonly within: (span: Range) => Range;
}

/**
 * “won the cup in 2018 and 2020” tells two events. Where the times follow their act, each is told by
 * the words up to it, the last by all; where they open the sentence, by the words from it on.
 */
function withFurther(
  { attached }: ParsedSentence,
  time: Time | undefined,
  trigger: number,
): readonly OneOfTimes[] {
  const further = (time && attached.lists.get(time)) ?? [];
  if (!time || further.length === 0) return [{ own: null, within: (span) => span }];
  return [time, ...further].map((own, i) => ({
    own: i === 0 ? null : own,
    within: ({ first, last }) =>
      time.first > trigger
        ? { first, last: i < further.length ? own.last : Math.max(last, own.last) }
        : { first: i === 0 ? first : own.first, last },
  }));
}

/** The innermost clause whose own words hold the word. */
function clauseAround({ clauses }: ParsedSentence, at: number): Clause | null {
  const around = clauses.filter(({ first, last }) => first <= at && at <= last);
  return around.sort((a, b) => a.last - a.first - (b.last - b.first))[0] ?? null;
}

/** The noun phrase, with its time. */
function nounSpan({ attached }: ParsedSentence, noun: NounEvent): Range {
  const time = attached.nouns.get(noun) ?? noun;
  return { first: Math.min(noun.first, time.first), last: Math.max(noun.last, time.last) };
}
