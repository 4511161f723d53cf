/** What a character is to the tokeniser, by its UTF-16 code. */

export const charKind = { mark: 0, space: 1, letter: 2, digit: 3 } as const;

/**
 * Every character of a text passes here: one look into a table of all codes costs less than asking
 * where in the alphabets a code lies. Codes beyond a text (NaN) are in none.
 */
export const charTables = layOut();

interface CharTables {
  /** The `charKind` of each code. */
  readonly kinds: Uint8Array;
  /** Lower case for Latin letters, the plain form of dashes and apostrophes. */
  readonly plain: Uint16Array;
  /** The plain codes of letters; 0 for what is none. */
  readonly letters: Uint16Array;
}

function layOut(): CharTables {
  const codes = 1 << 16;
  const tables = {
    kinds: new Uint8Array(codes),
    plain: new Uint16Array(codes),
    letters: new Uint16Array(codes),
  };
  for (let code = 0; code < codes; code += 1) {
    const plain = plainCode(code);
    tables.plain[code] = plain;
    if (isLetter(code)) {
      tables.kinds[code] = charKind.letter;
      tables.letters[code] = plain;
    } else if (isSpace(code)) {
      tables.kinds[code] = charKind.space;
    } else if (isDigit(code)) {
      tables.kinds[code] = charKind.digit;
    }
  }
  return tables;
}

export function isDigit(code: number): boolean {
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
