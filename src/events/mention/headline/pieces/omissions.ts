/** Finds what a headline leaves out of the words of its sentence: times, and the titles before names. */
import type { ParsedSentence } from '../../sentence';
import { isSinceFirst } from '../../times/loose';
import { isAttributive, type Time } from '../../times/times';
import { attitudeVerbs, planningVerbs } from '../../words/verbs';
import { isPastForm, isQuotationMark, isVerbal, wordIs, type Range, type Word } from '../../words';

/** What a headline leaves out: times, and the titles before names. */
export function timesOf(parsed: ParsedSentence): readonly Range[] {
  // By `push`, as clauses are.
  const omitted: Range[] = [];
  for (const time of parsed.times) {
    if (isTold(parsed, time)) continue;
    const alone = isPremodifier(parsed, time) || isAttributive(parsed.words, time);
    omitted.push(alone ? time : time.phrase);
  }
  for (const title of parsed.titles) omitted.push(title);
  const { words } = parsed;
  for (let at = 1; at < words.length; at++)
    if (words[at]?.lower === 'there' && wordIs(words[at - 1], placed))
      omitted.push({ first: at, last: at });
  return omitted;
}

/** “was killed there in May”: where is told by the text around, and that they were, by the rest. */
const placed = new Set(
  'kill hurt injure wound die drown shoot stab arrest detain execute bury'.split(' '),
);

/** Whether the headline says the time too. */
function isTold(parsed: ParsedSentence, time: Time): boolean {
  return (
    isDeadline(parsed, time) ||
    isLimit(parsed, time) ||
    isAppointed(parsed, time) ||
    isKept(parsed.words, time) ||
    isMark(parsed.words, time) ||
    isSinceFirst(parsed.words, time) ||
    isInTitle(parsed.words, time) ||
    isQuoted(parsed.words, time) ||
    partsVerbs(parsed.words, time.phrase)
  );
}

/** “will not reopen before Tuesday”, “did not return until 1945”, “has until Monday to pay”: without it they say something else. */
function isLimit({ words, attached }: ParsedSentence, { preposition, phrase }: Time): boolean {
  const before = words[phrase.first - 1];
  // “could last into August”, “last through the summer”
  if (preposition === 'through') return wordIs(before, goingOn);
  if (/^(?:into|beyond|past)$/.test(before?.lower ?? ''))
    return wordIs(words[phrase.first - 2], goingOn);
  if (!/^(?:before|until|till)$/.test(preposition)) return false;
  if (/^(?:has|have|had)$/.test(before?.lower ?? '') || wordIs(before, goingOn)) return true;
  return [...attached.clauses.keys()].some(
    ({ verb, coreLast }) => verb.negated && verb.last < phrase.first && phrase.last <= coreLast,
  );
}

const goingOn = new Set('continue last on stretch drag extend persist'.split(' '));

/** “set the hearing for 6 June”, “was put off until Friday”: the day is what was decided. */
function isAppointed({ words, clauses }: ParsedSentence, { preposition, phrase }: Time): boolean {
  if (!/^(?:for|to|until|till)$/.test(preposition)) return false;
  return clauses.some(
    ({ verb, coreLast }) =>
      verb.last < phrase.first && phrase.last <= coreLast && wordIs(words[verb.head], appointing),
  );
}

const appointing = new Set(
  'set schedule fix book list slate arrange postpone delay reschedule adjourn defer'.split(' '),
);

/** “hopes for a deal by Christmas”: the deadline is part of what is hoped for. */
function isDeadline({ words, attached }: ParsedSentence, time: Time): boolean {
  if (time.preposition !== 'by' || /\p{N}|\b(?:this|next)\b/u.test(time.timex.text)) return false;
  if ([...attached.nouns.values()].includes(time)) return true;
  const [clause] = [...attached.clauses].find(([, own]) => own === time) ?? [];
  if (!clause) return false;
  const head = words[clause.verb.head];
  return (
    clause.verb.form === 'infinitive' ||
    clause.verb.tense === 'future' ||
    clause.verb.tense === 'modal' ||
    wordIs(head, planningVerbs) ||
    wordIs(head, attitudeVerbs)
  );
}

