/** The words around an expression tell whether its clause speaks of the past or of what is to come. */
import { cue, type Cues } from './cues';
import type { TokenRange, Tokens } from '../grammar/tokens';
import type { Tense } from '../languages/tenses';

/** Words looked at on each side: beyond, the clause is mostly another one. */
const reach = 14;

/** A verb so near has the expression for its own. */
const nearby = 4;

/** What the words say, and whether it is the clause's own verb that says so. */
export interface TenseReading {
  readonly tense: Tense | null;
  readonly firm: boolean;
}

/** Words before the expression count before those after it; an expression that opens its sentence belongs to the verb that follows. */
export function tenseAround(
  cues: Cues,
  passage: TokenRange,
  { from, to }: { readonly from: number; readonly to: number },
): TenseReading {
  if (cues.has(to, cue.possessive)) {
    // "Wednesday's ruling" has been made; whoever will miss Wednesday's match has time until then.
    const fixture = cues.has(to + 1, cue.fixture) || cues.has(to + 2, cue.fixture);
    const ahead = fixture && scanBack(cues, passage, from) === 'future';
    return { tense: ahead ? 'future' : 'past', firm: true };
  }
  // "the vote is on Thursday", "the deadline is Friday"
  if (cues.hasBefore(from, 2, cue.being)) return { tense: 'future', firm: true };
  // "declared three days of mourning, beginning on Friday"
  if (cues.hasBefore(from, 2, cue.starting) || isComing(cues, from))
    return { tense: 'future', firm: true };
  if (isFixed(cues, passage, from) && !saysHad(cues, from)) return { tense: 'future', firm: true };
  if (isCalledTo(cues, passage, { from, to }) || isAsked(cues, passage, from))
    return { tense: 'future', firm: true };
  const before = scanBack(cues, passage, from);
  if (isFor(cues, from) && !(before === 'past' && saysHad(cues, from)))
    return { tense: 'future', firm: true };
  if (isUntil(cues, from)) {
    if (before === null) return { tense: scanOn(cues, passage, to) ?? 'future', firm: true };
    // "postponed until Tuesday" looks ahead; "had filed by Tuesday", "lasted until Tuesday" do not.
    const over = saysHad(cues, from) || isLasting(cues, from);
    return { tense: over ? 'past' : 'future', firm: true };
  }
  // "extended through January": how long it goes on is not told by when it was extended.
  if (before === 'past' && cues.has(from - 1, cue.through)) return { tense: null, firm: false };
  if (before) {
    // "resigned in June", "ran May 3": the verb stands right before it.
    const beside = tenseAt(cues, from - 1) === before || tenseAt(cues, from - 2) === before;
    // "planned for Friday", "postponed to May": the day is ahead of the verb.
    const planned = beside && cues.has(from - 1, cue.planMark);
    if (planned && !saysHad(cues, from)) return { tense: 'future', firm: true };
    return { tense: before, firm: beside && !planned };
  }
  // "is planned for Friday"
  if (cues.has(from - 1, cue.planMark) && cues.has(from - 2, cue.planVerb))
    return { tense: 'future', firm: true };
  const after = scanOn(cues, passage, to);
  // "in force from Friday": what begins then, unless it is told of.
  if (after === null && cues.has(from - 1, cue.from)) return { tense: 'future', firm: true };
  return { tense: after, firm: from - passage.first <= 2 };
}

/** "announced a march for Saturday", "set the hearing of both men for Saturday" */
function isFixed(cues: Cues, { first }: TokenRange, from: number): boolean {
  if (!cues.has(from - 1, cue.planMark)) return false;
  if (cues.has(from - 2, cue.fixture)) return true;
  const { fixing } = cues.language;
  if (!fixing) return false;
  for (let at = from - 2; at >= Math.max(first, from - toDay); at -= 1) {
    if (fixing.has(cues.tokens.textOf(at))) return true;
    if (cues.has(at, cue.clauseEnd | cue.clauseWord | cue.past)) return false;
  }
  return false;
}

