/** Times named in one breath for one act: “won in 2018 and 2020”, “burned in 1812 and again in 1839”. */
import type { Word } from '../words';
import type { Time } from './times';

/** What stands between one and the next: at most so many words. */
const longestLink = 4;
const linking = new Set(', and again also then once more in on'.split(' '));
/** Behind the last one the act is told, not another one: a mark, or what goes on with the clause. */
const goingOn = new Set(['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'PART']);

/** Each first time of a list with those that follow it there. */
export type Lists = ReadonlyMap<Time, readonly Time[]>;

export function findLists(words: readonly Word[], times: readonly Time[]): Lists {
  const lists = new Map<Time, readonly Time[]>();
  let list: readonly Time[] = [];
  const close = (): void => {
    const [first, ...others] = list;
    if (first && others.length > 0 && isWhole(words, list)) lists.set(first, others);
  };
  for (const time of times) {
    const before = list.at(-1);
    if (before && followsOn(words, before, time)) list = [...list, time];
    else {
      close();
      list = [time];
    }
  }
  close();
  return lists;
}

function followsOn(words: readonly Word[], before: Time, time: Time): boolean {
  const from = before.last + 1;
  const link = words.slice(from, time.first);
  if (link.length === 0 || link.length > longestLink) return false;
  if (!before.date || !time.date || before.date.edtf === time.date.edtf) return false;
  // “between 1812 and 1839” is one stretch, “1812, in May” one time.
  if (before.preposition === 'between' || !link.every(({ lower }) => linking.has(lower)))
    return false;
  const joined = link.some(({ lower }) => lower === 'and');
  return (joined || link.length === 1) && isAlike(before, time, link.length > 1);
}

/** “in 2018 and 2020”, “in May and June”; with a preposition of its own, a month may follow a year. */
function isAlike(before: Time, time: Time, apart: boolean): boolean {
  if (before.timex.type !== time.timex.type) return false;
  return apart || before.date?.edtf.length === time.date?.edtf.length;
}

/** Whether an “and” joins the last, and no clause begins with it: “in 1976, and in 1984 the yard closed”. */
function isWhole(words: readonly Word[], list: readonly Time[]): boolean {
  const last = list.at(-1);
  const before = list.at(-2);
  if (!last || !before) return false;
  const link = words.slice(before.last + 1, last.first);
  if (!link.some(({ lower }) => lower === 'and')) return false;
  const next = words[last.last + 1];
  return next === undefined || goingOn.has(next.pos) || opens(words, list[0]);
}

/** “In 2011 and 2015 the river rose” */
function opens(words: readonly Word[], first: Time | undefined): boolean {
  return (
    first !== undefined && words.slice(0, first.phrase.first).every(({ pos }) => pos === 'PUNCT')
  );
}
