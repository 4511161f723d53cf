/** How the numbers of a word's meaning are written: two to a character. */

/** Numbers a word has. */
export const dimensions = 64;
/** A number is one of so many steps, from 0 on. */
export const levels = 8;

/** Printable, and none that JSON writes as two characters. */
const first = '#'.charCodeAt(0);
const left = '\\'.charCodeAt(0);

export function digitOf(a: number, b: number): string {
  const code = first + levels * a + b;
  return String.fromCharCode(code < left ? code : code + 1);
}

/** The two levels of a character code, as one number: the first times `levels`, and the second. */
export function levelsOf(code: number): number {
  return (code < left ? code : code - 1) - first;
}