/** "at the next meeting on 15 September" */
function isComing({ tokens, language }: Cues, from: number): boolean {
  const coming = language.comingWords;
  if (!coming) return false;
  return coming.has(tokens.textOf(from - 3)) || coming.has(tokens.textOf(from - 2));
}

/** “rief für Freitag zum Streik auf”, “ha convocado para el jueves” */
function isFor({ tokens, language }: Cues, from: number): boolean {
  const { forWords } = language;
  if (!forWords) return false;
  const last = tokens.textOf(from - 1);
  return forWords.has(last) || forWords.has(`${tokens.textOf(from - 2)} ${last}`);
}

/** Words from what people are called to to its day: “un paro general el jueves”. */
const toCalled = 3;

/** “Les syndicats ont appelé à la grève jeudi”, “hat zu einem Warnstreik am Freitag aufgerufen” */
function isCalledTo(
  { tokens, language: { calls, verbsApart } }: Cues,
  { first, end }: TokenRange,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (!calls) return false;
  let thing = from - 1;
  while (thing >= from - toCalled && !calls.things.has(tokens.textOf(thing))) thing -= 1;
  if (thing < Math.max(first, from - toCalled)) return false;
  const isCall = (at: number): boolean => calls.verbs.has(tokens.textOf(at));
  for (let at = thing - 1; at >= Math.max(first, thing - nearby - 1); at -= 1)
    if (isCall(at)) return true;
  if (verbsApart)
    for (let at = to; at < Math.min(end, to + nearby); at += 1) if (isCall(at)) return true;
  return false;
}

/** "has invited the leaders for talks on Thursday": what has been done by now was done on no such day. */
function isAsked({ tokens, language }: Cues, { first }: TokenRange, from: number): boolean {
  const { requests, presentPerfect } = language;
  if (!requests || !presentPerfect) return false;
  let marked = false;
  for (let at = from - 2; at >= Math.max(first, from - reach); at -= 1) {
    const word = tokens.textOf(at);
    if (!tokens.isWord(at)) return false;
    if (marked && requests.verbs.has(word)) return presentPerfect.has(tokens.textOf(at - 1));
    marked ||= requests.marks.has(word);
  }
  return false;
}

/** "until Tuesday", "until at least Tuesday", "until late on Tuesday" */
function isUntil(cues: Cues, from: number): boolean {
  for (let at = from - 1; at >= from - 3; at -= 1) {
    if (cues.has(at, cue.until)) return true;
    // "were held by Seaford on Sunday": by whom, not by when.
    if (!cues.tokens.isWord(at) || cues.tokens.isCapital(at)) return false;
    if (cues.has(at, cue.past | cue.future)) return false;
  }
  return false;
}

/** "talks that lasted until Friday" */
function isLasting({ language, tokens }: Cues, from: number): boolean {
  const { lasting } = language;
  return lasting !== undefined && [2, 3].some((back) => lasting.has(tokens.textOf(from - back)));
}

/** Words between `has` and its participle: has since closed. */
const adverbs = 2;

/** Whether the clause before an expression comes up to the time of writing: the yard has lost half its hands and in January agreed to a sale. */
export function comesToNow(cues: Cues, { first }: TokenRange, from: number): boolean {
  for (let at = from - 1; at >= Math.max(first, from - reach); at -= 1) {
    if (cues.has(at, cue.clauseEnd | cue.clauseWord)) return false;
    const has = cues.has(at, cue.presentPerfect);
    if (has) return !cues.hasBefore(at, 1, cue.future | cue.infinitive);
    if (cues.has(at, cue.past)) return cues.hasBefore(at, adverbs, cue.presentPerfect);
  }
  return false;
}

/** Whether the clause before an expression looks ahead from the time of writing: will open, is to open. */
export function aheadOfNow(cues: Cues, { first }: TokenRange, from: number): boolean {
  for (let at = from - 1; at >= Math.max(first, from - reach); at -= 1) {
    if (cues.has(at, cue.clauseEnd)) return false;
    if (cues.has(at, cue.ahead | cue.being)) return true;
    // “will be held”
    if (cues.has(at, cue.past) && !isOpenPassive(cues, at)) return false;
  }
  return false;
}

