/** What a word can be by its form alone, and what it opens for the words behind it. */
import { monthNumber } from '../../../intake/dates/months';
import { isGenitive, type Word } from '../words';
import { possessives, subjectPronouns } from '../words/function-words';
import { irregularParticiples, irregularPast, nounLikeVerbs } from '../words/verbs';

export const articles: ReadonlySet<string> = new Set('a an the'.split(' '));
export const demonstratives: ReadonlySet<string> = new Set('this these those'.split(' '));

/** One capital, then small letters, as names are written. */
export function isCapitalised({ text }: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/** A plural, or a verb of “she” and “it”. */
export function endsInS(form: string): boolean {
  return /[^s]s$/.test(form);
}

/** Neither past nor `-s` nor `-ing`. */
export function isBaseForm(lower: string): boolean {
  return (
    !/([^s]s|ed|ing)$/.test(lower) && !irregularPast.has(lower) && !irregularParticiples.has(lower)
  );
}

export function canBeVerb(lower: string): boolean {
  return nounLikeVerbs.has(lower) || irregularPast.has(lower) || endsInS(lower);
}

export function isDayOrMonth(lower: string): boolean {
  return weekday.test(lower) || monthNumber(lower) !== undefined;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Whether a noun phrase is open after `word` (`the`, `its`, `’s`), so that no verb can follow. */
export function opensNounPhrase(word: Word, before?: Word): boolean {
  if (possessives.has(word.lower) || articles.has(word.lower)) return true;
  if (word.pos === 'PART' && isGenitive(word)) return true;
  return word.pos === 'ADV' && before !== undefined && opensNounPhrase(before);
}

export function opensObject(word: Word | undefined): boolean {
  return word?.pos === 'DET' || word?.pos === 'PRON';
}

/** Pronouns that a verb follows. */
export const subjects = new Set([...subjectPronouns, 'you', 'who', 'which']);
