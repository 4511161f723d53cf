/** A sentence's words → the names in it, with what the words around them say of whoever is named. */
import type { Span } from '../../../../base/span';
import { placeNames } from '../../words/places';
import type { Language } from '../../languages/language';
import type { Gender } from '../../languages/names';
import { wordsOf, type Source } from '../headline';
import type { Word } from '../word';

export type NameKind = 'person' | 'body' | 'place';

/** Words by index, both inclusive. */
export interface NameIn extends Span {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly kind: NameKind;
  /** What they are, in lower case: “mayor”. */
  readonly role: string | null;
  readonly gender: Gender | null;
  /** A word of it says that it is a firm. */
  readonly isFirm: boolean;
}

/** `isKnown` tells the words that the article has used as a name of their own. */
export function namesIn(source: Source, isKnown: (word: string) => boolean): readonly NameIn[] {
  const { words, language } = source;
  const found: NameIn[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isCapital(words[first]) || (first === 0 && isOpening(words, language))) continue;
    const last = runEnd(words, first, language);
    const name = nameOf(source, first, last, isKnown);
    if (name) found.push(name);
    first = last;
  }
  return found;
}

function isCapital(word: Word | undefined): boolean {
  return word?.kind === 'word' && /^\p{Lu}/u.test(word.text);
}

/** The capital is the sentence's. */
function isOpening(words: readonly Word[], language: Language): boolean {
  const lower = words[0]?.lower ?? '';
  const { determiners, prepositions, pronouns, links, fillers, focus, address, openers } = language;
  const lists = [determiners, prepositions, pronouns, links, fillers, focus, openers];
  return lists.some((list) => list.has(lower)) || address.has(words[0]?.text ?? '');
}

function runEnd(words: readonly Word[], first: number, { names }: Language): number {
  let last = first;
  for (;;) {
    let next = last + 1;
    while (names.particles.has(words[next]?.lower ?? '') && next - last < 3) next++;
    if (!isCapital(words[next])) return last;
    // “la entrega a España de Darío Belmonte”
    const where = names.goals.has(words[first - 1]?.lower ?? '') && last === first;
    if (where && next === last + 2 && isCapital(words[next + 1])) return last;
    last = next;
  }
}

function nameOf(
  source: Source,
  first: number,
  last: number,
  isKnown: (word: string) => boolean,
): NameIn | null {
  const { words, language } = source;
  const { names, determiners, capitalNouns, ties } = language;
  const before = words[first - 1]?.lower ?? '';
  if (/^\p{N}/u.test(before)) return null;
  let from = first;
  let role: string | null = null;
  for (let i = first; i < last; i++) {
    const lower = words[i]?.lower ?? '';
    // “der Maschinenbauer Rottach”
    const isTitle = names.titles.has(withoutStop(lower));
    if (!isTitle && (!names.isRole(lower) || names.isFirm(lower))) continue;
    from = i + 1;
    // What “Mme la ministre” is tells more than how she is called.
    if (!isTitle || role === null) role = lower;
  }
  const tied = ties.has(before);
  const ofOffice = tied && names.isRole(words[first - 2]?.lower ?? '');
  // “al exalcalde de Montelar Joaquín Baeza”, “le ministre du Logement”
  if (ofOffice && last - first > 1) {
    from = first + 1;
    // “la exconcejala de Urbanismo de Varna Marta Solís”
    while (from + 2 < last && names.particles.has(words[from]?.lower ?? '')) from += 2;
    role = words[first - 2]?.lower ?? null;
  } else if (ofOffice && first === last) return null;
  else if (role === null && first > 0 && !capitalNouns) role = roleBefore(words, first, language);
  const lowers = words.slice(from, last + 1).map(({ lower }) => lower);
  // “la empresa Talleres Marín”
  const isFirm =
    isFirmBefore(words, first, language) || lowers.some((lower) => names.isFirm(lower));
  const body = isFirm || lowers.some((lower) => names.bodies.has(lower));
  const head = words[from]?.text ?? '';
  const alone = from === last;
  const acronym = /^\p{Lu}{2,6}$/u.test(head);
  // “die Firma Kolberg Lacke”: a noun, and then what it is called.
  if (capitalNouns && role === null && !alone && !acronym && isDescribed(before, language)) {
    // “denen der Konzern Stellen anbietet”
    if (!body || (from + 1 === last && /en$/u.test(words[last]?.text ?? ''))) return null;
    from++;
  }
  const end = alone && body && !capitalNouns ? bodyEnd(words, last, language) : last;
  const text = wordsOf(source, { first: from, last: end });
  const known = isKnown(head);
  // “un hommage à Jérôme Vidal”, and not “à La Chaux”
  const whom = names.goals.has(before) && !alone && !determiners.has(lowers[0] ?? '');
  const placed = names.places.has(before) && from === first && !whom;
  // “le parquet de Valence”
  const ofPlace = alone && tied && !capitalNouns && role === null && !acronym && !known && !body;
  const place = placeNames.has(text) || placed || ofPlace;
  if (alone && role === null && !place && !acronym && !known) {
    if (capitalNouns !== null || (first === 0 && !speaksOrActs(words, 1, language))) return null;
    // “la Terre”
    if (!body && determiners.has(before)) return null;
  }
  if (alone && names.others.has(lowers[0] ?? '')) return null;
  // “la ministre de la Transition et des Transports”: no town has that article.
  if (alone && before === 'des' && !known && !body) return null;
  if (capitalNouns && placed && alone && /(?:ung|heit|keit|schaft|tion)$/u.test(head)) return null;
  // “le Festival de Cannes”: where nouns are small, people's names have no article.
  const thing = role === null && !capitalNouns && isArticle(words[first - 1], language);
  const person = role !== null || !(alone || thing);
  const kind = body || (acronym && alone) ? 'body' : place ? 'place' : person ? 'person' : 'body';
  const gender = genderOf(role, words, first, language);
  const office = role === null ? null : officeOf(role, words, from, language);
  const span = { start: words[from]?.start ?? 0, end: words[end]?.end ?? 0 };
  return { ...span, first: from, last: end, text, kind, role: office, gender, isFirm };
}

