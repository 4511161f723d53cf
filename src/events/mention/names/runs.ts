/** A run of capitalised words → the names in it: “Marsh CEO Bo Marsh” is a firm and a person. */
import type { Name } from './name';
import { isGivenName } from '../words/given-names';
import { organisationEndings, titles } from '../words/names';
import type { Range, Word } from '../words';
import { beginsOrganisation, isNameWord, isHyphenated, isJoint, spelled } from './name-words';
import { placeAt } from './places';
import { kindOf } from './kind-of';

export function runEnd(words: readonly Word[], first: number): number {
  let last = first;
  for (;;) {
    const next = words[last + 1];
    const afterNext = words[last + 2];
    if (beginsOrganisation(words, last + 1) || (isNameWord(next) && !placeAt(words, last + 1)))
      last += 1;
    else if (next && titles.has(next.lower) && afterNext?.pos === 'PROPN') last += 2;
    else if (isHyphenated(words, last + 1)) last += 2;
    // “the Transition ministry”
    else if (last === first && isOffice(words, last + 1)) return last + 1;
    // “Ansar al-Fajr”
    else if (/^(?:al|el)$/.test(next?.lower ?? '') && isHyphenated(words, last + 2)) last += 3;
    else if (isJoint(next) && afterNext?.pos === 'PROPN' && !placeAt(words, last + 2)) last += 2;
    else return last;
  }
}

function isOffice(words: readonly Word[], at: number): boolean {
  return words[at - 2]?.lower === 'the' && offices.has(words[at]?.lower ?? '');
}

const offices = new Set(['ministry', 'department']);

/** A run of capitalised words, cut after titles: “Marsh CEO Bo Marsh” is Marsh and Bo Marsh. */
export function splitRun(words: readonly Word[], first: number, last: number): readonly Name[] {
  let start = first;
  if (organisationEndings.has(words[last]?.lower ?? ''))
    return [{ first, last, name: spelled(words, { first, last }), kind: 'organisation' }];
  for (let i = first; i < last; i++)
    if (companyMarks.has(words[i]?.lower ?? ''))
      return [...splitRun(words, first, i), ...splitRun(words, i + 1, last)];
  const parts: { readonly range: Range; readonly titled: boolean }[] = [];
  let titled = first > 0 && titles.has(words[first - 1]?.lower ?? '');
  for (let i = first; i <= last; i++) {
    const opens = i === first && opensWithTrade(words, first, last);
    if (!titles.has(words[i]?.lower ?? '') && !opens) continue;
    // “Ada King’s show”
    if (i === first + 1 && surnamesToo.has(words[i]?.lower ?? '')) continue;
    // “Transition minister Ada Quill”: what she is minister of.
    const portfolio = i === start + 1 && ministers.has(words[i]?.lower ?? '');
    if (i > start && !portfolio) parts.push({ range: { first: start, last: i - 1 }, titled });
    start = i + 1;
    // “Secretary of State Ada Quill”, “Chief of Staff Bo Marsh”
    while (words[start]?.lower === 'of') start++;
    titled = true;
  }
  if (start <= last) parts.push({ range: { first: start, last }, titled });
  return parts.flatMap(({ range, titled: afterTitle }) => {
    const from = whence(words, range);
    const person = from !== null && (afterTitle || isGivenName(words[range.first]?.text ?? ''));
    const of = person ? from : null;
    const own = of === null ? range : { first: range.first, last: of - 1 };
    const kind = kindOf(words, own, afterTitle);
    const name = { first: own.first, last: own.last, name: spelled(words, own), kind };
    return of === null ? [name] : [name, ...splitRun(words, of + 1, range.last)];
  });
}

/** “President Ada Quill of Norland”, “Bo Marsh of Greenpeace”: where the “of” stands behind a whole name. */
function whence(words: readonly Word[], { first, last }: Range): number | null {
  for (let at = first + 2; at < last; at++) if (words[at]?.lower === 'of') return at;
  return null;
}

/** “Whistleblower Ada Quill”, “Swimmer Bo Marsh”: the capital is the sentence's. */
function opensWithTrade(words: readonly Word[], first: number, last: number): boolean {
  const opening = words[first];
  const begins = first === 0 || words[first - 1]?.pos === 'PUNCT';
  if (!opening || !begins || last < first + 2 || isGivenName(opening.text)) return false;
  return (
    /(?:er|or|ist|ian|m[ae]n)$/.test(opening.lower) && isGivenName(words[first + 1]?.text ?? '')
  );
}

const ministers = new Set(['minister', 'secretary']);

/** Titles that are surnames as well: behind a lone name they are a part of it. */
const surnamesToo = new Set('king prince pope bishop major dean baron duke'.split(' '));

const companyMarks = new Set('inc inc. corp corp. ltd ltd. plc llc'.split(' '));