/** Whether the clause before an expression tells a plan of the past: was scheduled for September, were to leave in May. */
export function wasPlanned(cues: Cues, { first }: TokenRange, from: number): boolean {
  for (let at = from - 1; at >= Math.max(first, from - nearby); at -= 1) {
    if (cues.has(at, cue.clauseEnd | cue.clauseWord)) return false;
    if (cues.has(at, cue.future | cue.infinitive)) return cues.hasBefore(at, 2, cue.past);
  }
  return false;
}

/** Words from a verb to its day: died at home on 4 November. */
const toDay = 10;

/** Whether the expression is the day of a death, and whether its sentence tells of the birth before it. */
export function isDeath(cues: Cues, { first }: TokenRange, from: number): 'died' | 'born' | null {
  const { tokens } = cues;
  const { deaths, births } = cues.language.lives ?? {};
  for (let at = from - 1; at >= Math.max(first, from - toDay); at -= 1) {
    if (cues.has(at, cue.clauseEnd)) return null;
    if (!deaths?.has(tokens.textOf(at))) {
      if (cues.has(at, cue.past)) return null;
      continue;
    }
    for (let back = at - 1; back >= Math.max(first, at - reach); back -= 1)
      if (births?.has(tokens.textOf(back))) return 'born';
    return 'died';
  }
  return null;
}

/** Tokens in which a text says what it is about. */
const opening = 120;

/** “Ada Quill, the poet, has died aged 91.” */
export function saysHasDied(cues: Cues): boolean {
  const { tokens, language } = cues;
  for (let at = 1; at < Math.min(opening, tokens.count); at += 1)
    if (language.lives?.deaths.has(tokens.textOf(at)) && cues.has(at - 1, cue.presentPerfect))
      return true;
  return false;
}

function scanBack(cues: Cues, { first }: TokenRange, from: number): Tense | null {
  for (let at = from - 1; at >= Math.max(first, from - reach); at -= 1) {
    if (cues.has(at, cue.clauseEnd)) return null;
    // "has announced a concert for Riga on 8 October": when the concert is, the verb does not say.
    if (from - at > nearby && cues.has(at, cue.announcing) && !isDoneBy(cues, at)) return null;
    // "will miss the match after breaking an ankle on Thursday"
    if (isBehind(cues, at)) return 'past';
    // "said it is calling a vote": the clause has its own tense, which tells nothing.
    if (cues.has(at, cue.being) && cues.tokens.endsIn(at + 1, 'ing')) return null;
    const tense = tenseAt(cues, at);
    if (tense) return tense;
    // “Está previsto que la ministra visite el puerto el miércoles”
    if (cues.has(at, cue.clauseWord)) return tenseAt(cues, at - 1) === 'future' ? 'future' : null;
  }
  return null;
}

/** "an inquiry, announced by the minister on Monday, will begin in May": by whom is told before the day. */
function isDoneBy({ language, tokens }: Cues, at: number): boolean {
  return language.agentWords?.has(tokens.textOf(at + 1)) ?? false;
}

function isBehind({ language, tokens }: Cues, at: number): boolean {
  return (language.behindWords?.has(tokens.textOf(at)) ?? false) && tokens.endsIn(at + 1, 'ing');
}

function scanOn(cues: Cues, { end }: TokenRange, to: number): Tense | null {
  for (let at = to; at < Math.min(end, to + reach); at += 1) {
    if (cues.has(at, cue.clauseEnd)) return null;
    const tense = tenseAt(cues, at);
    if (tense) return tense;
  }
  return null;
}

function tenseAt(cues: Cues, at: number): Tense | null {
  const { tokens } = cues;
  if (!tokens.isWord(at)) return null;
  if (!cues.has(at, cue.infinitive)) return ownTense(cues, at);
  // "scheduled to close": the infinitive is as much ahead as the word that governs it makes it.
  if (!tokens.isWord(at + 1) || tokens.isCapital(at + 1)) return null;
  // “a hearing, to be held in June”
  const held = cues.has(at + 1, cue.auxiliary) && cues.has(at + 2, cue.past);
  if (!cues.has(at - 1, cue.planning) && !held) return null;
  return saysHad(cues, at) ? 'past' : 'future';
}

