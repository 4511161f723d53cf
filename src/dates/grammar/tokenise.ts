/** Text becomes tokens in one pass over its characters. English clitics (`'s`, `'ll`) are words of their own. */
import { charKind, isCapital, isDigit, kindOf, plainCode, plainLetter } from './characters';
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
  let at = start;
  let glued = 0;
  let afterMark = true;
  while (at < end) {
    const code = text.charCodeAt(at);
    switch (kindOf(code)) {
      case charKind.space:
        at += 1;
        glued = 0;
        if (code !== lineFeed) continue;
        // A blank line parts what comes before from what comes after.
        while (isBlank(text.charCodeAt(at))) at += 1;
        if (text.charCodeAt(at) === lineFeed) return at + 1;
        continue;
      case charKind.letter:
        at = addWord(tokens, at, end, glued);
        afterMark = false;
        break;
      case charKind.digit: {
        const stop = numberEnd(text, at, end);
        tokens.add(at, stop, shapeOf(text, at, stop), glued);
        at = stop;
        afterMark = false;
        break;
      }
      case charKind.mark: {
        const plain = plainCode(code);
        const clitic: number =
          glued && !afterMark && plain === 0x27 ? cliticEnd(text, at, end) : at;
        afterMark = clitic === at;
        if (afterMark) {
          tokens.add(at, at + 1, vocabulary.find(text, at, at + 1, plain), glued);
          at += 1;
        } else {
          at = addWord(tokens, at, clitic, glued);
        }
      }
    }
    glued = tokenFlag.glued;
  }
  return end;
}

const lineFeed = 10;

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0;
}

/** Adds the word that starts at `start` (a letter, or the apostrophe of a clitic) and returns its end. */
function addWord(tokens: Tokens, start: number, end: number, glued: number): number {
  const { text, vocabulary } = tokens;
  const first = text.charCodeAt(start);
  let hash = plainCode(first);
  let at = start + 1;
  for (; at < end; at += 1) {
    const letter = plainLetter(text.charCodeAt(at));
    if (letter === 0) break;
    hash = addToHash(hash, letter);
  }
  const capital = isCapital(first) ? tokenFlag.capital : 0;
  const id = vocabulary.find(text, start, at, hash);
  tokens.add(start, at, id, tokenFlag.word | glued | capital);
  return at;
}

/** The end of `'s`, `'ll`, `'re` after a word; `start` itself when more or fewer letters follow. */
function cliticEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && at <= start + 3 && plainLetter(text.charCodeAt(at)) !== 0) at += 1;
  const letters = at - start - 1;
  return letters >= 1 && letters <= 2 ? at : start;
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
