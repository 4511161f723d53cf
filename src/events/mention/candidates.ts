/** A parsed sentence becomes the events it may tell of, each with its place in time. */
import type { Antecedents } from './antecedents';
import type { Clause } from './clauses/clause';
import type { Discourse, Placement } from './discourse';
import { timeOfSource } from './frames';
import type { NounEvent } from './nouns';
import type { ParsedSentence } from './sentence';
import { isRefusal } from './status';
import type { Record } from './attach-times';
import { planningVerbs } from './words/verbs';
import { wordIs, type Range, type Word } from './words';

export interface Candidate {
  readonly parsed: ParsedSentence;
  /** What tells it. */
  readonly told:
    | { readonly by: 'clause'; readonly clause: Clause }
    | { readonly by: 'noun'; readonly noun: NounEvent; readonly clause: Clause | null }
    | { readonly by: 'record'; readonly record: Record; readonly clause: Clause | null };
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
    const placement = placeNoun(parsed, noun, placed, discourse);
    if (!placement) continue;
    const clause = clauseAround(parsed, noun.head);
    const told = { by: 'noun' as const, noun, clause };
    candidates.push({ parsed, told, trigger: noun.head, span: nounSpan(parsed, noun), placement });
  }
  for (const record of parsed.attached.records)
    candidates.push({
      parsed,
      told: { by: 'record', record, clause: clauseAround(parsed, record.superlative) },
      trigger: record.superlative,
      span: record,
      placement: discourse.written(record.time),
    });
  return candidates.sort((a, b) => a.trigger - b.trigger);
}

function placeClauses(
  parsed: ParsedSentence,
  discourse: Discourse,
  antecedents: Antecedents,
): Map<Clause, Placement> {
  const { clauses, attached, words } = parsed;
  const placed = new Map<Clause, Placement>();
  const sourceTime = timeOfSource(parsed.source, parsed.times);
  for (const clause of clauses) {
    const time = attached.clauses.get(clause);
    if (!time || (isPastAct(words, clause) && discourse.liesAhead(time))) continue;
    placed.set(clause, discourse.written(time));
    const moves =
      (clause.kind === 'main' || clause.kind === 'coordinate') &&
      (clause.verb.tense === 'past' || clause.verb.perfect);
    const actor = antecedents.subjectOf(parsed, clause);
    discourse.remember(parsed, words[clause.verb.head]?.lower ?? '', time, moves, actor);
  }
  for (const noun of parsed.nouns) {
    const time = attached.nouns.get(noun);
    if (time) discourse.remember(parsed, words[noun.head]?.lower ?? '', time, false, null);
  }
  for (const clause of inOrder(clauses)) {
    if (placed.has(clause)) continue;
    const main = clause.kind === 'main' || clause.kind === 'coordinate';
    const sourced =
      sourceTime && main ? discourse.shared(discourse.written(sourceTime), 0.9) : null;
    const placement =
      sourced ??
      fromSentence(parsed, clause, placed, discourse, antecedents) ??
      fromStory(parsed, clause, placed, discourse, antecedents);
    if (placement) placed.set(clause, placement);
  }
  return placed;
}

/** “ordered the schools closed until 6 May”: what is told as past did not happen at a time to come. */
function isPastAct(words: readonly Word[], clause: Clause): boolean {
  const { verb } = clause;
  if (verb.tense !== 'past' || verb.form === 'infinitive' || isRefusal(words, clause)) return false;
  const looksAhead = wordIs(words[verb.head], planningVerbs) || words[verb.head]?.pos === 'AUX';
  return !looksAhead;
}

/** Main clauses first, so that what hangs on them finds their dates. */
function inOrder(clauses: readonly Clause[]): readonly Clause[] {
  return [...clauses].sort((a, b) => depth(a) - depth(b) || a.verb.head - b.verb.head);
}