/** A plan that "had been" is over; "will be formally signed" is as much ahead as its "will". */
function ownTense(cues: Cues, at: number): Tense | null {
  if (cues.has(at, cue.calendarVerb))
    return hasOwnTense(cues, at) && !isNoun(cues, at) ? 'future' : null;
  if (cues.isAheadAfter(at) || cues.isAheadAfter(at + 1)) return 'future';
  if (cues.has(at, cue.planVerb) && cues.has(at + 1, cue.planThing)) {
    return saysHad(cues, at) ? 'past' : 'future';
  }
  if (cues.has(at, cue.past) && !isInfinitive(cues, at) && !isGoverned(cues, at)) {
    // "a cut in June", "the proposed merger"
    const isNoun = cues.has(at - 1, cue.article);
    return isNoun || isOpenPassive(cues, at) ? null : 'past';
  }
  if (!cues.has(at, cue.future) || isName(cues.tokens, at)) return null;
  return saysHad(cues, at) || endsInPerfect(cues, at) ? 'past' : 'future';
}

/** "soll am Donnerstag zwei Menschen verletzt haben": what is said to have been. */
function endsInPerfect({ language, tokens }: Cues, at: number): boolean {
  const ends = language.perfectEnds;
  if (!ends) return false;
  for (let i = at + 1; i <= at + reach && tokens.textOf(i) !== ','; i += 1)
    if (ends.has(tokens.textOf(i))) return tokens.endsIn(i - 1, 't') || tokens.endsIn(i - 1, 'en');
  return false;
}

/** "to cut its rate", "will also put": no past form. */
function isInfinitive(cues: Cues, at: number): boolean {
  return cues.has(at, cue.unmarkedPast) && cues.hasBefore(at, 2, cue.infinitive | cue.future);
}

/** "will have a test", "may have a test": no past of its own; "may have left" and "was to have left" are told as past. */
function isGoverned(cues: Cues, at: number): boolean {
  if (!cues.has(at, cue.presentPerfect)) return false;
  if (cues.hasBefore(at, 2, cue.ahead)) return true;
  return cues.has(at + 1, cue.article) && cues.hasBefore(at, 2, cue.infinitive | cue.future);
}

/** "in May from April", "told Will on Friday", "In May and June", "12 May": a capital behind a number, or a word that has none of its own. */
function isName(tokens: Tokens, at: number): boolean {
  if (!tokens.isCapital(at)) return false;
  if (!tokens.isWord(at - 1)) return tokens.isNumber(at - 1);
  return !tokens.isCapital(at - 1) || !tokens.isWord(at - 2);
}

/** Whether a verb has its own tense: not that of an auxiliary before it (did not `meet`) and no infinitive. */
function hasOwnTense(cues: Cues, at: number): boolean {
  return !cues.hasBefore(at, 3, cue.infinitive | cue.past | cue.future);
}

/** "the vote on Friday", but "Rovers host City", "the premier visits Riga": behind whoever does it. */
function isNoun(cues: Cues, at: number): boolean {
  const { language, tokens } = cues;
  const { calendarNouns, articles } = language;
  if (!calendarNouns?.has(tokens.textOf(at))) return false;
  const isArticle = (place: number): boolean => articles?.has(tokens.textOf(place)) ?? false;
  const named = tokens.isCapital(at - 1) && !isArticle(at - 1);
  // “sales start on Saturday”
  const ofMany = tokens.endsIn(at - 1, 's') && !cues.has(at - 1, cue.possessive);
  if (ofMany && !tokens.endsIn(at, 's')) return false;
  return !named && !(tokens.endsIn(at, 's') && isArticle(at - 2));
}

/** "be held", "is formally signed": a participle whose tense is that of the word before. */
function isOpenPassive(cues: Cues, at: number): boolean {
  const back = cues.has(at - 1, cue.auxiliary) ? 1 : cues.has(at - 2, cue.auxiliary) ? 2 : 0;
  return back > 0 && !cues.hasBefore(at - back, 3, cue.pastModal);
}

function saysHad(cues: Cues, at: number): boolean {
  return cues.hasBefore(at, 5, cue.pluperfect);
}
