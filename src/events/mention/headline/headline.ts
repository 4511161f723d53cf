/**
 * A candidate becomes its headline: actor and act in the words of the source, without attribution
 * and time, with pronouns resolved, never a stronger claim than the status.
 */
import type { Status } from '../../event';
import type { Antecedents } from '../antecedents/antecedents';
import type { ParsedSentence } from '../sentence';
import type { Candidate } from '../placing/candidates';
import { isFramed } from '../speech/frames';
import type { Clause } from '../clauses/clause';
import type { Genre } from '../genre';
import { attitudeVerbs, planningVerbs } from '../words/verbs';
import { saysItsYear } from '../times/times';
import { wordIs } from '../words';
import { finish, type Headline } from './pieces/made';
import { clauseHeadline } from './clause/of-clause';
import { nounHeadline } from './of-noun';
import { recordHeadline } from './of-record';
import { ownWords } from './own-words';
import { readsAlone } from './judging/reads-alone';
import { isSound } from './judging/sound';
import { capitalised, longest } from './pieces/text';

/**
 * Which headlines are worth their time: those of all mentions, or those of mentions that can be an event
 * by themselves. The others are never shown on a timeline; merging compares what they say. Of every clause:
 * also of those that nothing places.
 */
export type Headlines = 'all' | 'of-events' | 'of-every-clause';

interface Setting {
  readonly antecedents: Antecedents;
  readonly genre: Genre;
  readonly history: boolean;
}

/** `text` is the article's, null where no event can be named. `sound`: the headline can stand on a timeline. */
export function headlineOf(
  candidate: Candidate,
  status: Status,
  { antecedents, genre, history }: Setting,
  text: string | null,
): Headline & { readonly sound: boolean } {
  const { text: made, complete } = worded(candidate, status, antecedents);
  const { told, parsed } = candidate;
  if (text === null || tellsNoEvent(candidate, genre) || isAside(candidate, made, antecedents))
    return { text: made, complete, sound: false };
  const clause = told.by === 'clause' ? told.clause : null;
  if (clause && antecedents.isGuess(parsed, clause)) return { text: made, complete, sound: false };
  if (complete && isSound(made, parsed, clause, history))
    return { text: made, complete, sound: true };
  // “Quill was hurt”, where two bear the name: the sentence’s own words do not tell either.
  const unclear = clause?.subject && antecedents.subjectOf(parsed, clause) === null;
  const own = unclear ? null : ownWords(candidate, status, text);
  return { text: own ?? made, complete: own !== null || complete, sound: own !== null };
}

/** Who acts, and the rest of the clause as it stands, up to the end of the text. */
export function inShort(
  { told, parsed, span }: Candidate,
  { antecedents }: Setting,
  text: string,
): string {
  const clause = told.by === 'clause' ? told.clause : null;
  const subject = clause && antecedents.subjectOf(parsed, clause);
  const first = clause && subject !== null ? clause.verb.first : span.first;
  const rest = text.slice(parsed.words[first]?.start);
  return capitalised(subject === null ? rest : `${subject} ${rest}`).slice(0, longest);
}

/** What is on, who was whose mother, and what a picture shows. */
function tellsNoEvent({ told, parsed, placement }: Candidate, genre: Genre): boolean {
  if (genre === 'letters') return true;
  if (told.by !== 'clause') return genre === 'programme';
  const { verb, kind } = told.clause;
  // “the 1991 agreement, which did not bar sales”: what it was like.
  if (kind === 'relative' && verb.negated && placement.basis === 'sentence') return true;
  if (genre === 'programme' && (verb.tense !== 'past' || placement.basis !== 'written'))
    return true;
  // “wanted to sleep, as he had a flight the next day”: why, and not what.
  const opener = parsed.words[told.clause.opener ?? -1]?.lower ?? '';
  if (kind === 'adverbial' && reasons.has(opener))
    if (wordIs(parsed.words[verb.head], having)) return true;
  const context = placement.basis === 'publication' || placement.basis === 'scene';
  if (context && isBackdrop(parsed, told.clause)) return true;
  const present = verb.tense === 'present' && !verb.perfect && verb.form !== 'infinitive';
  if (!present) return false;
  // “A ship sprays water on the wreck”: of a report's day only news is told so (“Riga faces a strike”).
  if (placement.basis !== 'publication' || kind !== 'main' || verb.auxiliaries.length > 0)
    return false;
  const head = parsed.words[verb.head];
  return head?.pos === 'VERB' && !wordIs(head, news) && !isFramed(parsed);
}