function depth(clause: Clause): number {
  let steps = 0;
  for (let at = clause.parent; at; at = at.parent) steps++;
  return steps;
}

function fromSentence(
  parsed: ParsedSentence,
  clause: Clause,
  placed: ReadonlyMap<Clause, Placement>,
  discourse: Discourse,
  antecedents: Antecedents,
): Placement | null {
  const { nouns, attached, clauses } = parsed;
  const { parent, verb } = clause;
  switch (clause.kind) {
    case 'main':
    case 'coordinate': {
      if (verb.tense === 'future' || verb.tense === 'modal') return null;
      // “At the 2008 summit, leaders agreed”, “In his address Wednesday, he announced”
      const noun = nouns.find(
        (n) =>
          attached.nouns.has(n) &&
          (isSetting(parsed.words, n) || (n.head < verb.first && n.preposition === '')) &&
          n.first >= clause.first - 1 &&
          n.last <= clause.coreLast,
      );
      const time = noun && attached.nouns.get(noun);
      if (time && verb.tense === 'past') {
        const actor = antecedents.subjectOf(parsed, clause);
        discourse.remember(parsed, parsed.words[verb.head]?.lower ?? '', time, true, actor);
        return discourse.shared(discourse.written(time), 0.95);
      }
      // “In a statement issued on Friday, she said”
      const fronted = clauses.find(
        (other) =>
          other.kind === 'participial' &&
          attached.clauses.has(other) &&
          other.last < verb.first &&
          other.first > clause.first - 8 &&
          parsed.words[clause.first]?.pos === 'ADP',
      );
      const frame = fronted && placed.get(fronted);
      if (frame && verb.tense === 'past') return discourse.shared(frame, 0.9);
      // “When it opened in 2008, he was there”
      const setting = settingOf(parsed, clause);
      const given = setting && placed.get(setting);
      if (given && verb.tense === 'past') return discourse.shared(given, 0.7);
      const sister = clause.kind === 'coordinate' && parent ? placed.get(parent) : undefined;
      const alike =
        parent && parent.verb.tense === verb.tense && parent.verb.perfect === verb.perfect;
      return sister && alike ? discourse.shared(sister, 0.7) : null;
    }
    case 'content': {
      // “Two people died when the roof fell on Friday, police said”
      const given = placed.get(settingOf(parsed, clause) ?? clause);
      return given && verb.tense === 'past' ? discourse.shared(given, 0.7) : null;
    }
    case 'participial': {
      const given = parent && placed.get(parent);
      if (!given || !apart(clause)) return null;
      return discourse.shared(given, 0.6);
    }
    case 'adverbial': {
      const given = parent && placed.get(parent);
      const same =
        clause.opener !== null && simultaneous.has(parsed.words[clause.opener]?.lower ?? '');
      if (!given || !same) return null;
      return given.basis === 'written' || clause.verb.form === 'gerund'
        ? discourse.shared(given, 0.6)
        : null;
    }
    case 'relative': {
      // “the 2008 summit, which supported …”
      const noun = nouns.find(
        (n) => attached.nouns.has(n) && clause.first - n.last <= 3 && n.last < clause.first,
      );
      const time = noun && attached.nouns.get(noun);
      if (time && verb.tense === 'past') return discourse.shared(discourse.written(time), 0.9);
      return null;
    }
    default:
      return null;
  }
}

/** The dated clause that says when this one was: “when it opened in 2008”. */
function settingOf(
  { clauses, attached, words }: ParsedSentence,
  clause: Clause,
): Clause | undefined {
  return clauses.find(
    (other) =>
      other.kind === 'adverbial' &&
      other.opener !== null &&
      simultaneous.has(words[other.opener]?.lower ?? '') &&
      attached.clauses.has(other) &&
      (other.parent === clause ||
        (other.parent?.kind === 'coordinate' && other.parent.parent === clause) ||
        (other.last < clause.first && clause.kind !== 'content')),
  );
}

