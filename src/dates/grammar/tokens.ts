/** Text becomes tokens (words, numbers, marks) in one pass over its characters. */
import type { Span } from '../../base/span';

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, dashes and apostrophes in their plain form, thousands without separators. */
  readonly text: string;
  /** No white space before it. */
  readonly glued: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

const dashes = '-‐‑–';
const apostrophes = "'’‘`";

/** The tokens of `text` between two offsets. English clitics (`'s`, `'ll`) are words of their own. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let glued = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      glued = false;
      continue;
    }
    const token = readToken(text, at, end, glued, tokens.at(-1));
    tokens.push(token);
    at = token.end;
    glued = true;
  }
  return tokens;
}

function readToken(
  text: string,
  start: number,
  end: number,
  glued: boolean,
  previous: Token | undefined,
): Token {
  const code = text.charCodeAt(start);
  if (isLetter(code)) {
    const stop = runOf(text, start + 1, end, isLetter);
    const written = text.slice(start, stop);
    const lower = written.toLowerCase();
    const capital = code < 128 ? code <= 90 : written.charAt(0) !== lower.charAt(0);
    return { kind: 'word', text: lower, start, end: stop, glued, capital };
  }
  if (isDigit(code)) return readNumber(text, start, end, glued);
  const mark = text.charAt(start);
  if (apostrophes.includes(mark)) {
    const stop = runOf(text, start + 1, end, isLetter);
    if (glued && previous?.kind !== 'mark' && stop - start > 1 && stop - start <= 3) {
      const letters = `'${text.slice(start + 1, stop).toLowerCase()}`;
      return { kind: 'word', text: letters, start, end: stop, glued, capital: false };
    }
  }
  const plain = dashes.includes(mark) ? '-' : apostrophes.includes(mark) ? "'" : mark;
  return { kind: 'mark', text: plain, start, end: start + 1, glued, capital: false };
}

/** Digits; `12,500` is one number, `1,2` and `10.5` are several. */
function readNumber(text: string, start: number, end: number, glued: boolean): Token {
  let stop = runOf(text, start, end, isDigit);
  if (stop - start <= 3) {
    while (
      text.charAt(stop) === ',' &&
      stop + 4 <= end &&
      runOf(text, stop + 1, end, isDigit) === stop + 4
    ) {
      stop += 4;
    }
  }
  const digits = text.slice(start, stop).replaceAll(',', '');
  return { kind: 'number', text: digits, start, end: stop, glued, capital: false };
}

function runOf(text: string, from: number, end: number, holds: (code: number) => boolean): number {
  let at = from;
  while (at < end && holds(text.charCodeAt(at))) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of any script, combining marks and surrogates included; general punctuation is not. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && code < 0xfe30;
}

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
