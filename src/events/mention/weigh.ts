/** How much a mention deserves its own place on a timeline: 0 to 1. */
import type { Status } from '../event';
import type { Candidate } from './placing/candidates';
import type { Clause } from './clauses/clause';
import { isStatement, reporterOf } from './speech/frames';
import { hopedFor } from './nouns';
import { headOf } from './names/phrases';
import { refusingVerbs, stateVerbs } from './words/verbs';
import { wordIs, type Word } from './words';

export interface Bearing {
  readonly status: Status;
  /** The subject is a name. */
  readonly named: boolean;
  /** One of the first sentences of the article that tell something, which carry its news. */
  readonly lead: boolean;
  /** Still near its beginning, where the news is, rather than the background. */
  readonly early: boolean;
  /** Another mention of the sentence tells the same with more weight. */
  readonly shadowed: boolean;
}

const clauseRank: Readonly<Record<Clause['kind'], number>> = {
  main: 1,
  coordinate: 1,
  content: 0.9,
  adverbial: 0.85,
  relative: 0.85,
  infinitive: 0.85,
  participial: 0.75,
  conditional: 0.5,
};

/** `complete`: the headline names actor and act. */
export function weigh(candidate: Candidate, bearing: Bearing, complete: boolean): number {
  let weight = baseWeight(candidate, bearing);
  if (!complete) weight *= 0.45;
  if (bearing.shadowed) weight *= 0.4;
  // “never regained its numbers”, “did not name the owner”: what did not come about, on no day of its own.
  const own = candidate.placement.basis === 'written' || bearing.lead;
  if (bearing.status === 'denied' && !own) weight *= 0.5;
  if (isSilence(candidate) || isSignature(candidate) || isOwnAccount(candidate)) weight *= 0.4;
  return Math.round(Math.min(1, weight) * 100) / 100;
}

/** “declined to comment on the deal”: nothing came about, and nothing was said. */
function isSilence({ told, parsed: { words, clauses } }: Candidate): boolean {
  if (told.by !== 'clause' || !wordIs(words[told.clause.verb.head], refusingVerbs)) return false;
  return clauses.some(
    ({ parent, kind, verb }) =>
      kind === 'infinitive' && parent === told.clause && wordIs(words[verb.head], commenting),
  );
}

/** “An article on Tuesday said …”, “An earlier version of this article gave …”: what a correction corrects. */
function isOwnAccount({ told, parsed: { words, clauses } }: Candidate): boolean {
  if (told.by !== 'clause') return false;
  const subject = (reporterOf(words, told.clause, clauses) ?? told.clause).subject;
  if (!subject) return false;
  const own = /^(?:an?|the|this|our)$/.test(words[subject.first]?.lower ?? '');
  const noun = headOf(words, subject.first, subject.last);
  return own && noun !== undefined && accounts.has(noun.lower);
}

const accounts = new Set('article version headline caption'.split(' '));

/** “At 4:32 pm on 28 May, Ada wrote:”: a reader’s comment begins. */
function isSignature({ told, parsed: { words, attached } }: Candidate): boolean {
  if (told.by !== 'clause' || attached.clauses.get(told.clause)?.timex.type !== 'TIME')
    return false;
  const { verb } = told.clause;
  return wordIs(words[verb.head], posting) && words[verb.last + 1]?.text === ':';
}

const posting = new Set(['write', 'post', 'comment', 'reply']);
const commenting = new Set(
  'comment speculate elaborate discuss specify answer say respond'.split(' '),
);

/** “has repeatedly said”: what goes on, or is long known. */
function isHabit(words: readonly Word[], { verb }: Clause): boolean {
  if (!verb.perfect) return false;
  return words.slice(verb.first, verb.last).some(({ lower }) => habitually.has(lower));
}

const habitually = new Set(
  'repeatedly consistently long often always previously frequently since'.split(' '),
);

/** “has stood since May” tells when it began; “full since May, hotels expect” tells of the hotels now. */
function goingOn({ verb }: Clause, preposition: string | undefined): number {
  if (preposition !== 'since') return 1;
  return verb.perfect || verb.tense !== 'present' ? 0.7 : 0.4;
}

/** What reports tell as done by somebody today, wherever in them it stands. */
const officialActs = new Set(
  'order declare announce appoint dismiss sack condemn jail sentence convict acquit fine cancel suspend ban impose veto reject approve evacuate'.split(
    ' ',
  ),
);
const describing = new Set(['describe']);