/** “agreed at the summit”, but “jailed for his part in the robbery”. */
function isSetting(words: readonly Word[], noun: NounEvent): boolean {
  return settings.has(noun.preposition) && !wordIs(words[noun.first - 2], shares);
}

const shares = new Set('part role involvement hand interest share'.split(' '));

/** Prepositions that put an act into the frame of an event. */
const settings = new Set(['at', 'during', 'in', 'on', 'from']);
const simultaneous = new Set(['when', 'while', 'as', 'where', 'once']);

/** “before she joined in 1988”: the act lies at a time that nothing names. */
function isBounded({ clauses, attached, words }: ParsedSentence, clause: Clause): boolean {
  return clauses.some(
    (other) =>
      other.parent === clause &&
      other.opener !== null &&
      ['before', 'after', 'until'].includes(words[other.opener]?.lower ?? '') &&
      attached.clauses.has(other),
  );
}

function fromStory(
  parsed: ParsedSentence,
  clause: Clause,
  placed: ReadonlyMap<Clause, Placement>,
  discourse: Discourse,
  antecedents: Antecedents,
): Placement | null {
  const actor = antecedents.subjectOf(parsed, clause);
  switch (clause.kind) {
    case 'main':
    case 'coordinate':
      if (clause.verb.form === 'gerund' || isBounded(parsed, clause)) return null;
      return discourse.undated(parsed, clause, actor);
    case 'adverbial': {
      const finite = clause.verb.form === 'finite' || clause.verb.form === 'ambiguous';
      if (!finite || clause.verb.perfect || !clause.ownSubject) return null;
      if (clause.verb.tense !== 'past') return discourse.undated(parsed, clause, actor);
      const known = discourse.sameEvent(parsed.words[clause.verb.head]?.lower ?? '');
      return known ?? discourse.undated(parsed, clause, actor);
    }
    case 'content':
      // Inside a placed clause its words are told already.
      return hangsOnPlaced(clause, placed) ? null : discourse.undated(parsed, clause, actor);
    case 'relative':
      return clause.verb.tense === 'past' && apart(clause)
        ? discourse.undated(parsed, clause, actor)
        : null;
    default:
      return null;
  }
}

function hangsOnPlaced(clause: Clause, placed: ReadonlyMap<Clause, Placement>): boolean {
  for (let at = clause.parent; at; at = at.parent)
    if (placed.has(at) && at.first <= clause.first && clause.verb.head <= at.coreLast) return true;
  return false;
}

/** Whether the clause lies outside its parent's own words. */
function apart(clause: Clause): boolean {
  return (
    clause.parent === null ||
    clause.first > clause.parent.coreLast ||
    clause.last < clause.parent.first
  );
}

function placeNoun(
  parsed: ParsedSentence,
  noun: NounEvent,
  placed: ReadonlyMap<Clause, Placement>,
  discourse: Discourse,
): Placement | null {
  const own = parsed.attached.nouns.get(noun);
  if (own) return discourse.written(own);
  const word = parsed.words[noun.head]?.lower ?? '';
  const known = discourse.sameEvent(word);
  const clause = clauseAround(parsed, noun.head);
  const given = clause && placed.get(clause);
  return known && known.date?.edtf !== given?.date?.edtf ? known : null;
}

/** The innermost clause whose own words hold the word. */
function clauseAround(parsed: ParsedSentence, at: number): Clause | null {
  const around = parsed.clauses.filter((clause) => clause.first <= at && at <= clause.last);
  return around.sort((a, b) => a.last - a.first - (b.last - b.first))[0] ?? null;
}

/** The noun phrase, with its time. */
function nounSpan(parsed: ParsedSentence, noun: NounEvent): Range {
  const time = parsed.attached.nouns.get(noun);
  return {
    first: Math.min(noun.first, time?.first ?? noun.first),
    last: Math.max(noun.last, time?.last ?? noun.last),
  };
}