/** Behind a blank, what its bearer is no more. */
const past = 'ex ';

/** What somebody is by a role whose name, or which itself, ends before a word: “l’ancien maire” is not the mayor. */
export function officeOf(
  role: string,
  words: readonly Word[],
  end: number,
  { names }: Language,
): string {
  const bare = role.replace(/^ex-?(?=\p{L}{4})/u, '');
  const at = words.findLastIndex(({ lower }, i) => i < end && lower === role);
  return bare !== role || names.former.has(words[at - 1]?.lower ?? '') ? past + bare : role;
}

/** “M.”, as “m” */
function withoutStop(lower: string): string {
  return lower.replace(/\.$/, '');
}

function isArticle(word: Word | undefined, { names }: Language): boolean {
  return word !== undefined && names.genders.has(word.lower.replace(/^l$/, 'le'));
}

/** “la empresa Talleres Marín”, “l’équipementier automobile Vallorge” */
function isFirmBefore(words: readonly Word[], first: number, language: Language): boolean {
  const { names, determiners, prepositions, ties } = language;
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const word = words[i];
    if (word?.kind !== 'word') return false;
    const tied = ties.has(word.lower);
    if (!tied && (determiners.has(word.lower) || prepositions.has(word.lower))) return false;
    if (names.isFirm(word.lower)) return true;
  }
  return false;
}

/** A name that opens a sentence and acts: “Baeza declaró”. */
function speaksOrActs(words: readonly Word[], at: number, { formOf }: Language): boolean {
  return words[at]?.kind === 'word' && formOf(words[at].lower) !== null;
}

/** “im Brandenauer Gewerbegebiet Ost”: behind an article or an adjective stands a noun. */
function isDescribed(before: string, { determiners, names }: Language): boolean {
  return (
    determiners.has(before) || names.contracted.has(before) || /^\p{Ll}{4,}e[nrsm]?$/u.test(before)
  );
}

/** “Cour de cassation”, “Parlamento regional” */
function bodyEnd(words: readonly Word[], at: number, language: Language): number {
  const { ties, determiners, prepositions, coordinators, formOf } = language;
  const next = words[at + 1];
  if (next?.kind !== 'word') return at;
  const noun = words[at + 2];
  if (ties.has(next.lower))
    return noun?.kind === 'word' && !determiners.has(noun.lower) ? at + 2 : at;
  const lists = [determiners, prepositions, coordinators, language.clitics, language.openers];
  const other = lists.some((list) => list.has(next.lower)) || formOf(next.lower) !== null;
  return other || language.auxiliaries.has(next.lower) || language.maybeFormOf(next.lower) !== null
    ? at
    : at + 1;
}

/** “la romancière et essayiste Odile Kermadec”, “le maire, Gérard Faucon” */
function roleBefore(words: readonly Word[], first: number, { names }: Language): string | null {
  let at = first - 1;
  if (words[at]?.text === ',') at--;
  for (let i = at; i >= Math.max(0, at - 2); i--) {
    const word = words[i];
    if (word?.kind !== 'word' || isCapital(word)) return null;
    if (names.isRole(word.lower)) return isOffice(words, i, first) ? null : word.lower;
  }
  return null;
}

/** “la ministre de la Transition écologique”: what she is minister of. */
function isOffice(words: readonly Word[], role: number, first: number): boolean {
  return words.slice(role + 1, first).some(({ lower }) => /^(?:de|du|des|d)$/.test(lower));
}

function genderOf(
  role: string | null,
  words: readonly Word[],
  first: number,
  { capitalNouns, names }: Language,
): Gender | null {
  if (role === null) return null;
  const titled = names.titles.get(withoutStop(role));
  if (titled !== undefined) return titled;
  if (capitalNouns) return /in$|^frau$|^witwe$|^schwester$|^tochter$/.test(role) ? 'she' : 'he';
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const gender = names.genders.get(words[i]?.lower ?? '');
    if (gender) return gender;
  }
  return null;
}
