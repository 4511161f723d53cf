/** Words of a sentence: their text at hand, what forms they are, where phrases begin and end. */
import type { PartOfSpeech } from '../../article/article';
import type { Span } from '../../base/span';
import { irregularPast, irregularParticiples } from './words/verbs';

export interface Word extends Span {
  /** As written, but for the quotation marks of newswires. */
  readonly text: string;
  readonly lower: string;
  /** What it may be a form of, most likely first. */
  readonly lemmas: readonly string[];
  readonly pos: PartOfSpeech;
}

/** Indexes of words, both inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export function isNominal(word: Word | undefined): boolean {
  return word?.pos === 'NOUN' || word?.pos === 'PROPN' || word?.pos === 'ADJ';
}

export function isVerbal(word: Word | undefined): boolean {
  return word?.pos === 'VERB' || word?.pos === 'AUX';
}

/** The “’s” of “the firm’s”, the “’” of “the firms’”. */
export function isGenitive(word: Word | undefined): boolean {
  return word !== undefined && /^['’]s?$/.test(word.text);
}

export function isPastForm(lower: string): boolean {
  if (irregularPast.has(lower)) return true;
  return lower.endsWith('ed') && lower.length > 3 && !presents.has(lower);
}

/** Present forms that end like past ones. */
const presents = new Set(
  'need feed speed seed exceed succeed proceed bleed breed heed weed indeed embed shred'.split(' '),
);

export function isParticipleForm(lower: string): boolean {
  return irregularParticiples.has(lower) || isPastForm(lower);
}

/** The word as a member of `list`, by any of its lemmas. */
export function wordIs(word: Word | undefined, list: ReadonlySet<string>): boolean {
  if (!word) return false;
  for (const lemma of word.lemmas) if (list.has(lemma)) return true;
  return false;
}

/** A double one; single ones are apostrophes as well. */
export function isQuotationMark(word: { readonly text: string } | undefined): boolean {
  return word !== undefined && /^["“”]$/.test(word.text);
}

/** A comma, as clause parsing sees it. */
export function isComma(word: Word | undefined): boolean {
  return word?.text === ',';
}

/** `last` without the commas, dashes and stops before it. */
export function trimmedEnd(words: readonly Word[], last: number): number {
  let end = last;
  while (end > 0 && /^[,;:.—–-]$/.test(words[end]?.text ?? '')) end--;
  return end;
}