/** “worked there from 2008 until 2022”, in passing; “should have been replaced in 2018”: no event of its date. */
function isNoEventThen(
  { words, attached }: Candidate['parsed'],
  clause: Clause,
  state: boolean,
): boolean {
  const { verb, kind } = clause;
  const [first, second] = verb.auxiliaries;
  if (/^(?:should|could|might)$/.test(first ?? '') && second === 'have') return true;
  const since = attached.clauses.get(clause)?.preposition === 'from';
  return since && state && kind === 'relative' && wordIs(words[verb.head], stateVerbs);
}

/** Behind “had …” of what was found or said. */
function hadBeen({ kind, ownSubject, parent }: Clause): boolean {
  if (kind !== 'coordinate' || ownSubject || !parent) return false;
  const { kind: told, verb } = parent;
  return told === 'content' ? verb.perfect && verb.tense === 'past' : hadBeen(parent);
}

/** Clauses that say when something else was, by what the reader knows of. */
const earlier = new Set('before until till since'.split(' '));

/** “is to close 46 shops” */
function isToCome({ told, parsed: { words } }: Candidate): boolean {
  if (told.by !== 'clause') return false;
  const { verb } = told.clause;
  return beingThere.has(words[verb.head]?.lower ?? '') && words[verb.last + 1]?.lower === 'to';
}

const beingThere = new Set(['is', 'are', 'was', 'were']);

function baseWeight(candidate: Candidate, bearing: Bearing): number {
  const { told, placement, parsed } = candidate;
  const written = placement.basis === 'written';
  if (told.by === 'record') return 0.7;
  if (told.by === 'noun') {
    // “his hopes for a deal this week”: spoken of, where something else is told.
    if (told.noun.hoped) return 0.4;
    const since = parsed.attached.nouns.get(told.noun)?.preposition === 'since';
    return written ? (since ? 0.4 : 0.7) : 0.15;
  }
  const { clause } = told;
  // “hopes of a deal being reached this week”
  const { subject } = clause;
  if (clause.verb.auxiliaries[0] === 'being' && subject && hopedFor(parsed.words, subject.first))
    return 0.4;
  const verb = parsed.words[clause.verb.head];
  const state = wordIs(verb, stateVerbs) && !isToCome(candidate);
  // “since 2004” tells when something began that goes on.
  const time = parsed.attached.clauses.get(clause);
  if (written && isNoEventThen(parsed, clause, state)) return 0.4;
  if (written)
    return clauseRank[clause.kind] * (state ? 0.8 : 1) * goingOn(clause, time?.preposition);
  const rank = clauseRank[clause.kind];
  const statement = isStatement(parsed.words, clause, parsed.clauses);
  const quoted = parsed.quoted || clause.quoted;
  switch (placement.basis) {
    case 'sentence':
      if (clause.kind === 'participial') return 0.25;
      // “took over when the club was in ruins”: how things stood.
      return (state && clause.kind !== 'main' ? 0.4 : 0.8) * rank;
    case 'same-event':
      return 0.3;
    case 'passing':
      return 0.1;
    case 'heading':
      return state || statement || quoted ? 0.3 : 0.8 * rank;
    case 'story':
      return state || statement || quoted ? 0.2 : 0.5 * rank;
    case 'scene':
    case 'publication': {
      // “found that it had spilled oil and misled officials”: at no time that is told.
      if (hadBeen(clause)) return 0.15;
      if (isHabit(parsed.words, clause)) return 0.2;
      // “Ada Quill, who has died, …”: the news stands in passing, but in the lead.
      const untilNow = clause.verb.perfect && clause.verb.tense === 'present';
      if (clause.kind === 'relative' && !(bearing.lead && untilNow)) return 0.15;
      // “to show she was well before she died”: often long before the news.
      const opener = parsed.words[clause.opener ?? -1]?.lower ?? '';
      if (clause.kind === 'adverbial' && earlier.has(opener)) return 0.2;
      if (bearing.lead && !quoted) return state && !statement ? 0.45 : 0.75 * rank;
      if (quoted || state) return 0.15;
      // “since he died”: often long before the news.
      if (clause.kind === 'adverbial') return 0.2;
      if (statement) return 0.4;
      // “described a bang”: what it was like.
      if (wordIs(verb, describing)) return 0.2;
      if (clause.verb.tense === 'present' && !clause.verb.perfect) return 0.3;
      // “has long said”: what led here rather than what is new.
      if (clause.verb.perfect) return 0.45 * rank;
      const reported = bearing.early || wordIs(verb, officialActs);
      return (bearing.named && reported ? 0.6 : 0.4) * rank;
    }
  }
}
