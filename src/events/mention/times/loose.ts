/** Times that date no event of their sentence: what is compared with, what stands in an aside, what only describes. */
import type { NounEvent } from '../nouns';
import { isVerbal, wordIs, type Word } from '../words';
import { timeUnits } from '../words/function-words';
import { isAttributive, periods, type Time } from './times';

export function isLoose(words: readonly Word[], nouns: readonly NounEvent[], time: Time): boolean {
  return (
    isComparison(words, time) ||
    isEndOfPeriod(words, time) ||
    isOfNoEvent(words, nouns, time) ||
    isOfNoAct(words, nouns, time) ||
    isOfThing(words, nouns, time) ||
    isRemembered(words, time) ||
    isSinceFirst(words, time) ||
    isOfAccounts(words, time) ||
    isInAside(words, time) ||
    isOfAnother(words, time)
  );
}

/** “than in 2004”, “twice as much as in 2000”, “compared with 2005”, “up from 9 months ago”. */
function isComparison(words: readonly Word[], { phrase }: Time): boolean {
  for (let i = phrase.first - 1; i >= 0 && i >= phrase.first - 3; i--) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'than') return !isQuantity(words, i + 1);
    if (lower === 'compared' || lower === 'versus') return true;
    // “down from 52 early last month”
    if (lower === 'from' && changes.has(words[i - 1]?.lower ?? '')) return true;
    if (words[i]?.pos === 'VERB' || words[i]?.pos === 'PUNCT') return false;
  }
  const opening = words[phrase.first]?.lower;
  if (opening === 'as')
    return words[phrase.first - 2]?.lower === 'as' || isTimes(words, phrase.first);
  return opening === 'than';
}

/** “lost twice as much ice over the past decade as in the 1990s” */
function isTimes(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - longestComparison), at)
    .some(({ lower }, i, before) => lower === 'as' && multiples.has(before[i - 1]?.lower ?? ''));
}

/** In words, from “twice as” to the “as” of what is compared with. */
const longestComparison = 14;
const multiples = new Set('twice times half just'.split(' '));

const changes = new Set('up down higher lower'.split(' '));

/** “more than an hour on Monday”, “fewer than 30 people in May”: how much, not compared with when. */
function isQuantity(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.pos === 'NUM' || (/^an?$/.test(word?.lower ?? '') && next?.pos === 'NOUN');
}

/** “profit for the year to 31 December”: which year. */
function isEndOfPeriod(words: readonly Word[], { first, preposition }: Time): boolean {
  return preposition === 'to' && periods.has(words[first - 2]?.lower ?? '');
}

/** “details of yesterday’s volume”: the time is the volume’s, and the volume no event. */
function isOfNoEvent(words: readonly Word[], nouns: readonly NounEvent[], time: Time): boolean {
  if (words[time.first - 1]?.lower !== 'of' || !isAttributive(words, time)) return false;
  return !nouns.some((noun) => noun.first <= time.last && time.last < noun.head);
}

/** “approved the minutes of 18 March”: which one, of what is no happening. */
function isOfThing(
  words: readonly Word[],
  nouns: readonly NounEvent[],
  { phrase, preposition }: Time,
): boolean {
  const before = words[phrase.first - 1];
  if (preposition !== 'of' || before?.pos !== 'NOUN') return false;
  if (nouns.some(({ head }) => head === phrase.first - 1)) return false;
  if (/^(?:minutes|records?|reports?)$/.test(before.lower)) return true;
  if (timeUnits.has(before.lower) || partsOfTime.has(before.lower)) return false;
  return words.findIndex(isVerbal) > phrase.first;
}

/** “remembered the night of 12 March on Wednesday”: what was remembered, not when. */
function isRemembered(words: readonly Word[], { phrase: { first } }: Time): boolean {
  const at = words[first]?.lower === 'the' ? first : first - 1;
  return words[at]?.lower === 'the' && wordIs(words[at - 1], remembering);
}

const remembering = new Set(
  'remember recall relive describe recount mark commemorate forget'.split(' '),
);
const partsOfTime = new Set('start end eve beginning middle dawn course rest'.split(' '));

/** “presented the accounts for 2018” */
function isOfAccounts(words: readonly Word[], { phrase, preposition }: Time): boolean {
  return preposition === 'for' && accounts.has(words[phrase.first - 1]?.lower ?? '');
}

const accounts = new Set(
  'accounts budget results figures report forecast target targets'.split(' '),
);

/** “the first plane since Sunday has landed”: since when there was none. */
export function isSinceFirst(words: readonly Word[], { phrase, preposition }: Time): boolean {
  if (preposition !== 'since') return false;
  return words
    .slice(Math.max(0, phrase.first - 4), phrase.first)
    .some(({ lower }) => lower === 'first');
}

/** “took a leaf from an even more heroic 1918 figure”: a year that tells which one. */
function isOfNoAct(words: readonly Word[], nouns: readonly NounEvent[], time: Time): boolean {
  if (!/^\d{4}$/.test(time.timex.text) || words[time.last + 1]?.pos !== 'NOUN') return false;
  if (!/^(?:ADJ|DET)$/.test(words[time.first - 1]?.pos ?? '')) return false;
  if (!words.slice(0, time.first).some(isVerbal)) return false;
  return !nouns.some((noun) => noun.first <= time.last && time.last < noun.head);
}

/** “her father (died 1874)”: of what stands in parentheses with it, not of the clause around them. */
function isInAside(words: readonly Word[], { phrase }: Time): boolean {
  const from = phrase.first - longestAside;
  for (let i = phrase.first - 1; i >= 0 && i >= from; i--) {
    if (words[i]?.text === ')') return false;
    if (words[i]?.text === '(') return i < phrase.first - 1;
  }
  return false;
}

/** In words, before the time. */
const longestAside = 8;

/** “One quake killed 4,000, and another, in August 1992, 75”: of what is told without its verb. */
function isOfAnother(words: readonly Word[], { phrase: { first }, last }: Time): boolean {
  const at = words[first - 1]?.text === ',' ? first - 2 : first - 1;
  const verb = words.slice(last + 1, last + 4).some(isVerbal);
  return words[at]?.lower === 'another' && words[at - 1]?.pos === 'CCONJ' && !verb;
}
