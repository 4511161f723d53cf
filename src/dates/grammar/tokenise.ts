/** Text becomes tokens in one pass over its characters. English clitics (`'s`, `'ll`) are words of their own. */
import {
  apostrophe,
  charBit,
  characters,
  isDigitAt,
  isLetterAt,
  isSpaceAt,
  lineFeed,
  plainAt,
} from './characters';
import { Tokens } from './tokens';
import { addToHash, numberShapes, type Vocabulary } from './vocabulary';

/** All tokens of a text. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const tokens = new Tokens(vocabulary);
  tokens.open(text);
  for (let at = 0; at < text.length;) at = readPassage(tokens, at, text.length);
  return tokens;
}

/** Characters of the longest passage; what is longer is cut where there is white space. */
const longestPassage = 1 << 15;

/**
 * The tokens of the passage being read: where they start and end, and their hashes. These are
 * constants of the module, so that V8 compiles their addresses into the loop that fills them; of
 * arrays that could be others it makes sure at every character.
 */
const starts = new Int32Array(longestPassage);
const ends = new Int32Array(longestPassage);
const hashes = new Int32Array(longestPassage);
let count = 0;

/** Adds the tokens from one offset up to another or to the next blank line; returns where it stopped. */
export function readPassage(tokens: Tokens, start: number, stop: number): number {
  const { text } = tokens;
  const end = passageEnd(text, start, stop);
  count = 0;
  let at = start;
  for (;;) {
    at = readPlain(text, at, end);
    if (at >= end) break;
    if (text.charCodeAt(at) === lineFeed) {
      at += 1;
      while (isBlank(text.charCodeAt(at))) at += 1;
      if (text.charCodeAt(at) !== lineFeed) continue;
      // A blank line parts what comes before from what comes after.
      at += 1;
      break;
    }
    const from = at;
    if (isDigitAt(text, from)) {
      at = numberEnd(text, from, end);
      add(from, at, shapeOf(text, from, at));
    } else {
      const joined = from > start && (isLetterAt(text, from - 1) || isDigitAt(text, from - 1));
      at = joined ? cliticEnd(text, from, end) : from + 1;
      add(from, at, hashOfClitic(text, from, at));
    }
  }
  tokens.addPassage(starts, ends, hashes, count);
  return at;
}

function passageEnd(text: string, start: number, end: number): number {
  if (end - start <= longestPassage) return end;
  const most = start + longestPassage;
  let at = most;
  while (at > start && !isSpaceAt(text, at)) at -= 1;
  return at > start ? at : most;
}

function add(start: number, end: number, hash: number): void {
  starts[count] = start;
  ends[count] = end;
  hashes[count] = hash;
  count += 1;
}

/**
 * Adds words and marks up to the next special character; returns where that is. No processor can
 * guess where words end, and a wrong guess takes as long as reading one: so there is no branch at
 * their ends. Each character writes the token up to here into the row at hand, and masks (all bits
 * or none) tell whether it goes on with that row. What is written for white space is written over.
 */
function readPlain(text: string, from: number, end: number): number {
  const toLetter = 31 - charBit.letter;
  const toToken = charBit.token;
  const special = 1 << charBit.special;
  let row = count;
  let start = from;
  let hash = 0;
  let afterLetter = 0;
  let afterToken = 0;
  let at = from;
  for (; at < end; at += 1) {
    const entry = characters[text.charCodeAt(at)] ?? 0;
    if (entry >= special) break;
    const letter = (entry << toLetter) >> 31;
    const goesOn = letter & afterLetter;
    row += afterToken & ~goesOn & 1;
    start = (start & goesOn) | (at & ~goesOn);
    hash = addToHash(hash & goesOn, entry & 0xffff);
    starts[row] = start;
    ends[row] = at + 1;
    hashes[row] = hash;
    afterLetter = letter;
    afterToken = entry >> toToken;
  }
  count = row + (afterToken & 1);
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0;
}

/** Where a clitic ends that starts with this apostrophe (`'s`, `'ll`, `'re`: one letter or two); the end of the apostrophe when it starts none. */
function cliticEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && at <= start + 3 && isLetterAt(text, at)) at += 1;
  return at <= start + 3 ? at : start + 1;
}

function hashOfClitic(text: string, start: number, end: number): number {
  let hash = apostrophe;
  for (let at = start + 1; at < end; at += 1) hash = addToHash(hash, plainAt(text, at));
  return hash;
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
  while (at < end && isDigitAt(text, at)) at += 1;
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
