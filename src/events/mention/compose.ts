/** A candidate becomes a mention: status, attribution, headline, who, where, weight. */
import type { Article } from '../../article/article';
import type { DateBounds } from '../../base/edtf';
import type { EventDate, EventMention, Status } from '../event';
import { ownPlace } from '../own-place';
import type { Antecedents } from './antecedents/antecedents';
import { nameOf } from './names/phrases';
import type { Candidate } from './placing/candidates';
import type { Clause } from './clauses/clause';
import { isFramed, isStatement, reporterOf } from './speech/frames';
import type { Genre } from './genre';
import { headlineOf, inShort, type Headlines } from './headline/headline';
import { speakerOf } from './speech/speakers';
import { isCountry } from './names/places';
import type { ParsedSentence } from './sentence';
import { isRefusal, statusOf } from './status';
import { weigh } from './weigh';
import type { Range } from './words';

export interface Surroundings {
  readonly antecedents: Antecedents;
  readonly genre: Genre;
  /** Whether the article tells a history. */
  readonly history: boolean;
  /** One of the sentences that open the article. */
  readonly lead: boolean;
  /** One of its first sentences. */
  readonly early: boolean;
  readonly headlines: Headlines;
  /** The days on which the article can have been published. */
  readonly published: DateBounds | null;
}

/** “He”, “it”, where the text before names who that is. */
function isKnown({ told, parsed }: Candidate, antecedents: Antecedents): boolean {
  const clause = told.by === 'clause' ? told.clause : null;
  if (!clause?.subject || parsed.words[clause.subject.first]?.pos !== 'PRON') return false;
  return /^\p{Lu}\p{L}+ \p{Lu}/u.test(antecedents.subjectOf(parsed, clause) ?? '');
}

/** In the place of a headline that nobody would see. */
const unworded = { text: '', complete: true, sound: false };

/**
 * Null when nothing would place it, or too little would be gained by placing it. `shadowed`: another
 * candidate of the sentence tells the same.
 */
export function composeMention(
  article: Article,
  candidate: Candidate,
  around: Surroundings,
  shadowed: boolean,
): EventMention | null {
  const { parsed, placement } = candidate;
  const { words } = parsed;
  const clause = candidate.told.clause;
  const status = dated(statusFor(candidate), candidate, around.published);
  const subject = clause?.subject ?? null;
  const named =
    subject !== null &&
    (parsed.names.some((name) => within(name, subject)) || isKnown(candidate, around.antecedents));
  const { lead, early, headlines } = around;
  const bearing = { status, named, lead, early, shadowed };
  const most = weigh(candidate, bearing, true);
  const passing = placement.basis === 'passing';
  const namesEvent = !passing && (!placement.date || most >= ownPlace);
  const worded = namesEvent || headlines !== 'of-events';
  // How it reads alone is asked only of what may stand alone.
  const alone = namesEvent ? article.text : null;
  const headline = worded ? headlineOf(candidate, status, around, alone) : unworded;
  const weight = headline.complete ? most : weigh(candidate, bearing, false);
  // One that waits for a date is asked for it, unless it would found nothing with it.
  const waits = placement.needs && (placement.basis === 'written' || weight >= ownPlace);
  if (!placement.date && !waits && !passing) return null;
  const first = words[candidate.span.first];
  const last = words[lastWord(parsed, candidate.span)];
  const trigger = words[candidate.trigger];
  if (!first || !last || !trigger) return null;
  const start = Math.min(first.start, trigger.start);
  const end = Math.max(last.end, trigger.end);
  const text = headline.text || inShort(candidate, around, article.text.slice(0, end));
  const speaker = attributedTo(candidate, status, around);
  return {
    id: `${article.id}:${String(start)}-${String(end)}`,
    article: article.id,
    start,
    end,
    trigger: { start: trigger.start, end: trigger.end },
    headline: text,
    date: placement.date && eventDate(placement.date, placement.why),
    timex: placement.timex,
    confidence: Math.round(placement.confidence * 100) / 100,
    weight,
    status,
    attribution: speaker === null ? null : { who: speaker },
    who: actors(candidate, around.antecedents),
    where: places(candidate),
    ...(headline.sound || !namesEvent ? {} : { nameless: true }),
    ...(placement.needs ? { needs: placement.needs } : {}),
  };
}

