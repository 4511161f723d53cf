/** Tells what happened from what is said, planned, possible or denied. */
import type { Status } from '../event';
import type { Clause } from './clauses/clause';
import { hopedFor, hopes, prospects } from './nouns';
import {
  contentOfNoun,
  isContentOfDoubt,
  isFactive,
  isStatement,
  reporterOf,
} from './speech/frames';
import { attitudeVerbs, planningVerbs, refusingVerbs, sayingVerbs } from './words/verbs';
import { isVerbal, wordIs, type Word } from './words';

const possibleModals = new Set('may might could can should must ca cannot'.split(' '));
const possibleAdjectives = new Set(
  'ready prepared willing likely able unlikely reluctant unwilling eager open'.split(' '),
);
const denyingAdjectives = new Set('unable unwilling unlikely reluctant'.split(' '));
const plannedParticiples = new Set(
  'set due scheduled expected slated planned bound poised about supposed going scheduled'.split(
    ' ',
  ),
);
const aiming = new Set('about going supposed'.split(' '));
/** Planning verbs that are acts of their own once they are past: “agreed”, “vowed”. */
const acts = new Set(
  'agree commit decide offer pledge promise propose threaten vow elect choose order urge request demand recommend reject refuse'.split(
    ' ',
  ),
);

/** `quoted` and `sourced` tell of marks around the whole sentence and of “according to”. */
export interface Setting {
  readonly quoted: boolean;
  readonly sourced: boolean;
}

export function statusOf(
  words: readonly Word[],
  clause: Clause,
  clauses: readonly Clause[],
  setting: Setting,
): Status {
  if (words.at(-1)?.text === '?' || words.at(-2)?.text === '?') return 'possible';
  if (isUnreal(words)) return 'possible';
  const own = ownStatus(words, clause, clauses);
  const governed = governedStatus(words, clause);
  // “fears the bank will fail”: the fear outweighs the future.
  if (own === 'planned' && (governed === 'possible' || governed === 'denied')) return governed;
  if (own !== 'happened') return own;
  if (governed) return governed;
  const reporter = reporterOf(words, clause, clauses);
  if (reporter) return isFactive(words, reporter) ? 'happened' : 'said';
  return setting.quoted || setting.sourced || clause.quoted ? 'said' : 'happened';
}

/** “Had the dam held, the town would have been spared.” */
function isUnreal(words: readonly Word[]): boolean {
  const inverted = words[0]?.lower === 'had' && words[1]?.pos !== 'VERB';
  return inverted && words.some(({ lower }) => /^(?:would|could|might)$/.test(lower));
}

function ownStatus(words: readonly Word[], clause: Clause, clauses: readonly Clause[]): Status {
  const { verb } = clause;
  const head = words[verb.head];
  if (clause.kind === 'conditional') return 'possible';
  if (clause.kind === 'participial' && clause.subject && clause.verb.auxiliaries[0] === 'being') {
    const hoped = hopedFor(words, clause.subject.first);
    if (hoped) return hoped.status;
  }
  // “did not rule out a rise”
  if (verb.negated && wordIs(head, ruling) && isRefusal(words, clause)) return 'possible';
  if (verb.negated || hasNoSubject(words, clause)) return 'denied';
  if (verb.tense === 'future') return 'planned';
  if (isHedged(words, clause)) return 'said';
  const ahead = lookingAhead(words, clause);
  if (ahead) return ahead;
  if (verb.tense === 'modal') {
    const modal = verb.auxiliaries[0] ?? head?.lower ?? '';
    if (possibleModals.has(modal)) return 'possible';
    return reporterOf(words, clause, clauses) || clause.kind === 'content' ? 'planned' : 'possible';
  }
  if (isStatement(words, clause, clauses) && !isAct(head))
    return wordIs(head, attitudeVerbs) && !wordIs(head, sayingVerbs) ? 'possible' : 'said';
  return 'happened';
}

/** “reportedly killed”: others say so. */
export function isHedged(words: readonly Word[], { verb }: Clause): boolean {
  return words.slice(Math.max(0, verb.first - 1), verb.head).some(({ lower }) => hedges.has(lower));
}

const hedges = new Set('reportedly allegedly supposedly purportedly apparently'.split(' '));

