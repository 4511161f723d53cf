/** Text becomes words with their places, and words become terms: what is left of a word when spelling and ending do not count. */
import { stemmer } from 'stemmer';
import { byWord } from './by-word';
import { eachWord } from './each-word';
import type { Span } from './span';
import { stopWords } from './stop-words';

export interface Word extends Span {
  /** As written. */
  readonly text: string;
}

/** The words and numbers of a stretch of text, punctuation left out; spans are offsets into `text`. */
export function wordsOf(text: string, stretch: Span = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
  eachWord(text, stretch, (start, end) => {
    found.push({ start, end, text: text.slice(start, end) });
  });
  return found;
}

/**
 * The term a word counts as: lower case, without accents and possessive, British spelling and the
 * variants of Slavic names folded, the ending cut (M. Porter, "An algorithm for suffix stripping",
 * 1980). Empty for words that say nothing by themselves.
 */
export const termOf = byWord(makeTerm);

/** The country, not the pronoun: only capitals tell them apart. */
const unitedStates = /^(?:U\.S\.(?:A\.)?|USA?)$/;

function makeTerm(word: string): string {
  if (unitedStates.test(word)) return 'usa';
  const plain = word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[’']/g, '');
  if (plain === '' || stopWords.has(plain)) return '';
  if (/^\p{N}/u.test(plain)) return word.replace(/[.,]+$/, '');
  if (plain.length === 1) return '';
  const spelled = plain
    .replace(/iz(?=e|ing|ation)/, 'is')
    .replace(/(?:yy|iy|ii|ij)$/, 'y')
    .replace(/(?<=..)ship$/, '');
  return stemmer(/^\p{Lu}/u.test(word) ? withoutNationality(spelled) : spelled);
}

/** What a country's name and its people's have in common: "Russia" and "Russians", "Korea" and "Korean". */
function withoutNationality(name: string): string {
  return name.length < 5
    ? name
    : name.replace(/(?:ia|ian|ea|ean|ca|can)$|(?:ian|ean|can)s$/, nationality);
}

function nationality(ending: string): string {
  return ending.startsWith('c') ? 'c' : ending.startsWith('e') ? 'e' : '';
}
