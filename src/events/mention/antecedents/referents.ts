/** What a sentence speaks of becomes what a later pronoun may stand for. */
import { titles } from '../words/names';
import { antecedent } from '../clauses/subjects/antecedents';
import type { Name } from '../names/name';
import { isCountry } from '../names/places';
import { headOf, isPlural, nameAt, shortPhrase, textOf } from '../names/phrases';
import type { ParsedSentence } from '../sentence';
import { isGenitive, isNominal, wordIs, type Range, type Word } from '../words';
import { bodies, measures } from '../words/anaphors';
import { genderOf, isGivenName } from '../words/given-names';
import { particles, possessives } from '../words/function-words';

/** A thing the text has spoken of, as a headline would call it. */
export interface Referent {
  readonly text: string;
  /** Null: cannot be told. */
  readonly person: boolean | null;
  readonly plural: boolean;
  /** What “they” can stand for: several, or a body of people; no country or city. */
  readonly group: boolean;
  /** A body of people that has a name. */
  readonly body: boolean;
  /** “The bank’s fleet”: “it” may be the bank as well. */
  readonly owned: boolean;
  readonly at: number;
}

export function personCalled(text: string, at: number): Referent {
  return { text, person: true, plural: false, group: false, body: false, owned: false, at };
}

/** Spoken of in sentence `at`; null for a pronoun and what has no short name. */
export function referentOf(parsed: ParsedSentence, range: Range, at: number): Referent | null {
  const { words } = parsed;
  const first = words[range.first];
  if (!first || possessives.has(first.lower)) return null;
  if (parsed.times.some((time) => time.first <= range.first && time.last >= range.last))
    return null;
  for (let i = range.first; i <= range.last; i++) if (unfit.has(words[i]?.pos ?? '')) return null;
  // “the 2.9 billion that analysts expected”
  if (words[range.last]?.pos === 'NUM' && !words.slice(range.first, range.last).some(isNominal))
    return null;
  if (sum.test(words[range.last]?.text ?? '')) return null;
  const name = nameAt(parsed, range);
  // “Sen. Ada Quill of Riga”
  const title = parsed.titles.find(({ first: at }) => at === range.first);
  const own = title && title.last < range.last ? { ...range, first: title.last + 1 } : range;
  const text = name?.name ?? shortPhrase(words, own);
  if (text === null) return null;
  // “Prosecutors said he …”: no one of them is he.
  const several = isPlural(words, range) && !(name && isOne(words, range));
  const plural = several && (!name || (range.first === range.last && name.kind === 'organisation'));
  return {
    text,
    person: hasAge(words, range)
      ? true
      : name
        ? isCalled(words, range)
          ? false
          : isPerson(name)
        : isRole(words, range)
          ? true
          : null,
    plural,
    body:
      name?.kind === 'organisation' &&
      !plural &&
      !isGivenName(name.name) &&
      !isFamily(words, range) &&
      !isModel(words, range) &&
      !isTheOne(words, range),
    owned: !name && words.slice(range.first, range.last).some(isGenitive),
    group: plural || (name !== null && name.kind !== 'person' && name.kind !== 'place'),
    at,
  };
}

/** “About SKr41bn was lost”: sums do nothing. */
const sum = /\p{Nd}(?:k|m|mn|bn|tn)$/u;

/** “Nordlys was founded”, “Airbus”: a name of one, whatever it ends in. */
function isOne(words: readonly Word[], { last }: Range): boolean {
  return (
    /[iouy]s$/.test(words[last]?.lower ?? '') ||
    /^(?:is|was|has)$/.test(words[last + 1]?.lower ?? '')
  );
}

/** “Quill, 61, was born …” */
function hasAge(words: readonly Word[], { last }: Range): boolean {
  const [comma, age, closing] = words.slice(last + 1, last + 4);
  return comma?.text === ',' && /^\d{2}$/.test(age?.text ?? '') && closing?.text === ',';
}

/** “The Marsh A320”, “a Quill 737”: what a firm makes. */
function isModel(words: readonly Word[], { first, last }: Range): boolean {
  return first < last && /^(?:\p{Lu}{1,3}-?\d+|\d{3,})$/u.test(words[last]?.text ?? '');
}

/** “The Marshes”, “the Brandels” */
function isFamily(words: readonly Word[], { first, last }: Range): boolean {
  return (
    last === first + 1 && words[first]?.lower === 'the' && /[^s]s$/.test(words[last]?.text ?? '')
  );
}

