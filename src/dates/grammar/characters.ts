/** What a character is to the tokeniser, by its UTF-16 code. */

/** Bits of an entry of `characters`; those below are the plain code. */
export const charBit = {
  /** Joins the letters beside it to a word. */
  letter: 16,
  /** Is (part of) a token: no white space. */
  token: 17,
  /** Means more than itself: digits, apostrophes and line feeds. The highest bit. */
  special: 18,
} as const;

export const lineFeed = 0x0a;
export const apostrophe = 0x27;

/**
 * Every character of a text passes here: one look into a table of all codes costs less than asking
 * where in the alphabets a code lies. Codes beyond a text (NaN) are in none.
 */
export const characters = layOut();

function layOut(): Int32Array {
  const entries = new Int32Array(1 << 16);
  for (let code = 0; code < entries.length; code += 1) {
    const plain = plainCode(code);
    const letter = isLetter(code);
    const token = letter || !isSpace(code);
    const special = isDigit(code) || plain === apostrophe || code === lineFeed;
    entries[code] =
      plain |
      (Number(letter) << charBit.letter) |
      (Number(token) << charBit.token) |
      (Number(special) << charBit.special);
  }
  return entries;
}

/** Lower case for Latin letters, the plain form of dashes and apostrophes. */
export function plainAt(text: string, at: number): number {
  return (characters[text.charCodeAt(at)] ?? 0) & 0xffff;
}

export function isLetterAt(text: string, at: number): boolean {
  return (((characters[text.charCodeAt(at)] ?? 0) >> charBit.letter) & 1) === 1;
}

export function isSpaceAt(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at));
}

export function isDigitAt(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

function plainCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code < 0xc0) return code === 0x60 ? 0x27 : code;
  if (code <= 0xde) return code === 0xd7 ? code : code + 32;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  return code >= 0x2010 && code <= 0x2013 ? 0x2d : code;
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