/** “plans to sell”, “is expected to fall”, “hopes for a deal”; past acts (“agreed”) happened. */
function lookingAhead(words: readonly Word[], clause: Clause): Status | null {
  const { verb } = clause;
  const head = words[verb.head];
  const next = words[verb.last + 1];
  if (head?.pos === 'AUX' && next) {
    // “is about to open”, but “was about 530m litres”
    const aim = !aiming.has(next.lower) || words[verb.last + 2]?.lower === 'to';
    if (plannedParticiples.has(next.lower) && aim) return 'planned';
    const verbal = isVerbal(words[verb.last + 3]);
    if (words[verb.last + 2]?.lower === 'to' && verbal && possibleAdjectives.has(next.lower))
      return 'possible';
  }
  if (head?.lower === 'like' && verb.auxiliaries[0] === 'would' && next?.lower === 'to')
    return 'planned';
  // “is to visit”
  if (head?.pos === 'AUX' && isBe(head) && next?.lower === 'to' && isVerbal(words[verb.last + 2]))
    return 'planned';
  // “are said to be mild”
  if (verb.passive && wordIs(head, rumouring) && next?.lower === 'to') return 'said';
  // “was elected to join”, but “was elected to the Academy”
  const toAct = next?.lower === 'to' && isVerbal(words[verb.last + 2]);
  if (verb.passive && toAct && plannedParticiples.has(head?.lower ?? '')) return 'planned';
  if (verb.passive && toAct && wordIs(head, planningVerbs)) return 'planned';
  if (verb.passive && head && ['scheduled', 'slated', 'planned', 'expected'].includes(head.lower))
    return 'planned';
  if (head?.lower === 'going' && next?.lower === 'to') return 'planned';
  if (isAct(head) || !wordIs(head, planningVerbs)) return null;
  return takesPlan(words, clause) ? 'planned' : null;
}

function isBe({ lower }: Word): boolean {
  return /^(?:is|are|was|were|am|'s|’s)$/.test(lower);
}

const rumouring = new Set('say believe think report allege rumour rumor understand'.split(' '));

function isAct(head: Word | undefined): boolean {
  return wordIs(head, acts);
}

/** A planning verb that governs a plan, not an object: “to …”, “for …”, “that …”, a clause. */
function takesPlan(words: readonly Word[], clause: Clause): boolean {
  const next = words[clause.verb.last + 1];
  if (!next) return false;
  if (['to', 'for', 'that'].includes(next.lower) || next.pos === 'PRON') return true;
  return wordIs(words[clause.verb.head], hoping) && next.pos !== 'PUNCT';
}

/** What the clauses above make of it: hoped, planned, refused, conditional. */
function governedStatus(words: readonly Word[], clause: Clause): Status | null {
  for (let at: Clause = clause; at.parent; at = at.parent) {
    const { parent } = at;
    if (at.kind === 'coordinate') continue;
    if (at.kind !== 'infinitive' && at.kind !== 'content') return null;
    // “amid reports that he hopes”: the noun's content, whatever the verb does.
    const noun = contentOfNoun(words, at);
    if (noun) return statusByNoun(noun);
    if (isContentOfDoubt(words, at)) return 'possible';
    const head = words[parent.verb.head];
    if (wordIs(head, refusingVerbs)) return 'denied';
    if (parent.kind === 'conditional') return 'possible';
    if (at.kind === 'infinitive') {
      if (parent.verb.passive && wordIs(head, rumouring)) return 'said';
      if (isFirstOrLast(words, at)) continue;
      const before = words[at.verb.first - 1];
      if (before && denyingAdjectives.has(before.lower)) return 'denied';
      if (before && plannedParticiples.has(before.lower)) return 'planned';
      if (before && possibleAdjectives.has(before.lower)) return 'possible';
      if (parent.verb.negated) return 'denied';
      if (wordIs(head, planningVerbs)) return 'planned';
      if (wordIs(head, attitudeVerbs)) return 'possible';
      if (parent.verb.tense === 'future') return 'planned';
      if (parent.verb.tense === 'modal') return 'possible';
      if (!wordIs(head, factual)) return 'planned';
    }
    if (at.kind === 'content' && wordIs(head, attitudeVerbs))
      return wordIs(head, hoping) ? 'planned' : 'possible';
  }
  return null;
}

/** “was the first official to name it”: who is first to do something did it. */
function isFirstOrLast(words: readonly Word[], { parent, verb }: Clause): boolean {
  if (parent?.verb.tense !== 'past') return false;
  return words.slice(parent.verb.last + 1, verb.first).some(({ lower }) => ordinals.has(lower));
}

const ordinals = new Set('first second third last only latest'.split(' '));

function statusByNoun(noun: Word): Status | null {
  if (wordIs(noun, sureNouns)) return null;
  if (wordIs(noun, hopes)) return 'planned';
  return wordIs(noun, prospects) ? 'possible' : 'said';
}

const sureNouns = new Set(
  'fact news evidence proof sign announcement confirmation week'.split(' '),
);
const hoping = new Set('hope expect wish anticipate await'.split(' '));
/** With an infinitive, these tell that it came about. */
const factual = new Set(
  'begin start continue manage help get come go use appear have happen prove return'.split(' '),
);

function hasNoSubject(words: readonly Word[], clause: Clause): boolean {
  const first = clause.subject && clause.ownSubject ? words[clause.subject.first]?.lower : '';
  return first === 'no' || first === 'none' || first === 'nobody' || first === 'neither';
}

/** “refused”, “ruled out”: the act keeps something from coming about. */
export function isRefusal(words: readonly Word[], clause: Clause): boolean {
  const head = words[clause.verb.head];
  if (wordIs(head, refusingVerbs)) return true;
  return wordIs(head, ruling) && words[clause.verb.head + 1]?.lower === 'out';
}

const ruling = new Set(['rule']);