/** “The Corran”, “the Ledger”: a ship, a paper; firms stand without an article, or say what they are. */
function isTheOne(words: readonly Word[], { first, last }: Range): boolean {
  if (last !== first + 1 || words[first]?.lower !== 'the') return false;
  return /^\p{Lu}\p{Ll}/u.test(words[last]?.text ?? '');
}

/** The one thing behind the last main verb, or the one whom it names by a role. */
export function objectOf(parsed: ParsedSentence, at: number): Referent | null {
  const { words, clauses } = parsed;
  const main = clauses.findLast(({ kind }) => kind === 'main' || kind === 'coordinate');
  if (!main || main.verb.passive || words[main.verb.head]?.pos === 'AUX') return null;
  // “became a reader”, “was elected a fellow and made a dame”: who that is was named before.
  if (wordIs(words[main.verb.head], becoming)) return null;
  // “hauled up the net”
  const particle = particles.has(words[main.verb.last + 1]?.lower ?? '') ? 1 : 0;
  const range = nounPhraseFrom(words, main.verb.last + 1 + particle, main.coreLast);
  const referent = range && referentOf(parsed, range, at);
  const role = referent?.person === true && !/\p{Lu}/u.test(referent.text);
  return referent && (referent.person === null || role) && !referent.plural ? referent : null;
}

const becoming = new Set('become make remain'.split(' '));

/** “were found by a librarian, Bo Marsh, who …”: the only one named by whom the sentence says it was done. */
export function agentOf({ words, clauses, names }: ParsedSentence, at: number): Referent | null {
  const main = clauses.findLast(({ kind }) => kind === 'main' || kind === 'coordinate');
  if (!main?.verb.passive) return null;
  const by = words.findIndex(({ lower }, i) => i > main.verb.last && lower === 'by');
  if (by < 0 || by > main.coreLast) return null;
  const people = names.filter(({ kind, first }) => kind === 'person' && first > by);
  const [one, ...others] = people.filter(({ last }) => last <= main.coreLast);
  return one && others.length === 0 ? personCalled(one.name, at) : null;
}

/** “A swab was left in a 34-year-old teacher”: the only one whom the sentence speaks of, without a name. */
export function somebodyIn({ words, names }: ParsedSentence, at: number): Referent | null {
  if (names.some(({ kind }) => kind === 'person')) return null;
  const found = words.flatMap((word, i) => {
    const aged = word.text === '-' && words[i - 1]?.pos === 'NUM' && words[i + 1]?.lower === 'year';
    if (!aged || !/^an?$/.test(words[i - 2]?.lower ?? '') || words[i + 3]?.lower !== 'old')
      return [];
    const noun = words[i + 4];
    return noun?.pos === 'NOUN' && words[i + 5]?.pos !== 'NOUN'
      ? [textOf(words, i - 1, i + 4)]
      : [];
  });
  const [one, ...others] = found;
  return one !== undefined && others.length === 0 ? personCalled(one, at) : null;
}

/** Whether its last main verb makes what it is done to: “founded a party”. */
export function creates({ words, clauses }: ParsedSentence): boolean {
  const main = clauses.findLast(({ kind }) => kind === 'main' || kind === 'coordinate');
  return main !== undefined && wordIs(words[main.verb.head], creating);
}

const creating = new Set('found form create establish launch start build set'.split(' '));

/** “turned the post down to found the Arctic Opera”: what it made, by its name. */
export function foundedBody(
  { words, clauses, names }: ParsedSentence,
  at: number,
): { readonly text: string; readonly at: number } | null {
  for (const { verb } of clauses) {
    if (verb.passive || !wordIs(words[verb.head], creating)) continue;
    const next = verb.last + (words[verb.last + 1]?.pos === 'DET' ? 2 : 1);
    const name = names.find(({ first, kind }) => first === next && kind === 'organisation');
    if (name) return { text: name.name, at };
  }
  return null;
}

/** Where something is told to be: the only town that stands behind “in” or “at”. */
export function townIn({ words, names }: ParsedSentence): string | null {
  const towns = names.filter(
    ({ first, last, kind, name }) =>
      /^(?:in|at)$/.test(words[first - 1]?.lower ?? '') &&
      (kind === 'place' ? !isCountry(name) : kind === 'organisation' && first === last) &&
      !isGenitive(words[last + 1]) &&
      words[last + 1]?.pos !== 'NOUN',
  );
  const [one, ...others] = towns;
  return one && others.length === 0 ? one.name : null;
}