const reasons = new Set('as because since'.split(' '));
const having = new Set('have be need want know like love'.split(' '));

/** “was drilling a well”, “was under pressure”: how things stood while something else came about. */
function isBackdrop({ words }: ParsedSentence, { verb }: Clause): boolean {
  if (verb.passive || !/^(?:was|were)$/.test(words[verb.first]?.lower ?? '')) return false;
  const head = words[verb.head];
  if (head?.pos === 'AUX') return words[verb.last + 1]?.pos === 'ADP';
  return head?.lower.endsWith('ing') === true;
}

/**
 * In passing, of a thing without a name: “…, after the second vote failed”. What histories date with
 * its year is told for itself all the same.
 */
function isAside(
  { told, parsed, placement }: Candidate,
  made: string,
  antecedents: Antecedents,
): boolean {
  if (told.by !== 'clause') return false;
  const { clause } = told;
  const distant = placement.basis === 'publication' || placement.basis === 'scene';
  const time = parsed.attached.clauses.get(clause);
  if (!standsAside(clause, distant) || (time && saysItsYear(time))) return false;
  const { subject } = clause;
  if (!subject) return true;
  // “its delegation walked out”, by whose it is; “huts were put up by a builder, Bo Marsh”
  const clear = !distant && readsAlone(made, []) >= clearAlone;
  if (clear || (!distant && /\p{Lu}/u.test(antecedents.subjectOf(parsed, clause) ?? '')))
    return false;
  const own = parsed.words.slice(subject.first, subject.last + 1);
  return !own.some(
    ({ pos }, i) =>
      pos === 'PROPN' ||
      pos === 'PRON' ||
      // “12 men”, but “a 47-year-old man”
      (pos === 'NUM' && own[i + 1]?.text !== '-'),
  );
}

/** See `judging/reads-alone.ts`. */
const clearAlone = 0.8;

function standsAside({ kind, parent }: Clause, distant: boolean): boolean {
  if (kind === 'main') return false;
  // “plans to meet again”: as much as its plan.
  if (kind === 'infinitive')
    return parent !== null && parent.kind !== 'main' && parent.kind !== 'coordinate';
  return kind === 'coordinate' || kind === 'content' ? distant : true;
}

const news = new Set(
  'face say plan want seek deny admit accuse vow warn agree refuse hope expect fear call urge demand offer begin start open end win lose'.split(
    ' ',
  ),
);

function worded(candidate: Candidate, status: Status, antecedents: Antecedents): Headline {
  const { told, parsed } = candidate;
  switch (told.by) {
    case 'clause':
      return finish(clauseHeadline(parsed, told.clause, status, antecedents));
    case 'noun': {
      const { clause, noun } = told;
      if (noun.hoped) {
        const range = { first: noun.hoped.first, last: noun.last };
        return finish(nounHeadline(parsed, { ...range, head: noun.head }, clause, antecedents));
      }
      const verb = clause && parsed.words[clause.verb.head];
      const ahead = verb && (wordIs(verb, planningVerbs) || wordIs(verb, attitudeVerbs));
      if (clause && ahead && noun.head > clause.verb.last)
        return finish(clauseHeadline(parsed, clause, status, antecedents));
      return finish(nounHeadline(parsed, noun, clause, antecedents));
    }
    case 'record':
      return recordHeadline(parsed, told.record, told.clause, antecedents);
  }
}