/** “had a terrible year with the wreck”, “faces next year with hope”, “part of Friday”: no mere time. */
function isKept(words: readonly Word[], time: Time): boolean {
  const { first, last, phrase } = time;
  const [before, farther] = [words[first - 1], words[first - 2]];
  // “set Friday as the deadline”
  if (wordIs(before, choosing) && farther?.pos !== 'AUX' && words[last + 1]?.lower === 'as')
    return true;
  // “Musician of the Year”
  if (
    /^\p{Lu}/u.test(words[last]?.text ?? '') &&
    /^(?:year|day|week)$/.test(words[last]?.lower ?? '')
  )
    return true;
  if (before?.lower === 'of' && portions.has(farther?.lower ?? '')) return true;
  // “will stay overnight”, “were 18% higher than a year ago”
  if (words[last]?.lower === 'overnight' || before?.lower === 'than') return true;
  if (phrase.first !== first) return false;
  if (before?.pos === 'VERB' && wordIs(before, lasting)) return true;
  // “for the seasonally slow third quarter”: what describes it would hang in the air.
  return before?.pos === 'ADJ' && isDescribed(words, first - 1) && !isAttributive(words, time);
}

/** “its worst day since the attacks of 2001”: another event, and without its time nobody knows which. */
function isMark(words: readonly Word[], { preposition, phrase }: Time): boolean {
  if (preposition !== 'of') return false;
  let at = phrase.first - 1;
  while (/^(?:NOUN|PROPN|ADJ|DET)$/.test(words[at]?.pos ?? '')) at--;
  return at < phrase.first - 1 && /^(?:since|before|until)$/.test(words[at]?.lower ?? '');
}

/** Whether a determiner opens the noun phrase that the adjective at `at` stands in. */
function isDescribed(words: readonly Word[], at: number): boolean {
  let from = at;
  while (words[from]?.pos === 'ADJ' || words[from]?.pos === 'ADV') from--;
  return words[from]?.pos === 'DET';
}

/** “bought "Low Tide, Six O’Clock" in 1996”: a part of what something is called. */
function isInTitle(words: readonly Word[], { first, last }: Time): boolean {
  let open = first - 1;
  while (open >= 0 && first - open < longestTitle && !isQuotationMark(words[open])) open--;
  let close = last + 1;
  while (close < words.length && close - last < longestTitle && !isQuotationMark(words[close]))
    close++;
  if (!isQuotationMark(words[open]) || !isQuotationMark(words[close])) return false;
  return words.slice(open + 1, close).every(({ text }) => !/^\p{Ll}{4,}$/u.test(text));
}

/** Between quotation marks words stand as they were said. */
function isQuoted(words: readonly Word[], { first }: Time): boolean {
  const marks = words.slice(0, first).filter(isQuotationMark);
  const open = marks.at(-1)?.text;
  return open === '“' || (open === '"' && marks.length % 2 === 1);
}

/** “a truce announced on Friday collapsed”, “a case adjourned in May was heard”: without it the two would be one. */
function partsVerbs(words: readonly Word[], { first, last }: Range): boolean {
  const [before, next] = [words[first - 1], words[last + 1]];
  if (before?.pos !== 'VERB' || !isVerbal(next)) return false;
  return next?.pos === 'AUX' || isPastForm(next?.lower ?? '');
}

/** In words. */
const longestTitle = 6;

const choosing = new Set(
  'set pick choose name fix mark designate declare propose select'.split(' '),
);
const portions = new Set('part parts rest half most all course remainder'.split(' '));
/** Verbs that stretches of time are objects of. */
const lasting = new Set(
  'take last need approach enter face spend waste mark celebrate dominate shape'.split(' '),
);

/** “the 2008 summit”: its article and preposition are the noun's. */
function isPremodifier(parsed: ParsedSentence, time: Range): boolean {
  return parsed.nouns.some((noun) => noun.first <= time.first && time.last < noun.head);
}
