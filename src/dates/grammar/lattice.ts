/** What the tokens at a place can be, by class: words of it, numbers in digits and in words, and how many tokens that takes. */
import type { Language } from '../languages/language';
import type { Phrase, Reading, WordClass } from './compiled';
import type { Tokens } from './tokens';

const none: readonly Reading[] = [];

/** The readings of a class that start at a token, the longest first. */
export function readingsAt(
  { name, phrases }: WordClass,
  tokens: Tokens,
  at: number,
  language: Language,
): readonly Reading[] {
  if (tokens.isNumber(at)) return readDigits(name, tokens, at, language);
  const own = phrases.get(tokens.idOf(at));
  const takesWords = inWords.has(name);
  if (!takesWords && own?.length === 1 && own[0]) return readPhrase(own[0], tokens, at);
  if (!takesWords && !own) return none;
  const found: Reading[] = [];
  for (const phrase of own ?? []) found.push(...readPhrase(phrase, tokens, at));
  if (takesWords) {
    for (const { className, value, length } of language.readNumbers(tokens, at)) {
      const isDay = name === 'day' && className === 'ordinal' && value <= 31;
      if (isDay || className === name) found.push({ value, length });
    }
  }
  return found.length > 1 ? found.sort((a, b) => b.length - a.length) : found;
}

/** Classes that take numbers in words. */
export const inWords: ReadonlySet<string> = new Set(['number', 'ordinal', 'year', 'day']);

function readPhrase(phrase: Phrase, tokens: Tokens, at: number): readonly Reading[] {
  const { symbols, capital, plain, abbreviated } = phrase;
  if (capital && !tokens.isCapital(at)) return none;
  const { length } = symbols;
  for (let i = 1; i < length; i += 1) if (tokens.idOf(at + i) !== symbols[i]) return none;
  const stops = abbreviated && tokens.isGlued(at + length) && tokens.textOf(at + length) === '.';
  return stops ? abbreviated : plain;
}

interface DigitClass {
  /** How many digits, at least and at most. */
  readonly digits: readonly [number, number];
  readonly values: readonly [number, number];
}

/** Classes of numbers in digits without separators; `number` takes all. */
const digitClasses: Readonly<Partial<Record<string, DigitClass>>> = {
  day: { digits: [1, 2], values: [1, 31] },
  'month-number': { digits: [1, 2], values: [1, 12] },
  hour: { digits: [1, 2], values: [0, 24] },
  minute: { digits: [2, 2], values: [0, 59] },
  'two-digits': { digits: [2, 2], values: [0, 99] },
  year: { digits: [4, 4], values: [1000, 2199] },
  'four-digits': { digits: [4, 4], values: [0, 9999] },
};

function readDigits(
  name: string,
  tokens: Tokens,
  at: number,
  language: Language,
): readonly Reading[] {
  const value = tokens.valueOf(at);
  if (name === 'number') return [{ value, length: 1 }];
  if (tokens.isGrouped(at)) return none;
  const digits = tokens.endOf(at) - tokens.startOf(at);
  const found: Reading[] = [];
  const isOrdinal = name === 'ordinal' || (name === 'day' && value >= 1 && value <= 31);
  if (isOrdinal && hasSuffix(tokens, at, language)) found.push({ value, length: 2 });
  const taken = digitClasses[name];
  if (taken && isWithin(digits, taken.digits) && isWithin(value, taken.values)) {
    found.push({ value, length: 1 });
  }
  return found;
}

/** Letters that make an ordinal of the digits before: 21`st`. */
function hasSuffix(tokens: Tokens, at: number, { ordinalSuffixes }: Language): boolean {
  return (
    tokens.isWord(at + 1) && tokens.isGlued(at + 1) && ordinalSuffixes.has(tokens.textOf(at + 1))
  );
}

function isWithin(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}
