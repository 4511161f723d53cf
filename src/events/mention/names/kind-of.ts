/** A name → whether a person or an organisation bears it, by its words and those around it. */
import type { NameKind } from './name';
import { isGivenName } from '../words/given-names';
import { organisationEndings, tradeEndings } from '../words/names';
import { bodies } from '../words/anaphors';
import { isGenitive, wordIs, type Range, type Word } from '../words';

export function kindOf(words: readonly Word[], { first, last }: Range, titled: boolean): NameKind {
  const end = words[last];
  if (!end || organisationEndings.has(end.lower)) return 'organisation';
  const given = isGivenName(words[first]?.text ?? '');
  if (tradeEndings.has(end.lower) && first < last && !given) return 'organisation';
  if (titled) return 'person';
  if (isCalledBody(words, { first, last }) || ownsAsBody(words, last)) return 'organisation';
  if (first < last && behindPersons.has(end.text)) return 'person';
  if (first === last || /^\p{Lu}{2,}$/u.test(end.text)) return 'organisation';
  for (let i = first; i <= last; i++) {
    const text = words[i]?.text ?? '';
    if (text === '-' || words[i - 1]?.text === '-') continue;
    if (!/^\p{Lu}(?:\p{Ll}|\.|['’])/u.test(text) || text === 'of') return 'organisation';
  }
  return last - first <= 4 && words[first - 1]?.pos !== 'DET' ? 'person' : 'organisation';
}

/** Letters behind the names of people. */
const behindPersons = new Set('KC QC SC MP MEP MSP MD PhD CBE OBE MBE DBE KBE JP RN'.split(' '));

/** “the contractor, Marsh Civil,”, “Marsh Civil, a maker of lenses,” */
function isCalledBody(words: readonly Word[], { first, last }: Range): boolean {
  // “the owner of the company, Bo Marsh,”
  const person = words[first - 4]?.lower === 'of';
  if (!person && words[first - 1]?.text === ',' && bodies.has(words[first - 2]?.lower ?? ''))
    return !isGivenName(words[first]?.text ?? '');
  if (words[last + 1]?.text !== ',' || words[last + 2]?.pos !== 'DET') return false;
  for (let i = last + 3; i <= last + 5; i++) {
    if (bodies.has(words[i]?.lower ?? '')) return true;
    if (words[i]?.pos !== 'ADJ' && words[i]?.pos !== 'NOUN') return false;
  }
  return false;
}

/** “Norland Steel, which …”, “Norland Steel shares”, “Norland Steel’s shareholders”: what no person is or has. */
function ownsAsBody(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (next?.text === ',') return words[last + 2]?.lower === 'which';
  // “Norland Steel cut its forecast”
  if (wordIs(next, ownActs) && words[last + 2]?.lower === 'its') return true;
  const owned = isGenitive(next) ? words[last + 2] : next;
  return owned !== undefined && firmly.has(owned.lower);
}

const ownActs = new Set(
  'sell cut raise close open launch expand move shut suspend halt resume double shed slash lift lower'.split(
    ' ',
  ),
);

const firmly = new Set(
  'shares stock shareholders profit profits revenue revenues subsidiary plant plants factories customers'.split(
    ' ',
  ),
);
