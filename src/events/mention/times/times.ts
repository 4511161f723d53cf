/** Finds where a sentence's time expressions stand among its words, and how they are introduced. */
import type { DateBounds } from '../../../base/edtf';
import type { Timex } from '../../../dates/timex';
import type { Span } from '../../../base/span';
import { isGenitive, type Range, type Word } from '../words';
import { particles } from '../words/function-words';

export interface Time extends Range {
  /** Of a stretch, the one that begins it. */
  readonly timex: Timex;
  /** The timex's own, or that of the stretch; null while something is missing to place it. */
  readonly date: DateBounds | null;
  readonly why: string;
  /** Index into the article's time expressions. */
  readonly index: number;
  /** With its preposition: what a headline leaves out. */
  readonly phrase: Range;
  /** Lower-case, or empty. */
  readonly preposition: string;
}

/** “in June 1998”, not “in June”. */
export function saysItsYear({ timex }: Time): boolean {
  return 'year' in timex.derivation.written;
}

const prepositions = new Set(
  `in on at by since until till during from over before after of for through around about within
   throughout to between towards toward back early late earlier later as amid this the starting
   beginning ending dated effective`.split(/\s+/),
);

/** The words of times that stand for themselves (“On Monday”), not before a noun (“Monday’s talks”). */
export function adverbialWords(
  words: readonly Word[],
  times: readonly Time[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const time of times) {
    if (isAttributive(words, time)) continue;
    for (let i = time.phrase.first; i <= time.last; i++) found.add(i);
  }
  return found;
}

/** Whether the time describes the noun behind it: “yesterday’s volume”, “the 2008 summit”. */
export function isAttributive(words: readonly Word[], time: Time): boolean {
  const next = words[time.last + 1];
  if (!next) return false;
  if (isGenitive(next)) return true;
  // “the coup of 12 February thousands fled”
  if (words[time.first - 1]?.lower === 'of') return false;
  // “a drop in third-quarter profit”, “… operating profit”
  const noun = next.pos !== 'NOUN' && next.lower.endsWith('ing') ? words[time.last + 2] : next;
  if (noun?.pos === 'NOUN' && /\w-\w/.test(time.timex.text)) return true;
  // “since the 20 April blowout”
  const around = [words[time.first - 1], words[time.first]];
  if (next.pos === 'NOUN' && around.some((word) => determiners.has(word?.lower ?? ''))) return true;
  return ['NOUN', 'ADJ', 'PROPN'].includes(next.pos) && !adverbial.has(time.preposition);
}

const determiners = new Set('the a an its his her their'.split(' '));
const adverbial = new Set('in on at by since until till during from before after'.split(' '));

/** Where the words begin that introduce a time: “until at least”, “in and around”, “just after”. */
function phraseStart(words: readonly Word[], first: number): number {
  let open = first;
  while (open > 0 && first - open < 4) {
    const lower = words[open - 1]?.lower ?? '';
    const joins = lower === 'and' && open < first && prepositions.has(words[open - 2]?.lower ?? '');
    // “at least since”, “as early as”: no part of a phrase unless a preposition follows or leads.
    if (!prepositions.has(lower) && !joins && !hedges.has(lower)) break;
    open--;
  }
  while (open < first && words[open]?.lower === 'and') open++;
  return isParticle(words, open, first) ? open + 1 : open;
}

/** Which of the words that introduce a time says how it is meant: the `until` of “until at least”. */
function governing(words: readonly Word[], open: number, first: number): number {
  let at = first - 1;
  while (at > open && (hedges.has(words[at]?.lower ?? '') || words[at + 1]?.lower === 'least'))
    at--;
  return at;
}

/** “was handed over at noon”, “flew in two days later”: the verb’s own, another preposition or none follows. */
function isParticle(words: readonly Word[], at: number, first: number): boolean {
  if (words[at - 1]?.pos !== 'VERB' || !particles.has(words[at]?.lower ?? '')) return false;
  const next = words[at + 1]?.lower ?? '';
  // “will be switched on next Tuesday”: no preposition stands before “next”.
  if (at + 1 === first && deictic.has(next)) return true;
  if (at + 1 < first) return prepositions.has(next) && next !== 'about' && next !== 'around';
  // “opened on 4 May before a jury”: where, and not how much earlier.
  if (
    words[first + 2]?.lower === 'before' &&
    /^(?:DET|NOUN|PROPN)$/.test(words[first + 3]?.pos ?? '')
  )
    return false;
  return (
    at + 1 === first &&
    words[first + 3]?.lower !== 'last' &&
    /^(?:later|earlier|before|afterwards?)$/.test(words[first + 2]?.lower ?? '')
  );
}

const deictic = new Set('next last this today yesterday tomorrow tonight'.split(' '));

/** Stretches that end on a day: taken for a period with it. */
export const periods: ReadonlySet<string> = new Set(
  'quarter year period week weeks months half'.split(' '),
);

/** Words that make a time less exact. */
const hedges = new Set('just only least shortly soon even almost nearly'.split(' '));

/** `timexes` are the article's, `from` the first that can stand in the sentence. */
export function findTimes(
  words: readonly Word[],
  sentence: Span,
  timexes: readonly Timex[],
  from: number,
): readonly Time[] {
  const times: Time[] = [];
  for (let index = from; index < timexes.length; index++) {
    const timex = timexes[index];
    if (!timex || timex.start >= sentence.end) break;
    if (timex.end > sentence.end || timex.start < sentence.start) continue;
    if (timex.type !== 'DATE' && timex.type !== 'TIME') continue;
    if (!timex.date && !timex.needs) continue;
    const first = words.findIndex((word) => word.end > timex.start);
    const last = words.findLastIndex((word) => word.start < timex.end);
    if (first < 0 || last < first) continue;
    const open = phraseStart(words, first);
    // “the quarter ended Sept. 30”
    const ends = /^(?:ended|ending)$/.test(words[last + 1]?.lower ?? '');
    const closes = ends && periods.has(words[last]?.lower ?? '') ? 1 : 0;
    const preposition = words[open < first ? governing(words, open, first) : first]?.lower ?? '';
    times.push({
      timex,
      date: timex.date,
      why: timex.derivation.why,
      index,
      first,
      last,
      phrase: { first: open, last: last + closes },
      preposition: prepositions.has(preposition) ? preposition : '',
    });
  }
  return times;
}