/** “the yard” of “bought the yard for a crown”. */
function nounPhraseFrom(words: readonly Word[], first: number, end: number): Range | null {
  if (words[first]?.pos !== 'DET' && words[first]?.pos !== 'PROPN') return null;
  let last = first;
  while (last < end && ['ADJ', 'NOUN', 'PROPN'].includes(words[last + 1]?.pos ?? '')) last++;
  // “create the world’s largest yard”: not the world.
  if (isGenitive(words[last + 1])) return null;
  return words[last]?.pos === 'NOUN' || words[last]?.pos === 'PROPN' ? { first, last } : null;
}

/** The noun phrase that ends last before `from`. */
export function nearestThing(words: readonly Word[], from: number): Range | null {
  for (let last = from; last >= 0; last--) {
    const { pos, text } = words[last] ?? {};
    if (pos === 'PUNCT' && text !== ',') return null;
    if (pos === 'NOUN' || pos === 'PROPN') return antecedent(words, last);
  }
  return null;
}

/** Null for one word that can be a surname or a firm. */
function isPerson({ kind, name }: Name): boolean | null {
  if (kind === 'organisation' && /^\p{Lu}\p{Ll}+$/u.test(name))
    return isGivenName(name) ? true : null;
  return kind === 'person';
}

/** “Her first collection, Salt Lines, …”: what a thing is called. */
export function isCalled(words: readonly Word[], { first }: Range): boolean {
  const noun = words[first - 2];
  if (words[first - 1]?.text !== ',' || noun?.pos !== 'NOUN') return false;
  if (people.has(noun.lower) || titles.has(noun.lower)) return false;
  if (isGivenName(words[first]?.text ?? '')) return false;
  return words.slice(Math.max(0, first - 5), first - 2).some(({ lower }) => possessives.has(lower));
}

/** “The mayor”, “the finance minister”, “the driver of the train”: someone by what they are. */
function isRole(words: readonly Word[], range: Range): boolean {
  // “the technical staff”: no one of them is “he”, though a chief of staff is.
  const head = headOf(words, range.first, range.last)?.lower ?? '';
  return head !== 'staff' && (titles.has(head) || people.has(head));
}

/** “her father”, “his wife”: somebody else than whose they are, as the pronoun tells. */
export function isOtherKin(words: readonly Word[], { first, last }: Range): boolean {
  const own = words[first]?.lower;
  const kin = genderOf(words[last]?.lower ?? '');
  return (own === 'her' && kin === 'he') || (own === 'his' && kin === 'she');
}

const people = new Set(
  'engineer captain skipper technician trader gunman attacker passenger patient resident student pupil prisoner teenager man woman boy girl mother father son daughter brother sister wife husband driver pilot doctor nurse teacher farmer lawyer banker worker soldier officer suspect victim witness defendant champion owner activist expert scientist researcher historian critic veteran premier predecessor successor deputy partner colleague friend rival assistant manager agent coach mentor neighbour neighbor cousin nephew niece uncle aunt grandfather grandmother'.split(
    ' ',
  ),
);

/**
 * Where “the company”, “the energy giant”, “the Riga-based maker of lenses” ends, alone or as an owner
 * (“the company’s …”): a body of people by what it is.
 */
export function bodyEnd(words: readonly Word[], { first, last }: Range): number | null {
  if (words[first]?.lower !== 'the') return null;
  if (words[first + 2]?.text === '-' && words[first + 3]?.lower === 'based') return last;
  for (let end = first + 1; end <= Math.min(last, first + 2); end++) {
    if (words[end]?.pos === 'PROPN') return null;
    const closes = end === last || (isGenitive(words[end + 1]) && end + 1 < last);
    if (closes && bodies.has(words[end]?.lower ?? '')) return end;
  }
  return null;
}

/** “Sales”, “net income”, “the operating loss”, and no word of whose. */
export function isMeasure(words: readonly Word[], { first, last }: Range): boolean {
  if (!measures.has(words[last]?.lower ?? '') || last - first > 3) return false;
  return words
    .slice(first, last)
    .every(
      ({ pos, lower }) =>
        pos === 'ADJ' || pos === 'NOUN' || (pos === 'DET' && lower === 'the') || summed.has(lower),
    );
}

/** At the beginning of a sentence their capitals are no names. */
const summed = new Set('total net gross operating pretax overall quarterly'.split(' '));

/** A noun phrase that holds these is no name for anything. */
const unfit = new Set(['PRON', 'VERB', 'AUX', 'SCONJ']);
