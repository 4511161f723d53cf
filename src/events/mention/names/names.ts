/**
 * An article's words become its cast: people and organisations under one name each, whatever the
 * variants (“President Vladimir Putin”, “Putin”), and the places it names.
 */
import { byWord } from '../../../base/by-word';
import type { Name, NameKind } from './name';
import { joinVariants, nameKey } from './name-variants';
import { isGivenName } from '../words/given-names';
import { namedKinds, namedBodies } from '../words/kinds';
import { notNames, organisationEndings, titles, tradeEndings } from '../words/names';
import { bodies, measures } from '../words/anaphors';
import { countryNames, placeNames } from '../words/places';
import { isGenitive, wordIs, type Range, type Word } from '../words';
import { sayingVerbs } from '../words/verbs';

/** The names of each sentence, in order. */
export function findNames(sentences: readonly (readonly Word[])[]): readonly (readonly Name[])[] {
  const all = sentences.map(namesOf);
  const inside = new Set(
    all.flatMap((names) => names.filter((n) => n.first > 0).map((n) => n.name)),
  );
  const people = all.flat().filter((n) => n.kind === 'person' && n.last > n.first);
  const surnames = new Set(
    [...inside, ...people.map(({ name }) => name)].map((name) =>
      name.slice(name.lastIndexOf(' ') + 1),
    ),
  );
  // A capital that only opens sentences (“Shares fell”) makes no name.
  const isName = (name: Name, words: readonly Word[]): boolean =>
    name.kind === 'place' ||
    speaks(words[name.last + 1]) ||
    name.first > 0 ||
    name.last > name.first ||
    inside.has(name.name) ||
    /^\p{Lu}[\p{Lu}\d]/u.test(name.name) ||
    surnames.has(name.name);
  const found = all.map((names, i) => names.filter((name) => isName(name, sentences[i] ?? [])));
  const fullest = joinVariants(found.flat());
  return found.map((names) =>
    names.map((name) => {
      const full = fullest.get(nameKey(name.name));
      if (!full) return name;
      return { first: name.first, last: name.last, name: full.name, kind: full.kind };
    }),
  );
}

/** “Reuters reported”: whatever speaks has a name. */
function speaks(word: Word | undefined): boolean {
  return wordIs(word, sayingVerbs);
}

function namesOf(words: readonly Word[]): readonly Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    const place = placeAt(words, i);
    if (
      place &&
      words[i]?.pos !== 'PRON' &&
      !(words[place.last + 1]?.pos === 'PROPN' && isOrganisationRest(words, place.last + 1))
    ) {
      names.push(place);
      i = place.last;
      continue;
    }
    if ((!isNameWord(words[i]) && !beginsOrganisation(words, i)) || isMeasure(words, i)) continue;
    const last = runEnd(words, i);
    names.push(...splitRun(words, i, last));
    i = last;
  }
  return names;
}

/** “Shares of Norland Bank fell”: the capital is the sentence's. */
function isMeasure(words: readonly Word[], at: number): boolean {
  return measures.has(words[at]?.lower ?? '') && /^(?:of|in|at)$/.test(words[at + 1]?.lower ?? '');
}

/** “European Union”, “Russian Foreign Ministry”: an adjective that begins an organisation's name. */
function beginsOrganisation(words: readonly Word[], at: number): boolean {
  return words[at]?.pos === 'PROPN' && isOrganisationRest(words, at + 1);
}

/** “Berlin Police Department”: whether an organisation's name goes on at `from`. */
function isOrganisationRest(words: readonly Word[], from: number): boolean {
  for (let i = from; words[i]?.pos === 'PROPN'; i++)
    if (organisationEndings.has(words[i]?.lower ?? '')) return true;
  return false;
}

