/** Tells a date from a number that is part of a price, a score or a version. */
import type { Tokens } from './tokens';

/** Marks that make a number before or after them something other than a date. */
const numberBefore = new Set(['$', '€', '£', '¥', '#', '№', '@', '=', '+', '±', '§', '_']);
const numberInside = new Set(['.', ',', ':', '/']);
const numberAfter = new Set(['%', '‰', '°', '€', '£', '=', '@', '_']);

/** Whether the number an expression starts or ends with is a number by itself, not part of a price, score or version. */
export function standsFree(tokens: Tokens, from: number, to: number): boolean {
  if (from > 0 && tokens.isNumber(from)) {
    const previous = tokens.textOf(from - 1);
    if (numberBefore.has(previous)) return false;
    if (tokens.isGlued(from)) {
      if (tokens.isWord(from - 1)) return false;
      const joined = tokens.isGlued(from - 1) && tokens.isNumber(from - 2);
      if (joined && numberInside.has(previous)) return false;
    }
  }
  if (tokens.isNumber(to - 1) && to < tokens.count && tokens.isGlued(to)) {
    const next = tokens.textOf(to);
    if (numberAfter.has(next) || (tokens.isWord(to) && !next.startsWith("'"))) return false;
    const joined = tokens.isGlued(to + 1) && tokens.isNumber(to + 1);
    if (joined && numberInside.has(next)) return false;
  }
  return true;
}
