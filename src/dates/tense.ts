/** The words around an expression tell whether its clause speaks of the past or of what is to come. */
import type { TokenRange, Tokens } from './grammar/tokens';
import type { Language, Tense } from './languages/language';

/** Words looked at on each side: beyond, the clause is mostly another one. */
const reach = 14;

/** What the words say, and whether it is the clause's own verb that says so. */
export interface TenseReading {
  readonly tense: Tense | null;
  readonly firm: boolean;
}

/** Words before the expression count before those after it; an expression that opens its sentence belongs to the verb that follows. */
export function tenseAround(
  language: Language,
  passage: TokenRange,
  { from, to }: { readonly from: number; readonly to: number },
): TenseReading {
  const { tokens } = passage;
  if (language.possessives.has(tokens.textOf(to))) {
    // "Wednesday's ruling" has been made; whoever will miss Wednesday's match has time until then.
    const ahead =
      language.fixtures?.has(tokens.textOf(to + 1)) &&
      scanBack(language, passage, from) === 'future';
    return { tense: ahead ? 'future' : 'past', firm: true };
  }
  // "the vote is on Thursday", "the deadline is Friday"
  if ([1, 2].some((back) => language.being?.has(tokens.textOf(from - back)))) {
    return { tense: 'future', firm: true };
  }
  const before = scanBack(language, passage, from);
  if (language.untilWords.has(tokens.textOf(from - 1))) {
    if (before === null) return { tense: scanOn(language, passage, to) ?? 'future', firm: true };
    // "postponed until Tuesday" looks ahead; "had filed by Tuesday" does not.
    return { tense: saysHad(language, tokens, from) ? 'past' : 'future', firm: true };
  }
  // "extended through January": how long it goes on is not told by when it was extended.
  if (before === 'past' && language.throughWords?.has(tokens.textOf(from - 1))) {
    return { tense: null, firm: false };
  }
  if (before) {
    // "resigned in June", "ran May 3": the verb stands right before it.
    const beside = [1, 2].some((back) => tenseAt(language, tokens, from - back) === before);
    // "planned for Friday", "postponed to May": the day is ahead of the verb.
    const planned = beside && language.planMarks?.has(tokens.textOf(from - 1));
    if (planned && !saysHad(language, tokens, from)) return { tense: 'future', firm: true };
    return { tense: before, firm: beside && !planned };
  }
  const after = scanOn(language, passage, to);
  // "in force from Friday": what begins then, unless it is told of.
  if (after === null && language.fromWords?.has(tokens.textOf(from - 1))) {
    return { tense: 'future', firm: true };
  }
  return { tense: after, firm: from - passage.first <= 2 };
}

function scanBack(language: Language, { tokens, first }: TokenRange, from: number): Tense | null {
  for (let at = from - 1; at >= Math.max(first, from - reach); at -= 1) {
    const word = tokens.textOf(at);
    if (clauseEnds.has(word)) return null;
    // "said it is calling a vote": the clause has its own tense, which tells nothing.
    if (language.being?.has(word) && tokens.textOf(at + 1).endsWith('ing')) return null;
    const tense = tenseAt(language, tokens, at, word);
    if (tense) return tense;
    if (language.clauseWords.has(word)) return null;
  }
  return null;
}

function scanOn(language: Language, { tokens, end }: TokenRange, to: number): Tense | null {
  for (let at = to; at < Math.min(end, to + reach); at += 1) {
    const word = tokens.textOf(at);
    if (clauseEnds.has(word)) return null;
    const tense = tenseAt(language, tokens, at, word);
    if (tense) return tense;
  }
  return null;
}

/** Sentences end elsewhere; a full stop in here belongs to an abbreviation. */
const clauseEnds = new Set([';', ':', '"', '”']);

/** `word` is the text of the token at that place. */
function tenseAt(
  language: Language,
  tokens: Tokens,
  at: number,
  word = tokens.textOf(at),
): Tense | null {
  if (!tokens.isWord(at)) return null;
  if (word !== language.infinitiveMark) return ownTense(language, tokens, at, word);
  // "scheduled to close": the infinitive is as much ahead as the word that governs it makes it.
  if (!tokens.isWord(at + 1) || tokens.isCapital(at + 1)) return null;
  if (!language.planning.has(tokens.textOf(at - 1))) return null;
  return saysHad(language, tokens, at) ? 'past' : 'future';
}

/** A plan that "had been" is over; "will be formally signed" is as much ahead as its "will". */
function ownTense(language: Language, tokens: Tokens, at: number, word: string): Tense | null {
  if (language.calendarVerbs?.has(word)) return hasOwnTense(language, tokens, at) ? 'future' : null;
  if (language.aheadAfter?.get(word)?.has(tokens.textOf(at - 1))) return 'future';
  if (language.plans?.verbs.has(word) && language.plans.things.has(tokens.textOf(at + 1))) {
    return saysHad(language, tokens, at) ? 'past' : 'future';
  }
  const tense = language.tenseOf(word);
  if (tense === 'past') return isOpenPassive(language, tokens, at) ? null : tense;
  return tense === 'future' && saysHad(language, tokens, at) ? 'past' : tense;
}

/** Whether a verb has its own tense: not that of an auxiliary before it (did not `meet`) and no infinitive. */
function hasOwnTense(language: Language, tokens: Tokens, at: number): boolean {
  return ![1, 2, 3].some((back) => {
    const word = tokens.textOf(at - back);
    return word === language.infinitiveMark || language.tenseOf(word) !== null;
  });
}

/** "be held", "is formally signed": a participle whose tense is that of the word before. */
function isOpenPassive({ passive }: Language, tokens: Tokens, at: number): boolean {
  if (!passive) return false;
  const be = [at - 1, at - 2].find((place) => passive.auxiliaries.has(tokens.textOf(place)));
  if (be === undefined) return false;
  return ![1, 2, 3].some((back) => passive.pastModals.has(tokens.textOf(be - back)));
}

function saysHad(language: Language, tokens: Tokens, at: number): boolean {
  for (let back = 1; back <= 5; back += 1) {
    if (language.pluperfect.has(tokens.textOf(at - back))) return true;
  }
  return false;
}
