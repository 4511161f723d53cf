/** Two times of a sentence that are the ends of one stretch: “from 1939 to 1945”, “between May and July 2010”. */
import { compareIsoDays } from '../../../base/civil';
import type { DateBounds } from '../../../base/edtf';
import type { Time } from './times';
import type { Word } from '../words';

/** What stands between the ends; “and” only after “between”. */
const towards = new Set('to until till through'.split(' '));
const dashes = new Set('- – —'.split(' '));

/** Each stretch as one time, dated from its first end to its last; all other times as they are. */
export function joinStretches(words: readonly Word[], times: readonly Time[]): readonly Time[] {
  const joined: Time[] = [];
  for (let i = 0; i < times.length; i++) {
    const time = times[i];
    const next = times[i + 1];
    if (!time) continue;
    const stretch = next && linked(words, time, next) ? stretchOf(time, next) : null;
    joined.push(stretch ?? time);
    if (stretch) i++;
  }
  return joined;
}

/** The calendar from one date to another; null where they overlap, are out of order or stretches themselves. */
export function spanned(from: DateBounds, to: DateBounds): DateBounds | null {
  if (`${from.edtf}${to.edtf}`.includes('/')) return null;
  if (compareIsoDays(from.latest, to.latest) >= 0) return null;
  if (compareIsoDays(from.earliest, to.earliest) >= 0) return null;
  return { edtf: `${from.edtf}/${to.edtf}`, earliest: from.earliest, latest: to.latest };
}

function linked(words: readonly Word[], { last, preposition }: Time, next: Time): boolean {
  const between = words.slice(last + 1, next.first).map(({ lower }) => lower);
  const [link = '', ...rest] = between;
  if (rest.length > 1 || (rest.length === 1 && rest[0] !== 'the')) return false;
  if (link === 'and') return preposition === 'between';
  return (towards.has(link) && preposition !== 'by' && preposition !== 'since') || dashes.has(link);
}

function stretchOf(first: Time, last: Time): Time | null {
  if (first.timex.type !== 'DATE' || last.timex.type !== 'DATE') return null;
  const date = first.date && last.date && spanned(first.date, last.date);
  if (!date) return null;
  return {
    ...first,
    last: last.last,
    phrase: { first: first.phrase.first, last: last.phrase.last },
    date,
    why: `It goes from “${first.timex.text}” to “${last.timex.text}”. ${first.why} ${last.why}`,
  };
}
