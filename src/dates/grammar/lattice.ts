/** What each token can be: words of a class, numbers in digits and in words, and how many tokens that takes. */
import { numberShapes, type Symbol } from './automaton';
import type { Item, Phrase } from './compiled';
import type { Grammar } from './grammar';
import type { Tokens } from './tokens';

const none: readonly Item[] = [];

/** All readings of the tokens from `at` on, the longest first. */
export function itemsAt(grammar: Grammar, tokens: Tokens, at: number): readonly Item[] {
  if (tokens.isNumber(at)) return numberItems(grammar, tokens, at);
  const id = tokens.idOf(at);
  const phrases = grammar.phrases.get(id);
  if (!phrases) return none;
  const items: Item[] = [];
  for (const phrase of phrases) {
    const length = phraseLength(phrase, tokens, at);
    if (length === 0) continue;
    items.push(length === 1 ? phrase.item : { ...phrase.item, length });
  }
  if (grammar.numberWords.has(id)) {
    for (const { className, value, length } of grammar.language.readNumbers(tokens, at)) {
      items.push({ className, value, length });
      if (className === 'ordinal' && value <= 31) items.push({ className: 'day', value, length });
    }
  }
  return items.length > 1 ? items.sort((a, b) => b.length - a.length) : items;
}

function phraseLength(phrase: Phrase, tokens: Tokens, at: number): number {
  if (phrase.capital && !tokens.isCapital(at)) return 0;
  for (let i = 0; i < phrase.rest.length; i += 1) {
    if (tokens.textOf(at + 1 + i) !== phrase.rest[i]) return 0;
  }
  const length = 1 + phrase.rest.length;
  if (!phrase.mayEndInStop) return length;
  return tokens.textOf(at + length) === '.' && tokens.isGlued(at + length) ? length + 1 : length;
}

/** The shape of a number in digits, as the automaton knows it. */
export function shapeOf(grammar: Grammar, tokens: Tokens, at: number): Symbol {
  const digits = tokens.endOf(at) - tokens.startOf(at);
  const { size } = grammar.vocabulary;
  if (digits > 4) return size + numberShapes.other;
  const value = Number(tokens.textOf(at));
  if (digits <= 2)
    return size + (value >= 1 && value <= 31 ? numberShapes.small : numberShapes.two);
  if (digits === 3) return size + numberShapes.other;
  return size + (value >= 1000 && value < 2200 ? numberShapes.year : numberShapes.four);
}

function numberItems(grammar: Grammar, tokens: Tokens, at: number): readonly Item[] {
  const text = tokens.textOf(at);
  const grouped = tokens.endOf(at) - tokens.startOf(at) !== text.length;
  const suffixed =
    tokens.isWord(at + 1) &&
    tokens.isGlued(at + 1) &&
    grammar.language.ordinalSuffixes.has(tokens.textOf(at + 1));
  const key = text.length > 4 || grouped ? '' : suffixed ? `${text}.` : text;
  const known = key === '' ? undefined : grammar.numbers.get(key);
  if (known) return known;
  const items = readDigits(text, grouped, suffixed);
  // At most 22,220 of them.
  if (key !== '') grammar.numbers.set(key, items);
  return items;
}

function readDigits(text: string, grouped: boolean, suffixed: boolean): readonly Item[] {
  const value = Number(text);
  const digits = text.length;
  const items: Item[] = [];
  if (suffixed && !grouped) {
    items.push({ className: 'ordinal', value, length: 2 });
    if (value >= 1 && value <= 31) items.push({ className: 'day', value, length: 2 });
  }
  items.push({ className: 'number', value, length: 1 });
  if (grouped) return items;
  if (digits <= 2) {
    if (value >= 1 && value <= 31) items.push({ className: 'day', value, length: 1 });
    if (value >= 1 && value <= 12) items.push({ className: 'month-number', value, length: 1 });
    if (value <= 24) items.push({ className: 'hour', value, length: 1 });
    if (digits === 2) items.push({ className: 'two-digits', value, length: 1 });
    if (digits === 2 && value < 60) items.push({ className: 'minute', value, length: 1 });
  }
  if (digits === 4) {
    if (value >= 1000 && value < 2200) items.push({ className: 'year', value, length: 1 });
    items.push({ className: 'four-digits', value, length: 1 });
  }
  return items;
}