function eventDate({ edtf, earliest, latest }: DateBounds, why: string): EventDate {
  return { edtf, earliest, latest, why };
}

function statusFor({ told, parsed, trigger }: Candidate): Status {
  const { words, clauses } = parsed;
  const setting = { quoted: parsed.quoted && !isFramed(parsed), sourced: parsed.source !== null };
  if (told.by === 'record') return 'happened';
  const { clause } = told;
  if (!clause) return 'happened';
  const status = statusOf(words, clause, clauses, setting);
  if (told.by === 'clause') return status;
  if (told.noun.hoped) return told.noun.hoped.status;
  // A noun is as real as the clause that governs it, when it stands behind its verb.
  if (trigger < clause.verb.first || told.noun.preposition === 'since') return 'happened';
  if (status === 'denied' || status === 'planned' || status === 'possible') {
    const at = parsed.attached.nouns.get(told.noun);
    return at && ['after', 'since', 'from', 'of', 'at'].includes(told.noun.preposition)
      ? 'happened'
      : status;
  }
  return 'happened';
}

/** What lies after the publication has not happened yet. */
function dated(
  status: Status,
  { placement, told, parsed }: Candidate,
  published: DateBounds | null,
): Status {
  if (status !== 'happened' || !published || !placement.date) return status;
  if (placement.date.earliest <= published.latest) return status;
  // “ruled out an election in 2030”: what lies ahead there is what shall not be.
  return told.by !== 'record' && told.clause && isRefusal(parsed.words, told.clause)
    ? 'denied'
    : 'planned';
}

function attributedTo(
  { told, parsed }: Candidate,
  status: Status,
  around: Surroundings,
): string | null {
  const { words, clauses, source } = parsed;
  const { clause } = told;
  if (!clause) return null;
  const speaks = told.by === 'clause' && status === 'said' && isStatement(words, clause, clauses);
  const own = speaks ? clause : null;
  const reporter = own ?? reporterOf(words, clause, clauses);
  if (reporter) return around.antecedents.subjectOf(parsed, reporter);
  if (source) return speakerOf(parsed, source.speaker);
  return parsed.quoted && !isFramed(parsed) ? around.antecedents.spokenBy : null;
}

function actors({ told, parsed, span }: Candidate, antecedents: Antecedents): readonly string[] {
  const { clause } = told;
  const found = new Set<string>();
  if (clause && told.by === 'clause') {
    const subject = antecedents.subjectOf(parsed, clause);
    if (subject && isName(parsed, clause, subject)) found.add(subject);
    for (const name of parsed.names)
      if (
        clause.subject &&
        within(name, clause.subject) &&
        (name.kind !== 'place' || isCountry(name.name))
      )
        found.add(name.name);
  }
  for (const name of parsed.names)
    if (name.kind !== 'place' && within(name, span)) found.add(name.name);
  return [...found];
}

const unnamed = new Set(['it', 'nobody', 'everybody', 'everyone', 'someone']);

/** Whether a resolved subject is a name rather than “the store”. */
function isName(parsed: ParsedSentence, clause: Clause, subject: string): boolean {
  if (clause.subject && nameOf(parsed, clause.subject) === subject) return true;
  const pronoun = clause.subject && parsed.words[clause.subject.first]?.pos === 'PRON';
  return (
    pronoun === true &&
    clause.subject?.first === clause.subject?.last &&
    !unnamed.has(subject.toLowerCase()) &&
    /^\p{Lu}/u.test(subject)
  );
}

function places({ parsed, span }: Candidate): readonly string[] {
  const found = parsed.names.filter((name) => name.kind === 'place' && within(name, span));
  return [...new Set(found.map((name) => name.name))];
}

function within(inner: Range, outer: Range): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Without the mark that ends the sentence. */
function lastWord(parsed: ParsedSentence, span: Range): number {
  let last = span.last;
  while (last > span.first && /^[.,;:?!]$/.test(parsed.words[last]?.text ?? '')) last--;
  return last;
}
