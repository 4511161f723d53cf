/** Text becomes tokens in one pass over its characters. English clitics (`'s`, `'ll`) are words of their own. */
import { charKind, charTables, isCapital, isDigit } from './characters';
import { tokenFlag, Tokens } from './tokens';
import { addToHash, numberShapes, type Vocabulary } from './vocabulary';

/** All tokens of a text. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const tokens = new Tokens(vocabulary);
  tokens.open(text);
  for (let at = 0; at < text.length;) at = readPassage(tokens, at, text.length);
  return tokens;
}

/** Adds the tokens from one offset up to another or to the next blank line; returns where it stopped. */
export function readPassage(tokens: Tokens, start: number, end: number): number {
  const { text, vocabulary } = tokens;
  const { kinds, plain, letters } = charTables;
  let at = start;
  let glued = 0;
  let afterMark = true;
  while (at < end) {
    const from = at;
    const code = text.charCodeAt(at);
    const kind = kinds[code];
    at += 1;
    if (kind === charKind.space) {
      glued = 0;
      if (code !== lineFeed) continue;
      // A blank line parts what comes before from what comes after.
      while (isBlank(text.charCodeAt(at))) at += 1;
      if (text.charCodeAt(at) === lineFeed) return at + 1;
      continue;
    }
    let hash = plain[code] ?? 0;
    const clitic = hash === apostrophe && glued !== 0 && !afterMark && isClitic(text, at, end);
    if (kind === charKind.letter || clitic) {
      for (; at < end; at += 1) {
        const letter = letters[text.charCodeAt(at)] ?? 0;
        if (letter === 0) break;
        hash = addToHash(hash, letter);
      }
      const capital = isCapital(code) ? tokenFlag.capital : 0;
      const id = vocabulary.find(text, from, at, hash);
      tokens.add(from, at, id, tokenFlag.word | glued | capital);
      afterMark = false;
    } else if (kind === charKind.digit) {
      at = numberEnd(text, from, end);
      tokens.add(from, at, shapeOf(text, from, at), glued);
      afterMark = false;
    } else {
      tokens.add(from, at, vocabulary.find(text, from, at, hash), glued);
      afterMark = true;
    }
    glued = tokenFlag.glued;
  }
  return end;
}

const lineFeed = 10;
const apostrophe = 0x27;

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0;
}

/** Whether what follows an apostrophe makes a clitic of it (`'s`, `'ll`, `'re`): one letter or two. */
function isClitic(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && at <= start + 2 && charTables.letters[text.charCodeAt(at)] !== 0) at += 1;
  return at === start + 1 || at === start + 2;
}

/** Digits; `12,500` is one number, `1,2` and `10.5` are several. */
function numberEnd(text: string, start: number, end: number): number {
  let stop = digitsEnd(text, start, end);
  if (stop - start <= 3) {
    while (text.charCodeAt(stop) === 0x2c && digitsEnd(text, stop + 1, end) === stop + 4) stop += 4;
  }
  return stop;
}

function digitsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** What an automaton needs to know of a number in digits. */
function shapeOf(text: string, start: number, end: number): number {
  const digits = end - start;
  if (digits > 4 || digits === 3) return numberShapes.other;
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  if (digits <= 2) return value >= 1 && value <= 31 ? numberShapes.small : numberShapes.two;
  return value >= 1000 && value < 2200 ? numberShapes.year : numberShapes.four;
}
