/** Words and time expressions → words, of which a time is one with the words that lead to it. */
import type { Span } from '../../../base/span';
import type { Timex } from '../../../dates/timex';
import type { Language } from '../languages/language';
import { isOfNoun } from './of-noun';
import { wordOf, type Word } from './word';

export interface PlacedTimex {
  readonly timex: Timex;
  readonly index: number;
}

export function joinTimes(
  text: string,
  words: readonly Word[],
  timexes: readonly PlacedTimex[],
  language: Language,
): readonly Word[] {
  const result: Word[] = [];
  let verb = false;
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    while ((timexes[next]?.timex.end ?? Infinity) <= word.start) next++;
    const placed = timexes[next];
    if (!placed || word.kind !== 'word' || placed.timex.start >= word.end) {
      if (word.kind === 'word' && language.formOf(word.lower)) verb = true;
      result.push(word);
      continue;
    }
    let last = i;
    while ((words[last + 1]?.start ?? Infinity) < placed.timex.end) last++;
    const end = Math.max(words[last]?.end ?? word.end, word.end);
    addTime(
      text,
      result,
      { start: word.start, end, placed, verb, next: words[last + 1] },
      language,
    );
    i = last;
  }
  return result;
}

interface Found extends Span {
  readonly placed: PlacedTimex;
  /** The sentence has had a finite verb before. */
  readonly verb: boolean;
  readonly next: Word | undefined;
}

function addTime(text: string, result: Word[], found: Found, language: Language): void {
  const { start, end } = found;
  const { timex, index } = found.placed;
  const { times } = language;
  const from = leadsFrom(result, language);
  const lead = result.slice(from);
  const said = wordOf(text.slice(start, end), found, 'word');
  const joint = times.joints.has(lead[0]?.lower ?? '') ? from : from - 1;
  if (goesOn(result, joint, language)) {
    prolong(text, result, { joint, end, lead: lead[0]?.lower ?? '' }, language);
    return;
  }
  if (isOfNoun(said.text, lead, result.slice(0, from), found, language)) {
    const relative = times.relative.test(said.text);
    result.push({ ...said, timex: index, relative, dated: true });
    return;
  }
  result.length = from;
  const whole = { start: lead[0]?.start ?? start, end };
  const word = wordOf(text.slice(whole.start, whole.end), whole, 'time');
  // “vor zwei Jahren” places what is told, as “im Mai” does.
  const ago = times.ago.test(word.text);
  const shifts =
    lead.some(({ lower }) => times.shifting.has(lower)) || times.shifted.test(said.text);
  const relative = ago || times.relative.test(word.text);
  const near = timex.derivation.anchor !== null && !/\p{N}/u.test(said.text);
  result.push({ ...word, timex: index, loose: ago || !shifts, relative, near });
}

/** Where the words begin that lead to the time behind them. */
function leadsFrom(result: readonly Word[], { times, capitalNouns }: Language): number {
  let from = result.length;
  for (let word = result[from - 1]; word?.kind === 'word'; word = result[from - 1]) {
    if (!times.leads.has(word.lower)) break;
    // “elle entre en 1908” has a verb, “entre 1908 et 1912” a preposition.
    if (times.verbs.has(word.lower) && from < result.length) break;
    from--;
  }
  // “die 2019 gegründete Firma”: the article is the noun's.
  while (from < result.length && capitalNouns?.articles.has(result[from]?.lower ?? '')) from++;
  return from;
}

/** Whether at `joint` stands what ties a time to the time before it. */
function goesOn(result: readonly Word[], joint: number, { times }: Language): boolean {
  const before = result[joint - 1];
  const mark = result[joint];
  if (!before || !mark || !(before.kind === 'time' || before.dated)) return false;
  if (before.relative) return false;
  return mark.text === ',' || times.joints.has(mark.lower);
}

/** “von 1998 bis 2012”, “am 21. und 22. Mai”, “am Sonntag, 5. November”: one time. */
function prolong(
  text: string,
  result: Word[],
  { joint, end, lead }: { joint: number; end: number; lead: string },
  { times, ties }: Language,
): void {
  const earlier = result[joint - 1];
  result.length = joint - 1;
  if (!earlier) return;
  // “du 18 au 22 mars” tells when, even behind a noun.
  const range = earlier.dated && times.ranges.has(lead);
  const tie = range && ties.has(result.at(-1)?.lower ?? '') ? result.pop() : undefined;
  const start = tie?.start ?? earlier.start;
  const whole = wordOf(text.slice(start, end), { start, end });
  const { text: written, lower } = whole;
  const kept = { ...earlier, start, end, text: written, lower };
  result.push(range ? { ...kept, kind: 'time', dated: false } : kept);
}
