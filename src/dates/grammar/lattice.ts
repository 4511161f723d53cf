/** What each token can be: words of a class, numbers in digits and in words, and how many tokens that takes. */
import type { Grammar, Phrase } from './grammar';
import type { Token } from './tokens';

/** One reading of the tokens that start at a place. */
export interface Item {
  readonly className: string;
  readonly value: number | string;
  /** Number of tokens. */
  readonly length: number;
}

const none: readonly Item[] = [];

/** All readings of the tokens from `at` on, the longest of a class first. */
export function itemsAt(grammar: Grammar, tokens: readonly Token[], at: number): readonly Item[] {
  const token = tokens[at];
  if (!token) return none;
  if (token.kind === 'number') return numberItems(grammar, token, tokens[at + 1]);
  const entry = grammar.entries.get(token.text);
  if (!entry || entry.phrases.length === 0) return none;
  const items: Item[] = [];
  for (const phrase of entry.phrases) {
    const length = phraseLength(phrase, tokens, at);
    if (length > 0) items.push({ className: phrase.className, value: phrase.value, length });
  }
  if (items.some((item) => item.className === 'numeral' || item.className === 'ordinal')) {
    for (const { className, value, length } of grammar.language.readNumbers(tokens, at)) {
      items.push({ className, value, length });
      if (className === 'ordinal' && value <= 31) items.push({ className: 'day', value, length });
    }
  }
  return items.sort((a, b) => b.length - a.length);
}

function phraseLength(phrase: Phrase, tokens: readonly Token[], at: number): number {
  if (phrase.capital && !tokens[at]?.capital) return 0;
  for (let i = 0; i < phrase.rest.length; i += 1) {
    if (tokens[at + 1 + i]?.text !== phrase.rest[i]) return 0;
  }
  const length = 1 + phrase.rest.length;
  if (!phrase.mayEndInStop) return length;
  const next = tokens[at + length];
  return next?.text === '.' && next.glued ? length + 1 : length;
}

function numberItems(grammar: Grammar, token: Token, next: Token | undefined): readonly Item[] {
  const value = Number(token.text);
  const digits = token.text.length;
  const whole = token.end - token.start === digits;
  const items: Item[] = [];
  const ordinal =
    next?.kind === 'word' && next.glued && grammar.language.ordinalSuffixes.has(next.text);
  if (ordinal && whole) {
    items.push({ className: 'ordinal', value, length: 2 });
    if (value >= 1 && value <= 31) items.push({ className: 'day', value, length: 2 });
  }
  items.push({ className: 'number', value, length: 1 });
  if (!whole) return items;
  if (digits <= 2) {
    if (value >= 1 && value <= 31) items.push({ className: 'day', value, length: 1 });
    if (value >= 1 && value <= 12) items.push({ className: 'month-number', value, length: 1 });
    if (value <= 24) items.push({ className: 'hour', value, length: 1 });
    if (digits === 2) items.push({ className: 'two-digits', value, length: 1 });
    if (digits === 2 && value < 60) items.push({ className: 'minute', value, length: 1 });
  }
  if (digits === 4 && value >= 1000 && value < 2200) {
    items.push({ className: 'year', value, length: 1 });
  }
  if (digits === 4) items.push({ className: 'four-digits', value, length: 1 });
  return items;
}
