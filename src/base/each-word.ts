/**
 * A text → where its words and numbers begin and end. By hand and not by a pattern: every article of
 * a collection is read this way, and a pattern that knows the letters of all scripts takes five times
 * as long.
 */
import type { Span } from './span';

/** What a character can be, as bits. */
const [known, letter, number, capital] = [1, 2, 4, 8];

/** By UTF-16 unit; 0 until it is asked for. */
const kinds = new Uint8Array(0x10000);

/**
 * Calls `visit` for each word of a stretch: letters and their marks, with apostrophes between them
 * ("don't"); digits, with points and commas between them ("1,200.50"); initials ("U.S.").
 */
export function eachWord(
  text: string,
  { start, end }: Span,
  visit: (start: number, end: number) => void,
): void {
  const last = Math.min(end, text.length);
  let at = start;
  while (at < last) {
    const kind = kindAt(text, at, last);
    let after = at;
    if (kind & letter) after = kind & capital ? endOfInitials(text, at, last) : at;
    if (after === at && kind & (letter | number)) after = endOfRun(text, at, last, kind);
    if (after === at) {
      at += widthAt(text, at, last);
      continue;
    }
    visit(at, after);
    at = after;
  }
}

/** Two capitals at least, each with its point; where it began if there are fewer. */
function endOfInitials(text: string, start: number, last: number): number {
  let at = start;
  let count = 0;
  while (at < last && kindAt(text, at, last) & capital) {
    const after = at + widthAt(text, at, last);
    if (after >= last || text.charCodeAt(after) !== point) break;
    at = after + 1;
    count += 1;
  }
  return count > 1 ? at : start;
}

/** Of letters or of digits, as `kind` says. */
function endOfRun(text: string, start: number, last: number, kind: number): number {
  const wanted = kind & letter ? letter : number;
  let at = start;
  while (at < last) {
    // Most characters are known ones of one unit; surrogates never are.
    while (at < last && (kinds[text.charCodeAt(at)] ?? 0) & wanted) at += 1;
    if (kindAt(text, at, last) & wanted) {
      at += widthAt(text, at, last);
    } else if (joins(text.charCodeAt(at), wanted) && kindAt(text, at + 1, last) & wanted) {
      at += 1;
    } else {
      break;
    }
  }
  return at;
}

const [apostrophe, quote, point, comma] = [0x27, 0x2019, 0x2e, 0x2c];

/** Whether a mark can stand within a word, or within a number. */
function joins(unit: number, wanted: number): boolean {
  return wanted === letter
    ? unit === apostrophe || unit === quote
    : unit === point || unit === comma;
}

function kindAt(text: string, at: number, last: number): number {
  if (at >= last) return 0;
  const unit = text.charCodeAt(at);
  if (isHigh(unit)) return widthAt(text, at, last) === 2 ? kindOf(text.slice(at, at + 2)) : 0;
  return kinds[unit] || (kinds[unit] = known | kindOf(text.charAt(at)));
}

/** In UTF-16 units. */
function widthAt(text: string, at: number, last: number): number {
  if (!isHigh(text.charCodeAt(at)) || at + 1 >= last) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function kindOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return letter | capital;
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  return /\p{N}/u.test(character) ? number : 0;
}
