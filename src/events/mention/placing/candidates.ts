/** A parsed sentence becomes the events it may tell of, each with its place in time. */
import type { Antecedents } from '../antecedents/antecedents';
import type { Clause } from '../clauses/clause';
import type { NounEvent } from '../nouns';
import type { ParsedSentence } from '../sentence';
import type { SinceRecord } from '../times/records';
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
  for (const clause of parsed.clauses) {
    const placement = placed.get(clause);
    if (!placement) continue;
    candidates.push({
      parsed,
      told: { by: 'clause', clause },
      trigger: clause.verb.head,
      span: { first: clause.first, last: clause.coreLast },
      placement,
    });
  }
  for (const noun of parsed.nouns) {
    const clause = clauseAround(parsed, noun.head);
    const placement = placeNoun(parsed, noun, clause && placed.get(clause), discourse);
    if (!placement) continue;
    candidates.push({
      parsed,
      told: { by: 'noun', noun, clause },
      trigger: noun.head,
      span: nounSpan(parsed, noun),
      placement,
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