function runEnd(words: readonly Word[], first: number): number {
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

/** A capitalised word that is neither of the calendar nor an adjective of a people. */
function isNameWord(word: Word | undefined): boolean {
  if (
    word?.pos !== 'PROPN' ||
    notNames.has(word.lower.replace(/\.$/, '')) ||
    /^I['’]/.test(word.text)
  )
    return false;
  return /^(?:\p{Lu}|\p{Ll}\p{Lu})/u.test(word.text);
}

function isOffice(words: readonly Word[], at: number): boolean {
  return words[at - 2]?.lower === 'the' && offices.has(words[at]?.lower ?? '');
}

const offices = new Set(['ministry', 'department']);

/** “Kim Dae-jung”, “Wal-Mart”: no blank on either side. */
function isHyphenated(words: readonly Word[], at: number): boolean {
  const hyphen = words[at];
  if (hyphen?.text !== '-' || words[at - 1]?.end !== hyphen.start) return false;
  const after = words[at + 1];
  return hyphen.end === after?.start && after.pos !== 'VERB' && after.pos !== 'ADJ';
}

/** “Bank of Japan”, “Wal-Mart”, “Rock & Roll”. */
function isJoint(word: Word | undefined): boolean {
  return word?.lower === 'of' || word?.text === '&' || word?.text === '-';
}

/** A run of capitalised words, cut after titles: “Marsh CEO Bo Marsh” is Marsh and Bo Marsh. */
function splitRun(words: readonly Word[], first: number, last: number): readonly Name[] {
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
    const name = { ...own, name: spelled(words, own), kind: kindOf(words, own, afterTitle) };
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

function spelled(words: readonly Word[], { first, last }: Range): string {
  let name = '';
  for (let i = first; i <= last; i++) {
    const word = words[i];
    const previous = words[i - 1];
    if (!word) continue;
    name += (i > first && previous && previous.end < word.start ? ' ' : '') + word.text;
  }
  return name;
}

function kindOf(words: readonly Word[], { first, last }: Range, titled: boolean): NameKind {
  const end = words[last];
  if (!end || organisationEndings.has(end.lower)) return 'organisation';
  const given = isGivenName(words[first]?.text ?? '');
  if (tradeEndings.has(end.lower) && first < last && !given) return 'organisation';
  if (titled) return 'person';
  if (isCalledBody(words, { first, last }) || ownsAsBody(words, last)) return 'organisation';
  if (first === last || /^\p{Lu}{2,}$/u.test(end.text)) return 'organisation';
  for (let i = first; i <= last; i++) {
    const text = words[i]?.text ?? '';
    if (text === '-' || words[i - 1]?.text === '-') continue;
    if (!/^\p{Lu}(?:\p{Ll}|\.|['’])/u.test(text) || text === 'of') return 'organisation';
  }
  return last - first <= 4 && words[first - 1]?.pos !== 'DET' ? 'person' : 'organisation';
}

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

/** “Sofia Marek”, but “Sofia Airport”, “Florence Town Hall”: a given name that a town has, too. */
function isNamesake(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !isNameWord(next) || !isGivenName(words[at]?.text ?? '')) return false;
  if (titles.has(next.lower) || isOrganisationRest(words, at + 1)) return false;
  const ends = words[isNameWord(words[at + 2]) ? at + 2 : at + 1]?.lower ?? '';
  return !namedKinds.has(ends) && !namedBodies.has(ends) && !opensPlace(next.text);
}

const placeOpenings = new Set([...placeNames.keys()].map((name) => name.split(/[ .-]/)[0]));
const opensPlace = byWord((text) => placeOpenings.has(text.split(/[.-]/)[0]));

function placeAt(words: readonly Word[], at: number): Name | null {
  const first = words[at];
  // Most words have no capital, and every place has.
  if (!first || first.text === first.lower || !opensPlace(first.text)) return null;
  for (let last = Math.min(at + 3, words.length - 1); last >= at; last--) {
    const name = placeNames.get(spelled(words, { first: at, last }));
    if (name === undefined || (last === at && isNamesake(words, at))) continue;
    return { first: at, last, name, kind: 'place' };
  }
  return null;
}

export function isCountry(name: string): boolean {
  return countryNames.has(name);
}
